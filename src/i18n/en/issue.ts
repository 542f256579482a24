import type { Issue } from "../../domain/issue";
import { slipFix, slipText } from "./property-slips";

/** What is wrong in a note and what to do about it, as two or three sentences. */
export function issueText(issue: Issue): string {
  return `${issueReason(issue)} ${issueFix(issue)}`;
}

/** What is wrong, as a sentence. */
export function issueReason({ code, key, found, slip }: Issue): string {
  const what = `${key === null ? "" : `${key}: `}“${found}”`;
  switch (code) {
    case "invalid-front-matter":
      return slip === undefined
        ? `The properties are not valid YAML (${found}).`
        : `The properties cannot be read: ${slipText(slip, found)}.`;
    case "not-a-day":
      return `${what} is not a day.`;
    case "impossible-day":
      return `${what} is a day that no calendar has.`;
    case "ambiguous-day":
      return `${what} could start with the day or with the month.`;
    case "future-birth-year":
      return `${what} is in the future.`;
    case "unknown-cadence":
      return `${what} is not a cadence.`;
    case "unknown-circle":
      return `${what} is not one of your circles.`;
    case "unreadable-note":
      return "The note could not be read.";
  }
}

/** What to do about it, as one or two sentences. */
export function issueFix({ code, suggestion, slip }: Issue): string {
  switch (code) {
    case "invalid-front-matter":
      return slip === undefined
        ? "Fix them in source mode; until then only the log is read."
        : `${slipFix(slip)}; until then only the log is read.`;
    case "not-a-day":
      return "Write it as 2026-11-22.";
    case "impossible-day":
      return "Check the month and the day.";
    case "ambiguous-day":
      return "Say so in the settings, for all notes at once, or write it as 2026-11-22.";
    case "future-birth-year":
      return "Check the year.";
    case "unknown-cadence":
      return `${meant(suggestion)}Write for example “every 6 weeks”, “monthly” or “none”.`;
    case "unknown-circle":
      return "Add it in the settings, or use one of those that are there.";
    case "unreadable-note":
      return "It will be tried again when it changes.";
  }
}

/** The button that writes what was meant. */
export function mendText(value: string): string {
  return `Write ${value}`;
}

function meant(suggestion: string | null): string {
  return suggestion === null ? "" : `Did you mean “${suggestion}”? `;
}
