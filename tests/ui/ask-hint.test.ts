import { expect, test, vi } from "vitest";
import type { Interaction } from "../../src/domain/interaction";
import { askHint } from "../../src/ui/ask-hint";
import { day } from "../domain/days";
import { entryOn, someone } from "../domain/people";
import { TODAY } from "./people";

vi.mock("obsidian", async () => (await import("../host/obsidian")).obsidianModule);

const ASKS = ["2026-11-01", "2026-10-01", "2026-09-01"].map((on) =>
  entryOn(day(on), { direction: "to", tags: ["ask"] }),
);

test.each<[string, Interaction[], RegExp | null]>([
  ["three asks in a row", ASKS, /^The last three times you wrote to Kim, it was to ask/],
  ["two asks", ASKS.slice(1), null],
  ["something given since", [entryOn(day("2026-11-10"), { direction: "to", tags: ["help"] }), ...ASKS], null],
  ["nothing yet", [], null],
])("before the next ask, after %s", (_, interactions, expected) => {
  const hint = askHint([someone({ name: "Ana" }), someone({ name: "Kim", interactions })], TODAY);
  if (expected === null) expect(hint).toBeNull();
  else expect(hint).toMatch(expected);
});
