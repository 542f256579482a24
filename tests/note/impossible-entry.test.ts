import { describe, expect, test } from "vitest";
import { readBody } from "../../src/note/body/read-body";
import { impossibleEntries } from "../../src/note/log/impossible-entry";
import { readLog } from "../../src/note/log/log-section";
import type { DateOrder } from "../../src/note/text/day-value";
import { parseYaml } from "./parse-yaml";
import { STYLE } from "./style";

function impossibleIn(text: string, dateOrder: DateOrder = "unset"): string[] {
  const style = { ...STYLE, dateOrder };
  return impossibleEntries(text, readLog(text, style), style).map(
    ({ line, found }) => `${String(line)}: ${found}`,
  );
}

describe("an entry whose day no calendar has", () => {
  test.each([
    ["is named with its line", "# Ana\n\n## Log\n- 2026-02-30 tea\n", ["4: 2026-02-30"]],
    [
      "each of several",
      "## Log\n- 2026-13-01: tea\n- 2026-10-01: a\n- 2026-11-00: b\n",
      ["2: 2026-13-01", "4: 2026-11-00"],
    ],
    ["in bold", "## Log\n- **2026-02-30** tea\n", ["2: 2026-02-30"]],
    ["as a link", "## Log\n- [[Daily/2026-02-30|Monday]] tea\n", ["2: 2026-02-30"]],
    ["as a link to a note of a day", "## Log\n- [[2026-02-30 Kick-off]]\n", ["2: 2026-02-30"]],
    ["as a Markdown link", "## Log\n- [2026-02-30](Daily/2026-02-30.md) tea\n", ["2: 2026-02-30"]],
    ["with a time", "## Log\n- 2026-02-30 10:30 tea\n", ["2: 2026-02-30"]],
    ["behind a picture", "## Log\n- 📞 2026-02-30 the exam\n", ["2: 2026-02-30"]],
    ["a heading", "## Log\n### 2026-02-30 Lunch\nTea.\n", ["2: 2026-02-30"]],
    ["a paragraph", "## Log\n**2026-02-30** tea\n", ["2: 2026-02-30"]],
    ["a row of a table", "## Log\n| Date | What |\n|---|---|\n| 2026-02-30 | tea |\n", ["4: 2026-02-30"]],
    ["at the top of a note", "- 2026-02-30: tea\n- 2026-10-25: called\n", ["1: 2026-02-30"]],
    ["whichever comes first", "## Log\n- 33.14.2026 tea\n", ["2: 33.14.2026"]],
  ])("%s", (_, text, expected) => {
    expect(impossibleIn(text)).toEqual(expected);
  });

  test("depends on what the settings say comes first", () => {
    const text = "## Log\n- 31/31/2026 tea\n- 25/10/2026 tea\n- 10/25/2026 tea\n";
    expect(impossibleIn(text, "unset")).toEqual(["2: 31/31/2026"]);
    expect(impossibleIn(text, "month-day-year")).toEqual(["2: 31/31/2026", "3: 25/10/2026"]);
    expect(impossibleIn(text, "day-month-year")).toEqual(["2: 31/31/2026", "4: 10/25/2026"]);
  });
});

test.each([
  ["outside of a log", "## Career\n- 2026-02-30 hired\n"],
  ["within an entry", "## Log\n- 2026-11-20 tea\n  - 2026-02-30 send it\n"],
  ["farther on in an entry", "## Log\n- 2026-11-20 tea, again on 2026-02-30\n"],
  ["in a heading's text", "## Log\n### 2026-11-20\n- 2026-02-30 tea\n"],
  ["in code", "## Log\n```\n- 2026-02-30 tea\n```\n"],
  ["in a longer number", "## Log\n- 2026-02-301 tea\n- 2026-99-12-7 order\n"],
  ["where nothing was filled in", "## Log\n- 0000-00-00 tea\n"],
  ["a day that there is", "## Log\n- 2028-02-29 tea\n- 2026-12-31 tea\n"],
])("none %s", (_, text) => {
  expect(impossibleIn(text)).toEqual([]);
});

test("is an issue of its note, and the other entries count", () => {
  const text = "## Log\n- 2026-02-30 tea\n- 2026-10-25: called\n";
  const { interactions, issues } = readBody(text, [], { style: STYLE, checklistHeading: "", parseYaml });
  expect(interactions.map(({ day }) => day)).toEqual(["2026-10-25"]);
  expect(issues).toEqual([
    { code: "impossible-day", key: null, found: "2026-02-30", suggestion: null, line: 2 },
  ]);
});
