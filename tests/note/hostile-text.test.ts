import { describe, expect, test } from "vitest";
import { readChecklist } from "../../src/note/checklist/checklist-tasks";
import { lineFormatOf } from "../../src/note/checklist/line-format";
import { mergeChecklist } from "../../src/note/checklist/merge-checklist";
import { setProperty } from "../../src/note/front-matter/front-matter-edit";
import { appendInteraction, readInteractions } from "../../src/note/log/interaction-log";
import { readBody, type BodyContext } from "../../src/note/body/read-body";
import { keyLines, readNote } from "../../src/note/front-matter/read-note";
import { parseYaml } from "./parse-yaml";
import { day, STYLE } from "./style";
import { workTime } from "../work-time";

/** Long enough for quadratic work to take a minute, short enough to try every bait in every place. */
const LONG = 150_000;
const MEGABYTE = 1_000_000;

/** Milliseconds for four readings that take a few each; the room is for machines that are busy with other things. */
const LIMIT = 1_000;

/** What makes careless regular expressions slow: long runs of what they repeat, without the end they look for. */
const BAITS = [
  "a",
  " ",
  "\t",
  "#",
  "# ",
  "`",
  "~",
  "-",
  "- ",
  "-   ",
  "1. ",
  "*",
  "**",
  "=",
  "[",
  "[[",
  "[a](",
  "(",
  "|",
  "| -",
  "%%%",
  "<!--",
  '"',
  "'",
  ": ",
  "2026-01-01 ",
  "#a ",
  "\\",
  "!",
  "🎉",
  "\u0301",
  "{",
  "&a ",
];

const PLACES: readonly (readonly [string, (bait: string) => string])[] = [
  ["a note", (bait) => bait],
  [
    "an entry",
    (bait) => `## Log\n- 2026-01-01 ${bait}\n  ${bait}\n- [[2026-01-01 ${bait}\n- **2026-01-01 ${bait}\n`,
  ],
  ["a heading", (bait) => `## ${bait}\n## Log\n### 2026-01-01 ${bait}\n${bait}\n`],
  ["a table", (bait) => `## Log\n| Date | ${bait} |\n|---|---|\n| 2026-01-01 | ${bait} |\n`],
  ["a task", (bait) => `## Reconnect\n- [ ] ${bait}\n- [ ] [[${bait}\n`],
  ["a promise", (bait) => `- [ ] ${bait} by 2026-01-01\n## Promises\n- ${bait}\n- a 📅 ${bait}\n`],
  [
    "a day of contact",
    (bait) => `Last contact: ${bait}\n${bait}: [[2026-01-01]]\n[[2026-01-01]] ${bait} [[\n`,
  ],
  ["front matter", (bait) => `---\n${bait}\nx: ${bait}\n${bait}: x\n---\nb\n`],
];

/** How long a run takes; a slow one gets more chances, so that a busy machine does not fail the test. */
function milliseconds(run: () => void, chances = 5): number {
  const took = workTime(run);
  return took < LIMIT || chances === 0 ? took : Math.min(took, milliseconds(run, chances - 1));
}

const BODY: BodyContext = {
  style: STYLE,
  checklistHeading: "Reconnect",
  parseYaml: null,
};

function everyReading(text: string): void {
  readInteractions(text, STYLE);
  readBody(text, ["a"], BODY);
  readChecklist(text, "Reconnect");
  readNote(text, () => ({}));
  keyLines(text);
}

describe("long lines and long notes of one kind", () => {
  test.each(PLACES)("are read in time as part of %s", (_, noteWith) => {
    for (const bait of BAITS) {
      const text = noteWith(bait.repeat(LONG / bait.length));
      expect(
        milliseconds(() => everyReading(text)),
        JSON.stringify(bait),
      ).toBeLessThan(LIMIT);
    }
  });

  test.each(["a", "# ", "- ", "[[", "#a ", "%%%", "|"])(
    "are read in time when %j fills a megabyte",
    (bait) => {
      const text = `## Log\n- 2026-01-01 ${bait.repeat(MEGABYTE / bait.length)}\n`;
      expect(milliseconds(() => everyReading(text))).toBeLessThan(LIMIT);
    },
  );

  test.each([
    ["tasks", "- [ ] a\n"],
    ["tasks in tasks", "- [ ] a\n  - [x] [[2026-01-01]]\n"],
    ["headings", "## Promises\n"],
    ["headings of every level", "# a\n## b\n### Promises\n#### c\n##### d\n###### e\n- f\n"],
    ["links to days", "[[2026-01-01]]\n"],
    ["quotes that run on", "> a\nb\n"],
    [
      "entries one deeper each",
      Array.from({ length: 500 }, (_, depth) => `${"  ".repeat(depth)}- a\n`).join(""),
    ],
  ])("are read in time when a note holds nothing but %s", (_, lines) => {
    const text = lines.repeat(Math.ceil(LONG / lines.length));
    expect(milliseconds(() => everyReading(text))).toBeLessThan(LIMIT);
  });

  test.each(PLACES)("are written around as part of %s", (_, noteWith) => {
    const entry = {
      day: day("2026-05-05"),
      dayText: "2026-05-05",
      channel: null,
      direction: null,
      text: "a\nb",
    };
    for (const bait of BAITS) {
      const text = noteWith(bait.repeat(LONG / bait.length));
      const edit = appendInteraction(text, entry, STYLE);
      if (edit.kind !== "changed") continue;
      expect(readInteractions(edit.text, STYLE).some((read) => read.day === entry.day)).toBe(true);
    }
  });
});

describe("hostile front matter", () => {
  test.each([
    ["20,000 nested brackets", `a: ${"[".repeat(20_000)}${"]".repeat(20_000)}`],
    ["20,000 nested lists", `a:\n${"- ".repeat(20_000)}x`],
    ["700 nested maps", Array.from({ length: 700 }, (_, depth) => `${" ".repeat(depth)}a:`).join("\n")],
    ["an alias bomb", ["a: &a [x, x]", ..."bcdefghijklm".split("").map(bomb)].join("\n")],
    ["60,000 blank lines", "\n".repeat(60_000)],
    ["a merge key", "a: &a {__proto__: {polluted: 1}}\nb:\n  <<: *a"],
    ["odd keys", "? [a, b]\n: c\nnull: d\ntrue: e\n1.0: f\n{g: h}: i"],
    ["directives and documents", "%YAML 1.2\n# c\na: 1\n...\nb: 2"],
  ])("with %s neither throws nor leaks nor damages", (_, yaml) => {
    const text = `---\n${yaml}\n---\nbody\n`;
    expect(() => readNote(text, parseYaml)).not.toThrow();
    const edit = setProperty(text, "last-contact", "2026-02-03", parseYaml);
    if (edit.kind === "changed") expect(edit.text).toContain(yaml);
    expect(Reflect.has({}, "polluted")).toBe(false);
  });

  test("random bytes never make anything throw", () => {
    let seed = 42;
    const next = (below: number): number => {
      seed = (seed * 1_103_515_245 + 12_345) & 0x7fffffff;
      return seed % below;
    };
    const alphabet = "-#:[]{}'\"|>&*!%`~ \t\n\r\uFEFFab2026-01-01→\\<";
    for (let run = 0; run < 2_000; run += 1) {
      const text = Array.from({ length: next(60) }, () => alphabet[next(alphabet.length)] ?? "").join("");
      const note =
        run % 2 === 0 ? text : `---\n${text}\n---\n## Log\n- 2026-01-01 ${text}\n## Reconnect\n${text}`;
      everyReading(note);
      setProperty(note, "a", text, parseYaml);
      appendInteraction(
        note,
        { day: day("2026-05-05"), dayText: text, channel: text, direction: null, text },
        STYLE,
      );
      const line = { path: "a", link: "[[a]]", kind: "contact", mark: text, text } as const;
      mergeChecklist(note, { heading: text, lines: [line], format: lineFormatOf(""), resolve: () => null });
    }
  });
});

function bomb(letter: string): string {
  const previous = String.fromCharCode(letter.charCodeAt(0) - 1);
  return `${letter}: &${letter} [*${previous}, *${previous}, *${previous}, *${previous}]`;
}
