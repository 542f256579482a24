import { describe, expect, test } from "vitest";
import type { Reason } from "../../src/domain/reason";
import { createDates } from "../../src/i18n/dates";
import {
  contactText,
  dueCountText,
  edgeText,
  knownText,
  reachText,
  reasonWords,
  ringText,
  snoozedText,
  talkText,
} from "../../src/i18n/en/view";
import { day } from "../domain/days";
import { contactOn, entryOn, milestone, promise } from "../domain/people";

const TODAY = day("2026-11-22");
const DATES = createDates("en");
const WHEN = { today: TODAY, dates: DATES };

function birthday(on: string, years: number | null): Reason {
  const kind = "birthday";
  return {
    kind: "milestone",
    day: day(on),
    milestone: milestone({ kind, text: "", day: day(on), yearly: true }),
    years,
  };
}

test("days of rest, and since when somebody is known", () => {
  expect(snoozedText(day("2026-11-23"), TODAY, DATES)).toBe("until tomorrow");
  expect(knownText(day("2019-05-01"), TODAY, DATES)).toBe("Known since May 1, 2019");
});

describe("a reason below the name", () => {
  test.each<[Reason, string, string]>([
    [{ kind: "reconnect", day: day("2026-11-01") }, "Reconnect", "3 weeks late"],
    [{ kind: "reconnect", day: null }, "Not yet in touch", ""],
    [{ kind: "next-contact", day: day("2026-11-24") }, "Planned contact", "Tuesday"],
    [
      { kind: "commitment", day: day("2026-11-20"), commitment: promise("mine", "2026-11-20") },
      "You promised: send the deck",
      "2 days late",
    ],
    [
      { kind: "commitment", day: day("2026-11-24"), commitment: promise("mine", "2026-11-24") },
      "You promised: send the deck",
      "by Tuesday",
    ],
    [
      { kind: "commitment", day: TODAY, commitment: promise("theirs", "2026-11-22") },
      "They promised: send the deck",
      "by today",
    ],
    [birthday("2026-11-23", 40), "Turns 40", "tomorrow"],
    [birthday("2026-11-21", null), "Birthday", "yesterday"],
    [
      {
        kind: "milestone",
        day: day("2026-11-10"),
        milestone: milestone({ day: day("2026-11-10") }),
        years: 1,
      },
      "New job, 1 year",
      "12 days ago",
    ],
    [
      { kind: "follow-up", day: day("2026-11-20"), metOn: day("2026-11-18") },
      "Follow up: you met Nov 18",
      "2 days late",
    ],
    [
      { kind: "thanks", day: day("2026-11-20"), entry: entryOn(day("2026-11-20"), { text: "a lift #help" }) },
      "Say thank you: a lift",
      "2 days ago",
    ],
    [{ kind: "repair", day: day("2026-11-10") }, "Put things right, in private", "12 days ago"],
  ])("%j: %s, %s", (reason, text, when) => {
    expect(reasonWords(reason, TODAY, DATES)).toEqual({ text, when });
    if (reason.kind !== "commitment") expect(edgeText(reason, TODAY, DATES)).toBe(when);
  });
});

test("the last talk is told by its channel, its day and its gist", () => {
  const entry = entryOn(day("2026-09-30"), { channel: "coffee" });
  expect(talkText(entry, "the move to Lisbon", WHEN)).toEqual({
    lead: "Coffee, Sep 30:",
    text: "the move to Lisbon",
  });
  expect(talkText(entry, "", WHEN)).toEqual({ lead: "", text: "Coffee, Sep 30" });
  expect(talkText({ ...entry, channel: null }, "the move", WHEN)).toEqual({
    lead: "Sep 30:",
    text: "the move",
  });
});

test("a last contact without words is told by its day, and by the note that mentions it", () => {
  expect(contactText(contactOn("2026-09-30"), null, WHEN)).toBe("Last in touch Sep 30");
  expect(contactText(contactOn("2025-09-30"), "Offsite", WHEN)).toBe("Sep 30, 2025, in Offsite");
});

test("the ring is told by the share of time gone by", () => {
  expect(ringText(0.5)).toBe("50% of the time until the next contact has passed");
  expect(ringText(1)).toBe("Time to get in touch");
});

test.each([
  [0, "Nobody is due now"],
  [1, "1 person is due now"],
  [7, "7 people are due now"],
])("%d due: %s", (count, expected) => {
  expect(dueCountText(count)).toBe(expected);
});

test("reaching out shows what the person asked to be respected", () => {
  expect(reachText("email", "Ana", null)).toBe("Email Ana");
  expect(reachText("message", "Ana", null)).toBe("Message Ana");
  expect(reachText("phone", "Ana", "no calls after six")).toBe("Call Ana (no calls after six)");
});
