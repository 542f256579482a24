import type { Dates } from "../dates";
import { number, plural } from "./counting";

/** The words of going through people without a cadence. */
export const TRIAGE = {
  title: "How often do you want to be in touch?",
  question: "How often",
  progress: "Progress",
  rhythm: "closest to your real rhythm",
  own: "Another cadence…",
  never: "Never remind me",
  letGo: "Let go",
  skip: "Decide later",
  back: "Back",
  stop: "Stop here",
  open: "Open note",
  done: "That was everybody. Those you left open come up again next time.",
  nobody: "Everybody has a cadence, a circle or a rule, or is meant to have none.",
  goThrough: (count: number) =>
    plural(count, { one: "Decide about one person…", other: `Go through ${number(count)} people…` }),
};

/** Where somebody stands in the row of those who are gone through. */
export function progressText(at: number, of: number): string {
  return `${at} of ${of}`;
}

/** How often somebody is mentioned in dated notes, and how many talks their note has. */
export function evidenceText(mentions: number, talks: number): string {
  const parts = [
    ...(talks === 0
      ? []
      : [plural(talks, { one: "1 entry in the log", other: `${number(talks)} entries in the log` })]),
    ...(mentions === 0
      ? []
      : [plural(mentions, { one: "mentioned once", other: `mentioned in ${number(mentions)} notes` })]),
  ];
  const text = parts.join(", ");
  return text.charAt(0).toLocaleUpperCase("en") + text.slice(1);
}

/** How long nothing has been heard, and what is usual where that is known. */
export function heardText(days: number, gap: number | null, dates: Dates): string {
  const usual = gap === null ? "" : gap === 1 ? ", usually every day" : `, usually every ${dates.span(gap)}`;
  return days === 0 ? `In touch today${usual}` : `Last in touch ${dates.ago(days)}${usual}`;
}
