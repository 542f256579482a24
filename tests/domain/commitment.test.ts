import { expect, test } from "vitest";
import { byDue } from "../../src/domain/commitment";
import { promise } from "./people";

test("promises stand by their day, those without one last", () => {
  const open = [null, "2026-12-24", "9999-12-31", "2026-11-30"].map((due) => promise("mine", due));
  const days = open.toSorted(byDue).map(({ due }) => due);
  expect(days).toEqual(["2026-11-30", "2026-12-24", "9999-12-31", null]);
});
