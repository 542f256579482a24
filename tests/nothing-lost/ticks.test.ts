import fc from "fast-check";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { IS_LONG } from "../long-run";
import { playTicks, type TicksPlayed } from "./tick-game";
import { tickSteps } from "./tick-steps";

const SEED = Number(process.env["NOTHING_LOST_SEED"] ?? 20_261_122);
const LONG = 1_200;
const RUNS = Number(process.env["NOTHING_LOST_RUNS"] ?? (IS_LONG ? LONG : 60));
const MOST_STEPS = 160;
const PATIENT = { timeout: 1_500_000 };

beforeAll(() => void vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout", "Date"] }));
afterAll(() => void vi.useRealTimers());

/** Plays many runs; the first that loses, doubles or damages something is printed with its seed. */
async function playAll(failsOnceIn: number | null): Promise<TicksPlayed[]> {
  const all: TicksPlayed[] = [];
  const run = fc.asyncProperty(tickSteps(MOST_STEPS, failsOnceIn), async (list) => {
    const played = await playTicks(list);
    all.push(played);
    expect(played.complaints).toEqual([]);
  });
  await fc.assert(run, { seed: SEED, numRuns: RUNS, endOnFailure: true });
  return all;
}

/** That something was put to the test at all, and in a long run what is said of it; a shorter one is a part of that. */
function expectMuch(all: readonly TicksPlayed[]): void {
  const total = (count: (played: TicksPlayed) => number): number =>
    all.reduce((sum, played) => sum + count(played), 0);
  const [ticks, unticks] = [total((played) => played.ticks), total((played) => played.unticks)];
  const [logged, settled, edits] = [total((p) => p.logged), total((p) => p.settled), total((p) => p.edits)];
  console.log(`${ticks} ticks and ${unticks} un-ticks in ${RUNS} runs: ${logged} entries in the end`);
  const much = Math.floor((10_000 * RUNS) / LONG);
  expect(ticks + unticks).toBeGreaterThanOrEqual(much);
  expect(unticks).toBeGreaterThanOrEqual(much / 4);
  expect(settled).toBeGreaterThan(much / 4);
  expect(logged).toBeGreaterThan(RUNS);
  expect(edits).toBeGreaterThan(much / 8);
  const [putOff, snoozed] = [total((p) => p.putOff), total((p) => p.snoozed)];
  expect(putOff).toBeGreaterThan(much / 20);
  expect(snoozed).toBeGreaterThan(RUNS / 10);
}

test(
  "of 10,000 ticks and un-ticks among edits, syncs and restarts nothing is lost, doubled or left behind",
  PATIENT,
  async () => expectMuch(await playAll(null)),
);

test("the same when one write in twelve fails", PATIENT, async () => expectMuch(await playAll(12)));
