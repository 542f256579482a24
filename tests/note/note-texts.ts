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
  "### 2025",
  "### 2026-01",
  "#### May",
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

/** Texts of one value, among them all that some YAML version takes for something else than text. */
export const anyText: fc.Arbitrary<string> = fc.oneof(
  fc.constantFrom(
    "2026-02-03",
    "2026-02-30",
    "2026-02-03T10:00",
    "12:30",
    "yes",
    "No",
    "on",
    "y",
    "true",
    "~",
  ),
  fc.constantFrom(
    "null",
    "NULL",
    "",
    " ",
    "123",
    "0o7",
    "0x1F",
    "1e3",
    "1_000",
    ".5",
    "+1",
    "-1",
    ".inf",
    "NaN",
  ),
  fc.constantFrom(
    "@x",
    "#x",
    "a #b",
    "a: b",
    "a:",
    "- x",
    "-",
    "?",
    "? x",
    "[[link]]",
    "{a",
    "]",
    "a, b",
    "|",
    ">",
  ),
  fc.constantFrom(
    "&a",
    "*a",
    "!tag x",
    "%a",
    "`a`",
    "'",
    '"',
    "it's",
    'say "hi"',
    "\\",
    "\\n",
    "---",
    "...",
    "<<",
  ),
  fc.constantFrom(
    " lead",
    "trail ",
    "two\nlines",
    "\ttab",
    "👩‍🚀 é",
    "\u0085",
    "\u2028",
    "\uFEFF",
    "\u0000",
    "\u007F",
  ),
  fc.string({ unit: "binary", maxLength: 20 }),
  fc.string({ maxLength: 20 }),
);

const COMMITMENTS: readonly string[] = [
  "commitments:\n  - send the deck by 2026-02-20 # soon\n  - 'a: b'\n  # later\n  - \"2026-03-01 c\"",
  "Commitments:\n- text: send it\n  due: 2026-02-20\n- {what: d, by: 2026-03-01}\n- plain",
  "commitments: [send the deck, 'f (2026-02-20)', \"g\"] # all",
  "i-owe: [\n  h by 2026/02/20,\n  k\n  ]",
  "promises: the book 📅 2026-02-20 # one",
  "promises: []",
  "commitments:",
];

const AWAITED: readonly string[] = [
  "waiting-for: [her answer by 2026-02-20]",
  "they_owe:\n    -   the map\n    -   the book by [[Daily/2026-02-20|Friday]]",
  "waiting-on: 20260220 reply",
  "waiting-for:\n  - |\n    block\n  - after",
];

const STATES: readonly string[] = [
  "status: paused # why",
  "paused: true",
  "archived: false",
  "status: evergreen",
];

const PROMISE_LINES: readonly string[] = [
  "# Ana",
  "## Promises",
  "## Waiting for\n\n- the arranger's name by 2026-03-05",
  "### Open threads\n* ask twice (2026-02-20)",
  "- [ ] send the deck 📅 2026-02-20 ^a1",
  "- [/] the book [due:: 2026-02-20]  [priority:: high]",
  "  - [ ] nested by [[2026-02-20]]",
  "- [ ] send the deck",
  "- [x] done ✅ 2026-01-01",
  "- [ ] again 🔁 every week 📅 2026-02-20",
  "- [ ] the talk of 2026-02-20 📅 2026-02-20",
  "## Interactions\n- 2026-01-01 call → a",
  "Some words.",
  "",
  "```\n- [ ] code\n```",
  "---",
];

/** Notes whose properties and lines make promises, in every form that they are read in. */
export const propertyNote: fc.Arbitrary<string> = fc
  .record({
    mark: fc.constantFrom("", "\uFEFF"),
    properties: fc.tuple(
      fc.constantFrom("name: Ana # full", "# card"),
      fc.constantFrom(...COMMITMENTS),
      fc.constantFrom(...AWAITED),
      fc.constantFrom(...STATES),
    ),
    body: fc.array(fc.constantFrom(...PROMISE_LINES), { maxLength: 8 }),
    end: fc.constantFrom("\n", "\r\n"),
    hasFinalEnding: fc.boolean(),
  })
  .map(({ mark, properties, body, end, hasFinalEnding }) => {
    const lines = ["---", ...properties, "---", ...body].join("\n").split("\n");
    return mark + lines.join(end) + (hasFinalEnding ? end : "");
  });
