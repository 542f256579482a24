import { describe, expect, test } from "vitest";
import type { Issue, IssueCode } from "../../src/domain/issue";
import { issueText } from "../../src/i18n/en/issue";

function issue(facts: Partial<Issue>): Issue {
  return { code: "not-a-day", key: "birthday", found: "soon", suggestion: null, line: 3, ...facts };
}

const OF_A_VALUE: readonly IssueCode[] = [
  "not-a-day",
  "impossible-day",
  "ambiguous-day",
  "future-birth-year",
  "unknown-cadence",
  "unknown-circle",
];

test("every issue of a value is told in whole sentences that say what to do", () => {
  const texts = OF_A_VALUE.map((code) => issueText(issue({ code })));
  for (const text of texts) expect(text).toMatch(/^birthday: “soon” [a-z].*\.$/);
  expect(new Set(texts).size).toBe(texts.length);
});

describe("an issue in words", () => {
  test.each<[Partial<Issue>, string]>([
    [{}, "birthday: “soon” is not a day. Write it as 2026-11-22."],
    [
      { code: "impossible-day", found: "2026-02-30" },
      "birthday: “2026-02-30” is a day that no calendar has. Check the month and the day.",
    ],
    [
      { code: "unknown-cadence", key: "cadence", found: "montly", suggestion: "monthly" },
      "cadence: “montly” is no cadence. Did you mean “monthly”? Write for example “every 6 weeks”, “monthly” or “none”.",
    ],
    [
      { code: "unknown-cadence", key: "cadence", found: "sometimes" },
      "cadence: “sometimes” is no cadence. Write for example “every 6 weeks”, “monthly” or “none”.",
    ],
    [
      { code: "invalid-front-matter", key: null, found: "unclosed list" },
      "The properties are not valid YAML (unclosed list). Mend them in source mode; until then only the log is read.",
    ],
    [
      { code: "unreadable-note", key: null, found: "" },
      "The note could not be read. It will be tried again when it changes.",
    ],
  ])("%j: %s", (facts, expected) => {
    expect(issueText(issue(facts))).toBe(expected);
  });
});
