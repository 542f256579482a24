import { describe, expect, test } from "vitest";
import type { Issue, IssueCode } from "../../src/domain/issue";
import { issueFix, issueText } from "../../src/i18n/en/issue";
import { ISSUE_CODES } from "./fault-samples";

function issue(facts: Partial<Issue>): Issue {
  return { code: "not-a-day", key: "birthday", found: "soon", suggestion: null, line: 3, ...facts };
}

/** Those that are not about the value of a property. */
const OF_THE_NOTE: readonly string[] = ["invalid-front-matter", "unreadable-note"] satisfies IssueCode[];

const CODES = Object.keys(ISSUE_CODES).filter(isIssueCode);

describe.each(CODES)("an issue with the code %s", (code) => {
  const given = issue({ code });

  test("says what is wrong and then what to do, in whole sentences", () => {
    const [text, fix] = [issueText(given), issueFix(given)];
    expect(fix).toMatch(/^[A-Z][^“]*.*\.$/);
    expect(text.endsWith(` ${fix}`)).toBe(true);
    const reason = text.slice(0, -fix.length - 1);
    expect(reason).toMatch(!OF_THE_NOTE.includes(code) ? /^birthday: “soon” [a-z].*\.$/ : /^The .*\.$/);
  });

  test("is told like no other", () => {
    const texts = CODES.map((other) => issueText(issue({ code: other })));
    expect(texts.filter((text) => text === issueText(given))).toHaveLength(1);
  });
});

function isIssueCode(code: string): code is IssueCode {
  return Object.hasOwn(ISSUE_CODES, code);
}

describe("an issue in words", () => {
  test.each<[Partial<Issue>, string]>([
    [{}, "birthday: “soon” is not a day. Write it as 2026-11-22."],
    [
      { code: "impossible-day", found: "2026-02-30" },
      "birthday: “2026-02-30” is a day that no calendar has. Check the month and the day.",
    ],
    [
      { code: "unknown-cadence", key: "cadence", found: "montly", suggestion: "monthly" },
      "cadence: “montly” is not a cadence. Did you mean “monthly”? Write for example “every 6 weeks”, “monthly” or “none”.",
    ],
    [
      { code: "unknown-cadence", key: "cadence", found: "sometimes" },
      "cadence: “sometimes” is not a cadence. Write for example “every 6 weeks”, “monthly” or “none”.",
    ],
    [
      { code: "invalid-front-matter", key: null, found: "unclosed list" },
      "The properties are not valid YAML (unclosed list). Fix them in source mode; until then only the log is read.",
    ],
    [
      { code: "invalid-front-matter", key: null, found: "tags: [a, b", slip: "unclosed-bracket" },
      "The properties cannot be read: a bracket is opened in “tags: [a, b” and never closed. Close the bracket at the end of its value; until then only the log is read.",
    ],
    [
      { code: "unreadable-note", key: null, found: "" },
      "The note could not be read. It will be tried again when it changes.",
    ],
  ])("%j: %s", (facts, expected) => {
    expect(issueText(issue(facts))).toBe(expected);
  });
});
