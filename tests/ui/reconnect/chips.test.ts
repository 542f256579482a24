import { describe, expect, test } from "vitest";
import { dueRows } from "../../../src/domain/due-rows";
import {
  ChipCounter,
  chipInForce,
  countsAmong,
  groupsUnder,
  type Chip,
} from "../../../src/ui/reconnect/chips";
import { AN_ISSUE, promise, someone } from "../../domain/people";
import { agendaOf, lastSeen, TODAY } from "../people";

const late = lastSeen(60, { name: "Late", commitments: [promise("mine", "2026-11-20")] });
const twice = lastSeen(1, {
  name: "Twice",
  commitments: [promise("mine", "2026-11-22"), promise("mine", "2026-11-23")],
});
const waiting = lastSeen(1, { name: "Waiting", commitments: [promise("theirs", "2026-11-22")] });
const resting = lastSeen(60, { name: "Resting", snoozeUntil: TODAY.replace("22", "30") as typeof TODAY });
const broken = someone({ name: "Broken", issues: [AN_ISSUE] });
const everybody = agendaOf(late, twice, waiting, resting, broken);
const inGroups = everybody.sections.map(({ id, rows }) => ({
  heading: { kind: "section" as const, id },
  rows,
}));

function names(chip: Chip): string[] {
  return groupsUnder(inGroups, chip).flatMap(({ rows }) => rows.map(({ person }) => person.name));
}

describe("chips", () => {
  test("count people by the kinds of their reasons, each person once a kind, and leave out what nobody has", () => {
    expect(new ChipCounter().chips(dueRows(everybody))).toEqual([
      { chip: "all", count: 3 },
      { chip: "reconnect", count: 1 },
      { chip: "promises", count: 2 },
      { chip: "waiting", count: 1 },
    ]);
  });

  test("count the same however the list has changed before", () => {
    const [all, fewer] = [dueRows(everybody), dueRows(agendaOf(twice, waiting, broken))];
    const counter = new ChipCounter();
    for (const due of [all, fewer, [], all, all.slice(1), [...all].reverse()])
      expect(counter.counts(due)).toEqual(new ChipCounter().counts(due));
  });

  test("are not offered while one kind, or none, is all there is", () => {
    expect(new ChipCounter().chips(dueRows(agendaOf(lastSeen(60, { name: "Ana" }))))).toEqual([]);
    expect(new ChipCounter().chips([])).toEqual([]);
  });

  test("stay what they are for the part of the list that a filter lets through, and count that", () => {
    const [overdue] = inGroups;
    const chips = new ChipCounter().chips(dueRows(everybody));
    expect(countsAmong(overdue === undefined ? [] : [overdue], chips)).toEqual([
      { chip: "all", count: 1 },
      { chip: "reconnect", count: 1 },
      { chip: "promises", count: 1 },
      { chip: "waiting", count: 0 },
    ]);
  });

  test("narrow the list to the people who have such a reason", () => {
    expect(names("reconnect")).toEqual(["Late"]);
    expect(names("promises").sort()).toEqual(["Late", "Twice"]);
    expect(names("waiting")).toEqual(["Waiting"]);
    expect(names("celebrate")).toEqual([]);
  });

  test("all shows the whole list, the snoozed and the broken too", () => {
    expect(groupsUnder(inGroups, "all")).toBe(inGroups);
  });

  test("a chosen chip that nobody stands under any more gives way to all", () => {
    const counts = new ChipCounter().chips(dueRows(everybody));
    expect(chipInForce("promises", counts)).toBe("promises");
    expect(chipInForce("celebrate", counts)).toBe("all");
    expect(chipInForce("reconnect", [])).toBe("all");
  });
});
