import { describe, expect, test } from "vitest";
import { day, yearless } from "../domain/days";
import { milestone } from "../domain/people";
import { ChecklistRig, DAILY, inDays } from "./checklist-rig";

const ANA = "People/Ana.md";
const BO = "People/Bo.md";
const NOTE = "---\nlast-contact: 2026-09-30\n---\n## Interactions\n- 2026-09-30 coffee\n";
const LINE = "- [ ] [[Ana]] — 3 weeks overdue, last: 2026-09-30 coffee";
const BLOCK = `# Sunday\n\n## Reconnect\n${LINE}\n- [ ] [[Bo]] — 5 days overdue\n\n## Notes\n- [x] [[Bo]] outside\n`;

const rig = (texts: Readonly<Record<string, string>> = {}): ChecklistRig =>
  new ChecklistRig({ [DAILY]: BLOCK, [ANA]: NOTE, [BO]: NOTE, ...texts });

const tick =
  (who = "Ana", to = "x") =>
  (text: string) =>
    text.replace(new RegExp(`- \\[.\\] (?=\\[\\[${who}\\]\\] —)`), `- [${to}] `);
const untick = tick("Ana", " ");

function entriesIn(text: string): string[] {
  return text.match(/^- (?:\[\[)?20\d\d.*$/gm)?.map((line) => line.replace(/ ?%%.*%%/, "")) ?? [];
}

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

describe("lines of other kinds", () => {
  const PROMISED = NOTE.replace("---\n##", "commitments:\n  - send the deck by 2026-11-20\n---\n##");

  test("a promise is kept, and stands there again when the line is un-ticked", async () => {
    const vault = rig({
      [ANA]: PROMISED,
      [DAILY]: "## Reconnect\n- [x] [[Ana]] — you promised: send the deck by 2026-11-20\n",
    });
    expect(await vault.settle()).toEqual(["Ana logged"]);
    expect(vault.text(ANA)).toContain("commitments: []\n");
    expect(entriesIn(vault.text(ANA))[0]).toBe("- [[2026-11-22]] → send the deck (promised by 2026-11-20)");
    vault.restart();
    expect(await vault.settle()).toEqual([]);
    vault.edit(DAILY, (text) => text.replace("[x]", "[ ]"));
    await vault.settle();
    expect(vault.text(ANA)).toBe(PROMISED);
  });

  test("a promise that stands nowhere any more is not logged", async () => {
    const vault = rig({
      [DAILY]: "## Reconnect\n- [x] [[Ana]] — you promised: send the deck by 2026-11-20\n",
    });
    expect(await vault.settle()).toEqual(["Ana stopped: promise-gone"]);
    expect(vault.text(ANA)).toBe(NOTE);
  });

  test("a milestone and thanks have their tags", async () => {
    const text =
      "## Reconnect\n- [x] [[Ana]] — birthday tomorrow — rang her\n- [x] [[Bo]] — say thank you: the projector\n";
    const vault = rig({ [DAILY]: text });
    vault.facts.set(ANA, {
      milestones: [milestone({ kind: "birthday", text: "", day: yearless("--11-23"), yearly: true })],
    });
    vault.edit(BO, (note) => note.replace("- 2026-09-30 coffee", "- 2026-11-20 ← the projector #help"));
    await vault.settle();
    expect(entriesIn(vault.text(ANA))[0]).toBe(
      "- [[2026-11-22]] → congratulations: birthday — rang her #congrats",
    );
    expect(entriesIn(vault.text(BO))[0]).toBe("- [[2026-11-22]] → said thank you: the projector #thanks");
  });

  const PLANS = "Notes/Plans.md";
  const TASK = "- [ ] send [[Ana]] the deck 📅 2026-11-20\n";
  const elsewhere = {
    text: "send Ana the deck",
    direction: "mine",
    due: day("2026-11-20"),
    source: "task",
    line: 1,
    from: PLANS,
  } as const;

  test("a promise in another note is closed there after it is logged, and opened again before the entry goes", async () => {
    const vault = rig({
      [PLANS]: TASK,
      [DAILY]: "## Reconnect\n- [x] [[Ana]] — you promised: send Ana the deck by 2026-11-20\n",
    });
    vault.facts.set(ANA, { commitments: [elsewhere] });
    expect(await vault.settle()).toEqual(["Ana logged"]);
    expect(vault.text(PLANS)).toBe("- [x] send [[Ana]] the deck 📅 2026-11-20 ✅ 2026-11-22\n");
    vault.facts.delete(ANA);
    expect(await vault.settle(true)).toEqual([]);
    vault.edit(DAILY, (text) => text.replace("[x]", "[ ]"));
    expect(await vault.settle()).toEqual(["Ana taken-back"]);
    expect([vault.text(PLANS), vault.text(ANA)]).toEqual([TASK, NOTE]);
  });

  test("a task that only another plugin can tick is not logged either", async () => {
    const vault = rig({
      [PLANS]: TASK.replace("📅", "🔁 every week 📅"),
      [DAILY]: "## Reconnect\n- [x] [[Ana]] — you promised: send Ana the deck by 2026-11-20\n",
    });
    vault.facts.set(ANA, { commitments: [elsewhere] });
    expect(await vault.settle()).toEqual(["Ana stopped: repeating-task"]);
    expect(vault.text(ANA)).toBe(NOTE);
  });
});

describe("the other boxes", () => {
  test.each([
    ["properties", NOTE],
    ["a snooze that is over", NOTE.replace("---\n", "---\nsnooze-until: 2026-10-01\n")],
    ["no properties", "## Log\n"],
  ])("[>] snoozes a week, and ends with the box, in a note with %s", async (_, note) => {
    const vault = rig({ [ANA]: note });
    vault.edit(DAILY, tick("Ana", ">"));
    expect(await vault.settle()).toEqual(["Ana snoozed"]);
    expect(vault.text(ANA)).toContain("snooze-until: 2026-11-29\n");
    vault.restart();
    expect(await vault.settle()).toEqual([]);
    vault.edit(DAILY, untick);
    expect(await vault.settle()).toEqual(["Ana woken"]);
    expect([vault.text(ANA), vault.text(DAILY)]).toEqual([note, BLOCK]);
  });

  test("[>] leaves a snooze that was changed since", async () => {
    const vault = rig();
    vault.edit(DAILY, tick("Ana", ">"));
    await vault.settle();
    vault.edit(ANA, (text) => text.replace("2026-11-29", "2026-12-24"));
    vault.edit(DAILY, untick);
    await vault.settle();
    expect(vault.text(ANA)).toContain("snooze-until: 2026-12-24\n");
  });

  test("[>] means nothing where the setting is off, and nothing in a note so old that a week is over", async () => {
    const vault = rig({ "Daily/2026-11-10.md": tick("Ana", ">")(BLOCK) });
    expect(await vault.settle(false, "Daily/2026-11-10.md")).toEqual([]);
    vault.settings = { ...vault.settings, checklistMarks: false };
    vault.edit(DAILY, tick("Ana", ">"));
    expect(await vault.settle()).toEqual([]);
    expect(vault.text(ANA)).toBe(NOTE);
  });

  test("one box after the other leaves what the last one says", async () => {
    const vault = rig();
    for (const box of ["x", ">", "-", ">", "x", "/"]) {
      vault.edit(DAILY, tick("Ana", box));
      await vault.settle();
    }
    expect(vault.text(ANA)).toBe(NOTE);
    expect(vault.text(DAILY)).toBe(tick("Ana", "/")(BLOCK));
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
