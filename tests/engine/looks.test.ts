import { expect, test } from "vitest";
import { createLooks } from "../../src/engine/looks";

/** A look at something that is over once it is let, and the looks that have begun. */
function heldLooks(): { look: () => Promise<number>; begun: () => number; letOn: () => void } {
  let begun = 0;
  let letOn: () => void = () => undefined;
  const look = createLooks(async () => {
    begun += 1;
    const found = begun;
    await new Promise<void>((resolve) => (letOn = resolve));
    return found;
  });
  return { look, begun: () => begun, letOn: () => letOn() };
}

const turns = (): Promise<void> => new Promise((resolve) => void setTimeout(resolve, 0));

test("those who ask while a look is under way share the next one, which begins after it", async () => {
  const { look, begun, letOn } = heldLooks();
  const first = look();
  await turns();
  const others = [look(), look()];
  await turns();
  expect(begun()).toBe(1);
  letOn();
  await turns();
  letOn();
  expect([await first, ...(await Promise.all(others))]).toEqual([1, 2, 2]);
});

test("each look that is asked for once the last is over is a new one", async () => {
  let at = 0;
  const look = createLooks(() => Promise.resolve((at += 1)));
  expect([await look(), await look()]).toEqual([1, 2]);
});
