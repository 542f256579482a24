import { expect, test } from "vitest";
import { complaints } from "./read-notes";

/** A file of its own, so that the halves are read beside each other. */
test("notes 50,001 to 100,000 are read without an exception, each within 50 ms", { timeout: 300_000 }, () => {
  expect(complaints(50_001, 100_001)).toBe("");
  expect(Reflect.has({}, "polluted")).toBe(false);
});
