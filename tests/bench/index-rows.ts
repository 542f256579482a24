import { LiveAgenda } from "../../src/app/agenda-feed";
import { Roster, type RosterRules } from "../../src/app/roster";
import { agenda } from "../../src/domain/agenda";
import { readBody } from "../../src/note/read-body";
import { cadenceRules, DEFAULT_SETTINGS, logStyle, peopleRules } from "../../src/settings/settings";
import { CachedNote } from "../../src/vault/note-listing";
import type { NoteListing } from "../../src/app/ports";
import { createCore, type Core } from "../host/core/create-core";
import { parseYaml } from "../host/core/yaml";
import { bareWalk } from "./bare-walk";
import { medianTime, medianTimes, type BenchRow } from "./measure";
import { personNote, randomNumbers, syntheticVault, TODAY } from "./synthetic-vault";

/** Index, change and agenda on a vault of that many people, each beside its floor. */
export async function indexRows(count: number): Promise<BenchRow[]> {
  const core = await createCore(syntheticVault(count));
  const index = (): Roster => startRoster(core);
  const [ours, floor] = medianTimes(index, () => bareWalk(core));
  const roster = startRoster(core);
  const people = roster.people();
  const label = count.toLocaleString("en");
  return [
    {
      what: `index to agenda, ${label} people`,
      value: ours,
      unit: "ms",
      floor: { what: "bare walk over every property of the same cache", value: floor },
      bar: count === 10_000 ? "≤ 3 × floor, ≤ 30 ms" : "≤ 3 × floor",
      holds: ours <= floor * 3 && (count !== 10_000 || ours <= 30),
    },
    changeRow(core, label),
    {
      what: `agenda for a day, ${label} people`,
      value: medianTime(() => agenda(people, TODAY)),
      unit: "ms",
      floor: { what: "filter and sort by day alone", value: medianTime(() => filterAndSort(people)) },
      bar: "≤ 3 ms at 10,000",
      holds: count !== 10_000 || medianTime(() => agenda(people, TODAY)) <= 3,
    },
  ];
}

/** From the event of one changed note to the new agenda. */
function changeRow(core: Core, label: string): BenchRow {
  const feed = newFeed();
  const roster = startRoster(core, feed);
  feed.state();
  const random = randomNumbers(99);
  const [file] = core.vault.getMarkdownFiles();
  if (file === undefined) throw new Error("The vault is empty");
  const listing = listingOf(core, file.path);
  const value = medianTime(
    () => {
      roster.noteChanged(listing, personNote(0, random));
      feed.state();
    },
    { times: 101, warmUp: 20 },
  );
  return { what: `one note changed, ${label} people`, value, unit: "ms", bar: "≤ 1 ms", holds: value <= 1 };
}

function newFeed(): LiveAgenda {
  return new LiveAgenda(TODAY, DEFAULT_SETTINGS, (run) => run());
}

/** What happens at layout-ready up to the first agenda, without the texts that are read afterwards. */
export function startRoster(core: Core, feed = newFeed()): Roster {
  const roster = new Roster(RULES, TODAY, {
    notes: {
      listings: () =>
        core.vault
          .getMarkdownFiles()
          .map((file) => new CachedNote(file.path, core.metadataCache.getFileCache(file))),
      text: () => new Promise<string>(() => undefined),
    },
    agenda: feed,
    readBody: (text, keys, isParsed) =>
      readBody(text, keys, { ...BODY, parseYaml: isParsed ? null : parseYaml }),
    turn: () => Promise.resolve(),
  });
  void roster.rebuild();
  feed.state();
  return roster;
}

const RULES: RosterRules = {
  people: peopleRules(DEFAULT_SETTINGS, ["Templates"]),
  cadence: cadenceRules(DEFAULT_SETTINGS),
  dateOrder: "unset",
  windows: DEFAULT_SETTINGS,
};

const BODY = {
  style: logStyle(DEFAULT_SETTINGS),
  checklistHeading: DEFAULT_SETTINGS.checklistHeading,
  dateOrder: DEFAULT_SETTINGS.dateOrder,
};

function listingOf(core: Core, path: string): NoteListing {
  return new CachedNote(path, core.metadataCache.getCache(path));
}

function filterAndSort(people: readonly { readonly dueOn: string | null; readonly name: string }[]): unknown {
  return people
    .filter(({ dueOn }) => dueOn !== null && dueOn <= TODAY)
    .sort((one, other) => (one.dueOn ?? "").localeCompare(other.dueOn ?? ""));
}
