import type { Written } from "../../src/app/write-outcome";
import { isNoteOf } from "./actions";
import type { Counts } from "./ledger";
import { strayLines } from "./stray-lines";

/** An action that is under way. */
export interface Started {
  readonly tokens: ReadonlySet<string>;
  /** Tokens of promises, which an action may move within the note. */
  readonly movable: ReadonlySet<string>;
  readonly who: number | null;
}

/** What is wrong with a write: what it did beyond what it was to do, or did not do of it. */
export function complaintsAbout(
  { path, before, after }: Written,
  changes: Counts,
  started: Started,
): string[] {
  const { who, tokens, movable } = started;
  const mayChange = new Set([...tokens, ...movable]);
  const strangers = [...changes.keys()].filter((token) => !mayChange.has(token));
  const doubled = [...tokens].filter((token) => (changes.get(token) ?? 0) > 1);
  const isMissing = tokens.size > 0 && ![...tokens].some((token) => changes.get(token) === 1);
  return [
    ...strangers.map((token) => `${path}: ${token} is somebody else's`),
    ...doubled.map((token) => `${path}: ${token} is doubled`),
    ...(isMissing ? [`${path}: written without ${[...tokens].join()}`] : []),
    ...(who === null || isNoteOf(after, who) ? [] : [`${path} is not the note of person ${who}`]),
    ...strayLines(before, after, mayChange).map((line) => `${path}: ${line}`),
  ];
}
