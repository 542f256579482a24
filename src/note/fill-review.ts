import { lineEnding } from "./text/lines";
import { plainMarkdown } from "./brief-block";

/** What a review can be asked to say, as its template names it. */
export const REVIEW_PARTS = ["in-touch", "kept", "open", "milestones", "drift", "load"] as const;
/** The name of a part, in lower case; a template writes it in double braces. */
export type ReviewPart = (typeof REVIEW_PARTS)[number];

/** A line about somebody: what stands in front of the link, the link as Markdown, and what is said. */
export interface ReviewLine {
  readonly before: string;
  readonly link: string;
  readonly text: string;
}

/** A part of a review: its lines, or a sentence where there are none. */
export type ReviewText = readonly ReviewLine[] | readonly string[];

/** What takes the place of the placeholders in a template. */
export interface ReviewTexts {
  readonly parts: Readonly<Record<ReviewPart, ReviewText>>;
  /** What stands in for a single word, such as the days: `from`, `to`, `title`. */
  readonly words: Readonly<Record<string, string>>;
  /** The date or the time as the core Templates plugin writes it; the format is null where none is given. */
  readonly timeText: (what: "date" | "time", format: string | null) => string;
}

const PLACEHOLDER = /\{\{\s*([a-z-]{1,20})\s*(?::([^{}\n]{0,100}))?\}\}/gi;

/**
 * The text of a review: the template with its placeholders filled in, and those that say nothing left as they are.
 * What is said of people stands in quotes, where links are no contact and words no promises: to look back on a talk is
 * not to have talked. Words of notes stay words, whatever Markdown is in them.
 */
export function fillReview(template: string, { parts, words, timeText }: ReviewTexts): string {
  const end = lineEnding(template);
  return template.replace(PLACEHOLDER, (all, name: string, format: string | undefined) => {
    const key = name.toLowerCase();
    const part = REVIEW_PARTS.find((each) => each === key);
    if (part !== undefined) return quoted(parts[part]).join(end);
    if (key === "date" || key === "time") return timeText(key, format?.trim() || null);
    return Object.hasOwn(words, key) ? (words[key] ?? all) : all;
  });
}

function quoted(text: ReviewText): string[] {
  return text.map((line) =>
    typeof line === "string" ? `> ${plainMarkdown(line)}` : `> - ${lineText(line)}`,
  );
}

function lineText({ before, link, text }: ReviewLine): string {
  const head = [before, link.replace(/\s+/g, " ").trim()].filter((each) => each !== "").join(" ");
  return text === "" ? head : `${head} — ${plainMarkdown(text)}`;
}
