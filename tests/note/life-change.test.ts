import { describe, expect, test } from "vitest";
import { parseDay } from "../../src/domain/day";
import { createFieldReader } from "../../src/note/properties/fields";
import {
  linesToRecord,
  recordLifeChange,
  type LifeChange,
  type LifeChangeContext,
} from "../../src/note/people/life-change";
import { parseYaml } from "./parse-yaml";
import { day, STYLE } from "./style";

const CONTEXT: LifeChangeContext = {
  style: STYLE,
  checklistHeading: "Reconnect",
  dateOrder: "unset",
  fields: createFieldReader(),
  parseYaml,
  today: day("2026-11-22"),
  lastContactDay: (value) => parseDay(String(value)),
  isBackDated: () => false,
  dayText: (on) => on,
  promiseForm: { kind: "property" },
};

const MOVE: LifeChange = {
  day: CONTEXT.today,
  values: [{ field: "company", label: "company", value: "Harbour Works" }],
  words: "",
  summary: "new job: Harbour Works",
  response: "none",
  heading: "Life events",
  promise: "ask how they are",
};

function after(text: string, change: Partial<LifeChange> = {}): string {
  const edit = recordLifeChange(text, { ...MOVE, ...change }, CONTEXT);
  return edit.kind === "changed" ? edit.text : edit.kind === "refused" ? edit.refusal.code : "unchanged";
}

describe("a change in somebody's life", () => {
  test.each<[string, string, Partial<LifeChange>, string]>([
    [
      "keeps what was so before, with the day",
      "---\norg: Tidewater\n---\n# Ana\n",
      {},
      "---\norg: Harbour Works\n---\n# Ana\n\n## Life events\n- 2026-11-22 company: Tidewater → Harbour Works\n",
    ],
    [
      "stands above the log",
      "---\ncompany: Tidewater\n---\n## Interactions\n- 2026-10-01 call: hello\n",
      {},
      "---\ncompany: Harbour Works\n---\n## Life events\n- 2026-11-22 company: Tidewater → Harbour Works\n\n## Interactions\n- 2026-10-01 call: hello\n",
    ],
    [
      "goes behind what stands under a heading for a life",
      "---\ncompany: [Tidewater]\n---\n## Career\n* 2019 Tidewater\n\nEnd\n",
      {},
      "---\ncompany: [Harbour Works]\n---\n## Career\n* 2019 Tidewater\n* 2026-11-22 company: Tidewater → Harbour Works\n\nEnd\n",
    ],
    [
      "needs nothing before it",
      "Hi\n",
      {},
      "---\ncompany: Harbour Works\n---\nHi\n\n## Life events\n- 2026-11-22 company: Harbour Works\n",
    ],
    [
      "may have no property",
      "Hi\n",
      { values: [], words: "has a\n daughter" },
      "Hi\n\n## Life events\n- 2026-11-22 has a daughter\n",
    ],
    [
      "is something to celebrate",
      "---\ncompany: Tidewater\n---\n",
      { response: "congratulate" },
      '---\ncompany: Harbour Works\nmilestones:\n  - "2026-11-22 new job: Harbour Works"\n---\n## Life events\n- 2026-11-22 company: Tidewater → Harbour Works\n',
    ],
    [
      "is something to stand by in: a talk within a week, and what to ask about",
      "---\nlocation: Porto\n---\n",
      { values: [], words: "lost her job", summary: "lost her job", response: "support" },
      "---\nlocation: Porto\nnext-contact: 2026-11-29\nask-about:\n  - lost her job\n---\n## Life events\n- 2026-11-22 lost her job\n",
    ],
    [
      "leaves a talk that is planned sooner",
      "---\nnext-contact: 2026-11-25\n---\n",
      { values: [], words: "is ill", summary: "is ill", response: "support" },
      "---\nnext-contact: 2026-11-25\nask-about:\n  - is ill\n---\n## Life events\n- 2026-11-22 is ill\n",
    ],
    [
      "is a promise to ask beside a talk that is planned later",
      "---\nnext-contact: 2027-01-10\n---\n",
      { values: [], words: "is ill", summary: "is ill", response: "support" },
      "---\nnext-contact: 2027-01-10\ncommitments:\n  - ask how they are by 2026-11-29\nask-about:\n  - is ill\n---\n## Life events\n- 2026-11-22 is ill\n",
    ],
    [
      "that the note says already changes nothing",
      "---\ncompany: Harbour Works\n---\n",
      { response: "support" },
      "unchanged",
    ],
    ["of several values at once is refused", "---\ncompany: [A, B]\n---\n", {}, "not-provable"],
    ["is refused where the properties are broken", "---\ncompany: [\n---\n", {}, "invalid-front-matter"],
    ["is refused below an open fence", "---\ncompany: A\n---\n```\n", {}, "unclosed-block"],
  ])("%s", (_, text, change, expected) => {
    expect(after(text, change)).toBe(expected);
  });

  test.each([
    ["something to celebrate", { response: "congratulate" } as const],
    [
      "something to stand by in",
      { values: [], words: "is ill", summary: "is ill", response: "support" } as const,
    ],
  ])("shows the properties beforehand as well: %s", (_, change) => {
    const text = "---\ncompany: A\nask-about: [the exam]\n---\nHi\n";
    const known = text.split("\n");
    const added = after(text, change)
      .split("\n")
      .filter((line) => !known.includes(line));
    expect(linesToRecord(text, { ...MOVE, ...change }, CONTEXT)).toEqual(added.filter((line) => line !== ""));
  });

  test("shows nothing beforehand where it would be refused", () => {
    expect(linesToRecord("---\ncompany: [\n---\n", MOVE, CONTEXT)).toEqual([]);
  });

  test.each([
    ["a list of its own bullets", "---\ncompany: A\n---\n## Career\n* 2019 Tidewater\n"],
    ["no such list", "---\ncompany: A\n---\nHi\n"],
    ["nothing new", "---\ncompany: Harbour Works\n---\n"],
    ["the entry already", "---\ncompany: A\n---\n## Career\n+ 2026-11-22 company: A → Harbour Works\n"],
  ])("shows the very lines beforehand: %s", (_, text) => {
    const lines = after(text).split("\n");
    const added = lines.filter((line) => !["", "---", "unchanged", ...text.split("\n")].includes(line));
    expect(linesToRecord(text, MOVE, CONTEXT)).toEqual(added);
  });

  test("recorded twice stands there once", () => {
    const change = { words: "has a daughter", response: "congratulate" } as const;
    const once = after("---\ncompany: Tidewater\n---\n", change);
    expect(after(once, change)).toBe("unchanged");
  });

  test("keeps the line endings of the note", () => {
    expect(after("---\r\ncompany: A\r\n---\r\nHi\r\n")).toBe(
      "---\r\ncompany: Harbour Works\r\n---\r\nHi\r\n\r\n## Life events\r\n- 2026-11-22 company: A → Harbour Works\r\n",
    );
  });
});
