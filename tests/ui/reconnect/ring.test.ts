import { describe, expect, test } from "vitest";
import { ringDash, shareGone } from "../../../src/ui/reconnect/ring";
import { day } from "../../domain/days";
import { contactOn, MONTHLY, someone, WEEKLY } from "../../domain/people";

const known = someone({ lastContact: contactOn("2026-11-01"), cadence: WEEKLY });

describe("the share of the time between the last contact and the due day", () => {
  test.each([
    ["2026-11-01", 0],
    ["2026-11-03", 2 / 7],
    ["2026-11-07", 6 / 7],
    ["2026-11-08", 1],
    ["2027-06-01", 1],
  ])("on %s it is %d", (today, share) => {
    expect(shareGone(known, day(today))).toBeCloseTo(share, 10);
  });

  test("months are calendar months", () => {
    const february = someone({ lastContact: contactOn("2026-01-31"), cadence: MONTHLY });
    expect(shareGone(february, day("2026-02-14"))).toBeCloseTo(14 / 28, 10);
  });

  test("a last contact after today, as an entry from a traveller's device, leaves it empty", () => {
    expect(shareGone(known, day("2026-10-30"))).toBe(0);
  });

  test("a next contact that was set on the day of the last one is due when it comes", () => {
    const set = someone({ lastContact: contactOn("2026-11-10"), nextContact: day("2026-11-10") });
    expect(shareGone(set, day("2026-11-09"))).toBe(0);
    expect(shareGone(set, day("2026-11-10"))).toBe(1);
  });

  test("it is unknown without a contact and without a due day", () => {
    expect(shareGone(someone({ cadence: WEEKLY }), day("2026-11-22"))).toBeNull();
    expect(shareGone(someone({ lastContact: contactOn("2026-11-01") }), day("2026-11-22"))).toBeNull();
  });
});

test.each([
  [0, "0 100"],
  [0.333, "33 100"],
  [1, "100 100"],
])("a share of %d is drawn as a dash of %s", (share, dash) => {
  expect(ringDash(share)).toBe(dash);
});
