import type { SettledLine } from "../app/settle-checklist";
import { snoozedUntil } from "../app/settle-line";
import type { SettledNote } from "../app/settling";
import { problemText } from "./outcome-words";
import { WORDS } from "./words";

const { settling } = WORDS.settling;
const { milestoneName } = WORDS.reason;

/** What settling has done for a line, as a sentence. */
export function settledText({ line, did, problem }: SettledLine): string {
  if (problem !== null) return problemText(problem);
  const { name } = line.person;
  switch (did) {
    case "logged":
      return loggedText(line);
    case "reworded":
      return settling.reworded(name);
    case "taken-back":
      return settling.takenBack(name);
    case "snoozed":
      return settling.snoozed(name, snoozedUntil(line.entry.day));
    case "woken":
      return settling.woken(name);
    case "stopped":
      return settling.nothing;
  }
}

function loggedText({ sense, person: { name } }: SettledLine["line"]): string {
  switch (sense.kind) {
    case "contact":
      return settling.logged(name);
    case "promise":
      return settling.kept(sense.wording.text);
    case "thanks":
      return settling.thanked(name);
    case "milestone":
      return settling.celebrated(name, milestoneName(sense.milestone));
  }
}

/** What somebody asked to be settled has come to, one line of the checklist a sentence. */
export function settledMessage(notes: readonly SettledNote[]): string {
  const sentences = notes.flatMap(({ lines }) => lines.map(settledText));
  return sentences.length === 0 ? settling.nothing : sentences.join("\n");
}

/** What was settled in a note, as one sentence or two. */
export function settledNotice({ lines }: SettledNote): string {
  const [first] = lines;
  if (first === undefined) return settling.nothing;
  const text = settledText(first);
  return lines.length === 1 ? text : settling.several(lines.length, text);
}
