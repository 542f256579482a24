import { parseYaml, stringifyYaml } from "obsidian";
import { createActing, type Acting } from "../app/act";
import { createReviewing, type Reviewing } from "../app/create-review";
import { insertAtCursor, type BlockRequest } from "../app/insert-at-cursor";
import { logMeeting, type MeetingOutcome, type MeetingRequest } from "../app/log-meeting";
import {
  createPerson,
  newPersonPath,
  type NewPersonDeps,
  type NewPersonOutcome,
  type NewPersonRequest,
} from "../app/new-person";
import { createPerformer, type TogetherOutcome } from "../app/perform";
import { UndoHistory } from "../app/undo-history";
import { reviewWords } from "../i18n/review-words";
import type { DayLinks } from "../note/body/named-day-link";
import { readWeeklyNotes } from "../vault/daily-note-settings";
import { NoteStore } from "../vault/note-store";
import type { Ground } from "./ground";
import type { Reading } from "./reading";

/** What changes notes. Each request is one step that can be taken back. */
export interface Writing extends Reviewing {
  readonly history: UndoHistory;
  readonly acting: Acting;
  createPerson(request: NewPersonRequest): Promise<NewPersonOutcome>;
  /** The path that the note of somebody of that name would have; null where the name gives none. */
  newPersonPath(name: string): string | null;
  /** Logs a meeting with everybody, and makes the notes of those who have none. */
  logMeeting(request: MeetingRequest): Promise<MeetingOutcome>;
  /** Puts lines where the cursor of a note is. */
  insertBlock(request: BlockRequest): Promise<TogetherOutcome>;
}

export function createWriting(ground: Ground, reading: Reading): Writing {
  const { app, settings, words } = ground;
  const history = new UndoHistory(new NoteStore(app));
  const performer = createPerformer(history);
  const { channelText } = words.channels;
  const dayLinks: DayLinks = {
    ofLink: (linkpath) => reading.days().ofLink(linkpath),
    linkTo: (day, like) => reading.days().linkTo(day, like),
  };
  const acting = createActing({
    ...ground,
    performer,
    parseYaml,
    writeYaml: stringifyYaml,
    channelText,
    mentionedOn: (path) => reading.roster.mentionedOn(path),
    dayLinks,
  });
  const people = newPeople(ground, reading, history);
  return {
    history,
    acting,
    createPerson: (request) => createPerson(request, people),
    newPersonPath: (name) => newPersonPath(name, { settings, people: people.people }),
    logMeeting: (request) =>
      logMeeting(request, { ...people, performer, context: (path) => acting.context(path) }),
    insertBlock: (request) => insertAtCursor(request, performer),
    ...reviewing(ground, reading, history),
  };
}

function newPeople(ground: Ground, { roster, rules }: Reading, history: UndoHistory): NewPersonDeps {
  const { templates, fields, settings, today } = ground;
  return {
    writer: history.writer,
    history,
    templates,
    fields,
    parseYaml,
    settings,
    today,
    rules: () => rules().people,
    people: () => roster.people(),
  };
}

function reviewing(ground: Ground, { roster }: Reading, history: UndoHistory): Reviewing {
  const { app, settings, today, templates, links, words, dates } = ground;
  return createReviewing({
    people: () => roster.people(),
    mentionDays: (path) => roster.mentionDays(path),
    settings,
    today,
    templates,
    weekly: () => readWeeklyNotes(app),
    exists: (path) => app.vault.getAbstractFileByPath(path) !== null,
    linkTo: (path, from) => links.to(path, { from }),
    writer: history.writer,
    history,
    words: reviewWords(words, dates),
  });
}
