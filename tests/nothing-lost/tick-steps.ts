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
  /** Which line of the checklist, or the person that it is about. */
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
  /** What the lines of the checklist about the person say. */
  readonly tasks: readonly string[];
}

const PROMISE = "you promised: send the deck by 2026-11-20";
const WINE = "you promised: bring the wine by 2026-11-21";

const SHAPES: readonly Shape[] = [
  {
    lines: ["---", "last-contact: 2026-10-30", "cadence: monthly", "---", ...LOG, ""],
    end: "\n",
    tasks: ["3 weeks overdue"],
  },
  { lines: [...LOG, ""], end: "\r\n", tasks: ["due today"] },
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
    tasks: [PROMISE],
  },
  {
    lines: ["# Person", "", "## Notes", "likes tea", "", "## Interactions", ""],
    end: "\n",
    tasks: ["due today"],
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
    tasks: [PROMISE],
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
    tasks: ["planned contact due today"],
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
    tasks: ["12 months overdue"],
  },
  {
    lines: [
      "---",
      "commitments:",
      "  - send the deck by 2026-11-20",
      "  - bring the wine by 2026-11-21",
      "last-contact: 2026-10-30",
      "---",
      ...LOG,
      "",
    ],
    end: "\n",
    tasks: [PROMISE, WINE],
  },
  {
    lines: [
      "---",
      "snooze-until: 2026-12-24",
      "commitments: [bring the wine by 2026-11-21, send the deck by 2026-11-20] # both",
      "---",
      ...LOG,
      "",
    ],
    end: "\r\n",
    tasks: [PROMISE, WINE],
  },
];

/** The lines of the checklist, each about somebody. */
export const LINES = SHAPES.flatMap(({ tasks }, person) => tasks.map((words) => ({ person, words })));

/** The note of the person that a line is about. */
export function pathOf(line: number): string {
  return pathOfPerson(LINES[line]?.person ?? 0);
}

/** How many lines the checklist was made with for the person of that note. */
export function linesAbout(path: string): number {
  return LINES.filter(({ person }) => pathOfPerson(person) === path).length;
}

function pathOfPerson(person: number): string {
  return `People/Person ${person}.md`;
}

/** The notes at the start, by path: those of the people in their order, then the daily note. */
export function tickNotes(): (readonly [path: string, text: string])[] {
  const people = SHAPES.map(
    ({ lines, end, mark = "" }, person) => [pathOfPerson(person), mark + lines.join(end)] as const,
  );
  const tasks = LINES.map(({ person, words }) => `- [ ] [[Person ${person}]] — ${words}\n`);
  return [...people, [DAILY, `# Sunday\n\n## Reconnect\n${tasks.join("")}\n## Notes\ntea\n`]];
}

/** What happens to a vault in one go; without faults when `failsOnceIn` is null. */
export function tickSteps(most: number, failsOnceIn: number | null): fc.Arbitrary<readonly TickStep[]> {
  const fails = failingOnceIn(failsOnceIn);
  const step = fc.record({
    what: fc.constantFrom(...WHATS, ...TICKS, "settle" as const, "settle" as const, "edit" as const),
    who: fc.oneof(fc.constantFrom(0, 2), fc.nat({ max: LINES.length - 1 })),
    which: fc.nat({ max: 999 }),
    moves: fc.array(fc.record({ choice: fc.nat({ max: 7 }), fails }), { maxLength: 8, size: "max" }),
  });
  return fc.array(step, { maxLength: most, size: "max" });
}
