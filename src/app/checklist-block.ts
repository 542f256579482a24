import type { Day } from "../domain/day";
import type { Milestone } from "../domain/milestone";
import type { Person } from "../domain/person";
import type { Purpose } from "../domain/purpose";
import { addedWords } from "../note/checklist/added-words";
import { readChecklist, type ChecklistTask } from "../note/checklist/checklist-tasks";
import { reasonPart, type LineFormat } from "../note/checklist/line-format";
import type { LineSense } from "../note/checklist/line-sense";
import { ownWords } from "../note/checklist/own-words";
import { saidWords } from "../note/checklist/said-words";
import { lineKey, promiseWords, tickId } from "../note/checklist/tick-id";
import { oneLine } from "../note/log/entry-text";
import type { NewInteraction } from "../note/log/interaction-log";
import { knownChannels, type LogStyle } from "../note/log/log-style";
import { tagsOf } from "../note/log/log-entry";
import { keptEntry } from "../note/log/record-contact";
import { gist } from "../note/text/gist";
import { linkLabel, linksIn } from "../note/text/links";

/** The words that lines of the checklist and their entries are made of, in the language of the moment. */
export interface BlockWords {
  /** What a line is about, from what it says behind the link. */
  readonly read: (
    text: string,
    known: {
      readonly person: Pick<Person, "milestones" | "commitments" | "tagged">;
      readonly day: Day;
      readonly channels: readonly string[];
    },
  ) => LineSense;
  /** What the entry of a milestone says. */
  readonly congratulation: (milestone: Pick<Milestone, "kind" | "text">) => string;
  /** What the entry of a thank-you says, by what it is for. */
  readonly thanks: (what: string) => string;
}

/** The checklist of a daily note, and what its lines are understood by. */
export interface Block {
  readonly day: Day;
  readonly heading: string;
  readonly format: LineFormat;
  readonly style: LogStyle;
  readonly words: BlockWords;
  /** The tag that gives an entry that purpose. */
  readonly tagOf: (purpose: Purpose) => string;
  /** The person that a link leads to, or null. */
  readonly personOf: (linkpath: string) => Person | null;
}

/** A line about a person. */
export interface BlockLine {
  readonly task: ChecklistTask;
  readonly person: Person;
  readonly sense: LineSense;
  /** True where the user has neither reworded the line nor written anything beside what it was made with. */
  readonly isAsMade: boolean;
  /** What tells it from every other line of the person, and what the user has added to it. */
  readonly id: string;
  /** What is logged once it is ticked. */
  readonly entry: NewInteraction;
}

/** The lines of a note's checklist that are about people, in their order. */
export function blockLines(text: string, block: Block): BlockLine[] {
  const read = readChecklist(text, block.heading).flatMap((task) => understood(task, block) ?? []);
  return read.map((line) => {
    const { person, sense } = line;
    const reason = { day: block.day, kind: sense.kind, words: wordsOf(line, read) };
    return { ...line, id: tickId(lineKey(reason, person.path), line.added) };
  });
}

/** What the words of lines are understood by, whoever they are about. */
export interface LineWording extends Pick<Block, "format" | "day"> {
  readonly channels: readonly string[];
  readonly read: BlockWords["read"];
}

/** True for the words of a task that are those of a line of a checklist to the letter, also where it is moved to. */
export function isChecklistLine(text: string, { format, day, channels, read }: LineWording): boolean {
  const [link] = linksIn(text);
  if (link === undefined) return false;
  const around = { head: text.slice(0, link.start), tail: text.slice(link.end) };
  const { reason, rest, isPlain } = reasonPart(format, around);
  if (!isPlain) return false;
  const birthday = { kind: "birthday", text: "", day, yearly: true, celebratedOn: null } as const;
  const person = { commitments: [], tagged: [], milestones: [birthday] };
  const sense = read(reason, { person, day, channels });
  return sense.length > 0 && rest(sense.length).trim() === "";
}

type UnderstoodLine = Omit<BlockLine, "id"> & { readonly added: string };

function understood(task: ChecklistTask, block: Block): UnderstoodLine | null {
  for (const link of linksIn(task.text)) {
    const person = block.personOf(link.path);
    if (person === null) continue;
    const around = { head: task.text.slice(0, link.start), tail: task.text.slice(link.end) };
    const { reason, rest, isPlain, isFrontPlain } = reasonPart(block.format, around);
    const sense = block.words.read(reason, { person, day: block.day, channels: block.style.channels });
    const behind = rest(sense.length);
    const isOwn = sense.kind === "contact" && sense.length === 0 && !isFrontPlain;
    const name = linkLabel(task.text.slice(link.start, link.end)) ?? person.name;
    const added = isOwn ? ownWords(around, name, knownChannels(block.style)) : addedWords(behind);
    const isAsMade = isPlain && sense.length > 0 && behind.trim() === "";
    return { task, person, sense, added, isAsMade, entry: entryOf(sense, added, block) };
  }
  return null;
}

function entryOf(sense: LineSense, added: string, { day, style, words, tagOf }: Block): NewInteraction {
  switch (sense.kind) {
    case "contact":
      return { day, ...saidWords(added, style) };
    case "promise": {
      const entry = keptEntry({ ...sense.wording, text: oneLine(sense.wording.text) }, day);
      return { ...entry, text: joined(entry.text, added) };
    }
    case "milestone":
      return toThem(day, joined(words.congratulation(sense.milestone), added), tagOf("congrats"));
    case "thanks": {
      const what = sense.entry === null ? "" : gist(sense.entry.text);
      return toThem(day, joined(words.thanks(what), added), tagOf("thanks"));
    }
  }
}

function toThem(day: Day, words: string, tag: string): NewInteraction {
  const name = tag.replace(/^#/, "");
  const text = tagsOf(words).includes(name.toLowerCase()) ? words : `${words} #${name}`;
  return { day, channel: null, direction: "to", text };
}

function joined(words: string, added: string): string {
  return added === "" ? words : `${words} — ${added}`;
}

/** By this a line is known again, whatever else it says. */
function wordsOf({ person, sense, added }: UnderstoodLine, all: readonly UnderstoodLine[]): string {
  if (sense.kind === "promise") return promiseWords(sense.wording);
  if (sense.kind === "milestone") return [sense.milestone.kind, sense.milestone.text].join(" ");
  if (sense.kind === "thanks") return "";
  // A second line on the same person is a second contact only when it says something else.
  const contacts = all.filter((line) => line.sense.kind === "contact" && line.person.path === person.path);
  const at = [...new Set(contacts.map((line) => line.added))].indexOf(added);
  return at <= 0 ? "" : String(at);
}
