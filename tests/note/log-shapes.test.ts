import { describe, expect, test } from "vitest";
import { appendInteraction, type LogStyle } from "../../src/note/log/interaction-log";
import { day, STYLE } from "./style";

const ENTRY = {
  day: day("2026-05-05"),
  dayText: "2026-05-05",
  channel: "call",
  direction: "to",
  text: "hi",
} as const;
const LINE = "- 2026-05-05 call → hi";

function logged(log: string, style: Partial<LogStyle> = {}, text: string = ENTRY.text): unknown {
  const edit = appendInteraction(`## Log\n${log}`, { ...ENTRY, text }, { ...STYLE, ...style });
  return edit.kind === "changed" ? edit.text.replace(/^## Log\n/, "") : edit;
}

describe("the order of a log", () => {
  test("is the one that its entries show, whatever the settings say", () => {
    const log = "- 2026-06-01 a\n- 2026-03-01 b\n";
    expect(logged(log, { order: "oldest-first" })).toBe(`- 2026-06-01 a\n${LINE}\n- 2026-03-01 b\n`);
  });

  test("is the one that most of its entries show", () => {
    expect(logged("- 2026-03-01 a\n- 2026-02-01 b\n- 2026-03-01 c\n- 2026-04-01 d\n")).toBe(
      `- 2026-03-01 a\n- 2026-02-01 b\n- 2026-03-01 c\n- 2026-04-01 d\n${LINE}\n`,
    );
  });

  test.each([
    ["newest-first", `${LINE}\n- 2026-03-01 a\n- 2026-03-01 b\n`],
    ["oldest-first", `- 2026-03-01 a\n- 2026-03-01 b\n${LINE}\n`],
  ] as const)("is that of the settings, %s, where all are of one day", (order, expected) => {
    expect(logged("- 2026-03-01 a\n- 2026-03-01 b\n", { order })).toBe(expected);
  });

  test("puts a second talk of a day behind the first where the newest come last", () => {
    expect(logged("- 2026-03-01 a\n- 2026-05-05 b\n- 2026-06-01 c\n")).toBe(
      `- 2026-03-01 a\n- 2026-05-05 b\n${LINE}\n- 2026-06-01 c\n`,
    );
  });
});

test("an entry takes its place among days with the year last, and they are of another order where that is so", () => {
  const log = "- 01.06.2026 a\n- 03.04.2026 b\n";
  expect(logged(log, { dateOrder: "day-month-year" })).toBe(`- 01.06.2026 a\n${LINE}\n- 03.04.2026 b\n`);
  expect(logged(log, { dateOrder: "month-day-year" })).toBe(`- 01.06.2026 a\n- 03.04.2026 b\n${LINE}\n`);
});

describe("the blank lines of a log", () => {
  test("are those between entries of the same form", () => {
    const paragraphs = "**2026-04-03** tea\n\n**2026-04-02** tea\n\n**2026-04-01** tea\n\n";
    const log = `${paragraphs}- 2026-03-01 a\n- 2026-02-01 b\n`;
    const back = appendInteraction(
      `## Log\n${log}`,
      { ...ENTRY, day: day("2026-02-15"), dayText: "2026-02-15" },
      STYLE,
    );
    expect(back).toMatchObject({
      text: `## Log\n${paragraphs}- 2026-03-01 a\n- 2026-02-15 call → hi\n- 2026-02-01 b\n`,
    });
  });

  test("stand beside a single paragraph, which else would run on", () => {
    expect(logged("\n**2026-04-01** tea\n")).toBe(`\n${LINE}\n\n**2026-04-01** tea\n`);
  });

  test("stand beside a single dated heading", () => {
    expect(logged("### 2026-04-01\nTea.\n")).toBe("### 2026-05-05 call →\nhi\n\n### 2026-04-01\nTea.\n");
  });

  test("do not stand beside a single bullet", () => {
    expect(logged("\n- 2026-04-01 tea\n")).toBe(`\n${LINE}\n- 2026-04-01 tea\n`);
  });

  test("are as many as in most places", () => {
    expect(logged("- 2026-04-03 a\n- 2026-04-02 b\n\n- 2026-04-01 c\n- 2026-03-01 d\n")).toBe(
      `${LINE}\n- 2026-04-03 a\n- 2026-04-02 b\n\n- 2026-04-01 c\n- 2026-03-01 d\n`,
    );
  });
});

describe("below a dated heading", () => {
  test("stands nothing when nothing was said", () => {
    expect(logged("### 2026-04-01\n\nTea.\n", {}, "")).toBe(
      "### 2026-05-05 call →\n\n### 2026-04-01\n\nTea.\n",
    );
  });

  test.each([
    [
      "a blank line as below the first that has words",
      "### 2026-04-02\n### 2026-04-01\n\nTea.\n",
      "\n\nhi\n",
    ],
    ["no blank line where there is none", "\n### 2026-04-02\nTea.\n\n### 2026-04-01\nTea.\n", "\nhi\n"],
    ["no blank line where no heading has words", "### 2026-04-02\n### 2026-04-01\n", "\nhi\n"],
    [
      "a blank line as below a heading and not as below a bullet",
      "### 2026-04-02\n\nTea.\n- 2026-04-01 a\n  b\n",
      "\n\nhi\n",
    ],
  ])("stands %s", (_, log, words) => {
    expect(logged(log)).toContain(`### 2026-05-05 call →${words}`);
  });
});

test("a row is refused on the line of its neighbour where the table has no column for words", () => {
  expect(logged("| Date | Type |\n|-|-|\n| 2026-04-01 | call |\n")).toEqual({
    kind: "refused",
    refusal: { code: "log-shape", line: 4, found: "| 2026-04-01 | call |" },
  });
});

test("a log without entries is filled above the headings inside it", () => {
  expect(logged("### Ideas\n- x\n### More\n- y\n")).toBe(`${LINE}\n### Ideas\n- x\n### More\n- y\n`);
  expect(logged("\n### Ideas\n| Date | Notes |\n|-|-|\n")).toBe(
    `${LINE}\n\n### Ideas\n| Date | Notes |\n|-|-|\n`,
  );
});
