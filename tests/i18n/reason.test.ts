import { describe, expect, test } from "vitest";
import type { Reason } from "../../src/domain/reason";
import { createDates } from "../../src/i18n/dates";
import { milestoneName, reasonText, whenText } from "../../src/i18n/en/reason";
import { day } from "../domain/days";
import { entryOn, milestone, promise } from "../domain/people";

const TODAY = day("2026-11-22");
const DATES = createDates("en");

function birthdayOn(on: string, years: number | null): Reason {
  const birthday = milestone({ kind: "birthday", text: "", day: day(on), yearly: true });
  return { kind: "milestone", day: day(on), milestone: birthday, years };
}

function eventOn(on: string, years: number | null = null): Reason {
  return { kind: "milestone", day: day(on), milestone: milestone({ day: day(on) }), years };
}

function promised(direction: "mine" | "theirs", on: string, text = "send the deck"): Reason {
  return { kind: "commitment", day: day(on), commitment: { ...promise(direction, on), text } };
}

function metOn(on: string, followUp: string): Reason {
  return { kind: "follow-up", day: day(followUp), metOn: day(on) };
}

function helpOf(on: string, text: string): Reason {
  return { kind: "thanks", day: day(on), entry: entryOn(day(on), { text }) };
}

describe("a reason in words", () => {
  test.each<[Reason, string]>([
    [{ kind: "reconnect", day: null }, "not yet in touch"],
    [{ kind: "reconnect", day: day("2026-11-01") }, "3 weeks overdue"],
    [{ kind: "reconnect", day: day("2026-11-21") }, "1 day overdue"],
    [{ kind: "reconnect", day: TODAY }, "due today"],
    [{ kind: "reconnect", day: day("2026-11-24") }, "due Tuesday"],
    [{ kind: "next-contact", day: day("2026-11-20") }, "planned contact 2 days overdue"],
    [{ kind: "next-contact", day: day("2026-11-23") }, "planned contact due tomorrow"],
    [promised("mine", "2026-11-20"), "you promised: send the deck, 2 days late"],
    [promised("mine", "2026-11-23"), "you promised: send the deck, due tomorrow"],
    [promised("theirs", "2026-11-22"), "they promised: send the deck, due today"],
    [promised("mine", "2026-11-23", "promised to send it"), "you promised: send it, due tomorrow"],
    [birthdayOn("2026-11-23", 40), "birthday tomorrow, turns 40"],
    [birthdayOn("2026-11-22", null), "birthday today"],
    [birthdayOn("2026-11-10", 40), "birthday 12 days ago, belated, turns 40"],
    [eventOn("2026-11-24"), "new job Tuesday"],
    [eventOn("2026-11-20", 1), "new job 2 days ago, belated, 1 year"],
    [eventOn("2026-11-21", 5), "new job yesterday, 5 years"],
    [metOn("2026-11-21", "2026-11-23"), "follow-up due tomorrow, met yesterday"],
    [metOn("2026-11-10", "2026-11-12"), "follow-up 10 days overdue, met Nov 10"],
    [
      helpOf("2026-11-21", "lent me [[the projector]] #help"),
      "say thank you: lent me the projector, yesterday",
    ],
    [helpOf("2026-11-10", "#help"), "say thank you, 12 days ago"],
    [{ kind: "repair", day: day("2026-11-10") }, "something to put right between you, since Nov 10"],
  ])("%j: %s", (reason, expected) => {
    expect(reasonText(reason, TODAY, DATES)).toBe(expected);
  });
});

test("a milestone is called by its text, else by its kind", () => {
  expect(milestoneName(milestone({ day: TODAY }))).toBe("new job");
  expect(milestoneName(milestone({ day: TODAY, kind: "birthday", text: "" }))).toBe("birthday");
  expect(milestoneName(milestone({ day: TODAY, kind: "anniversary", text: "" }))).toBe("anniversary");
});

test("the edge of a row says how late or how near", () => {
  expect(whenText(day("2026-11-01"), TODAY, DATES)).toBe("3 weeks late");
  expect(whenText(TODAY, TODAY, DATES)).toBe("today");
  expect(whenText(day("2026-11-24"), TODAY, DATES)).toBe("Tuesday");
});
