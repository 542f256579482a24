import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { RememberedFacts, type FactRecord, type FactStorage } from "../../src/app/remembered-facts";
import { createPacer } from "../../src/clock";
import type { Person } from "../../src/domain/person";
import type { Core } from "../host/core/create-core";
import { agendaRow, newFeed, rosterOf } from "./index-rows";
import { median, type BenchRow } from "./measure";

const AT_ONCE = 16;
const ROUNDS = 3;

/** What was measured, and the people as they are once their texts are read. */
export interface TextBench {
  readonly rows: readonly BenchRow[];
  readonly people: readonly Person[];
}

/** Reading the texts of that many person notes from disk, at the first start and at a later one. */
export async function textRows(
  core: Core,
  notes: readonly (readonly [path: string, text: string])[],
): Promise<TextBench> {
  const folder = await mkdtemp(join(tmpdir(), "rapport-texts-"));
  try {
    await mkdir(join(folder, "People"));
    for (const [path, text] of notes) await writeFile(join(folder, path), text);
    return await measured(core, folder, notes.length);
  } finally {
    await rm(folder, { recursive: true });
  }
}

async function measured(core: Core, folder: string, count: number): Promise<TextBench> {
  const text = (path: string): Promise<string> => readFile(join(folder, path), "utf8");
  const paths = core.vault.getMarkdownFiles().map(({ path }) => path);
  const times: { floor: number; first: Reading; later: Reading }[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    const storage = memoryStorage();
    times.push({
      floor: await timed(() => readAll(paths, text)),
      first: await timedReading(core, text, storage),
      later: await timedReading(core, () => Promise.reject(new Error("Nothing is read again")), storage),
    });
  }
  const floor = median(times.map((time) => time.floor));
  const first = median(times.map((time) => time.first.total));
  const later = median(times.map((time) => time.later.total));
  const longest = median(
    times.map(({ first: { slice }, later: { slice: other } }) => Math.max(slice, other)),
  );
  const label = `${count.toLocaleString("en")} people`;
  const what = `texts of ${label}`;
  const people = times.at(-1)?.first.people ?? [];
  const rows: BenchRow[] = [
    {
      what: `${what}, first start`,
      value: first,
      unit: "ms",
      floor: { what: "reading the files 16 at a time and nothing else", value: floor },
      bar: { times: 1.3 },
    },
    { what: `${what}, later start, everything remembered`, value: later, unit: "ms" },
    agendaRow(people, { label: `${label}, texts read`, isMainSize: count === 10_000 }),
    { what: `${what}, longest slice`, value: longest, unit: "ms", bar: { most: 16 } },
  ];
  return { rows, people };
}

async function readAll(paths: readonly string[], text: (path: string) => Promise<string>): Promise<void> {
  for (let start = 0; start < paths.length; start += AT_ONCE) {
    await Promise.all(paths.slice(start, start + AT_ONCE).map(text));
  }
}

async function timed(run: () => Promise<unknown>): Promise<number> {
  globalThis.gc?.();
  const start = performance.now();
  await run();
  return performance.now() - start;
}

interface Reading {
  readonly total: number;
  /** The longest time in which nothing else had a turn. */
  readonly slice: number;
  readonly people: readonly Person[];
}

/** The background reading, after the walk that shows the list. */
async function timedReading(
  core: Core,
  text: (path: string) => Promise<string>,
  storage: FactStorage,
): Promise<Reading> {
  const pacer = createPacer(globalThis as unknown as Window);
  const remembered = new RememberedFacts(storage);
  const roster = rosterOf(core, { feed: newFeed(), text, remembered, turn: () => pacer.turn() });
  globalThis.gc?.();
  const watch = watchSlices();
  const start = performance.now();
  const done = roster.rebuild();
  const walked = performance.now();
  await done;
  const total = performance.now() - walked;
  return { total, slice: watch.stop(walked - start), people: roster.people() };
}

/** The longest gap between two turns of the event loop, the walk at the beginning left out. */
function watchSlices(): { stop(walk: number): number } {
  let [last, longest, isFirst] = [performance.now(), 0, true];
  const look = (): void => {
    const now = performance.now();
    if (!isFirst) longest = Math.max(longest, now - last);
    [last, isFirst] = [now, false];
    timer = setImmediate(look);
  };
  let timer = setImmediate(look);
  return {
    stop: () => {
      clearImmediate(timer);
      return longest;
    },
  };
}

function memoryStorage(): FactStorage {
  let kept: FactRecord | null = null;
  return {
    load: () => Promise.resolve(kept),
    save: (_, record) => Promise.resolve(void (kept = new Map(record))),
  };
}
