import { describe, expect, test } from "vitest";
import { DAILY, inDays } from "./checklist-rig";
import { ANA, BLOCK, BO, entriesIn, LINE, NOTE, rig, tick, untick } from "./tick-rig";

describe("a tick", () => {
  test("is logged on the day of the note, and the line marked", async () => {
    const vault = rig();
    vault.edit(DAILY, tick());
    expect(await vault.settle()).toEqual(["Ana logged"]);
    expect(entriesIn(vault.text(ANA))).toEqual(["- [[2026-11-22]]", "- 2026-09-30 coffee"]);
    expect(vault.text(ANA)).toContain("last-contact: 2026-11-22\n");
    expect(vault.text(DAILY)).toMatch(/coffee \^rapport-[a-z\d]{8}-[a-z\d]{5}\n- \[ \] \[\[Bo/);
    expect(vault.text(BO)).toBe(NOTE);
  });

  test("settled twice, after a restart and on another device is settled once", async () => {
    const vault = rig();
    vault.edit(DAILY, tick());
    await vault.settle();
    const once = new Map(vault.vault.texts);
    expect(await vault.settle()).toEqual([]);
    vault.restart();
    expect(await vault.settle(true)).toEqual([]);
    expect(await vault.copy().settle(true)).toEqual([]);
    expect(vault.vault.texts).toEqual(once);
  });

  test("that is un-ticked leaves both notes byte for byte as they were", async () => {
    const vault = rig();
    vault.edit(DAILY, tick());
    await vault.settle();
    vault.restart();
    vault.edit(DAILY, untick);
    expect(await vault.settle()).toEqual(["Ana taken-back"]);
    expect([vault.text(DAILY), vault.text(ANA)]).toEqual([BLOCK, NOTE]);
  });

  test.each([
    ["in the future waits for its day", "Daily/2026-11-23.md", "2026-11-23"],
    ["of an earlier day is logged on that day", "Daily/2026-11-19.md", "2026-11-19"],
  ])("%s", async (_, path, on) => {
    const vault = rig({ [path]: tick()(BLOCK) });
    const expected = on > "2026-11-22" ? [] : ["Ana logged"];
    expect(await vault.settle(false, path)).toEqual(expected);
    vault.today = inDays(1);
    await vault.settle(false, path);
    expect(entriesIn(vault.text(ANA))[0]).toBe(`- [[${on}]]`);
  });

  test.each([
    ["outside the block", "## Notes\n- [x] [[Ana]] — hello\n"],
    ["in code", "## Reconnect\n```\n- [x] [[Ana]]\n```\n"],
    ["on nobody", "## Reconnect\n- [x] water the plants\n- [x] [[Plants]]\n"],
    ["that was given up", "## Reconnect\n- [-] [[Ana]]\n- [/] [[Bo]]\n"],
  ])("%s is nothing to settle", async (_, text) => {
    const vault = rig({ [DAILY]: text });
    expect(await vault.settle(true)).toEqual([]);
    expect(vault.text(ANA)).toBe(NOTE);
  });

  test("in a note that is no daily note is nothing to settle", async () => {
    const vault = rig({ "Notes/Plan.md": tick()(BLOCK) });
    expect(await vault.settle(true, "Notes/Plan.md")).toEqual([]);
    expect(vault.text(ANA)).toBe(NOTE);
  });
});

describe("the words behind a line", () => {
  test.each([
    [`${LINE} — the move to Lisbon`, "- [[2026-11-22]]: the move to Lisbon"],
    [`${LINE} call → sent the plan`, "- [[2026-11-22]] call → sent the plan"],
    [`${LINE} ✅ 2026-11-22`, "- [[2026-11-22]]"],
    [`${LINE} 📅 2026-11-25 the move ✅ 2026-11-22`, "- [[2026-11-22]]: the move"],
    ["- [ ] 10:00 - 10:30 [[Ana]] — 3 weeks overdue, the move", "- [[2026-11-22]]: the move"],
    ["- [ ] [[Ana]]: met her at the harbour", "- [[2026-11-22]]: met her at the harbour"],
    ["- [ ] [[People/Ana.md|my Ana]]", "- [[2026-11-22]]"],
  ])("%s become those of the entry", async (line, entry) => {
    const vault = rig({ [DAILY]: `## Reconnect\n${line.replace("[ ]", "[x]")}\n` });
    await vault.settle();
    expect(entriesIn(vault.text(ANA))[0]).toBe(entry);
  });

  test("written after the tick give the entry its words later, and go with it", async () => {
    const vault = rig();
    vault.edit(DAILY, tick());
    await vault.settle();
    vault.edit(DAILY, (text) => text.replace("30 coffee", "30 coffee, the move"));
    expect(await vault.settle()).toEqual(["Ana reworded"]);
    expect(entriesIn(vault.text(ANA))[0]).toBe("- [[2026-11-22]]: the move");
    expect(await vault.settle()).toEqual([]);
    vault.edit(DAILY, untick);
    await vault.settle();
    expect(vault.text(ANA)).toBe(NOTE);
  });

  test("written after the entry was edited leave it alone, and so does un-ticking, which says why", async () => {
    const vault = rig();
    vault.edit(DAILY, tick());
    await vault.settle();
    vault.edit(ANA, (text) => text.replace("[[2026-11-22]]", "[[2026-11-22]] call:"));
    vault.edit(DAILY, (text) => text.replace("30 coffee", "30 coffee, the move"));
    expect(await vault.settle()).toEqual([]);
    vault.edit(DAILY, untick);
    expect(await vault.settle()).toEqual(["Ana stopped: tick-edited"]);
    expect(entriesIn(vault.text(ANA))[0]).toBe("- [[2026-11-22]] call:");
  });

  test("on a second line about the same person make a second entry, and the same words do not", async () => {
    const text = `## Reconnect\n- [x] [[Ana]] — due today\n- [x] [[Ana]] lunch\n- [x] [[Ana]] — due today\n`;
    const vault = rig({ [DAILY]: text });
    await vault.settle();
    expect(entriesIn(vault.text(ANA)).slice(0, 2).toSorted()).toEqual([
      "- [[2026-11-22]]",
      "- [[2026-11-22]]: lunch",
    ]);
    expect(await vault.settle(true)).toEqual([]);
    expect(entriesIn(vault.text(ANA))).toHaveLength(3);
  });
});

describe("without a mark", () => {
  test("an entry is found and the line marked: whoever was stopped in between does not log twice", async () => {
    const vault = rig();
    vault.edit(DAILY, tick());
    await vault.settle();
    const { texts } = vault.vault;
    const marked = new Map(texts);
    vault.restart();
    vault.edit(DAILY, (text) => text.replace(/ \^rapport-\S+/, ""));
    expect(await vault.settle()).toEqual([]);
    expect(texts).toEqual(marked);
  });

  test("a line that is not ticked is left alone, for its tick may still be on its way, unless it was seen or asked for", async () => {
    const before = rig();
    before.edit(DAILY, tick());
    await before.settle();
    const arrived = before.copy();
    arrived.vault.texts.set(DAILY, BLOCK);
    expect(await arrived.settle()).toEqual([]);
    expect(arrived.text(ANA)).toBe(before.text(ANA));
    expect(await arrived.settle(true)).toEqual(["Ana taken-back"]);
    expect(arrived.text(ANA)).toBe(NOTE);
    before.vault.texts.set(DAILY, BLOCK);
    expect(await before.settle()).toEqual(["Ana taken-back"]);
  });

  test("an entry that the user took out is not made anew", async () => {
    const vault = rig();
    vault.edit(DAILY, tick());
    await vault.settle();
    vault.edit(ANA, () => NOTE);
    vault.restart();
    expect(await vault.settle(true)).toEqual([]);
    expect(vault.text(ANA)).toBe(NOTE);
    vault.edit(DAILY, untick);
    expect(await vault.settle()).toEqual([]);
    expect(vault.text(DAILY)).toBe(BLOCK);
  });
});

describe("what happens in between", () => {
  test("a line that is reworded while its person's note waits is marked at the next look", async () => {
    const vault = rig();
    vault.edit(DAILY, tick());
    vault.beforeWrite = (path) => {
      if (path === ANA) vault.edit(DAILY, (text) => text.replace("30 coffee", "30 coffee, tea"));
    };
    await vault.settle();
    expect(vault.text(DAILY)).not.toContain("^rapport");
    vault.beforeWrite = () => undefined;
    expect(await vault.settle()).toEqual(["Ana logged"]);
    expect(entriesIn(vault.text(ANA))).toEqual(["- [[2026-11-22]]: tea", "- 2026-09-30 coffee"]);
  });

  test("a person whose note is moved keeps the one entry", async () => {
    const vault = rig();
    vault.edit(DAILY, tick());
    await vault.settle();
    vault.vault.texts.set("People/Anna.md", vault.text(ANA));
    vault.vault.texts.delete(ANA);
    vault.edit(DAILY, (text) => text.replace("[[Ana]]", "[[Anna]]").replace(/ \^rapport-\S+/, ""));
    expect(await vault.settle()).toEqual([]);
    expect(entriesIn(vault.text("People/Anna.md"))).toHaveLength(2);
    vault.edit(DAILY, tick("Anna", " "));
    await vault.settle();
    expect(vault.text("People/Anna.md")).toBe(NOTE);
  });
});
