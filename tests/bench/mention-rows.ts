import { LiveAgenda } from "../../src/app/agenda-feed";
import { CachedNote } from "../../src/vault/note-listing";
import { createCore, type Core } from "../host/core/create-core";
import { bareWalk } from "./bare-walk";
import { newFeed, restoreCache, startRoster } from "./index-rows";
import { medianTime, medianTimes, type BenchRow } from "./measure";
import { datedNotes, syntheticVault } from "./synthetic-vault";

/** The index of a vault of that many people and as many meeting notes that mention three of them each. */
export async function mentionRows(count: number): Promise<BenchRow[]> {
  const core = await createCore([...syntheticVault(count), ...datedNotes(count)]);
  restoreCache(core);
  const label = `${count.toLocaleString("en")} people and as many dated notes`;
  return [indexRow(core, label, count === 10_000), changeRow(core, label)];
}

function indexRow(core: Core, label: string, isMainSize: boolean): BenchRow {
  const [value, floor] = medianTimes(
    () => startRoster(core),
    () => [bareWalk(core), bareLinks(core)],
  );
  return {
    what: `index to agenda, ${label}`,
    value,
    unit: "ms",
    floor: { what: "the bare walk, and one over all links that files them by name", value: floor },
    ...(isMainSize ? { bar: { most: 60 } } : {}),
  };
}

/** What finding mentions cannot do without: each link of each note is looked at and found again by its name. */
function bareLinks({ vault, metadataCache }: Core): ReadonlyMap<string, string[]> {
  const byName = new Map<string, string[]>();
  for (const file of vault.getMarkdownFiles()) {
    if (!file.path.startsWith("Meetings/")) continue;
    for (const { link } of metadataCache.getFileCache(file)?.links ?? []) {
      const known = byName.get(link);
      if (known === undefined) byName.set(link, [file.path]);
      else known.push(file.path);
    }
  }
  return byName;
}

/** From the event of one changed meeting note to the new agenda, its three people worked out anew. */
function changeRow(core: Core, label: string): BenchRow {
  const feed: LiveAgenda = newFeed();
  const roster = startRoster(core, feed);
  feed.state();
  const [path = "", text = ""] = [...datedNotes(1)][0] ?? [];
  const change = (): void => {
    void roster.noteChanged(new CachedNote(path, core.metadataCache.getCache(path)), text);
    feed.state();
  };
  const value = medianTime(change, { times: 151, warmUp: 40 });
  return { what: `one dated note changed, ${label}`, value, unit: "ms", bar: { most: 1 } };
}
