import { expect, test } from "vitest";
import { promiseReasons } from "../../src/domain/promise-reasons";
import { promise } from "./people";

test("each promise that has a day is a reason, in their order", () => {
  const [dated, open] = [promise("mine", "2026-12-01"), promise("theirs", null)];
  const reason = { kind: "commitment", day: "2026-12-01", commitment: dated };
  expect(promiseReasons([open, dated, open, dated])).toEqual([reason, reason]);
  expect(promiseReasons([open])).toEqual([]);
});
