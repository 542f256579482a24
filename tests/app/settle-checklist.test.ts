import { expect, test } from "vitest";
import { ChecklistRig, DAILY } from "./checklist-rig";

const ANA = "People/Ana.md";
const NOTE = "---\nlast-contact: 2026-09-30\n---\n## Interactions\n- 2026-09-30 coffee\n";
const BLOCK = "## Reconnect\n- [ ] [[Ana]] — 3 weeks overdue, last: 2026-09-30 coffee\n\n## Notes\ntea\n";

const tick = (text: string): string => text.replace("- [ ] [[Ana]]", "- [x] [[Ana]]");
const untick = (text: string): string => text.replace("- [x] [[Ana]]", "- [ ] [[Ana]]");

/** A line that was ticked and has been settled, and the notes as they are then. */
async function logged(): Promise<{ vault: ChecklistRig; once: Map<string, string> }> {
  const vault = new ChecklistRig({ [DAILY]: tick(BLOCK), [ANA]: NOTE });
  await vault.settle();
  return { vault, once: new Map(vault.vault.texts) };
}

test("a line that is ticked again while its entry is taken back is logged at the next look", async () => {
  const { vault, once } = await logged();
  vault.edit(DAILY, untick);
  vault.beforeWrite = (path) => {
    if (path === ANA) vault.edit(DAILY, tick);
  };
  expect(await vault.settle()).toEqual(["Ana taken-back"]);
  expect(vault.text(DAILY)).toBe(tick(BLOCK));
  vault.beforeWrite = () => undefined;
  expect(await vault.settle()).toEqual(["Ana logged"]);
  expect(vault.vault.texts).toEqual(once);
});

test("a daily note that cannot be written keeps its line, and the entry stays until it can", async () => {
  const { vault, once } = await logged();
  vault.edit(DAILY, untick);
  vault.vault.locked.add(DAILY);
  expect(await vault.settle()).toEqual(["Ana stopped"]);
  expect(vault.text(ANA)).toBe(once.get(ANA));
  vault.vault.locked.clear();
  expect(await vault.settle()).toEqual(["Ana taken-back"]);
  expect([vault.text(DAILY), vault.text(ANA)]).toEqual([BLOCK, NOTE]);
});

/** Ticked, un-ticked, and stopped once the entry is gone: the line still has a mark. */
async function stoppedBetween(): Promise<{ vault: ChecklistRig; once: Map<string, string> }> {
  const { vault, once } = await logged();
  vault.edit(DAILY, untick);
  vault.beforeWrite = (path) => {
    if (path === ANA) vault.vault.locked.add(DAILY);
  };
  expect(await vault.settle()).toEqual(["Ana taken-back", "Ana stopped"]);
  vault.beforeWrite = () => undefined;
  vault.vault.locked.clear();
  expect(vault.text(ANA)).toBe(NOTE);
  expect(vault.text(DAILY)).toContain("^rapport-");
  return { vault, once };
}

test("a mark that could not be taken away goes at the next look", async () => {
  const { vault } = await stoppedBetween();
  vault.restart();
  expect(await vault.settle()).toEqual([]);
  expect(vault.text(DAILY)).toBe(BLOCK);
});

test.each([
  ["", (): void => undefined],
  [", on another run of the app,", (vault: ChecklistRig): void => vault.restart()],
])(
  "a mark that could not be taken away counts for nothing when the line%s is ticked again",
  async (_, then) => {
    const { vault, once } = await stoppedBetween();
    then(vault);
    vault.edit(DAILY, tick);
    expect(await vault.settle()).toEqual(["Ana logged"]);
    expect(vault.vault.texts).toEqual(once);
  },
);

test("a mark that could not be taken away counts for nothing still when the new tick cannot be logged at first", async () => {
  const { vault, once } = await stoppedBetween();
  vault.edit(DAILY, tick);
  vault.vault.locked.add(ANA);
  expect(await vault.settle()).toEqual(["Ana stopped"]);
  vault.restart();
  vault.vault.locked.clear();
  expect(await vault.settle()).toEqual(["Ana logged"]);
  expect(vault.vault.texts).toEqual(once);
});

test("an entry that cannot be taken back keeps its words, and a new tick finds it", async () => {
  const { vault, once } = await logged();
  vault.edit(DAILY, untick);
  vault.vault.locked.add(ANA);
  expect(await vault.settle()).toEqual(["Ana stopped"]);
  vault.vault.locked.clear();
  vault.edit(DAILY, tick);
  expect(await vault.settle()).toEqual([]);
  expect(vault.vault.texts).toEqual(once);
});

test("a line that is ticked again before it says that its entry goes keeps the entry", async () => {
  const { vault, once } = await logged();
  vault.edit(DAILY, untick);
  vault.beforeWrite = () => vault.edit(DAILY, tick);
  expect(await vault.settle()).toEqual([]);
  expect(vault.vault.texts).toEqual(once);
});

test("of a line that a merge has left twice and marked, one that gets words of its own is logged by itself", async () => {
  const { vault } = await logged();
  vault.edit(DAILY, (text) => text.replace(/(- \[x\] \[\[Ana.*)( \^rapport-.*)\n/, "$1, tea$2\n$1$2\n"));
  expect(await vault.settle()).toEqual(["Ana reworded", "Ana logged"]);
  const entries = vault.text(ANA).match(/^- \[\[2026-11-22\]\][^%]*/gm) ?? [];
  expect(entries.map((each) => each.trim()).toSorted()).toEqual([
    "- [[2026-11-22]]",
    "- [[2026-11-22]]: tea",
  ]);
  expect(await vault.settle(true)).toEqual([]);
});

test.each([
  ["none of its", 0],
  ["one of its", 1],
  ["two of its", 2],
])(
  "an un-tick that is stopped for good after %s writes is finished, or gives way to a new tick",
  async (_, most) => {
    const { vault, once } = await logged();
    vault.edit(DAILY, untick);
    let begun = 0;
    vault.beforeWrite = () => {
      begun += 1;
      if (begun > most) [DAILY, ANA].forEach((path) => vault.vault.locked.add(path));
    };
    expect(await vault.settle()).toContain("Ana stopped");
    const [finished, again] = [vault.copy(), vault.copy()];
    await finished.settle();
    expect([finished.text(DAILY), finished.text(ANA)]).toEqual([BLOCK, NOTE]);
    again.edit(DAILY, tick);
    await again.settle();
    expect(again.vault.texts).toEqual(once);
  },
);

test("an entry whose line was never marked goes once it can, when it cannot be taken back at first", async () => {
  const vault = new ChecklistRig({ [DAILY]: tick(BLOCK), [ANA]: NOTE });
  vault.vault.locked.add(DAILY);
  expect(await vault.settle()).toEqual(["Ana logged", "Ana stopped"]);
  vault.vault.locked.clear();
  vault.edit(DAILY, untick);
  vault.vault.locked.add(ANA);
  expect(await vault.settle()).toEqual(["Ana stopped"]);
  vault.vault.locked.clear();
  expect(await vault.settle()).toEqual(["Ana taken-back"]);
  expect([vault.text(DAILY), vault.text(ANA)]).toEqual([BLOCK, NOTE]);
});

test("an entry that is said to have failed and stands there all the same goes with its tick", async () => {
  const vault = new ChecklistRig({ [DAILY]: tick(BLOCK), [ANA]: NOTE });
  vault.vault.failsLate.add(ANA);
  expect(await vault.settle()).toEqual(["Ana stopped"]);
  expect(vault.text(ANA)).toContain("2026-11-22");
  vault.vault.failsLate.clear();
  vault.edit(DAILY, untick);
  expect(await vault.settle()).toEqual(["Ana taken-back"]);
  expect([vault.text(DAILY), vault.text(ANA)]).toEqual([BLOCK, NOTE]);
});
