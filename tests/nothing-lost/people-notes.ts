/** One line of front matter or body; each ends in a token of its own where that changes no meaning. */
type Lines = readonly string[];

interface Shape {
  readonly head: Lines;
  readonly body: Lines;
  /** Line endings, in turn. */
  readonly ends: readonly string[];
  readonly mark?: string;
  readonly lacksFinalEnd?: boolean;
}

const LOG: Lines = [
  "## Interactions",
  "- 2026-10-30 coffee: the move TOKEN",
  "- 2026-09-12 call → plans TOKEN",
];

const SHAPES: readonly Shape[] = [
  { head: ["last-contact: 2026-10-30", "cadence: monthly"], body: [...LOG, "", "Likes TOKEN"], ends: ["\n"] },
  {
    head: [
      "# card TOKEN",
      "Last_Contacted: '2026-10-30' # keep TOKEN",
      'bio: "a # b TOKEN"',
      "circle: close",
    ],
    body: ["Words TOKEN", "", ...LOG],
    ends: ["\r\n"],
  },
  {
    head: ["aliases: [a, 'b,c TOKEN']", "snooze-until: 2026-12-01", "commitments:", "  - send it TOKEN"],
    body: [...LOG, "## Notes TOKEN", "- a TOKEN"],
    ends: ["\n", "\r\n"],
  },
  {
    head: ["status: paused # why TOKEN"],
    body: ["> quoted TOKEN", "", ...LOG],
    ends: ["\n"],
    mark: "\uFEFF",
  },
  {
    head: ["tags:", "- person", "- x # TOKEN"],
    body: [...LOG, "end TOKEN"],
    ends: ["\n"],
    lacksFinalEnd: true,
  },
  {
    head: ["bio: |", "  last-contact: no TOKEN", "next-contact: 2026-11-30"],
    body: [
      "```",
      "## Interactions",
      "- 2026-10-01 code TOKEN",
      "```",
      "",
      "---",
      "",
      ...LOG,
      "",
      "---",
      "x TOKEN",
    ],
    ends: ["\n"],
  },
  {
    head: ["waiting-for: [the map TOKEN]", "url: http://x.y/#z"],
    body: [
      ...LOG,
      "",
      "## Interactions",
      "- 2026-08-01 email ← TOKEN",
      "## Promises",
      "- [ ] the book TOKEN",
    ],
    ends: ["\r\n"],
    mark: "\uFEFF",
  },
  { head: ["name: [open TOKEN", "last-contact: 2026-10-30"], body: LOG, ends: ["\n"] },
  {
    head: ["cadence: monthly"],
    body: [
      "## Log",
      "### October 2026",
      "- 2026-10-30 coffee TOKEN",
      "### 2025 TOKEN",
      "- 2025-10-01 e TOKEN",
    ],
    ends: ["\n"],
  },
  {
    head: [],
    body: [
      "%% hidden TOKEN %%",
      "## Interactions",
      "| Date | Notes |",
      "|---|---|",
      "| 2026-10-01 | e TOKEN |",
    ],
    ends: ["\n"],
  },
];

/** How many people there are; each has a note of another shape. */
export const PEOPLE = SHAPES.length;

/** The line by which the note of somebody is known wherever it is moved. */
export function markerOf(who: number): string {
  return `# Person ${who}`;
}

/** The notes at the start, by path, in the order of the people. */
export function peopleNotes(): (readonly [path: string, text: string])[] {
  let count = 0;
  return SHAPES.map(({ head, body, ends, mark = "", lacksFinalEnd = false }, who) => {
    const front = head.length === 0 ? [] : ["---", ...head, "---"];
    const lines = [...front, markerOf(who), ...body].map((line) =>
      line.replace("TOKEN", () => `s${(count += 1)}z`),
    );
    const text = lines
      .map((line, at) => line + (lacksFinalEnd && at === lines.length - 1 ? "" : ends[at % ends.length]))
      .join("");
    return [`People/Person ${who}.md`, mark + text];
  });
}

/** True while a note keeps the byte order mark and the one line ending that it had at the start. */
export function keepsItsForm(text: string, who: number): boolean {
  const shape = SHAPES[who];
  if (shape === undefined) return false;
  const [end, ...others] = shape.ends;
  if (shape.mark !== undefined && !text.startsWith(shape.mark)) return false;
  if (others.length > 0) return true;
  return end === "\n" ? !text.includes("\r") : !/[^\r]\n/.test(text);
}
