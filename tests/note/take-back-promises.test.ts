import type { PromiseWording } from "../../src/domain/commitment";
import { describe, expect, test } from "vitest";
import { logTick, placeOf, type Tick } from "../../src/note/checklist/log-tick";
import { takeBackTick } from "../../src/note/checklist/take-back";
import { lineKey, promiseWords, tickId } from "../../src/note/checklist/tick-id";
import { keptEntry } from "../../src/note/log/record-contact";
import { addPromise } from "../../src/note/promises/promise-add";
import { closePromise } from "../../src/note/promises/promise-edit";
import { promisesOf } from "../../src/note/promises/promise-places";
import type { Edit } from "../../src/note/text/edit";
import { CONTEXT, TODAY } from "./tick-context";
import { day } from "./style";

const DECK: PromiseWording = { text: "send deck", direction: "mine", due: day("2026-11-20") };
const WINE: PromiseWording = { text: "bring wine", direction: "mine", due: day("2026-11-21") };
const BOOK: PromiseWording = { text: "lend book", direction: "mine", due: null };
const LEASE: PromiseWording = { text: "sign lease", direction: "mine", due: day("2026-12-01") };

/** The tick of the line of a checklist that is about a promise. */
function tickOf(promise: PromiseWording): Tick {
  const key = lineKey({ day: TODAY, kind: "promise", words: promiseWords(promise) }, "People/Ana.md");
  return { id: tickId(key, ""), entry: keptEntry(promise, TODAY), kept: { own: promise, elsewhere: [] } };
}

function changed(edit: Edit): string {
  if (edit.kind !== "changed") throw new Error(JSON.stringify(edit));
  return edit.text;
}

const tick = (text: string, promise: PromiseWording): string =>
  changed(logTick(text, tickOf(promise), CONTEXT));
const untick = (text: string, promise: PromiseWording): string =>
  changed(takeBackTick(text, placeOf(tickOf(promise)), CONTEXT));

function add(text: string, promise: PromiseWording): string {
  return changed(addPromise(text, { promise, form: { kind: "property" } }, CONTEXT));
}

function drop(text: string, promise: PromiseWording): string {
  const commitment = { ...promise, source: "property" as const, line: null };
  return changed(closePromise(text, { promise: commitment, end: { kind: "dropped", on: TODAY } }, CONTEXT));
}

const properties = (text: string): string => /^---\n([^]*?)---\n/.exec(text)?.[1] ?? "";
const open = (text: string): string[] => promisesOf(text, CONTEXT).map((promise) => promise.text);

const note = (...lines: readonly string[]): string =>
  ["---", ...lines, "---", "# Ana", "", "## Interactions", "- 2026-10-30 coffee", ""].join("\n");
const ALL = ["send deck by 2026-11-20", "bring wine by 2026-11-21", "lend book"];

const SHAPES: readonly (readonly [string, string])[] = [
  ["lines", note("commitments:", ...ALL.map((each) => `  - ${each}`))],
  [
    "lines between others",
    note("role: x", "commitments: # mine", ...ALL.map((each) => `  - ${each} # !`), "x: 1"),
  ],
  [
    "lines at the margin",
    note("commitments:", ...ALL.map((each) => `- ${each}`), "snooze-until: 2026-12-01"),
  ],
  ["lines above a snooze", note("commitments:", ...ALL.map((each) => `  - "${each}"`), "snooze: 2026-12-01")],
  ["lines below a snooze", note("snooze: 2026-12-01", "commitments:", ...ALL.map((each) => `  - '${each}'`))],
  ["brackets", note(`commitments: [${ALL.join(", ")}]`)],
  ["brackets below a plan", note("next-contact: 2026-11-20", `commitments: [ ${ALL.join(",")} ] # mine`)],
  ["brackets on two lines", note(`commitments: [${ALL.slice(0, 2).join(", ")},`, "  lend book]", "x: 1")],
  [
    "objects",
    note(
      "commitments:",
      "  - text: send deck",
      "    due: 2026-11-20",
      ...ALL.slice(1).map((each) => `  - ${each}`),
    ),
  ],
  [
    "a long log",
    `${note("commitments:", ...ALL.map((each) => `  - ${each}`))}- 2026-10-29 call\n- 2026-10-01 call\n`,
  ],
  [
    "a log that goes down",
    note("commitments:", ...ALL.map((each) => `  - ${each}`)).replace(
      "- 2026-10-30",
      "- 2026-10-01 call\n- 2026-10-30",
    ),
  ],
];

const ORDERS: readonly (readonly PromiseWording[])[] = [
  [DECK, WINE, BOOK],
  [DECK, BOOK, WINE],
  [WINE, DECK, BOOK],
  [WINE, BOOK, DECK],
  [BOOK, DECK, WINE],
  [BOOK, WINE, DECK],
];

describe("of promises that were all ticked", () => {
  test.each(SHAPES)("in %s nothing stays of any, whichever is un-ticked first", (_, text) => {
    for (const ticks of ORDERS) {
      const ticked = ticks.reduce(tick, text);
      for (const order of ORDERS) expect(order.reduce(untick, ticked)).toBe(text);
    }
  });

  test.each(SHAPES)(
    "in %s the one that is un-ticked comes back alone, as if the others alone were ticked",
    (_, text) => {
      for (const ticks of ORDERS) {
        const ticked = ticks.reduce(tick, text);
        for (const promise of ticks) {
          const others = ticks.filter((each) => each !== promise);
          const after = untick(ticked, promise);
          expect(open(after)).toEqual([promise.text]);
          expect(properties(after)).toBe(properties(others.reduce(tick, text)));
        }
      }
    },
  );
});

describe("a promise comes back alone", () => {
  test("when the other of its brackets was dropped", () => {
    const text = note(`commitments: [${ALL.slice(0, 2).join(", ")}]`);
    const after = untick(drop(tick(text, DECK), WINE), DECK);
    expect(properties(after)).toBe("commitments:\n  - send deck by 2026-11-20\n");
  });

  test.each([
    [
      "lines",
      note("commitments:", "  - send deck by 2026-11-20", "  - lend book"),
      ["send deck", "lend book", "sign lease"],
    ],
    [
      "brackets",
      note("commitments: [send deck by 2026-11-20, lend book]"),
      ["send deck", "lend book", "sign lease"],
    ],
    [
      "brackets, as the last",
      note("commitments: [lend book, send deck by 2026-11-20]"),
      ["lend book", "send deck", "sign lease"],
    ],
    ["a single value", note("commitments: send deck by 2026-11-20"), ["send deck", "sign lease"]],
    ["a list of one", note("commitments:", "  - send deck by 2026-11-20"), ["send deck", "sign lease"]],
    [
      "an object",
      note("commitments:", "  - what: send deck", "    by: 2026-11-20"),
      ["send deck", "sign lease"],
    ],
  ])("in %s when one more was promised meanwhile", (_, text, expected) => {
    const after = untick(add(tick(text, DECK), LEASE), DECK);
    expect(open(after)).toEqual(expected);
    expect(after).not.toContain("%%");
  });

  test("when the property has gone meanwhile", () => {
    const text = note("commitments: [send deck by 2026-11-20]", "role: x");
    const after = untick(tick(text, DECK).replace("commitments: []\n", ""), DECK);
    expect(properties(after)).toBe("role: x\ncommitments:\n  - send deck by 2026-11-20\n");
  });

  test("when its property has another spelling by now", () => {
    const text = note("commitments: [send deck by 2026-11-20]");
    const after = untick(tick(text, DECK).replace("commitments: []", "Promises: [lend book]"), DECK);
    expect(properties(after)).toContain("Promises: [send deck");
  });

  test("as it is where somebody has written it down again", () => {
    const text = note("commitments: [send deck by 2026-11-20, lend book]");
    const after = untick(tick(text, DECK).replace("[lend book]", "[lend book, 2026-11-20 send deck]"), DECK);
    expect(properties(after)).toBe("commitments: [lend book, 2026-11-20 send deck]\n");
  });

  test("of theirs among theirs", () => {
    const promise = { ...DECK, direction: "theirs" } as const;
    const text = note(
      "commitments:",
      "  - send deck by 2026-11-20",
      "waiting-for:",
      "  - send deck by 2026-11-20",
    );
    const after = untick(add(tick(text, promise), { ...LEASE, direction: "theirs" }), promise);
    expect(promisesOf(after, CONTEXT).map((each) => `${each.direction} ${each.text}`)).toEqual([
      "mine send deck",
      "theirs send deck",
      "theirs sign lease",
    ]);
  });
});
