import fc from "fast-check";
import { failingOnceIn } from "./failing-once-in";

export const DAILY = "2026-11-22.md";

const WHATS = [
  "tick",
  "put-off",
  "words",
  "edit",
  "settle",
  "restart",
  "open-pane",
  "close-pane",
  "time-passes",
] as const;

/** Most of what happens. */
const TICKS = ["tick", "tick", "tick", "tick", "tick", "tick"] as const;

/** Something that is started, and how far what is under way comes before the next thing starts. */
export interface TickStep {
  readonly what: (typeof WHATS)[number];
  readonly who: number;
  readonly which: number;
  readonly moves: readonly { readonly choice: number; readonly fails: boolean }[];
}

const LOG = [
  "## Interactions",
  "- 2026-10-30 coffee: the move",
  "- 2026-09-12 call → plans",
  "",
  "## Notes",
  "likes tea",
];

interface Shape {
  readonly lines: readonly string[];
  readonly end: string;
  readonly mark?: string;
  readonly line: string;
}

const PROMISE = "you promised: send the deck by 2026-11-20";

const SHAPES: readonly Shape[] = [
  {
    lines: ["---", "last-contact: 2026-10-30", "cadence: monthly", "---", ...LOG, ""],
    end: "\n",
    line: "3 weeks overdue",
  },
  { lines: [...LOG, ""], end: "\r\n", line: "due today" },
  {
    lines: [
      "---",
      "Last_Contacted: '2026-10-30' # keep",
      "commitments:",
      "  - send the deck by 2026-11-20",
      "---",
      ...LOG,
    ],
    end: "\n",
    mark: "\uFEFF",
    line: PROMISE,
  },
  {
    lines: ["# Person", "", "## Notes", "likes tea", "", "## Interactions", ""],
    end: "\n",
    line: "due today",
  },
  {
    lines: [
      "---",
      "next-contact: 2026-11-20",
      "commitments: [send the deck by 2026-11-20]",
      "---",
      ...LOG,
      "",
    ],
    end: "\r\n",
    line: PROMISE,
  },
  {
    lines: [
      "---",
      "snooze-until: 2026-11-01",
      "---",
      "## Notes",
      "likes tea",
      "## Log",
      "- 2026-10-30 coffee",
    ],
    end: "\n",
    line: "planned contact due today",
  },
  {
    lines: [
      "---",
      "cadence: monthly",
      "---",
      "## Log",
      "",
      "### 2025",
      "",
      "- 2025-10-30 coffee",
      "",
      "## Notes",
      "tea",
    ],
    end: "\n",
    line: "12 months overdue",
  },
];

export function pathOf(who: number): string {
  return `People/Person ${who}.md`;
}

/** The notes at the start, by path: those of the people in their order, then the daily note. */
export function tickNotes(): (readonly [path: string, text: string])[] {
  const people = SHAPES.map(
    ({ lines, end, mark = "" }, who) => [pathOf(who), mark + lines.join(end)] as const,
  );
  const tasks = SHAPES.map(({ line }, who) => `- [ ] [[Person ${who}]] — ${line}\n`);
  return [...people, [DAILY, `# Sunday\n\n## Reconnect\n${tasks.join("")}\n## Notes\ntea\n`]];
}

/** What happens to a vault in one go; without faults when `failsOnceIn` is null. */
export function tickSteps(most: number, failsOnceIn: number | null): fc.Arbitrary<readonly TickStep[]> {
  const fails = failingOnceIn(failsOnceIn);
  const step = fc.record({
    what: fc.constantFrom(...WHATS, ...TICKS, "settle" as const, "settle" as const, "edit" as const),
    who: fc.oneof(fc.constantFrom(0, 2), fc.nat({ max: SHAPES.length - 1 })),
    which: fc.nat({ max: 999 }),
    moves: fc.array(fc.record({ choice: fc.nat({ max: 7 }), fails }), { maxLength: 8, size: "max" }),
  });
  return fc.array(step, { maxLength: most, size: "max" });
}
