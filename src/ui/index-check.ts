import type { App } from "obsidian";
import type { IndexCheck } from "../app/index-check";
import { AnswerModal } from "./modals/answer-modal";
import { WORDS } from "./words";

const { checkText, differenceText, INDEX_CHECK, moreDifferencesText } = WORDS.indexCheck;

interface CheckDeps {
  readonly checkIndex: () => Promise<IndexCheck>;
  readonly say: (text: string) => void;
  readonly rebuild: () => void;
}

/** As many as fit on a screen. */
const SHOWN = 12;

/** Checks the index and says what that came to; where it differs from the notes, it offers to build it anew. */
export async function showCheck(app: App, { checkIndex, say, rebuild }: CheckDeps): Promise<void> {
  say(INDEX_CHECK.underWay);
  const checked = await checkIndex();
  const text = checkText(checked.people, checked.differences);
  if (checked.differences.length === 0) return say(text);
  new AnswerModal(app, {
    title: INDEX_CHECK.title,
    sentences: [text, ...differenceTexts(checked), INDEX_CHECK.advice],
    steps: [{ text: INDEX_CHECK.rebuild, run: rebuild }],
  }).open();
}

function differenceTexts({ differences }: IndexCheck): string[] {
  const shown = differences.slice(0, SHOWN).map(differenceText);
  const hidden = differences.length - shown.length;
  return hidden === 0 ? shown : [...shown, moreDifferencesText(hidden)];
}
