import { LiveAgenda } from "../../src/app/agenda-feed";
import { Roster, type RosterRules } from "../../src/app/roster";
import { RememberedFacts } from "../../src/app/remembered-facts";
import { createTextReader } from "../../src/app/text-reader";
import { AgendaBook } from "../../src/domain/agenda-book";
import type { Person } from "../../src/domain/person";
import { noteDay } from "../../src/note/people/dated-note";
import { cadenceRules, DEFAULT_SETTINGS, peopleRules } from "../../src/settings/settings";
import { CachedNote } from "../../src/vault/note-listing";
import type { NoteListing } from "../../src/app/ports";
import type { Core } from "../host/core/create-core";
import { parseYaml } from "../host/core/yaml";
import { bareWalk } from "./bare-walk";
import { medianTime, medianTimes, timeOf, type BenchRow } from "./measure";
import { personNote, randomNumbers, TODAY } from "./synthetic-vault";

/** Index, change, agenda and memory of a vault of that many people, each beside its floor. */
export function indexRows(core: Core, count: number): BenchRow[] {
  const label = `${count.toLocaleString("en")} people`;
  const isMainSize = count === 10_000;
  return [
    ...startRows(core, { label, isMainSize }),
    changeRow(core, label),
    agendaRow(startRoster(core).people(), { label, isMainSize }),
    memoryRow(core, label),
  ];
}

export interface Size {
  readonly label: string;
  /** True for the vault that the bars in milliseconds are for. */
  readonly isMainSize: boolean;
}

/** Gives every note what the app has after a start: its cache as it comes out of IndexedDB, one note after the other. */
export function restoreCache({ vault, metadataCache }: Core): void {
  for (const file of vault.getMarkdownFiles()) {
    const cache = metadataCache.getFileCache(file);
    if (cache !== null) Object.assign(cache, structuredClone(cache));
  }
}

function startRows(core: Core, { label, isMainSize }: Size): BenchRow[] {
  const first = timeOf(() => startRoster(core));
  const [ours, floor] = medianTimes(
    () => startRoster(core),
    () => bareWalk(core),
  );
  return [
    { what: `index to agenda, ${label}, code not yet warm`, value: first, unit: "ms" },
    {
      what: `index to agenda, ${label}`,
      value: ours,
      unit: "ms",
      floor: { what: "bare walk over every property of the same cache", value: floor },
      bar: isMainSize ? { times: 3, most: 30 } : { times: 3 },
    },
  ];
}

export function agendaRow(people: readonly Person[], { label, isMainSize }: Size): BenchRow {
  const [value, floor] = medianTimes(
    () => new AgendaBook(TODAY, DEFAULT_SETTINGS, people).agenda(),
    () => filterAndSort(people),
    // What takes so little has to be run so often before the engine has compiled all of it.
    { times: 31, warmUp: 30 },
  );
  return {
    what: `agenda for a day, ${label}`,
    value,
    unit: "ms",
    floor: { what: "filter and sort by day alone", value: floor },
    ...(isMainSize ? { bar: { most: 3, floorThere: 3 } } : {}),
  };
}

/** So many people are kept that what the engine itself makes and drops meanwhile, a quarter of a megabyte, is little. */
const PEOPLE_KEPT = 20_000;

/** What is kept for each person beyond what the app itself holds: the index and the agenda, before any text is read. */
function memoryRow(core: Core, label: string): BenchRow {
  const count = startRoster(core).people().length;
  const before = heapInUse();
  const rosters = Array.from({ length: Math.ceil(PEOPLE_KEPT / count) }, () => startRoster(core));
  const value = (heapInUse() - before) / (rosters.length * count);
  return { what: `memory for each of ${label}`, value, unit: "bytes", bar: { most: 1000 } };
}

function heapInUse(): number {
  globalThis.gc?.();
  globalThis.gc?.();
  return process.memoryUsage().heapUsed;
}

/** From the event of one changed note to the new agenda. */
function changeRow(core: Core, label: string): BenchRow {
  const feed = newFeed();
  const roster = startRoster(core, feed);
  feed.state();
  const random = randomNumbers(99);
  const texts = Array.from({ length: 200 }, () => personNote(0, random));
  const [file] = core.vault.getMarkdownFiles();
  if (file === undefined) throw new Error("The vault is empty");
  const listing = listingOf(core, file.path);
  const change = (): void => {
    void roster.noteChanged(listing, texts.pop() ?? "");
    feed.state();
  };
  const value = medianTime(change, { times: 151, warmUp: 40 });
  return { what: `one note changed, ${label}`, value, unit: "ms", bar: { most: 1 } };
}

export function newFeed(): LiveAgenda {
  return new LiveAgenda(TODAY, DEFAULT_SETTINGS, (run) => run());
}

/** What happens at layout-ready up to the first agenda, without the texts that are read afterwards. */
export function startRoster(core: Core, feed = newFeed()): Roster {
  const roster = rosterOf(core, {
    feed,
    text: () => new Promise<string>(() => undefined),
    remembered: new RememberedFacts(null),
    turn: () => Promise.resolve(),
  });
  void roster.rebuild();
  feed.state();
  return roster;
}

export interface RosterParts {
  readonly feed: LiveAgenda;
  readonly text: (path: string) => Promise<string>;
  readonly remembered: RememberedFacts;
  readonly turn: () => Promise<void>;
}

/** A roster over the vault's cache, with texts from wherever `text` takes them. */
export function rosterOf({ vault, metadataCache }: Core, { feed, ...parts }: RosterParts): Roster {
  return new Roster(RULES, TODAY, {
    notes: {
      listings: () =>
        vault.getMarkdownFiles().map((file) => new CachedNote(file.path, metadataCache.getFileCache(file))),
      text: (path) => parts.text(path),
      stamp: (path) => vault.getFileByPath(path)?.stat ?? null,
    },
    agenda: feed,
    reader: createTextReader({ settings: () => DEFAULT_SETTINGS, parseYaml, dayOfLink: () => null }),
    remembered: parts.remembered,
    resolve: (linkpath, from) => metadataCache.getFirstLinkpathDest(linkpath, from)?.path ?? null,
    turn: parts.turn,
  });
}

const RULES: RosterRules = {
  people: peopleRules(DEFAULT_SETTINGS, ["Templates"]),
  cadence: cadenceRules(DEFAULT_SETTINGS),
  dateOrder: "unset",
  windows: DEFAULT_SETTINGS,
  mentionDay: (note) => noteDay(note, { dayOfPath: () => null, dateOrder: "unset" }),
  dailyDay: () => null,
  textRules: "",
};

function listingOf(core: Core, path: string): NoteListing {
  return new CachedNote(path, core.metadataCache.getCache(path));
}

function filterAndSort(people: readonly Person[]): unknown {
  return people
    .filter(({ dueOn }) => dueOn !== null && dueOn <= TODAY)
    .sort((one, other) => (one.dueOn ?? "").localeCompare(other.dueOn ?? ""));
}
