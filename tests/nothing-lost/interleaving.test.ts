import fc from "fast-check";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import type { NoteWriter } from "../../src/app/ports";
import { NoteStore } from "../../src/vault/note-store";
import { PEOPLE } from "./people-notes";
import { play, type Played } from "./play";
import { ReadThenModify } from "./read-then-modify";
import { steps } from "./steps";
import type { App } from "obsidian";
import { sized } from "../long-run";

/** By default the same every time; another seed, or more runs, by the environment. */
const SEED = Number(process.env["NOTHING_LOST_SEED"] ?? 20_261_122);
const RUNS = Number(process.env["NOTHING_LOST_RUNS"] ?? sized(380));
const MOST_STEPS = 200;
const PATIENT = { timeout: 1_500_000 };

const store = (app: App): NoteWriter => new NoteStore(app);

beforeAll(() => void vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout", "Date"] }));
afterAll(() => void vi.useRealTimers());

/** Plays many runs; the first that loses, doubles or damages something is shrunk and printed with its seed. */
async function playAll(failsOnceIn: number | null): Promise<Played[]> {
  const all: Played[] = [];
  const run = fc.asyncProperty(steps(PEOPLE, { most: MOST_STEPS, failsOnceIn }), async (list) => {
    const played = await play(list, store);
    all.push(played);
    expect(played.complaints).toEqual([]);
  });
  await fc.assert(run, { seed: SEED, numRuns: RUNS });
  return all;
}

function total(all: readonly Played[], count: (played: Played) => number): number {
  return all.reduce((sum, played) => sum + count(played), 0);
}

function sumOf(all: readonly Played[]): Played["outcomes"] {
  const sum = (kind: keyof Played["outcomes"]): number => total(all, ({ outcomes }) => outcomes[kind]);
  return {
    written: sum("written"),
    unchanged: sum("unchanged"),
    refused: sum("refused"),
    conflict: sum("conflict"),
    failed: sum("failed"),
  };
}

/** That something was put to the test at all; fewer runs than the default say less. */
function expectMuch(all: readonly Played[]): void {
  const { written, unchanged, refused, conflict, failed } = sumOf(all);
  console.log(
    `${total(all, ({ actions }) => actions)} actions among ${total(all, ({ edits }) => edits)} edits in ${RUNS} runs: ` +
      `${written} writes, ${unchanged} unchanged, ${refused} refused, ${conflict} conflicts, ${failed} failed`,
  );
  const much = RUNS < 380 ? RUNS * 20 : 10_000;
  expect(total(all, ({ actions }) => actions)).toBeGreaterThan(much);
  expect(total(all, ({ edits }) => edits)).toBeGreaterThan(much);
  expect(total(all, ({ outcomes }) => outcomes.written)).toBeGreaterThan(much / 2);
  expect(total(all, ({ outcomes }) => outcomes.refused + outcomes.conflict)).toBeGreaterThan(much / 100);
  expect(total(all, ({ shareReleased }) => shareReleased) / all.length).toBeLessThan(0.1);
}

test(
  "of 10,000 actions among as many edits, syncs and renames nothing is lost or doubled",
  PATIENT,
  async () => {
    expectMuch(await playAll(null));
  },
);

test("the same when one write in twelve fails", PATIENT, async () => {
  const all = await playAll(12);
  expectMuch(all);
  expect(total(all, ({ outcomes }) => outcomes.failed)).toBeGreaterThan(RUNS);
});

test(
  "a writer that reads and then modifies loses what is written in between, and the test can tell",
  PATIENT,
  async () => {
    const lists = fc.sample(steps(PEOPLE, { most: MOST_STEPS, failsOnceIn: null }), {
      seed: SEED,
      numRuns: 90,
    });
    const complaints: string[] = [];
    for (const list of lists) {
      const played = await play(list, (app) => new ReadThenModify(app));
      complaints.push(...played.complaints);
    }
    expect(complaints.filter((each) => /^u\d+z stands 0 times/.test(each)).length).toBeGreaterThan(5);
    expect(complaints.filter((each) => /^a\d+z stands 0 times/.test(each)).length).toBeGreaterThan(5);
  },
);
