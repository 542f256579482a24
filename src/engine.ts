import { getLanguage, parseYaml, type Plugin } from "obsidian";
import { LiveAgenda } from "./app/agenda-feed";
import type { ChecklistWords } from "./app/checklist-lines";
import { insertChecklist, type ChecklistOutcome } from "./app/insert-checklist";
import { createRecorder, type Recorder } from "./app/record-interaction";
import { Roster, type RosterRules } from "./app/roster";
import { createClock, createPacer, type Clock } from "./clock";
import { checklistMark, checklistText } from "./i18n/en/checklist";
import type { Day } from "./domain/day";
import { horizon } from "./domain/horizon";
import type { Person } from "./domain/person";
import { standing, type Standing } from "./domain/standing";
import { createDates, type Dates } from "./i18n/dates";
import { createFieldReader } from "./note/fields";
import { readBody, type BodyContext } from "./note/read-body";
import type { ParseYaml } from "./note/read-note";
import { cadenceRules, logStyle, peopleRules, type Settings } from "./settings/settings";
import { VaultDailyNotes } from "./vault/daily-notes";
import { createLinks } from "./vault/links";
import { NoteStore } from "./vault/note-store";
import { PeopleSource } from "./vault/people-source";
import { templateFolders } from "./vault/template-folders";

/** Everything that works without a face. */
export interface Engine {
  readonly clock: Clock;
  readonly dates: Dates;
  readonly feed: LiveAgenda;
  readonly roster: Roster;
  readonly recorder: Recorder;
  readonly writer: NoteStore;
  /** Reads the vault and keeps up with it from then on; to be called once the layout is ready. */
  start(): Promise<void>;
  /** Resolves once every note has been read for the first time. */
  ready(): Promise<void>;
  settingsChanged(): Promise<void>;
  insertChecklist(): Promise<ChecklistOutcome>;
  standing(person: Person): Standing;
}

/** Builds the parts and connects them; nothing is read before `start`. */
export function createEngine(plugin: Plugin, settings: () => Settings): Engine {
  const { app } = plugin;
  const clock = createClock(window);
  const pacer = createPacer(window);
  const dates = createDates(wordsLanguage(getLanguage()));
  const source = new PeopleSource(app);
  const writer = new NoteStore(app);
  const dailyNotes = new VaultDailyNotes(app, clock);
  const links = createLinks(app);
  const feed = new LiveAgenda(clock.today(), settings(), (run) => window.setTimeout(run, 0));
  const fields = createFieldReader();
  const recorder = createRecorder({ writer, dailyNotes, links, fields, parseYaml, settings });
  const roster = new Roster(rulesOf(settings(), []), clock.today(), {
    notes: source,
    agenda: feed,
    readBody: (text, keys, isParsed) =>
      readBody(text, keys, bodyContext(settings(), isParsed ? null : parseYaml)),
    turn: () => pacer.turn(),
  });
  const read = async (): Promise<void> => {
    await dailyNotes.refresh();
    await roster.rulesChanged(rulesOf(settings(), await templateFolders(app)));
  };
  let finished: () => void = () => undefined;
  const firstReading = new Promise<void>((resolve) => (finished = resolve));
  return {
    clock,
    dates,
    feed,
    roster,
    recorder,
    writer,
    start: async () => {
      source.watch(roster).forEach((event) => plugin.registerEvent(event));
      plugin.register(clock.onDayChange((today) => roster.dayChanged(today)));
      await read();
      finished();
    },
    ready: () => firstReading,
    standing: (person) => standing(person, horizon(clock.today(), settings())),
    settingsChanged: read,
    insertChecklist: () => {
      const { checklistHeading: heading, dailyCap: cap } = settings();
      const { agenda } = feed.state();
      const words = { line: lineWords(agenda.today, dates), mark: checklistMark };
      return insertChecklist({ agenda, heading, cap, words }, { dailyNotes, links, writer });
    },
  };
}

/** Dates go with the words around them, which so far are English ones. */
function wordsLanguage(language: string): string {
  return language.startsWith("en") ? language : "en";
}

function lineWords(today: Day, dates: Dates): ChecklistWords["line"] {
  return (row, reason) => checklistText(row, reason, today, dates);
}

function bodyContext(settings: Settings, parse: ParseYaml | null): BodyContext {
  const { checklistHeading, dateOrder } = settings;
  return { style: logStyle(settings), checklistHeading, dateOrder, parseYaml: parse };
}

function rulesOf(settings: Settings, templates: readonly string[]): RosterRules {
  return {
    people: peopleRules(settings, templates),
    cadence: cadenceRules(settings),
    dateOrder: settings.dateOrder,
    windows: settings,
  };
}
