import { expect, it } from "vitest";

const OFFSETS: Readonly<Record<string, number>> = {
  UTC: 0,
  "America/New_York": 300,
  "Africa/Cairo": -120,
  "Pacific/Kiritimati": -840,
  "Asia/Kolkata": -330,
  "Australia/Lord_Howe": -660,
  "America/St_Johns": 210,
  "Pacific/Apia": -780,
};

it("the tests of this project run in the time zone it is named after", () => {
  const zone = process.env["TZ"] ?? "";
  expect(new Date(2026, 0, 15).getTimezoneOffset()).toBe(OFFSETS[zone]);
});
