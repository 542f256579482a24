import { describe, expect, test } from "vitest";
import { CHANNELS } from "../../src/domain/interaction";
import type { BodyFacts } from "../../src/note/people/compose-person";
import type { LogStyle } from "../../src/note/log/interaction-log";
import { readBody } from "../../src/note/body/read-body";
import { fastest } from "./fastest";
import { parseYaml } from "./parse-yaml";

const STYLE: LogStyle = {
  heading: "Interactions",
  headings: [],
  order: "newest-first",
  channels: [...CHANNELS],
  dateOrder: "unset",
};

function bodyOf(text: string, keys: readonly string[] = []): BodyFacts {
  return readBody(text, keys, { style: STYLE, checklistHeading: "Reconnect", parseYaml });
}

const NOTE = `---
name: Ana Diaz
Last Contact: 2026-10-30
birthday: soon
---
# Ana

## Interactions
- 2026-11-22 call → sent her the plan #intro
- 2026-10-30 coffee: the move
  she is learning to sail
`;

describe("the text of a person note", () => {
  test("says when and how they were in touch", () => {
    const { interactions, issues } = bodyOf(NOTE);
    expect(issues).toEqual([]);
    expect(interactions).toMatchObject([
      {
        day: "2026-11-22",
        channel: "call",
        direction: "to",
        text: "sent her the plan #intro",
        tags: ["intro"],
        line: 9,
      },
      {
        day: "2026-10-30",
        channel: "coffee",
        direction: null,
        text: "the move\nshe is learning to sail",
        line: 10,
      },
    ]);
  });

  test("says what is promised and when else they were in touch", () => {
    const text = `${NOTE}
## Promises
- [ ] send the deck by 2026-11-30
- [ ] the book by 2026-02-30

## Notes
**Last contact:** 2026-02-31
She walked me through it: [[2026-11-12]].

## Reconnect
- [ ] [[Ana Diaz]] — you promised: send the deck by 2026-11-30
`;
    expect(bodyOf(text)).toMatchObject({
      commitments: [
        { text: "send the deck", due: "2026-11-30", line: 14 },
        { text: "the book", due: null, line: 15 },
      ],
      contacts: [{ day: "2026-11-12", source: "link", line: 19 }],
      issues: [
        { code: "impossible-day", key: null, line: 15 },
        { code: "impossible-day", key: "Last contact", line: 18 },
      ],
    });
    expect(bodyOf(text).interactions).toHaveLength(2);
  });

  test("is read by the checklist's heading and the order of days that the settings have", () => {
    const text = "## Today\n- [ ] a\n## Promises\n- b by 03/04/2026";
    const context = {
      style: { ...STYLE, dateOrder: "day-month-year" },
      checklistHeading: "## Today",
      parseYaml,
    } as const;
    expect(readBody(text, [], context)).toMatchObject({
      commitments: [{ text: "b", due: "2026-04-03" }],
      issues: [],
    });
  });

  test("shows on which lines the named properties stand", () => {
    const { keyLines } = bodyOf(NOTE, ["birthday", "Last Contact"]);
    expect(keyLines.get("birthday")).toBe(4);
    expect(keyLines.get("Last Contact")).toBe(3);
    expect(bodyOf(NOTE, ["cadence"]).keyLines.get("cadence")).toBeUndefined();
  });

  test("without front matter has no lines of properties", () => {
    expect(bodyOf("# Ana\n", ["birthday"]).keyLines.get("birthday")).toBeUndefined();
  });
});

describe("front matter that is no YAML is an issue with its line, and the log is read all the same", () => {
  test("an unclosed list", () => {
    const { interactions, issues } = bodyOf(NOTE.replace("birthday: soon", "tags: [a, b"));
    expect(issues).toMatchObject([{ code: "invalid-front-matter", key: null, suggestion: null }]);
    expect(issues[0]?.line).toBeGreaterThanOrEqual(4);
    expect(issues[0]?.found).not.toBe("");
    expect(interactions).toHaveLength(2);
  });

  test("code in the place of YAML is never run", () => {
    const { interactions } = bodyOf(
      `---js\n{ birthday: (globalThis.ran = true) }\n${NOTE.slice(NOTE.indexOf("---\n#"))}`,
    );
    expect(Reflect.has(globalThis, "ran")).toBe(false);
    expect(interactions).toHaveLength(2);
  });
});

test.each([
  ["nothing", ""],
  ["a byte order mark", "\uFEFF"],
  ["an open fence", "---\nname: Ana"],
  ["a heading", "## Interactions"],
])("a note of %s has nothing to say", (_, text) => {
  expect(bodyOf(text, ["name"])).toMatchObject({
    interactions: [],
    commitments: [],
    contacts: [],
    issues: [],
  });
});

test.each([
  ["blanks", " ".repeat(1_000_000)],
  ["brackets", "[[".repeat(500_000)],
  ["an entry that never ends", `## Interactions\n- 2026-11-22 ${"x ".repeat(500_000)}`],
  ["bullets", `## Interactions\n${"- ".repeat(500_000)}`],
  ["arrows", `## Interactions\n- 2026-11-22 ${"->".repeat(500_000)}`],
  ["tags", `## Interactions\n- 2026-11-22 ${"#a".repeat(500_000)}`],
  ["emphasis", `## Interactions\n- ${"*".repeat(1_000_000)}`],
  ["a promise that never ends", `- [ ] ${"by ".repeat(333_000)}`],
  ["boxes", "- [ ] ".repeat(160_000)],
  ["links to days", `met ${"[[2026-11-12]] ".repeat(66_000)}`],
  ["colons", `Last contact${":".repeat(1_000_000)}`],
  ["20,000 nested brackets in the properties", `---\nx: ${"[".repeat(20_000)}\n---\n`],
])("1 MB of %s is read within 50 ms", (_, text) => {
  expect(fastest(() => bodyOf(text, ["x"]))).toBeLessThan(50);
});
