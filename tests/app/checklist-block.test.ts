import { describe, expect, test } from "vitest";
import { blockOf, wordingOf } from "../../src/app/block-of";
import { blockLines, isChecklistLine, type BlockLine } from "../../src/app/checklist-block";
import { createLineReader } from "../../src/i18n/line-reader";
import { english } from "../../src/i18n/en/english";
import { DEFAULT_SETTINGS } from "../../src/settings/settings";
import { day, yearless } from "../domain/days";
import { entryOn, milestone, promise, someone } from "../domain/people";

const TODAY = day("2026-11-22");
const READ = createLineReader();
const ANA = someone({
  name: "Ana",
  commitments: [promise("mine", "2026-11-20")],
  milestones: [milestone({ kind: "birthday", text: "", day: yearless("--11-22"), yearly: true })],
  interactions: [entryOn(day("2026-11-10"), { direction: "from", text: "a lift", tags: ["help"] })],
});
const BO = someone({ name: "Bo" });

function linesOf(...tasks: readonly string[]): BlockLine[] {
  const people = [ANA, BO];
  const block = blockOf(
    { path: "Daily/2026-11-22.md", day: TODAY },
    {
      links: { resolve: (linkpath) => linkpath },
      person: (path) => people.find(({ name }) => name === path) ?? null,
      settings: () => DEFAULT_SETTINGS,
      words: {
        read: READ,
        congratulation: (each) => english.outcome.outcome.congratulation(english.reason.milestoneName(each)),
        thanks: english.settling.thanks,
      },
    },
  );
  return blockLines(`## Reconnect\n${tasks.map((words) => `- [ ] ${words}`).join("\n")}\n`, block);
}

const DUE = "[[Ana]] — 3 weeks overdue, last: 2026-09-30 coffee";

describe("a line", () => {
  test.each([
    [DUE, "contact", true, ""],
    [`${DUE}, the move`, "contact", false, "the move"],
    [
      "[[Ana]] — you promised: send the deck by 2026-11-20",
      "promise",
      true,
      "send the deck (promised by 2026-11-20)",
    ],
    ["[[Ana]] — birthday today", "milestone", true, "congratulations: birthday #congrats"],
    ["[[Ana]] — say thank you: a lift", "thanks", true, "said thank you: a lift #thanks"],
    ["[[Ana]] — ring her", "contact", false, "ring her"],
    ["10:00 [[Ana]] — due today", "contact", false, ""],
    ["ask [[Nobody]] about [[Ana]]", "contact", false, "ask [[Nobody]] about Ana"],
    ["Coffee with [[Ana]] at 3pm", "contact", false, "at 3pm"],
    ["Lunch with [[Ana|her]]", "contact", false, "Lunch with her"],
    ["[[Ana]] tea", "contact", false, "tea"],
    [`first thing: ${DUE}`, "contact", false, ""],
  ])("of %j is a %s, as made: %s, and logs %j", (words, kind, isAsMade, text) => {
    const [line] = linesOf(words);
    expect([line?.sense.kind, line?.isAsMade, line?.entry.text]).toEqual([kind, isAsMade, text]);
    expect([line?.person.name, line?.entry.day]).toEqual(["Ana", TODAY]);
  });

  test("that links to nobody is none", () => {
    expect(linesOf("water the plants", "[[Plants]]")).toEqual([]);
  });

  test("has an id that no other reason and no other person of the day has", () => {
    const ids = linesOf(
      DUE,
      "[[Ana]] — you promised: send the deck by 2026-11-20",
      "[[Ana]] — birthday today",
      "[[Bo]] — 3 weeks overdue",
      "[[Ana]] lunch",
    ).map(({ id }) => id);
    expect(new Set(ids).size).toBe(5);
  });

  test("keeps the key of its id when words are added, and when the reason is worded otherwise", () => {
    const keyOf = (words: string): string | undefined => linesOf(words)[0]?.id.slice(0, 8);
    expect(keyOf(`${DUE}, the move`)).toBe(keyOf(DUE));
    expect(keyOf("[[Ana]] — due today")).toBe(keyOf(DUE));
  });
});

describe("words that a line is made with", () => {
  const isMade = (text: string): boolean =>
    isChecklistLine(text, { ...wordingOf(DEFAULT_SETTINGS), day: TODAY, read: READ });

  test.each([
    DUE,
    "[[Ana]] — due today",
    "[Ana](People/Ana.md) — planned contact 2 days overdue",
    "[[Ana]] — follow up, met on 2026-11-20",
    "[[Ana]] — you promised: send the deck by 2026-11-20",
    "[[Sam]] — birthday tomorrow, turns 40",
    "[[Sam]] — say thank you: the projector",
    "[[Ana]] — seit 3 Wochen überfällig, zuletzt: 2026-09-30 Kaffee",
  ])("are known wherever they stand: %s", (words) => {
    expect(isMade(words)).toBe(true);
  });

  test.each([
    `${DUE}, the move`,
    "[[Ana]] — send the deck",
    "[[Ana]]",
    "due today",
    "call [[Ana]] — due today",
  ])("are told from those of the user: %s", (words) => {
    expect(isMade(words)).toBe(false);
  });
});
