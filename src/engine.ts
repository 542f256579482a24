import { getLanguage, parseYaml, stringifyYaml, type Plugin } from "obsidian";
import { createActing, type Acting } from "./app/act";
import { LiveAgenda } from "./app/agenda-feed";
import { wordingOf } from "./app/block-of";
import { isChecklistLine } from "./app/checklist-block";
import { checkIndex, type IndexCheck } from "./app/index-check";
import { insertAtCursor, type BlockRequest } from "./app/insert-at-cursor";
import { logMeeting, type MeetingNote, type MeetingOutcome, type MeetingRequest } from "./app/log-meeting";
import {
  createPerson,
  newPersonPath,
  type NewPersonDeps,
  type NewPersonOutcome,
  type NewPersonRequest,
} from "./app/new-person";
import { newcomersIn } from "./app/newcomers";
import { createReviewing, type Reviewing } from "./app/create-review";
import { Matching } from "./app/matching";
import { peopleInNote } from "./app/people-in-note";
import { createPerformer, type TogetherOutcome } from "./app/perform";
import type { NoteListing } from "./app/ports";
import { Roster } from "./app/roster";
import { createSurvey, type Survey } from "./app/survey";
import { RememberedFacts } from "./app/remembered-facts";
import { PeopleSearch } from "./app/people-search";
import { createTextReader } from "./app/text-reader";
import { UndoHistory } from "./app/undo-history";
import type { WriteContext } from "./app/write-context";
import { createClock, createPacer, type Clock } from "./clock";
import type { Affinity } from "./domain/affinity";
import { createDailyLoop, type DailyLoop } from "./daily-loop";
import type { Day } from "./domain/day";
import { horizon } from "./domain/horizon";
import type { Person } from "./domain/person";
import { standing, type Standing } from "./domain/standing";
import type { DatedMention } from "./domain/timeline";
import { createDates, type Dates } from "./i18n/dates";
import { reviewWords } from "./i18n/review-words";
import { languageOf } from "./i18n/languages";
import { createLineReader } from "./i18n/line-reader";
import { noteDay } from "./note/people/dated-note";
import type { PeopleRules } from "./note/people/recognize";
import { explainNote, type NoteExplanation } from "./note/people/explain-note";
import { sourceAddress } from "./note/properties/source-address";
import { fieldReaderBy } from "./settings/field-reader";
import { entryTags, type Settings } from "./settings/settings";
import { findInVault, NOTHING_FOUND, rulesOf } from "./vault-rules";
import { VaultDailyNotes } from "./vault/daily-notes";
import { openFactStorage } from "./vault/fact-storage";
import { readWeeklyNotes } from "./vault/daily-note-settings";
import { findNote } from "./vault/find-note";
import { createLinks } from "./vault/links";
import { NoteStore } from "./vault/note-store";
import { PeopleSource } from "./vault/people-source";
import { VaultTemplates } from "./vault/templates";
import { Typing } from "./vault/typing";

/** How long after the start ticks are looked for that came while the app was closed. */
const CATCH_UP_MS = 5_000;

/** Everything that works without a face. */
export interface Engine extends DailyLoop, Reviewing, Pick<Matching, "introductions" | "inCommon"> {
  readonly clock: Clock;
  readonly dates: Dates;
  readonly feed: LiveAgenda;
  readonly roster: Roster;
  readonly search: PeopleSearch;
  /** The same while private lines are hidden. */
  readonly openSearch: PeopleSearch;
  readonly acting: Acting;
  readonly history: UndoHistory;
  readonly survey: Survey;
  /** Reads the vault and keeps up with it from then on; to be called once the layout is ready. */
  start(): Promise<void>;
  /** Resolves once every note has been read for the first time. */
  ready(): Promise<void>;
  settingsChanged(): Promise<void>;
  createPerson(request: NewPersonRequest): Promise<NewPersonOutcome>;
  /** Logs a meeting with everybody, and makes the notes of those who have none. */
  logMeeting(request: MeetingRequest): Promise<MeetingOutcome>;
  /** Who was at the meeting that a note is about, and on which day; null when there is no such note. */
  meeting(path: string): MeetingNote | null;
  /** The path that the note of somebody of that name would have; null where the name gives none. */
  newPersonPath(name: string): string | null;
  /** Reads the vault anew, texts that were remembered included. */
  rebuild(): Promise<void>;
  standing(person: Person): Standing;
  /** The person that a link in a note leads to; null where it leads to none. */
  linkedPerson(linkpath: string, from: string): Person | null;
  /** The people whom a note names. */
  peopleIn(path: string): readonly Person[];
  /** A link to a note, to be written into another. */
  linkTo(path: string, from: string): string;
  /** Puts lines where the cursor of a note is. */
  insertBlock(request: BlockRequest): Promise<TogetherOutcome>;
  /** Every note as the cache has it. */
  notes(): Iterable<NoteListing>;
  /** Where people are found at present. */
  rules(): PeopleRules;
  /** Compares what is known with a full rebuild. */
  checkIndex(): Promise<IndexCheck>;
  /** Who would like the note of a path, and why; null when there is no such note. */
  match(path: string): readonly Affinity[] | null;
  /** The web address that the note of a path was taken from; null where it names none. */
  sourceOf(path: string): string | null;
  /** The notes of a day that mention the person of a note. */
  mentionsOf(path: string): readonly DatedMention[];
  /** Why the note of a path is a person, or why it is not; null when there is no such note. */
  explain(path: string): NoteExplanation | null;
}

/** Builds the parts and connects them; nothing is read before `start`. */
export function createEngine(plugin: Plugin, settings: () => Settings): Engine {
  const { app } = plugin;
  const clock = createClock(window);
  const pacer = createPacer(window);
  const { words, locale } = languageOf(getLanguage());
  const dates = createDates(locale);
  const source = new PeopleSource(app);
  const dailyNotes = new VaultDailyNotes(app, clock);
  const links = createLinks(app);
  const feed = new LiveAgenda(clock.today(), settings(), (run) => window.setTimeout(run, 0));
  const fields = fieldReaderBy(settings);
  const today = (): Day => clock.today();
  const history = new UndoHistory(new NoteStore(app));
  const { writer } = history;
  const performer = createPerformer(history);
  const yaml = { parseYaml, writeYaml: stringifyYaml };
  const { channelText } = words.channels;
  const acting = createActing({
    performer,
    dailyNotes,
    links,
    fields,
    ...yaml,
    settings,
    today,
    channelText,
  });
  const templates = new VaultTemplates(app, clock);
  let found = NOTHING_FOUND;
  let rules = rulesOf(settings(), found);
  const remembered = new RememberedFacts(openFactStorage(app));
  const readLine = createLineReader();
  const roster = new Roster(rules, clock.today(), {
    notes: source,
    agenda: feed,
    reader: createTextReader({
      settings,
      parseYaml,
      dayOfLink: (linkpath) => found.days.ofLink(linkpath),
      isChecklistLine: (text) =>
        isChecklistLine(text, { ...wordingOf(settings()), day: today(), read: readLine }),
    }),
    remembered,
    resolve: (linkpath, from) => links.resolve(linkpath, from),
    turn: () => pacer.turn(),
  });
  const read = async (): Promise<void> => {
    await dailyNotes.refresh();
    found = await findInVault(app);
    rules = rulesOf(settings(), found);
    await roster.rulesChanged(rules);
  };
  const matching = new Matching({
    people: () => roster.people(),
    fields,
    targets: (path) => links.targets(path),
    isTopic: (path) => roster.person(path) === null && found.days.ofPath(path) === null,
    markers: () => new Set([...rules.people.tags.map((tag) => tag.toLowerCase()), ...entryTags(settings())]),
  });
  const typing = new Typing(app, clock);
  let finished: () => void = () => undefined;
  const firstReading = new Promise<void>((resolve) => (finished = resolve));
  const daily = createDailyLoop({
    writer,
    dailyNotes,
    links,
    notes: source,
    roster,
    feed,
    acting,
    history,
    settings,
    today,
    words,
    dates,
    ready: () => firstReading,
    readLine,
    whenQuiet: (path) => typing.whenQuiet(path),
    whenAtRest: (path) => typing.whenAtRest(path),
    isShown: (path) => typing.isShown(path),
  });
  const reviewing = createReviewing({
    people: () => roster.people(),
    settings,
    today,
    templates,
    weekly: () => readWeeklyNotes(app),
    exists: (path: string) => app.vault.getAbstractFileByPath(path) !== null,
    linkTo: (path: string, from: string) => links.to(path, { from }),
    writer,
    history,
    words: reviewWords(words, dates),
  });
  const linkedPerson = (linkpath: string, from: string): Person | null => {
    const path = links.resolve(linkpath, from);
    return path === null ? null : roster.person(path);
  };
  const newPeople: NewPersonDeps = {
    writer,
    history,
    templates,
    fields,
    parseYaml,
    settings,
    today,
    rules: () => rules.people,
    people: () => roster.people(),
  };
  return {
    clock,
    dates,
    feed,
    roster,
    search: new PeopleSearch({ today, turn: () => pacer.turn() }),
    openSearch: new PeopleSearch({ today, turn: () => pacer.turn(), isVeiled: true }),
    acting,
    history,
    survey: createSurvey({ notes: source, settings, rules: () => rules, today: () => clock.today() }),
    start: async () => {
      source.watch(roster).forEach((event) => plugin.registerEvent(event));
      plugin.registerEvent(app.vault.on("rename", ({ path }, oldPath) => history.noteRenamed(oldPath, path)));
      plugin.register(clock.onDayChange((today) => roster.dayChanged(today)));
      typing.watch().forEach((event) => plugin.registerEvent(event));
      plugin.registerEvent(app.workspace.on("file-open", (file) => void (file && daily.opened(file.path))));
      plugin.registerEvent(app.metadataCache.on("changed", ({ path }) => void daily.noteChanged(path)));
      await read();
      finished();
      const fresh = typing.justMade();
      if (fresh !== null) void daily.opened(fresh);
      // A sync has some seconds to bring what other devices have done, and who only asks something is gone by then.
      const late = window.setTimeout(() => void daily.catchUp(), CATCH_UP_MS);
      plugin.register(() => window.clearTimeout(late));
    },
    ready: () => firstReading,
    standing: (person) => standing(person, horizon(clock.today(), settings())),
    linkedPerson,
    peopleIn: (path) => {
      const note = findNote(app, path);
      return note === null ? [] : peopleInNote(note, linkedPerson);
    },
    linkTo: (path, from) => links.to(path, { from }),
    insertBlock: (request) => insertAtCursor(request, performer),
    ...reviewing,
    notes: () => source.listings(),
    rules: () => rules.people,
    checkIndex: () =>
      checkIndex(
        () => roster.people(),
        () => roster.foundAfresh(),
      ),
    explain: (path) => {
      const note = findNote(app, path);
      const { people, cadence } = rules;
      const person = (at: string): Person | null => roster.person(at);
      return note && explainNote(note, { rules: people, circles: cadence.circles, fields, person });
    },
    match: (path) => {
      const note = findNote(app, path);
      return note && matching.match(note);
    },
    sourceOf: (path) => sourceAddress(findNote(app, path)?.properties ?? null),
    introductions: () => matching.introductions(),
    inCommon: (one, other) => matching.inCommon(one, other),
    mentionsOf: (path) => roster.mentionsOf(path),
    settingsChanged: read,
    createPerson: (request) => createPerson(request, newPeople),
    logMeeting: (request) => {
      const context = (path: string): WriteContext => acting.context(path);
      return logMeeting(request, { ...newPeople, performer, context });
    },
    meeting: (path) => {
      const note = findNote(app, path);
      if (note === null) return null;
      const newcomers = newcomersIn(note, (linkpath, from) => links.resolve(linkpath, from));
      const day = noteDay(note, { dayOfPath: found.days.ofPath, dateOrder: settings().dateOrder });
      return { day, people: peopleInNote(note, linkedPerson), newcomers };
    },
    rebuild: async () => {
      remembered.forgetAll();
      await read();
    },
    newPersonPath: (name) => newPersonPath(name, { settings, people: () => roster.people() }),
    ...daily,
  };
}
