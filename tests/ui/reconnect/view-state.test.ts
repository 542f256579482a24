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
      { folded: [], chip: "waiting" },
    ],
    [
      { folded: ["soon", "gone-since", 7, "overdue"], chip: "no-chip" },
      { folded: ["overdue", "soon"], chip: "all" },
    ],
    [{ folded: "soon", chip: 3 }, FIRST_STATE],
  ])("%j is read as %j", (saved, state) => {
    expect(readViewState(saved)).toEqual(state);
  });

  test("is read back as it was written", () => {
    const state = withFoldToggled(FIRST_STATE, "never");
    expect(readViewState(JSON.parse(JSON.stringify(state)))).toEqual({
      ...state,
      folded: ["never", "snoozed", "attention"],
    });
  });
});

test("folding twice leaves a section as it was", () => {
  const folded = withFoldToggled(FIRST_STATE, "overdue");
  expect(folded.folded).toContain("overdue");
  expect(withFoldToggled(folded, "overdue")).toEqual(FIRST_STATE);
});
