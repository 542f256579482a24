import { describe, expect, test } from "vitest";
import { checklistLines, wantedBy, type ChecklistOptions } from "../../src/app/checklist-lines";
import { agenda } from "../domain/agenda-of";
import type { Person } from "../../src/domain/person";
import { checklistMark, checklistText } from "../../src/i18n/en/checklist";
import { createDates } from "../../src/i18n/dates";
import { DEFAULT_SETTINGS, type Settings } from "../../src/settings/settings";
import { day, yearless } from "../domain/days";
import { AN_ISSUE, contactOn, MONTHLY, entryOn, milestone, promise, someone, WEEKLY } from "../domain/people";

const TODAY = day("2026-11-22");
const DATES = createDates("en");
const OPTIONS: ChecklistOptions = {
  room: { cap: 0, contacted: 0 },
  linkTo: ({ person }) => `[[${person.name}]]`,
  words: { line: (row, reason) => checklistText(row, reason, TODAY, DATES), mark: checklistMark },
  isWanted: wantedBy(DEFAULT_SETTINGS),
};

function linesFor(people: readonly Person[], room = OPTIONS.room): string[] {
  const lines = checklistLines(agenda(people, TODAY), { ...OPTIONS, room });
  return lines.map(({ link, kind, text, mark }) =>
    [kind, link, text, ...(mark === "" ? [] : [`(${mark})`])].join(" "),
  );
}

const late = (name: string, on: string): Person => someone({ name, nextContact: day(on) });

const withEntry = (on: string, tags: string[]): Person =>
  someone({ interactions: [entryOn(day(on), { direction: "from", text: "a lift", tags })] });

describe("for today", () => {
  test("are contacts that are due or late, and all promises and milestones that are raised", () => {
    const people = [
      late("Ana", "2026-11-20"),
      late("Kim", "2026-11-22"),
      someone({ name: "Sam", commitments: [promise("mine", "2026-11-24"), promise("theirs", "2026-11-20")] }),
      someone({
        name: "Zoe",
        milestones: [milestone({ kind: "birthday", text: "", day: yearless("--11-23"), yearly: true })],
      }),
    ];
    expect(linesFor(people)).toEqual([
      "promise [[Sam]] they promised: send the deck by 2026-11-20 (send the deck)",
      "promise [[Sam]] you promised: send the deck by 2026-11-24 (send the deck)",
      "contact [[Ana]] planned contact 2 days overdue",
      "contact [[Kim]] planned contact due today",
      "milestone [[Zoe]] birthday tomorrow (birthday)",
    ]);
  });

  test("there is one for thanks that are owed, and one to follow up", () => {
    expect(linesFor([withEntry("2026-11-10", ["help"])])).toEqual([
      "thanks [[Ana Diaz]] say thank you: a lift (say thank you: a lift)",
    ]);
    expect(linesFor([someone({ metOn: day("2026-11-20") })])).toEqual([
      "contact [[Ana Diaz]] follow up, met on 2026-11-20",
    ]);
  });

  test.each<[string, Person]>([
    ["a contact that is coming up", late("Ana", "2026-11-23")],
    ["somebody not yet in touch", someone({ cadence: WEEKLY })],
    ["somebody who is snoozed", someone({ nextContact: TODAY, snoozeUntil: day("2026-11-23") })],
    ["somebody who is paused", someone({ nextContact: TODAY, status: "paused" })],
    ["somebody with an issue only", someone({ issues: [AN_ISSUE] })],
    ["a promise without a day", someone({ commitments: [promise("mine", null)] })],
    ["tension, for others may see the daily note", withEntry("2026-11-10", ["tension"])],
    ["a promise of theirs that is not due", someone({ commitments: [promise("theirs", "2026-11-23")] })],
  ])("there is no line for %s", (_, person) => {
    expect(linesFor([person])).toEqual([]);
  });

  test("there is one for a promise of mine that is due, snoozed or not", () => {
    const person = someone({ snoozeUntil: day("2026-12-01"), commitments: [promise("mine", "2026-11-22")] });
    expect(linesFor([person])).toEqual([
      "promise [[Ana Diaz]] you promised: send the deck by 2026-11-22 (send the deck)",
    ]);
  });

  test("somebody with an issue has one line, not two", () => {
    expect(linesFor([someone({ nextContact: TODAY, issues: [AN_ISSUE] })])).toHaveLength(1);
  });
});

describe("what goes in", () => {
  const sam = someone({
    name: "Sam",
    commitments: [promise("mine", "2026-11-20"), promise("theirs", "2026-11-20")],
  });
  const zoe = someone({ name: "Zoe", milestones: [milestone({ day: TODAY })] });
  const eve = someone({ name: "Eve", cadence: WEEKLY, lastContact: contactOn("2026-11-01") });
  const helped = someone({
    ...withEntry("2026-11-10", ["help"]),
    name: "Bo",
  });
  const all = [
    late("Ana", "2026-11-20"),
    sam,
    zoe,
    eve,
    helped,
    someone({ name: "Kim", metOn: day("2026-11-20") }),
  ];
  const without = (key: keyof Settings): string[] => {
    const isWanted = wantedBy({ ...DEFAULT_SETTINGS, [key]: false });
    const lines = (given: ChecklistOptions): string[] =>
      checklistLines(agenda(all, TODAY), given).map(
        ({ link, kind, text }) => `${kind} ${link} ${text.slice(0, 9)}`,
      );
    const left = lines({ ...OPTIONS, isWanted });
    return lines(OPTIONS).filter((line) => !left.includes(line));
  };

  test.each<[keyof Settings, string[]]>([
    ["checklistReconnects", ["contact [[Eve]] 2 weeks o", "contact [[Kim]] follow up"]],
    ["checklistPlanned", ["contact [[Ana]] planned c"]],
    ["checklistMine", ["promise [[Sam]] you promi"]],
    ["checklistTheirs", ["promise [[Sam]] they prom"]],
    ["checklistMilestones", ["milestone [[Zoe]] new job t"]],
    ["checklistThanks", ["thanks [[Bo]] say thank"]],
  ])("goes by the setting %s", (key, gone) => {
    expect(without(key).toSorted()).toEqual(gone.toSorted());
  });

  test("and what does not go in takes no place from what does", () => {
    const isWanted = wantedBy({ ...DEFAULT_SETTINGS, checklistPlanned: false });
    const lines = checklistLines(agenda(all, TODAY), {
      ...OPTIONS,
      room: { cap: 2, contacted: 0 },
      isWanted,
    });
    expect(lines.filter(({ kind }) => kind === "contact").map(({ link }) => link)).toEqual([
      "[[Eve]]",
      "[[Kim]]",
    ]);
  });
});

describe("the cap", () => {
  const people = ["2026-07-01", "2026-08-05", "2026-09-10", "2026-10-15"].map((on, index) =>
    someone({ name: `Person ${index}`, cadence: MONTHLY, lastContact: contactOn(on) }),
  );
  const promised = someone({ name: "Sam", commitments: [promise("mine", "2026-11-22")] });

  test("holds for contacts, the most urgent first", () => {
    expect(linesFor(people, { cap: 2, contacted: 0 })).toEqual([
      "contact [[Person 0]] 4 months overdue, last: 2026-07-01",
      "contact [[Person 1]] 3 months overdue, last: 2026-08-05",
    ]);
  });

  test.each([
    [3, 1, 2],
    [3, 3, 0],
    [3, 5, 0],
    [0, 5, 4],
  ])("of %i leaves room, after %i contacts that day, for %i", (cap, contacted, left) => {
    expect(linesFor(people, { cap, contacted })).toHaveLength(left);
  });

  test("does not hold for what was planned, nor for a first meeting to follow up", () => {
    const met = someone({ name: "Ida", metOn: day("2026-11-20"), lastContact: contactOn("2026-11-20") });
    const lines = linesFor([...people, late("Sam", "2026-11-20"), met], { cap: 1, contacted: 1 });
    expect(lines.map((line) => line.split("]] ")[1])).toEqual([
      expect.stringContaining("planned contact"),
      expect.stringContaining("follow up"),
    ]);
  });

  test("does not hold for promises and milestones", () => {
    const celebrated = someone({ name: "Zoe", milestones: [milestone({ day: TODAY })] });
    const lines = linesFor([...people, promised, celebrated], { cap: 1, contacted: 0 });
    expect(lines.map((line) => line.split(" ")[0])).toEqual(["contact", "promise", "milestone"]);
  });
});

test("a line has the path of the note, the link and what it is known by again", () => {
  const person = someone({ path: "People/Work/Ana Diaz.md", commitments: [promise("mine", "2026-11-22")] });
  expect(checklistLines(agenda([person], TODAY), OPTIONS)).toEqual([
    {
      path: "People/Work/Ana Diaz.md",
      link: "[[Ana Diaz]]",
      kind: "promise",
      mark: "send the deck",
      text: "you promised: send the deck by 2026-11-22",
    },
  ]);
});
