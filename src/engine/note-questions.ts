import type { MeetingNote } from "../app/log-meeting";
import { Matching } from "../app/matching";
import { newcomersIn } from "../app/newcomers";
import { peopleInNote } from "../app/people-in-note";
import type { NoteListing } from "../app/ports";
import type { Affinity } from "../domain/affinity";
import { horizon } from "../domain/horizon";
import type { Person } from "../domain/person";
import { standing, type Standing } from "../domain/standing";
import type { MentionDays } from "../domain/rhythm";
import type { DatedMention } from "../domain/timeline";
import { noteDay } from "../note/people/dated-note";
import { explainNote, type NoteExplanation } from "../note/people/explain-note";
import { sourceAddress } from "../note/properties/source-address";
import { entryTags } from "../settings/settings";
import { findNote } from "../vault/find-note";
import type { Ground } from "./ground";
import type { Reading } from "./reading";

/** What can be asked about people and about notes by their path; nothing of it is kept. */
export interface NoteQuestions extends Pick<Matching, "introductions" | "inCommon"> {
  standing(person: Person): Standing;
  /** The person that a link in a note leads to; null where it leads to none. */
  linkedPerson(linkpath: string, from: string): Person | null;
  /** The people whom a note names. */
  peopleIn(path: string): readonly Person[];
  /** A link to a note, to be written into another. */
  linkTo(path: string, from: string): string;
  /** Every note as the cache has it. */
  listings(): Iterable<NoteListing>;
  /** Who would like the note of a path, and why; null when there is no such note. */
  match(path: string): readonly Affinity[] | null;
  /** The web address that the note of a path was taken from; null where it names none. */
  sourceOf(path: string): string | null;
  /** The notes of a day that mention the person of a note. */
  mentionsOf(path: string): readonly DatedMention[];
  /** Their days, where mentions count as contact with the person. */
  readonly mentionDays: MentionDays;
  /** Why the note of a path is a person, or why it is not; null when there is no such note. */
  explain(path: string): NoteExplanation | null;
  /** What the file of a note says; rejects where there is no such note. */
  noteText(path: string): Promise<string>;
  /** Who was at the meeting that a note is about, and on which day; null when there is no such note. */
  meeting(path: string): MeetingNote | null;
}

export function createNoteQuestions(ground: Ground, reading: Reading): NoteQuestions {
  const { app, settings, fields, links, today } = ground;
  const { roster, rules, days, source } = reading;
  const matching = createMatching(ground, reading);
  const resolve = (linkpath: string, from: string): string | null => links.resolve(linkpath, from);
  const person = (path: string): Person | null => roster.person(path);
  const linkedPerson = (linkpath: string, from: string): Person | null => {
    const path = resolve(linkpath, from);
    return path === null ? null : person(path);
  };
  const asked = <T>(path: string, answer: (note: NoteListing) => T): T | null => {
    const note = findNote(app, path);
    return note === null ? null : answer(note);
  };
  return {
    standing: (who) => standing(who, horizon(today(), settings())),
    linkedPerson,
    peopleIn: (path) => asked(path, (note) => peopleInNote(note, linkedPerson)) ?? [],
    noteText: (path) => source.text(path),
    linkTo: (path, from) => links.to(path, { from }),
    listings: () => source.listings(),
    match: (path) => asked(path, (note) => matching.match(note)),
    introductions: (among) => matching.introductions(among),
    inCommon: (one, other) => matching.inCommon(one, other),
    sourceOf: (path) => asked(path, ({ properties }) => sourceAddress(properties)),
    mentionsOf: (path) => roster.mentionsOf(path),
    mentionDays: (path) => roster.mentionDays(path),
    explain: (path) =>
      asked(path, (note) => {
        const { people, cadence } = rules();
        return explainNote(note, { rules: people, circles: cadence.circles, fields, person });
      }),
    meeting: (path) =>
      asked(path, (note) => ({
        day: noteDay(note, { dayOfPath: days().ofPath, dateOrder: settings().dateOrder }),
        people: peopleInNote(note, linkedPerson),
        newcomers: newcomersIn(note, resolve),
      })),
  };
}

function createMatching(
  { app, fields, links, settings }: Ground,
  { roster, rules, days }: Reading,
): Matching {
  return new Matching({
    people: () => roster.people(),
    fields,
    targets: (path) => links.targets(path),
    properties: (path) => findNote(app, path)?.properties ?? null,
    leads: (from, to) => links.leads(from, to),
    isTopic: (path) => roster.person(path) === null && days().ofPath(path) === null,
    markers: () =>
      new Set([...rules().people.tags.map((tag) => tag.toLowerCase()), ...entryTags(settings())]),
  });
}
