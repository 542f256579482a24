import type { Plugin } from "obsidian";
import type { PeopleRules } from "../note/people/recognize";
import type { Clock } from "../clock";
import type { Dates } from "../i18n/dates";
import type { Settings } from "../settings/settings";
import { isBeingFilledIn } from "../vault/pending-templates";
import { Typing } from "../vault/typing";
import type { Background } from "./background";
import { createDailyLoop, type DailyLoop } from "./daily-loop";
import { createGround } from "./ground";
import { createNoteQuestions, type NoteQuestions } from "./note-questions";
import { createReading, type Reading } from "./reading";
import { watch } from "./watching";
import { createWriting, type Writing } from "./writing";

/** Everything that works without a face. */
export interface Engine extends Omit<Reading, "rules">, Writing, NoteQuestions, DailyLoop {
  readonly clock: Clock;
  readonly dates: Dates;
  /** Reads the vault and keeps up with it from then on; to be called once the layout is ready. */
  start(): Promise<void>;
  /** Resolves once every note has been read for the first time. */
  ready(): Promise<void>;
  settingsChanged(): Promise<void>;
  /** Where people are found at present. */
  rules(): PeopleRules;
}

/** Builds the parts and connects them; nothing is read before `start`. */
export function createEngine(plugin: Plugin, settings: () => Settings, background: Background): Engine {
  const ground = createGround(plugin.app, settings, background);
  const reading = createReading(ground);
  const writing = createWriting(ground, reading);
  const typing = new Typing(plugin.app, ground.clock, () => background.goOn());
  const first = firstTime(() => reading.read());
  /** Where daily notes turn out to be kept elsewhere by now, ticks may wait there. */
  const keepUp = async (): Promise<void> => {
    if (await reading.keepUp()) background.begin(() => daily.catchUp());
  };
  const daily = createDailyLoop({
    ...ground,
    ...writing,
    ...reading,
    writer: writing.history.writer,
    notes: reading.source,
    ready: first.isDone,
    upToDate: () => first.isDone().then(keepUp),
    whenQuiet: (path) => typing.whenQuiet(path),
    whenAtRest: (path) => typing.whenAtRest(path),
    isBeingFilledIn: (path) => isBeingFilledIn(plugin.app, path),
    isShown: (path) => typing.isShown(path),
  });
  return {
    ...reading,
    ...writing,
    ...createNoteQuestions(ground, reading),
    ...daily,
    clock: ground.clock,
    dates: ground.dates,
    start: () => watch(plugin, { ground, reading, writing, daily, typing, keepUp, readAll: first.run }),
    ready: first.isDone,
    settingsChanged: reading.read,
    rules: () => reading.rules().people,
  };
}

/** Something that others wait for until it has been done once. */
function firstTime(run: () => Promise<void>) {
  let done: () => void = () => undefined;
  const whenDone = new Promise<void>((resolve) => (done = resolve));
  return { run: (): Promise<void> => run().then(done), isDone: (): Promise<void> => whenDone };
}
