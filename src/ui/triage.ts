import type { App } from "obsidian";
import { h } from "preact";
import type { Acting } from "../app/act";
import { triageCases, type TriageCase } from "../app/triage";
import type { Step, UndoHistory } from "../app/undo-history";
import type { Clock } from "../clock";
import { lastInteraction } from "../domain/interaction";
import type { Person } from "../domain/person";
import { quiet } from "../domain/privacy";
import { withDays, type InTouch, type MentionDays } from "../domain/rhythm";
import { silence } from "../domain/silence";
import { proposedCadence } from "../domain/usual-cadence";
import type { Dates } from "../i18n/dates";
import { gist } from "../note/text/gist";
import { circlesOf, type Settings } from "../settings/settings";
import { doneText } from "./action-words";
import type { Actions } from "./actions";
import { cadenceWords } from "./cadence-words";
import { FormModal } from "./modals/form-modal";
import { TriageForm } from "./modals/triage-form";
import type { Notices } from "./notices";
import { stepText, stoppedText } from "./outcome-words";
import { triageChoices, type TriageChoice } from "./triage-choices";
import { WORDS } from "./words";

const { evidenceText, heardText, TRIAGE } = WORDS.triage;
const { talkText } = WORDS.view;

export interface TriageDeps {
  readonly app: App;
  readonly clock: Clock;
  readonly dates: Dates;
  readonly acting: Acting;
  readonly history: Pick<UndoHistory, "undo">;
  readonly notices: Notices;
  readonly actions: Actions;
  readonly settings: () => Settings;
  readonly people: () => readonly Person[];
  /** How many dated notes mention the person of that note. */
  readonly mentions: (path: string) => number;
  readonly mentionDays: MentionDays;
}

/** Goes through the people about whom nothing is said, one at a time; with nobody left it says so. */
export function openTriage(deps: TriageDeps): void {
  const { app, clock, notices, people, mentions } = deps;
  const cases = triageCases(people(), { mentions });
  if (cases.length === 0) return notices.say(TRIAGE.nobody);
  const circles = circlesOf(deps.settings());
  const steps: Step[] = [];
  const modal = new FormModal(app, {
    title: TRIAGE.title,
    focus: ".rapport-triage-choice",
    form: (onClose) =>
      h(TriageForm, {
        cases,
        ownCadence: cadenceWords(circles),
        choicesFor: ({ person }) =>
          triageChoices(proposedCadence(inTouch(person, deps), clock.today()), circles),
        factsOf: (each) => factsOf(each, deps),
        decide: (each, choice) => decide(each, choice, { ...deps, steps }),
        takeBack: () => takeBack(steps, deps),
        open: ({ person }) => void deps.actions.open(person.path, { newTab: true }),
        onClose,
      }),
  });
  modal.open();
}

/** Writes an answer as one step; a note that refuses it keeps its person in front, and a notice says why. */
async function decide(
  { person }: TriageCase,
  { action }: TriageChoice,
  { acting, clock, dates, notices, steps }: TriageDeps & { readonly steps: Step[] },
): Promise<string | null> {
  if (action === null) return "";
  const label = doneText(action, [person], { today: clock.today(), dates });
  const result = await acting.together({ acts: [{ path: person.path, action }], label });
  if (result.kind === "stopped") {
    notices.problem(stoppedText(result));
    return null;
  }
  steps.push(result.step);
  return label;
}

async function takeBack(steps: Step[], { history, notices }: TriageDeps): Promise<boolean> {
  const step = steps.at(-1);
  if (step === undefined) return false;
  const result = step.writes.length === 0 ? null : await history.undo(step);
  if (result?.kind === "refused") {
    notices.problem(stepText(result, "undo"));
    return false;
  }
  steps.pop();
  return true;
}

/** How long ago, what about, and how much there is. */
function factsOf({ person, mentions }: TriageCase, deps: TriageDeps): readonly string[] {
  const { clock, dates } = deps;
  const today = clock.today();
  const heard = silence(inTouch(person, deps), today);
  const talk = lastInteraction(person.interactions.map(quiet), today);
  return [
    heard === null ? "" : heardText(heard.days, heard.gap, dates),
    talk === null ? "" : said(talkText(talk, gist(talk.text), { today, dates })),
    evidenceText(mentions, person.interactions.length),
  ].filter((fact) => fact !== "");
}

/** Every day in touch on record, those of notes that mention somebody included. */
function inTouch(person: Person, { mentionDays }: TriageDeps): InTouch {
  return withDays(person, mentionDays(person.path));
}

function said({ lead, text }: ReturnType<typeof talkText>): string {
  return lead === "" ? text : `${lead} ${text}`;
}
