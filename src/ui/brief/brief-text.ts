import type { BriefEntry, BriefFace, BriefPart } from "./brief-face";
import { WORDS } from "../words";

const { BRIEF } = WORDS.brief;

/** A brief as plain lines, for a terminal. */
export function briefText({ name, who, standing, boundaries, parts }: BriefFace): string {
  const head = [[name, ...who].join(" · "), standing.join(" · ")].filter((line) => line !== "");
  const guarded = boundaries === null ? [] : [`${BRIEF.boundaries}: ${boundaries}`];
  return [...head, ...guarded, ...parts.flatMap(partLines)].join("\n");
}

function partLines({ title, entries }: BriefPart): string[] {
  return [`${title}:`, ...entries.map((entry) => `  ${entryLine(entry)}`)];
}

function entryLine({ text, when, more }: BriefEntry): string {
  const words = [text, more].filter((part) => part !== "").join("; ");
  return [words, when === "" ? "" : `(${when})`].filter((part) => part !== "").join(" ");
}
