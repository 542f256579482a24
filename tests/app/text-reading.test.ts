import { describe, expect, it } from "vitest";
import { TextReading, type TextRead } from "../../src/app/text-reading";

const PATHS = Array.from({ length: 40 }, (_, index) => `Person ${index}.md`);

/** A reading of notes whose texts come at once, but which gets its turns only when the test gives one. */
function newReading(known: readonly string[] = []) {
  const asked: string[] = [];
  const taken: TextRead[] = [];
  const waiting: (() => void)[] = [];
  const reading = new TextReading({
    notes: {
      listings: () => [],
      stamp: () => null,
      text: (path) => {
        asked.push(path);
        return path.includes("7") ? Promise.reject(new Error("gone")) : Promise.resolve(`Text of ${path}`);
      },
    },
    turn: () => new Promise((resolve) => void waiting.push(resolve)),
    recall: (path) => known.includes(path),
    take: (read) => void taken.push(read),
  });
  return { reading, asked, taken, waiting };
}

const settled = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 0));

describe("the texts of a vault", () => {
  it("are taken in one a turn, however many have come, while the next are asked for", async () => {
    const { reading, asked, taken, waiting } = newReading(PATHS.slice(0, 10));
    const done = reading.readAll(PATHS);
    const seen: (readonly [waiting: number, asked: number, taken: number])[] = [];
    while (taken.length < 30) {
      await settled();
      if (asked.length > 0) seen.push([waiting.length, asked.length, taken.length]);
      waiting.shift()?.();
    }
    expect(await done).toBe(true);
    expect(seen.slice(0, 3)).toEqual([
      [1, 16, 0],
      [1, 17, 1],
      [1, 18, 2],
    ]);
    expect(seen.every(([turns]) => turns <= 1)).toBe(true);
    expect(asked).toEqual(PATHS.slice(10));
  });

  it("come in the order in which they were asked for, those that cannot be read as null", async () => {
    const { reading, taken, waiting } = newReading();
    const done = reading.readAll(PATHS);
    while (taken.length < PATHS.length) {
      await settled();
      waiting.shift()?.();
    }
    await done;
    expect(taken.map(({ path }) => path)).toEqual(PATHS);
    expect(taken.filter(({ text }) => text === null).map(({ path }) => path)).toEqual(
      PATHS.filter((path) => path.includes("7")),
    );
  });

  it("are left to another walk once one has begun, and nothing is asked for in vain", async () => {
    const { reading, asked, taken, waiting } = newReading();
    const first = reading.readAll(PATHS.slice(0, 20));
    while (taken.length < 3) {
      await settled();
      waiting.shift()?.();
    }
    const second = reading.readAll([]);
    for (const resolve of waiting) resolve();
    expect(await Promise.all([first, second])).toEqual([false, true]);
    expect([asked.length, taken.length]).toEqual([19, 3]);
  });
});
