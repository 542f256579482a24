import { describe, expect, test } from "vitest";
import { addDays } from "../../src/domain/day";
import type { Person } from "../../src/domain/person";
import { review, type Review } from "../../src/domain/review";
import { day, yearless } from "./days";
import { inTouchBefore } from "./histories";
import { contactOn, entryOn, milestone, promise, NO_MENTIONS, someone, WEEKLY } from "./people";

const TODAY = day("2026-11-22");

function reviewed(...people: readonly Person[]): Review {
  return review(people, { today: TODAY, circles: [], capacity: 3, mentionDays: NO_MENTIONS });
}

test("it looks back on the seven days that end today", () => {
  expect(reviewed()).toMatchObject({ from: "2026-11-16", to: "2026-11-22", inTouch: [], kept: [], open: [] });
});

describe("in touch", () => {
  const talked = (name: string, ...days: readonly string[]): Person =>
    someone({ name, interactions: days.map((on) => entryOn(day(on), { text: `talk of ${on}` })) });

  test("are those with an entry in these days, the latest first, each day once", () => {
    const people = [
      talked("Ana", "2026-11-16", "2026-11-20", "2026-11-20"),
      talked("Bo", "2026-11-22"),
      talked("Cid", "2026-11-15", "2026-11-23"),
      talked("Abe", "2026-11-20"),
    ];
    expect(reviewed(...people).inTouch.map(({ person: { name }, days }) => [name, ...days])).toEqual([
      ["Bo", "2026-11-22"],
      ["Abe", "2026-11-20"],
      ["Ana", "2026-11-16", "2026-11-20"],
    ]);
  });

  test("is somebody whom another note mentions, without a talk", () => {
    const [ana] = reviewed(someone({ lastContact: contactOn("2026-11-18") })).inTouch;
    expect([ana?.days, ana?.talks]).toEqual([["2026-11-18"], []]);
  });

  test("is nobody with whom all was called off", () => {
    const off = entryOn(day("2026-11-20"), { calledOff: true });
    expect(reviewed(someone({ interactions: [off] })).inTouch).toEqual([]);
  });

  test("kept promises are told by themselves", () => {
    const kept = entryOn(day("2026-11-18"), { text: "send it (promised by 2026-11-19)", direction: "to" });
    const found = reviewed(
      someone({ interactions: [kept, entryOn(day("2026-11-01"), { text: kept.text })] }),
    );
    expect(found.kept.map(({ interaction }) => interaction)).toEqual([kept]);
    expect(found.inTouch.map(({ days, talks }) => [days, talks])).toEqual([[["2026-11-18"], []]]);
  });
});

test("open promises of both sides go by their day, those without one last, and of nobody who is let go", () => {
  const ana = someone({ name: "Ana", commitments: [promise("mine", null), promise("theirs", "2026-12-24")] });
  const bo = someone({ name: "Bo", commitments: [promise("mine", "2026-11-20")] });
  const gone = someone({ name: "Cid", status: "let-go", commitments: [promise("mine", "2026-11-20")] });
  expect(
    reviewed(ana, bo, gone).open.map(({ person: { name }, commitment: { direction, due } }) => [
      name,
      direction,
      due,
    ]),
  ).toEqual([
    ["Bo", "mine", "2026-11-20"],
    ["Ana", "theirs", "2026-12-24"],
    ["Ana", "mine", null],
  ]);
});

describe("milestones", () => {
  test("are left out once they were congratulated on", () => {
    const told = { milestones: [milestone({ day: TODAY })] };
    const congrats = entryOn(TODAY, { tags: ["congrats"] });
    expect(reviewed(someone({ ...told, interactions: [congrats] })).milestones).toEqual([]);
    expect(reviewed(someone({ ...told, interactions: [entryOn(TODAY)] })).milestones).toHaveLength(1);
  });

  test("are left out where the congratulations were early and named them", () => {
    const told = {
      milestones: [milestone({ kind: "birthday", text: "", day: yearless("--11-25"), yearly: true })],
    };
    const congrats = entryOn(TODAY, { tags: ["congrats"], text: "congratulations: birthday" });
    expect(reviewed(someone({ ...told, interactions: [congrats] })).milestones).toEqual([]);
  });

  test.each([
    ["today", milestone({ day: yearless("--11-22"), yearly: true }), "2026-11-22", null],
    ["in two weeks", milestone({ day: day("1986-12-06"), yearly: true }), "2026-12-06", 40],
    ["on a single day", milestone({ day: day("2026-11-30") }), "2026-11-30", null],
  ])("%s are told", (_, each, on, years) => {
    expect(reviewed(someone({ milestones: [each] })).milestones).toMatchObject([{ day: on, years }]);
  });

  test.each([
    ["yesterday", milestone({ day: yearless("--11-21"), yearly: true })],
    ["in fifteen days", milestone({ day: yearless("--12-07"), yearly: true })],
    ["that were", milestone({ day: day("2026-11-21") })],
    ["that the note says were celebrated", milestone({ day: TODAY, celebratedOn: day("2026-11-20") })],
    ["a year before their first day", milestone({ day: day("2027-11-30"), yearly: true })],
  ])("%s are not", (_, each) => {
    expect(reviewed(someone({ milestones: [each] })).milestones).toEqual([]);
  });

  test("over the turn of the year are told as well", () => {
    const found = review([someone({ milestones: [milestone({ day: yearless("--01-02"), yearly: true })] })], {
      today: day("2026-12-28"),
      circles: [],
      capacity: 0,
      mentionDays: NO_MENTIONS,
    });
    expect(found.milestones.map((each) => each.day)).toEqual(["2027-01-02"]);
  });
});

test("who drifts, and the load, are those of the practices", () => {
  const silent = someone({ name: "Eve", ...inTouchBefore(TODAY, [40, 54, 68, 82, 96]) });
  const found = reviewed(silent, someone({ cadence: WEEKLY, lastContact: contactOn(addDays(TODAY, -30)) }));
  expect(found.drifting.map(({ person: { name }, days }) => [name, days])).toEqual([["Eve", 40]]);
  expect(found.load).toMatchObject({ asked: 1, people: 1, capacity: 3 });
});
