import { expect, test, vi } from "vitest";
import type { Person } from "../../src/domain/person";
import { DEFAULT_SETTINGS } from "../../src/settings/settings";
import { settlesOf } from "../../src/ui/settles";
import { day } from "../domain/days";
import { entryOn, milestone, someone } from "../domain/people";
import { TODAY } from "./people";

vi.mock("obsidian", async () => (await import("../host/obsidian")).obsidianModule);

function settledBy(...people: readonly Person[]): string[] {
  const settings = { ...DEFAULT_SETTINGS, purposeTags: ["thanks: danke"] };
  const context = { today: TODAY, settings, standing: () => "fine" as const };
  return settlesOf(people, context).map(({ tag, text }) => `${text} #${tag}`);
}

const birthday = (on: string) => milestone({ kind: "birthday", text: "", day: day(on), yearly: true });
const helped = entryOn(day("2026-11-20"), {
  direction: "from",
  tags: ["help"],
  text: "lent me the [[Tent]]",
});
const tension = entryOn(day("2026-11-10"), { tags: ["tension"], text: "the budget" });

test.each<[string, Partial<Parameters<typeof someone>[0]>, string[]]>([
  ["a birthday of today", { milestones: [birthday("1986-11-22")] }, ["I congratulated: birthday #congrats"]],
  ["one some days ago", { milestones: [birthday("1986-11-18")] }, ["I congratulated: birthday #congrats"]],
  ["one still to come, which a tag of today does not settle", { milestones: [birthday("1986-11-24")] }, []],
  [
    "help, by the tag that the user has",
    { interactions: [helped] },
    ["I said thank you: lent me the Tent #danke"],
  ],
  [
    "tension, of which nothing is said",
    { interactions: [tension] },
    ["We put things right between us #repair"],
  ],
  [
    "two milestones, which the same words settle",
    {
      milestones: [birthday("1986-11-22"), milestone({ text: "new job", day: day("2026-11-20") })],
    },
    ["I congratulated: birthday #congrats"],
  ],
  ["nothing", {}, []],
])("what can be settled: %s", (_, facts, expected) => {
  expect(settledBy(someone(facts))).toEqual(expected);
});

test("with several people nothing, because the entry says the same of each", () => {
  const ana = someone({ name: "Ana", path: "Ana.md", milestones: [birthday("1986-11-22")] });
  expect(settledBy(ana, someone({ name: "Kim", path: "Kim.md" }))).toEqual([]);
});
