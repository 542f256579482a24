import { expect, test } from "vitest";
import { DEFAULT_WINDOWS, horizon } from "../../src/domain/horizon";
import { promiseReasons, raises } from "../../src/domain/promise-reasons";
import { day } from "./days";
import { promise } from "./people";

const AROUND = horizon(day("2026-11-22"), DEFAULT_WINDOWS);

test("each promise that has a day is a reason, in their order", () => {
  const [dated, open] = [promise("mine", "2026-12-01"), promise("theirs", null)];
  const reason = { kind: "commitment", day: "2026-12-01", commitment: dated };
  expect(promiseReasons([open, dated, open, dated])).toEqual([reason, reason]);
  expect(promiseReasons([open])).toEqual([]);
});

test.each([
  ["mine", "2026-11-22", true],
  ["mine", "2026-11-25", true],
  ["mine", "2026-11-26", false],
  ["theirs", "2026-11-22", true],
  ["theirs", "2026-11-23", false],
] as const)(
  "a promise that is %s raises by the windows when it is due on %s: %s",
  (direction, due, isRaised) => {
    const reasons = promiseReasons([promise(direction, due)]);
    expect(reasons.map((reason) => raises(reason, AROUND))).toEqual([isRaised]);
  },
);
