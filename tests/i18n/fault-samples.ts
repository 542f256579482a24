import type { IssueCode, PropertySlip } from "../../src/domain/issue";
import type { Conflict, Refusal } from "../../src/note/text/edit";

/** Every code of an issue; a new one does not compile before it stands here. */
export const ISSUE_CODES: Record<IssueCode, true> = {
  "invalid-front-matter": true,
  "not-a-day": true,
  "impossible-day": true,
  "ambiguous-day": true,
  "future-birth-year": true,
  "unknown-cadence": true,
  "unknown-circle": true,
  "unreadable-note": true,
};

const SLIP_CODES: Record<PropertySlip, true> = {
  "unclosed-quote": true,
  "unclosed-bracket": true,
  tab: true,
  colon: true,
  twice: true,
  indentation: true,
  link: true,
  "text-after": true,
  sign: true,
  "no-property": true,
};

const REFUSAL_CODES: Record<(Refusal | Conflict)["code"], true> = {
  "invalid-front-matter": true,
  "not-provable": true,
  "unclosed-block": true,
  "log-shape": true,
  "promise-gone": true,
  "repeating-task": true,
  "tick-edited": true,
  "changed-since": true,
  overtaken: true,
};

function unreadableProperties(facts: object = {}): readonly object[] {
  return Object.keys(SLIP_CODES).map((slip) => ({
    code: "invalid-front-matter",
    line: 3,
    found: "met: at: sea",
    slip,
    ...facts,
  }));
}

export const SLIPS = Object.keys(SLIP_CODES);

export const ISSUES: readonly object[] = [
  ...Object.keys(ISSUE_CODES).flatMap((code) =>
    [null, "monthly"].map((suggestion) => ({ code, key: "cadence", found: "montly", suggestion, line: 3 })),
  ),
  ...unreadableProperties({ key: null, suggestion: null }),
];

export const REFUSALS: readonly object[] = [
  ...Object.keys(REFUSAL_CODES).flatMap((code) => [null, 3].map((line) => ({ code, line, found: "x" }))),
  ...unreadableProperties(),
];
