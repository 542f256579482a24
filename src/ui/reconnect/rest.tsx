import type { Day } from "../../domain/day";
import type { RestState } from "./rest-state";
import type { Surface } from "./surface";
import { WORDS } from "../words";

const { nextDueText, nobodyFoundText, VIEW } = WORDS.view;

interface RestProps {
  readonly rest: RestState;
  readonly today: Day;
  readonly surface: Surface;
}

/** What stands in place of rows: why there are none, and the next step. */
export function Rest({ rest, today, surface }: RestProps) {
  if (rest.kind === "loading") return <p class="rapport-rest rapport-loading">{VIEW.states.loading}</p>;
  const { title, hint, button } = words(rest, today, surface);
  return (
    <div class="rapport-rest">
      <p class="rapport-rest-title">{title}</p>
      <p class="rapport-rest-hint">{hint}</p>
      {button !== null && (
        <button
          type="button"
          class="rapport-rest-button"
          onClick={() => {
            surface.openSettings();
          }}
        >
          {button}
        </button>
      )}
    </div>
  );
}

interface RestWords {
  readonly title: string;
  readonly hint: string;
  /** What the button to the settings is called, where they are the next step. */
  readonly button: string | null;
}

function words(rest: Exclude<RestState, { kind: "loading" }>, today: Day, surface: Surface): RestWords {
  const { states } = VIEW;
  switch (rest.kind) {
    case "nobody-found":
      return {
        title: states.nobodyFound,
        hint: nobodyFoundText(surface.lookedFor()),
        button: states.chooseNotes,
      };
    case "no-cadence":
      return { title: states.noCadence, hint: states.noCadenceHint, button: states.chooseCadence };
    case "nobody-due": {
      const hint = rest.next === null ? states.nobodyDueHint : nextDueText(rest.next, today, surface.dates);
      return { title: states.nobodyDue, hint, button: null };
    }
  }
}
