import { beforeEach, describe, expect, test } from "vitest";
import { Background } from "../../src/engine/background";

let background: Background;
let told: unknown[];

beforeEach(() => {
  told = [];
  background = new Background((error) => told.push(error));
});

/** Work that gets on to its next step when it is let, and says which it has taken. */
function inSteps(steps: string[]): { run: () => Promise<void>; letOn: () => void } {
  let letOn: () => void = () => undefined;
  const isLet = new Promise<void>((resolve) => (letOn = resolve));
  const run = async (): Promise<void> => {
    steps.push("begun");
    await isLet;
    await background.goOn();
    steps.push("done");
  };
  return { run, letOn };
}

describe("work in the background", () => {
  test("is begun at once, and is waited for to its end", async () => {
    const steps: string[] = [];
    const { run, letOn } = inSteps(steps);
    background.begin(run);
    expect(steps).toEqual(["begun"]);
    letOn();
    await background.whenDone();
    expect(steps).toEqual(["begun", "done"]);
  });

  test("that begins further work is done once that is", async () => {
    const steps: string[] = [];
    background.begin(() => background.begin(() => Promise.resolve().then(() => steps.push("further"))));
    await background.whenDone();
    expect(steps).toEqual(["further"]);
  });

  test("is not begun any more once the plugin is switched off", () => {
    const steps: string[] = [];
    background.stop();
    background.begin(() => steps.push("begun"));
    expect(steps).toEqual([]);
  });

  test("under way when the plugin is switched off does not take its next step", async () => {
    const steps: string[] = [];
    const { run, letOn } = inSteps(steps);
    background.begin(run);
    background.stop();
    letOn();
    await new Promise((resolve) => setTimeout(resolve, 0));
    expect(steps).toEqual(["begun"]);
  });

  const broken = new Error("broken");
  const FAULTS: readonly (readonly [string, () => unknown])[] = [
    [
      "at once",
      () => {
        throw broken;
      },
    ],
    ["later", () => Promise.resolve().then(() => Promise.reject(broken))],
  ];

  test.each(FAULTS)("that fails %s is told of, and keeps no other from its end", async (_, fail) => {
    const steps: string[] = [];
    background.begin(fail);
    background.begin(() => Promise.resolve().then(() => steps.push("other")));
    await background.whenDone();
    expect([told, steps]).toEqual([[broken], ["other"]]);
  });
});
