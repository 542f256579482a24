import { expect, test } from "vitest";
import type { SettledLine } from "../../src/app/settle-checklist";
import { ToldOnce } from "../../src/app/told-once";
import type { Unwritten } from "../../src/app/write-outcome";
import { ChecklistRig, DAILY, TODAY } from "./checklist-rig";

/** What a line of a real checklist comes to. */
async function settledLine(): Promise<SettledLine> {
  const rig = new ChecklistRig({ [DAILY]: "## Reconnect\n- [x] [[Ana]]\n", "People/Ana.md": "" });
  const [line] = (await rig.settledNote())?.lines ?? [];
  if (line === undefined) throw new Error("Nothing was settled");
  return line;
}

const EDITED: Unwritten = {
  kind: "conflict",
  path: "People/Ana.md",
  refusal: { code: "tick-edited", line: 3, found: "tea" },
};
const GONE: Unwritten = { kind: "failed", path: "People/Ana.md", reason: "missing", message: "" };

test("what could not be settled is told once, until it is something else or has been settled", async () => {
  const line = await settledLine();
  const told = new ToldOnce();
  const stopped = (problem: Unwritten): SettledLine => ({ ...line, did: "stopped", problem });
  const fresh = (path: string, ...lines: readonly SettledLine[]): number =>
    told.fresh({ path, day: TODAY, lines }).lines.length;
  expect(fresh(DAILY, stopped(EDITED))).toBe(1);
  expect(fresh(DAILY, stopped(EDITED))).toBe(0);
  expect(fresh(DAILY, stopped(EDITED), line)).toBe(1);
  expect(fresh(DAILY, stopped(GONE))).toBe(1);
  expect(fresh(DAILY)).toBe(0);
  expect(fresh(DAILY, stopped(GONE))).toBe(1);
  expect(fresh("Daily/2026-11-21.md", stopped(GONE))).toBe(1);
});
