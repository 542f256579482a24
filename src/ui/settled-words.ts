import type { SettledLine } from "../app/settle-checklist";
import { snoozedUntil } from "../app/settle-line";
import type { SettledNote } from "../app/settling";
import type { Day } from "../domain/day";
import type { Person } from "../domain/person";
import { stillListedText } from "./action-words";
import { problemText, sentences } from "./outcome-words";
import { WORDS } from "./words";

const { settling } = WORDS.settling;
const { milestoneName } = WORDS.reason;

/** What words about people depend on besides what was done. */
export interface ToldOf {
  readonly today: Day;
  /** The person as they may be shown at present. */
  readonly shown: (person: Person) => Person;
}

/** What settling has done for a line, as a sentence or two. */
export function settledText({ line, did, problem }: SettledLine, told: ToldOf): string {
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
      return snoozedText(line, told);
    case "woken":
      return settling.woken(name);
    case "stopped":
      return settling.nothing;
  }
}

/** As the notice of any other snooze it says what lists the person all the same. */
function snoozedText({ person, entry }: SettledLine["line"], { today, shown }: ToldOf): string {
  const until = snoozedUntil(entry.day);
  const still = stillListedText({ kind: "snooze", until }, [shown(person)], today);
  return sentences(settling.snoozed(person.name, until), still);
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
export function settledMessage(notes: readonly SettledNote[], told: ToldOf): string {
  const said = notes.flatMap(({ lines }) => lines.map((line) => settledText(line, told)));
  return said.length === 0 ? settling.nothing : said.join("\n");
}

/** What was settled in a note, as one sentence or two. */
export function settledNotice({ lines }: SettledNote, told: ToldOf): string {
  const [first] = lines;
  if (first === undefined) return settling.nothing;
  const text = settledText(first, told);
  return lines.length === 1 ? text : settling.several(lines.length, text);
}
