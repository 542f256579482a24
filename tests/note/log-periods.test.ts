import { describe, expect, test } from "vitest";
import { appendInteraction } from "../../src/note/log/interaction-log";
import type { Day } from "../../src/domain/day";
import { day, STYLE } from "./style";

/** The note after an entry of that day; blank where it was refused. */
function after(note: string, on: Day, order: "newest-first" | "oldest-first" = "newest-first"): string {
  const entry = { day: on, dayText: on, channel: null, direction: null, text: "hi" } as const;
  const edit = appendInteraction(note, entry, { ...STYLE, order });
  return edit.kind === "changed" ? edit.text : "";
}

interface Example {
  readonly name: string;
  readonly log: string;
  readonly expected: string;
  readonly on?: string;
}

const YEARS = "### 2025\n- 2025-10-02: a\n### 2024\n- 2024-10-02: b\n";

const examples: readonly Example[] = [
  {
    name: "an entry of another year gets a heading of its own, the newest first",
    log: YEARS,
    expected: `### 2026\n- 2026-05-05: hi\n${YEARS}`,
  },
  {
    name: "a year between two",
    log: YEARS.replace("2024", "2022").replace("2024", "2022"),
    on: "2023-05-05",
    expected: "### 2025\n- 2025-10-02: a\n### 2023\n- 2023-05-05: hi\n### 2022\n- 2022-10-02: b\n",
  },
  {
    name: "a year before all others",
    log: YEARS,
    on: "2023-05-05",
    expected: `${YEARS}### 2023\n- 2023-05-05: hi\n`,
  },
  {
    name: "an entry of a year that has a heading stands below it, wherever it is newest",
    log: YEARS,
    on: "2024-11-05",
    expected: "### 2025\n- 2025-10-02: a\n### 2024\n- 2024-11-05: hi\n- 2024-10-02: b\n",
  },
  {
    name: "a heading without entries is filled",
    log: `### 2026\n\n${YEARS}`,
    expected: `### 2026\n- 2026-05-05: hi\n\n${YEARS}`,
  },
  {
    name: "blank lines around headings are kept to",
    log: "\n### 2025\n\n- 2025-10-02: a\n\n### 2024\n\n- 2024-10-02: b\n",
    expected:
      "\n### 2026\n\n- 2026-05-05: hi\n\n### 2025\n\n- 2025-10-02: a\n\n### 2024\n\n- 2024-10-02: b\n",
  },
  {
    name: "months, the oldest first",
    log: "### 2026-03\n- 2026-03-02: a\n\n### 2026-04\n- 2026-04-02: b\n",
    expected:
      "### 2026-03\n- 2026-03-02: a\n\n### 2026-04\n- 2026-04-02: b\n\n### 2026-05\n- 2026-05-05: hi\n",
  },
  {
    name: "months by their names",
    log: "### April 2026\n- 2026-04-02: a\n",
    expected: "### May 2026\n- 2026-05-05: hi\n### April 2026\n- 2026-04-02: a\n",
  },
  {
    name: "by German names",
    log: "### März 2026\n- 2026-03-02: a\n",
    expected: "### Mai 2026\n- 2026-05-05: hi\n### März 2026\n- 2026-03-02: a\n",
  },
  {
    name: "by short names",
    log: "### FEB 2026\n- 2026-02-02: a\n",
    expected: "### MAY 2026\n- 2026-05-05: hi\n### FEB 2026\n- 2026-02-02: a\n",
  },
  {
    name: "as links",
    log: "### [[2026-04]]\n- 2026-04-02: a\n",
    expected: "### [[2026-05]]\n- 2026-05-05: hi\n### [[2026-04]]\n- 2026-04-02: a\n",
  },
  {
    name: "months inside years: both where the year is new",
    log: "### 2025\n#### Dezember\n- 2025-12-02: a\n",
    expected: "### 2026\n#### Mai\n- 2026-05-05: hi\n### 2025\n#### Dezember\n- 2025-12-02: a\n",
  },
  {
    name: "and the month alone where it is not",
    log: "### 2026\n#### April\n- 2026-04-02: a\n### 2025\n#### December\n- 2025-12-02: b\n",
    expected:
      "### 2026\n#### May\n- 2026-05-05: hi\n#### April\n- 2026-04-02: a\n### 2025\n#### December\n- 2025-12-02: b\n",
  },
  {
    name: "months of this year above an archive of years",
    log: "### April 2026\n- 2026-04-02: a\n### 2025\n- 2025-12-02: b\n",
    on: "2024-05-05",
    expected: "### April 2026\n- 2026-04-02: a\n### 2025\n- 2025-12-02: b\n### 2024\n- 2024-05-05: hi\n",
  },
  {
    name: "entries above an archive stay above it",
    log: `- 2026-02-02: c\n${YEARS}`,
    expected: `- 2026-05-05: hi\n- 2026-02-02: c\n${YEARS}`,
  },
  {
    name: "entries that are headings themselves",
    log: "### 2025\n#### 2025-10-02 a\nwords\n",
    expected: "### 2026\n#### 2026-05-05\nhi\n### 2025\n#### 2025-10-02 a\nwords\n",
  },
  {
    name: "other headings divide nothing",
    log: "### Calls\n- 2026-04-02: a\n### 2 years ago\n- 2024-04-02: b\n",
    expected: "### Calls\n- 2026-05-05: hi\n- 2026-04-02: a\n### 2 years ago\n- 2024-04-02: b\n",
  },
];

describe("a log that is divided by years or months", () => {
  test.each(examples)("$name", ({ log, on = "2026-05-05", expected }) => {
    expect(after(`# Ana\n## Log\n${log}\n## Notes\n`, day(on))).toBe(
      `# Ana\n## Log\n${expected}\n## Notes\n`,
    );
  });

  test("keeps its line ends and every other byte", () => {
    const note = "## Log\r\n### 2025\r\n- 2025-10-02: a";
    expect(after(note, day("2026-05-05"))).toBe(
      "## Log\r\n### 2026\r\n- 2026-05-05: hi\r\n### 2025\r\n- 2025-10-02: a",
    );
    expect(after(note, day("2026-05-05"), "oldest-first")).toBe(`${note}\r\n### 2026\r\n- 2026-05-05: hi`);
  });
});
