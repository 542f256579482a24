import { expect, test } from "vitest";
import { ambiguousEntry } from "../../src/note/log/ambiguous-entry";
import { readLog } from "../../src/note/log/log-section";
import { STYLE } from "./style";

function ambiguousIn(text: string, style = STYLE): string | null {
  const entry = ambiguousEntry(text, style, readLog(text, style));
  return entry === null ? null : `${entry.line}: ${entry.found}`;
}

test.each([
  ["the first of several", "# Ana\n\n## Log\n- 05.10.2026 tea\n- 03/04/2026 lunch\n", "4: 05.10.2026"],
  ["below one that can only be one day", "## Log\n- 25.10.2026 tea\n- 10-05-2026 tea\n", "3: 10-05-2026"],
  ["below an entry that is read", "## Log\n- 2026-11-20 call\n- **03.04.2026** tea\n", "3: 03.04.2026"],
  ["a heading", "## Log\n### 03.04.2026 Lunch\n", "2: 03.04.2026"],
  ["a row of a table", "## Log\n| Was | Datum |\n|---|---|\n| tea | 03.04.2026 |\n", "4: 03.04.2026"],
  ["with another line ending", "## Log\r\n- 03.04.2026 tea\r\n", "2: 03.04.2026"],
])("%s", (_, text, expected) => {
  expect(ambiguousIn(text)).toBe(expected);
});

test.each([
  ["outside of a log", "## Career\n- 03.04.2026 hired\n"],
  ["within an entry", "## Log\n- 2026-11-20 tea\n  - 03.04.2026 send it\n"],
  ["in code", "## Log\n```\n- 03.04.2026 tea\n```\n"],
  ["a day that no calendar has", "## Log\n- 33.14.2026 tea\n"],
  ["a day that can only be one", "## Log\n- 25.10.2026 tea\n- 10-25-2026 tea\n- 04.04.2026 tea\n"],
  ["no day at the start", "## Log\n- tea on 03.04.2026\n"],
])("none %s", (_, text) => {
  expect(ambiguousIn(text)).toBeNull();
});

test("none where the settings say which comes first", () => {
  const text = "## Log\n- 03.04.2026 tea\n- 10-25-2026 tea\n";
  expect(ambiguousIn(text, { ...STYLE, dateOrder: "day-month-year" })).toBeNull();
});
