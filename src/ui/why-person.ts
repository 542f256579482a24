import type { App } from "obsidian";
import type { NoteExplanation } from "../note/people/explain-note";
import { AnswerModal, type NextStep } from "./modals/answer-modal";
import type { OpenOptions } from "./open-note";
import type { SettingPlace } from "./setting-places";
import { WORDS } from "./words";

const { WHY, whyWords } = WORDS.why;

export interface WhyDeps {
  /** Null when there is no note of that path. */
  readonly explain: (path: string) => NoteExplanation | null;
  readonly lookedFor: () => string;
  readonly open: (path: string, options: OpenOptions) => Promise<void>;
  readonly openSettings: (place: SettingPlace) => void;
}

/** Says why the note of a path is a person, or why it is not, and offers the step that changes it. */
export function showWhy(app: App, path: string, deps: WhyDeps): void {
  const explanation = deps.explain(path);
  if (explanation === null) return;
  const { sentences, advice } = whyWords(explanation, deps.lookedFor());
  new AnswerModal(app, {
    title: WHY.title(explanation.verdict.kind === "person"),
    sentences: advice === null ? sentences : [...sentences, advice],
    steps: nextSteps(explanation, deps),
  }).open();
}

function nextSteps({ verdict, person }: NoteExplanation, { open, openSettings }: WhyDeps): NextStep[] {
  const settings = { text: WHY.openSettings, run: () => openSettings("peopleFolders") };
  if (verdict.kind === "unclaimed" && verdict.why === "no-marker") return [settings];
  const contact = person?.lastContact ?? null;
  if (contact === null || contact.line === null) return [];
  const { from, line } = contact;
  return [{ text: WHY.showContact, run: () => void open(from, { line }) }];
}
