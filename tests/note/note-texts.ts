import fc from "fast-check";

const ENDINGS = ["\n", "\r\n", "\r"] as const;

const PROPERTIES: readonly string[] = [
  "name: Ana # full",
  'name: "Ana # not a comment"',
  "last-contact: 2026-01-01",
  "last-contact: '2026-01-01' # keep",
  "last-contact:",
  "Last_Contacted: [[2026-01-01]]",
  "aliases: [a, \"b,c\", 'd']",
  "tags:\n- a\n- last-contact: z",
  "tags:\n  - a # c\n\n  - b",
  "bio: |\n  last-contact: no\n\n  ---x",
  "bio: >-\n  # no comment\n  b",
  'quote: "two\n  lines"',
  "list: [a,\n  b]",
  "work:\n  last-contact: 2020-01-01",
  "phone: 01234",
  "url: http://x.y/#z",
  "anchored: &q 1",
  "snooze-until: 2026-12-01",
  "next-contact: 2026-02-01",
  "{flow: map}",
  "broken: @x",
  "broken: [",
  "# a comment",
  "",
  "  # indented comment",
  "👩‍🚀: é",
  "__proto__: x",
];

const BODY: readonly string[] = [
  "# Ana",
  "## Interactions",
  "## 💬 Interactions ##",
  "### Log",
  "Interactions\n---",
  "## Meetings\n\n### 2026-03-01 Kick-off\nWent well.",
  "## Notes",
  "- 2026-03-01 call → a",
  "- 2026-01-01 email ← b\n  more\n\n  later",
  "* [[2026-05-05]]: c\nruns on",
  " -   **2026-02-01** | d",
  "- nothing dated",
  "- ",
  "1. 2026-03-01 numbered",
  "### 2026-04-01",
  "| Date | Notes |\n|---|---|\n| 2026-03-01 | e |",
  "```js\n## Interactions\n- 2026-03-01 code\n```",
  "~~~\nopen?",
  "- x\n  ```\n  y\n  ```",
  "%% 2026-03-01 %%",
  "%%\n## Interactions\n%%",
  "<!--\n- 2026-03-01\n-->",
  "<!-- one line -->",
  "> - 2026-03-01 quoted",
  "---",
  "***",
  "",
  "",
  "   ",
  "    - code",
  "\t- nested",
  "## Reconnect",
  "- [ ] [[Ana]] — overdue",
  "- [x] [[Bo]] said hello",
  "## Promises",
  "## Waiting for\n- [ ] the arranger's name 📅 2026-12-04",
  "- [ ] return the sheets by [[2026-11-24]]",
  "  - [/] nested in [[2026-02-03]]",
  "**Last contact:** 2026-02-28",
  "Last met: 2026-02-30",
  "it is in [[2026-02-20]], due [[2026-03-09]]",
  "> met [[2026-02-21]]",
  "  - [ ] [[Ana]] promised: send the deck",
  "text\twith \u0000 odd \u2028 characters",
];

/** Notes in every shape that occurs: mixed endings, byte order marks, broken blocks, open fences, equal headings. */
export const noteText: fc.Arbitrary<string> = fc
  .record({
    mark: fc.constantFrom("", "\uFEFF"),
    properties: fc.option(fc.array(fc.constantFrom(...PROPERTIES), { maxLength: 6 })),
    body: fc.array(fc.constantFrom(...BODY), { maxLength: 14 }),
    endings: fc.array(fc.constantFrom(...ENDINGS), { minLength: 1, maxLength: 3 }),
    hasFinalEnding: fc.boolean(),
  })
  .map(({ mark, properties, body, endings, hasFinalEnding }) => {
    const head = properties === null ? [] : ["---", ...properties, "---"];
    const lines = [...head, ...body].join("\n").split("\n");
    const ends = lines.map((_, index) => endings[index % endings.length] ?? "\n");
    const text = lines.map((line, index) => line + (ends[index] ?? "\n")).join("");
    const last = ends.at(-1) ?? "";
    return mark + (hasFinalEnding ? text : text.slice(0, text.length - last.length));
  });

/** Free text as users type and paste it, Markdown included. */
export const freeText: fc.Arbitrary<string> = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        "# a",
        "## Interactions",
        "```",
        "~~~js",
        "- b",
        "- [ ] c",
        "---",
        "===",
        "-",
        "> d",
        "| e |",
      ),
      fc.constantFrom(
        "%%",
        "%% f %%",
        "<!--",
        "<!-- g -->",
        "- ```",
        "  h",
        "\\# i",
        "\\\\---",
        "",
        "$$",
        "1. # j",
      ),
      fc.constantFrom(
        "2026-01-01 call: k",
        "→ l",
        ": m",
        "call",
        "#thanks",
        "14:30 n",
        "*",
        "[[o]]",
        "p\\",
        "+ 2026-01-02",
      ),
      fc.string({ maxLength: 12 }),
    ),
    { maxLength: 5 },
  )
  .map((lines) => lines.join("\n"));
