import { describe, expect, test } from "vitest";
import type { Day, YearlessDay } from "../../src/domain/day";
import {
  addMilestone,
  celebrateMilestone,
  type MilestoneContext,
  type NewMilestone,
} from "../../src/note/people/milestone-write";
import type { ContactContext } from "../../src/note/log/record-contact";
import { yearless } from "../domain/days";
import { CONTACT_CONTEXT } from "./contexts";
import { day } from "./style";

const context: MilestoneContext & ContactContext = {
  ...CONTACT_CONTEXT,
  today: day("2026-11-22"),
};

const note = (yaml: string): string => `---\n${yaml}---\nb`;

function expectAdded(before: string, milestone: NewMilestone, after: string): void {
  expect(addMilestone(note(before), milestone, context)).toEqual(
    before === after ? { kind: "unchanged" } : { kind: "changed", text: note(after) },
  );
  expect(addMilestone(note(after), milestone, context)).toEqual({ kind: "unchanged" });
}

test.each<[string, Day | YearlessDay, string]>([
  ["x: 1\n", day("1990-04-15"), "x: 1\nbirthday: 1990-04-15\n"],
  ["x: 1\n", yearless("--04-15"), 'x: 1\nbirthday: "04-15"\n'],
  ["BDAY: 1990-04-16 # c\n", day("1990-04-15"), "BDAY: 1990-04-15 # c\n"],
  ["born: April 15\n", yearless("--04-15"), "born: April 15\n"],
  ["birthday: --04-15\n", day("1990-04-15"), "birthday: 1990-04-15\n"],
])("a birthday in %j on %s", (before, on, after) => {
  expectAdded(before, { kind: "birthday", day: on }, after);
});

describe("addMilestone to the list", () => {
  const promoted: NewMilestone = { kind: "other", text: "promoted", day: day("2026-03-01"), isYearly: false };

  test.each<[string, NewMilestone, string]>([
    ["x: 1\n", promoted, 'x: 1\nmilestones:\n  - "2026-03-01 promoted"\n'],
    [
      "Important dates: [2026-01-01 a]\n",
      promoted,
      'Important dates: [2026-01-01 a, "2026-03-01 promoted"]\n',
    ],
    [
      "milestones: moved 2026-01-01\n",
      promoted,
      'milestones:\n  - moved 2026-01-01\n  - "2026-03-01 promoted"\n',
    ],
    [
      "events:\n- title: a\n  date: 2026-01-01\n",
      promoted,
      "events:\n- title: a\n  date: 2026-01-01\n- title: promoted\n  date: 2026-03-01\n",
    ],
    ["x: 1\n", { ...promoted, isYearly: true }, 'x: 1\nmilestones:\n  - "2026-03-01 promoted (yearly)"\n'],
    ["x: 1\n", { ...promoted, day: yearless("--03-01") }, 'x: 1\nmilestones:\n  - "03-01 promoted"\n'],
    [
      "x: 1\n",
      { ...promoted, text: "wedding anniversary", isYearly: true },
      'x: 1\nmilestones:\n  - "2026-03-01 wedding anniversary"\n',
    ],
    ["x: 1\n", { ...promoted, text: "so  and\n so" }, 'x: 1\nmilestones:\n  - "2026-03-01 so and so"\n'],
    ["milestones: [moved 2026-03-01]\n", promoted, 'milestones: [moved 2026-03-01, "2026-03-01 promoted"]\n'],
    [
      "milestones: [promoted 2026-01-01]\n",
      promoted,
      'milestones: [promoted 2026-01-01, "2026-03-01 promoted"]\n',
    ],
    [
      "milestones: [2026-03-01 promoted (yearly)]\n",
      promoted,
      "milestones: [2026-03-01 promoted (yearly)]\n",
    ],
    [
      "milestones: [promoted 2026-03-01]\n",
      { ...promoted, isYearly: true },
      'milestones: [promoted 2026-03-01, "2026-03-01 promoted (yearly)"]\n',
    ],
    ["x: 1\n", { ...promoted, text: ": done" }, 'x: 1\nmilestones:\n  - ": done (2026-03-01)"\n'],
    [
      "x: 1\n",
      { ...promoted, text: ": done", isYearly: true },
      'x: 1\nmilestones:\n  - ": done (2026-03-01) (yearly)"\n',
    ],
    [
      "events:\n- title: a\n",
      { ...promoted, isYearly: true },
      'events:\n- title: a\n- title: "promoted (yearly)"\n  date: 2026-03-01\n',
    ],
    ["milestones: [promoted (2026-03-01)]\n", promoted, "milestones: [promoted (2026-03-01)]\n"],
  ])("%j", (before, milestone, after) => {
    expectAdded(before, milestone, after);
  });

  test("is refused where the front matter is invalid, and where the words would be read as more than words", () => {
    expect(addMilestone("---\na: [\n---\n", promoted, context)).toMatchObject({
      refusal: { code: "invalid-front-matter" },
    });
    expect(addMilestone("", { ...promoted, text: "a fair (yearly)" }, context)).toMatchObject({
      refusal: { code: "not-provable", found: "milestones" },
    });
  });

  test("without words changes nothing", () => {
    expect(addMilestone(note(""), { ...promoted, text: " " }, context)).toEqual({ kind: "unchanged" });
  });

  test.each(["milestones: |\n  2026-01-01 a\n", "milestones:\n  Wedding: 2020-01-01\n"])(
    "refuses %j",
    (yaml) => {
      expect(addMilestone(note(yaml), promoted, context)).toMatchObject({
        kind: "refused",
        refusal: { code: "not-provable" },
      });
    },
  );
});

test("a celebration is logged with its tag, once", () => {
  const celebration = { on: day("2026-04-15"), text: "Happy birthday", tag: "#congrats" };
  const edit = celebrateMilestone("", celebration, context);
  expect(edit).toEqual({
    kind: "changed",
    text: "---\nlast-contact: 2026-04-15\n---\n## Interactions\n- 2026-04-15 → Happy birthday #congrats\n",
  });
  const after = edit.kind === "changed" ? edit.text : "";
  expect(celebrateMilestone(after, celebration, context)).toEqual({ kind: "unchanged" });
  const spaced = { ...celebration, text: " Happy birthday " };
  expect(celebrateMilestone(after, spaced, context)).toEqual({ kind: "unchanged" });
  const next = celebrateMilestone(after, { ...celebration, on: day("2027-04-15") }, context);
  expect(next).toMatchObject({ kind: "changed" });
});
