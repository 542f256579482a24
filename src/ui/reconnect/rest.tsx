import type { Day } from "../../domain/day";
import type { RestState } from "./rest-state";
import type { Beginning, Surface } from "./surface";
import { WORDS } from "../words";

const { nobodyFoundText, VIEW } = WORDS.view;
const { nextText, STATES } = WORDS.states;
const { habitWords } = WORDS.habits;
const { TRIAGE } = WORDS.triage;

interface RestProps {
  readonly rest: RestState;
  readonly today: Day;
  readonly surface: Surface;
}

/** What stands above the rows or in their place: why there are none, and the next steps. */
export function Rest({ rest, today, surface }: RestProps) {
  if (rest.kind === "loading") return <p class="rapport-rest rapport-loading">{VIEW.states.loading}</p>;
  const { title, hint, steps } = words(rest, today, surface);
  return (
    <div class="rapport-rest">
      <p class="rapport-rest-title">{title}</p>
      {hint !== "" && <p class="rapport-rest-hint">{hint}</p>}
      {steps.length > 0 && (
        <div class="rapport-rest-buttons">
          {steps.map(({ text, take }) => (
            <button key={text} type="button" class="rapport-rest-button" onClick={take}>
              {text}
            </button>
          ))}
        </div>
      )}
    </div>
  );
}

/** Something that can be done next. */
interface NextStep {
  readonly text: string;
  readonly take: () => void;
}

interface RestWords {
  readonly title: string;
  readonly hint: string;
  readonly steps: readonly NextStep[];
}

function words(rest: Exclude<RestState, { kind: "loading" }>, today: Day, surface: Surface): RestWords {
  const { states } = VIEW;
  switch (rest.kind) {
    case "nobody-found":
      return {
        title: states.nobodyFound,
        hint: nobodyFoundText(surface.lookedFor()),
        steps: [
          { text: STATES.newPerson, take: () => surface.beginning.newPerson() },
          { text: states.chooseNotes, take: () => surface.openSettings("peopleFolders") },
        ],
      };
    case "no-cadence":
      return noCadence(rest, surface);
    case "nobody-due":
      return {
        title: states.nobodyDue,
        hint: rest.next === null ? states.nobodyDueHint : nextText(rest.next.person, today, surface.dates),
        steps: [],
      };
  }
}

/** Where not even a last contact is known, it may stand in the notes in words that are not read yet. */
function noCadence(rest: Extract<RestState, { kind: "no-cadence" }>, { beginning }: Surface): RestWords {
  const title = VIEW.states.noCadence;
  const steps = waysToCadences(rest.undecided, beginning);
  if (!rest.isSilent || beginning.isAnyContactKnown())
    return { title, hint: rest.isBeside ? "" : STATES.noCadenceHint, steps };
  const look = { text: habitWords.page.name, take: () => beginning.habits() };
  return { title, hint: STATES.nothingRead, steps: [look, ...steps] };
}

/** From the quickest to the most thorough. */
function waysToCadences(undecided: number, beginning: Beginning): NextStep[] {
  return [
    { text: STATES.forEveryone, take: () => void beginning.quarterlyForEveryone() },
    { text: STATES.perCircle, take: () => beginning.circles() },
    { text: TRIAGE.goThrough(undecided), take: () => beginning.triage() },
  ];
}
