import { expect, test } from "vitest";
import { sized } from "../long-run";
import { complaints } from "./read-notes";

const HALF = sized(50_000);

/** A file of its own, so that the halves are read beside each other. */
test(`as many notes again are read without an exception, each within 50 ms`, { timeout: 300_000 }, () => {
  expect(complaints(50_001, 50_001 + HALF)).toBe("");
  expect(Reflect.has({}, "polluted")).toBe(false);
});
