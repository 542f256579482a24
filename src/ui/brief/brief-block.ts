import type { BriefBlock } from "../../note/brief-block";
import type { BeforePart } from "./before-face";
import { capitalised, type BriefEntry, type BriefFace, type BriefPart } from "./brief-face";
import { WORDS } from "../words";

const { BEFORE, BRIEF } = WORDS.brief;

/** A brief as it is written into a note; `link` leads from there to the person. */
export function briefBlock({ who, standing, boundaries, parts }: BriefFace, link: string): BriefBlock {
  const guarded = boundaries === null ? "" : `${BRIEF.boundaries}: ${boundaries}`;
  const lines = [who.join(" · "), capitalised(standing).join(" · "), guarded].filter((line) => line !== "");
  return { link, lines, parts: parts.map(blockPart) };
}

/** What is told before an event, as it is written into a note. */
export function beforeBlock(parts: readonly BeforePart[]): BriefBlock {
  return { link: BEFORE.title, lines: [], parts: parts.map(blockPart) };
}

function blockPart({ title, entries }: Pick<BriefPart, "title" | "entries">): BriefBlock["parts"][number] {
  return { title, entries: entries.map(entryWords) };
}

/** What was said, what stood below it, and when: `the move to Lisbon; ask about the exam (2026-09-30, coffee)`. */
export function entryWords({ text, when, more }: BriefEntry): string {
  const words = [text, more].filter((part) => part !== "").join("; ");
  if (words === "") return when;
  return when === "" ? words : `${words} (${when})`;
}
