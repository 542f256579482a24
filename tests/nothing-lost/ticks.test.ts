import fc from "fast-check";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { IS_LONG } from "../long-run";
import { playTicks, type TicksPlayed } from "./tick-game";
import { tickSteps } from "./tick-steps";

const SEED = Number(process.env["NOTHING_LOST_SEED"] ?? 20_261_122);
const RUNS = Number(process.env["NOTHING_LOST_RUNS"] ?? (IS_LONG ? 1_200 : 60));
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

function expectMuch(all: readonly TicksPlayed[]): void {
  const total = (count: (played: TicksPlayed) => number): number =>
    all.reduce((sum, played) => sum + count(played), 0);
  const much = RUNS * 6;
  expect(total(({ ticks }) => ticks)).toBeGreaterThan(much);
  expect(total(({ settled }) => settled)).toBeGreaterThan(much / 2);
  expect(total(({ logged }) => logged)).toBeGreaterThan(RUNS);
  expect(total(({ edits }) => edits)).toBeGreaterThan(much / 4);
}

test(
  "of ticks and un-ticks among edits, syncs and restarts nothing is lost, doubled or left behind",
  PATIENT,
  async () => expectMuch(await playAll(null)),
);

test("the same when one write in twelve fails", PATIENT, async () => expectMuch(await playAll(12)));
