import { describe, expect, test } from "vitest";
import { toCelebrate } from "../../src/app/milestones";
import { DEFAULT_WINDOWS, horizon } from "../../src/domain/horizon";
import type { Milestone } from "../../src/domain/milestone";
import type { PersonFacts } from "../../src/domain/person";
import { day } from "../domain/days";
import { someone } from "../domain/people";

function birthdayOn(text: string): Milestone {
  return { kind: "birthday", text: "", day: day(text), yearly: true, celebratedOn: null };
}

function found(milestone: Milestone, facts: Partial<PersonFacts> = {}): number {
  const around = horizon(day("2026-11-22"), DEFAULT_WINDOWS);
  return toCelebrate(someone({ ...facts, milestones: [milestone] }), around).length;
}

describe("a milestone can be celebrated", () => {
  test.each([
    ["1986-11-22", 1],
    ["1986-11-20", 1],
    ["1986-11-08", 1],
    ["1986-11-07", 0],
    ["1986-11-23", 0],
  ])("that falls on the day of %s: %i", (on, count) => {
    expect(found(birthdayOn(on))).toBe(count);
  });

  test("although the person is snoozed or paused", () => {
    expect(found(birthdayOn("1986-11-20"), { snoozeUntil: day("2026-12-24") })).toBe(1);
    expect(found(birthdayOn("1986-11-20"), { status: "paused" })).toBe(1);
  });

  test("but not twice", () => {
    const congratulation = {
      day: day("2026-11-21"),
      channel: null,
      direction: null,
      text: "",
      tags: ["congrats"],
      line: null,
    };
    expect(found(birthdayOn("1986-11-20"), { interactions: [congratulation] })).toBe(0);
    expect(found({ ...birthdayOn("1986-11-20"), celebratedOn: day("2026-11-20") })).toBe(0);
  });
});
