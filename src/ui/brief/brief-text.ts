import { entryWords } from "./brief-block";
import { capitalised, type BriefFace, type BriefPart } from "./brief-face";
import { WORDS } from "../words";

const { BRIEF } = WORDS.brief;

/** A brief as plain lines, for a terminal. */
export function briefText({ name, who, standing, boundaries, parts }: BriefFace): string {
  const head = [[name, ...who].join(" · "), capitalised(standing).join(" · ")].filter((line) => line !== "");
  const guarded = boundaries === null ? [] : [`${BRIEF.boundaries}: ${boundaries}`];
  return [...head, ...guarded, ...parts.flatMap(partLines)].join("\n");
}

function partLines({ title, entries }: BriefPart): string[] {
  return [`${title}:`, ...entries.map((entry) => `  ${entryWords(entry)}`)];
}
