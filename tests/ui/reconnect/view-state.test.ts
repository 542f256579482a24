import { describe, expect, test } from "vitest";
import { FIRST_STATE, readViewState, withFoldToggled } from "../../../src/ui/reconnect/view-state";

describe("what the workspace file holds", () => {
  test.each([
    [undefined, FIRST_STATE],
    [null, FIRST_STATE],
    ["folded", FIRST_STATE],
    [{}, FIRST_STATE],
    [
      { folded: [], chip: "waiting" },
      { ...FIRST_STATE, folded: [], chip: "waiting" },
    ],
    [
      { folded: ["soon", "circle:close", 7, null], chip: "no-chip" },
      { ...FIRST_STATE, folded: ["soon", "circle:close"] },
    ],
    [
      { filter: "circle:close", group: "place", sort: "last-contact" },
      { ...FIRST_STATE, filter: "circle:close", group: "place", sort: "last-contact" },
    ],
    [{ folded: "soon", chip: 3, filter: 7, group: "weather", sort: {} }, FIRST_STATE],
    [{ filter: "x".repeat(5000) }, { ...FIRST_STATE, filter: "x".repeat(1000) }],
  ])("%j is read as %j", (saved, state) => {
    expect(readViewState(saved)).toEqual(state);
  });

  test("is read back as it was written", () => {
    const state = withFoldToggled({ ...FIRST_STATE, filter: "@lisbon", group: "circle" }, "circle:close");
    expect(readViewState(JSON.parse(JSON.stringify(state)))).toEqual(state);
  });
});

test("folding twice leaves a section as it was", () => {
  const folded = withFoldToggled(FIRST_STATE, "overdue");
  expect(folded.folded).toContain("overdue");
  expect(withFoldToggled(folded, "overdue")).toEqual(FIRST_STATE);
});
