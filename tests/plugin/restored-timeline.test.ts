import { afterEach, beforeEach, expect, test } from "vitest";
import { openVault, type OpenVault } from "../host/node";
import { Workspace } from "../host/ui/workspace/workspace";
import { openNote } from "./open-note";

const ANA = "People/Ana.md";
const BO = "People/Bo.md";
const TEA = "Notes/Tea.md";
const LAYOUT = ".obsidian/workspace.json";
const FILES = {
  [ANA]: "## Interactions\n- 2026-11-20 call: the exam\n",
  [BO]: "## Interactions\n- 2026-11-19 call: the boat\n",
  [TEA]: "# Tea\n",
};

let vault: OpenVault | null = null;

beforeEach(() => {
  vault = null;
});

afterEach(() => vault?.close());

/** How an earlier session was left: that note in front, and the timeline of Bo in a sidebar, in front or behind the list. */
function leftWith(note: string, currentTab: number): string {
  const leaf = (type: string, state: object): object => ({ type: "leaf", state: { type, state } });
  const side = (children: readonly object[], currentTab = 0): object => ({
    type: "split",
    collapsed: false,
    children: [{ type: "tabs", currentTab, children }],
  });
  const sidebar = [leaf("rapport-timeline", { person: BO }), leaf("rapport-reconnect", {})];
  return JSON.stringify({ main: side([leaf("markdown", { file: note })]), right: side(sidebar, currentTab) });
}

async function reopen(note: string, currentTab = 0): Promise<OpenVault> {
  vault = await openVault({ files: { ...FILES, [LAYOUT]: leftWith(note, currentTab) }, today: "2026-11-22" });
  await vault.settle();
  return vault;
}

const told = ({ el }: OpenVault): string => el.querySelector(".rapport-timeline-title")?.textContent ?? "";

/** Brings the timeline to the front, as a click on its tab does. */
async function bringUp({ app, settle }: OpenVault): Promise<void> {
  const { workspace } = app;
  if (!(workspace instanceof Workspace)) throw new Error("The vault was opened without windows");
  const [leaf] = workspace.getLeavesOfType("rapport-timeline");
  if (leaf === undefined) throw new Error("There is no timeline");
  await workspace.revealLeaf(leaf);
  await settle();
}

test("a timeline that an earlier session left in sight tells of whoever's note is open once that is known", async () => {
  expect(told(await reopen(ANA))).toBe("Ana");
});

test("one that is brought up later tells of whoever's note is open by then", async () => {
  const opened = await reopen(TEA, 1);
  await openNote(opened, ANA);
  await bringUp(opened);
  expect(told(opened)).toBe("Ana");
});

test("it tells of the same person as before where the note in front is nobody's", async () => {
  expect(told(await reopen(TEA))).toBe("Bo");
});

test("it goes along with the notes from there on", async () => {
  const opened = await reopen(ANA);
  await openNote(opened, BO);
  await opened.settle();
  expect(told(opened)).toBe("Bo");
  await openNote(opened, TEA);
  await opened.write(ANA, "## Interactions\n- 2026-11-21 call: passed\n");
  await opened.settle();
  expect(told(opened)).toBe("Bo");
});
