import fc from "fast-check";
import { expect, test } from "vitest";
import type { PromiseWording } from "../../src/domain/commitment";
import { logTick, placeOf, type Tick } from "../../src/note/checklist/log-tick";
import { takeBackTick } from "../../src/note/checklist/take-back";
import { lineKey, promiseWords, tickId } from "../../src/note/checklist/tick-id";
import { keptEntry, recordContact } from "../../src/note/log/record-contact";
import { readNote } from "../../src/note/front-matter/read-note";
import { addPromise } from "../../src/note/promises/promise-add";
import { closePromise } from "../../src/note/promises/promise-edit";
import { promisesOf } from "../../src/note/promises/promise-places";
import { setNextContact } from "../../src/note/properties/person-fields";
import type { Edit } from "../../src/note/text/edit";
import { parseYaml } from "./parse-yaml";
import { CONTEXT, TODAY } from "./tick-context";
import { day } from "./style";

const RUNS = { numRuns: 100 };
const PATIENT = { timeout: 60_000 };
const YESTERDAY = day("2026-11-21");

const WINE: PromiseWording = { text: "bring the wine", direction: "mine", due: day("2026-11-21") };
const PROMISES: readonly PromiseWording[] = [
  { text: "send the deck", direction: "mine", due: day("2026-11-20") },
  WINE,
  { text: "lend the book", direction: "mine", due: null },
];
const LEASE: PromiseWording = { text: "sign the lease", direction: "mine", due: day("2026-12-01") };

const ENTRIES = ["send the deck by 2026-11-20", "bring the wine by 2026-11-21", "lend the book"];
const LISTS: readonly (readonly string[])[] = [
  ["commitments:", ...ENTRIES.map((each) => `  - ${each}`)],
  ["commitments:", ...ENTRIES.map((each) => `- "${each}"`)],
  [`commitments: [${ENTRIES.join(", ")}]`],
  ["commitments: send the deck by 2026-11-20"],
];
const OTHERS = [
  "last-contact: 2026-11-01",
  "snooze-until: 2026-12-24",
  "next-contact: 2026-11-20",
  "role: x",
];
const LOGS = [
  "",
  "## Interactions\n- 2026-11-01 coffee\n- 2026-10-01 call\n",
  "## Log\n- 2026-10-01: hi\n- 2026-11-01: tea\n",
];

const note = fc
  .record({
    list: fc.constantFrom(...LISTS),
    above: fc.subarray(OTHERS),
    below: fc.subarray(["x: 1", "tags: [a, b]"]),
    log: fc.constantFrom(...LOGS),
  })
  .map(
    ({ list, above, below, log }) =>
      ["---", ...above, ...list, ...below, "---", "# Ana", ""].join("\n") + log,
  );

const promiseTicks = PROMISES.map((promise): Tick => {
  const key = lineKey({ day: TODAY, kind: "promise", words: promiseWords(promise) }, "Ana.md");
  return { id: tickId(key, ""), entry: keptEntry(promise, TODAY), kept: { own: promise, elsewhere: [] } };
});
const contactTicks = [TODAY, YESTERDAY].map((on): Tick => {
  const id = tickId(lineKey({ day: on, kind: "contact", words: "" }, "Ana.md"), "tea");
  return { id, entry: { day: on, channel: null, direction: null, text: "tea" }, kept: null };
});
const TICKS = [...promiseTicks, ...contactTicks];

/** What somebody does beside the checklist. */
const OWN: readonly ((text: string) => Edit)[] = [
  (text) => recordContact(text, { day: TODAY, channel: "call", direction: "to", text: "called" }, CONTEXT),
  (text) => setNextContact(text, day("2026-12-20"), CONTEXT),
  (text) => addPromise(text, { promise: LEASE, form: { kind: "property" } }, CONTEXT),
  (text) => {
    const promise = { ...WINE, source: "property", line: null } as const;
    return closePromise(text, { promise, end: { kind: "dropped", on: TODAY } }, CONTEXT);
  },
];

/** A tick, made or taken back, or one of those. */
interface Step {
  readonly what: "tick" | "own";
  readonly which: number;
}

const steps: fc.Arbitrary<readonly Step[]> = fc.array(
  fc.record({ what: fc.constantFrom("tick", "tick", "own"), which: fc.nat(19) }),
  { maxLength: 14 },
);

/** A note in which lines are ticked and un-ticked while somebody acts on it, and the same without the ticks. */
class TwoNotes {
  private readonly ticked = new Set<Tick>();

  constructor(
    public withTicks: string,
    public without = withTicks,
  ) {}

  act(edit: (text: string) => Edit): void {
    const found = edit(this.withTicks);
    // What the ticks stand against, such as dropping a promise that is kept, does not happen to the other note either.
    if (found.kind !== "changed") return;
    this.withTicks = found.text;
    this.without = after(this.without, edit(this.without));
  }

  toggle(tick: Tick): void {
    if (this.ticked.has(tick)) return this.untick(tick);
    const edit = logTick(this.withTicks, tick, CONTEXT);
    if (edit.kind !== "changed") return;
    this.withTicks = edit.text;
    this.ticked.add(tick);
  }

  untickAll(): void {
    for (const tick of this.ticked) this.untick(tick);
  }

  private untick(tick: Tick): void {
    const edit = takeBackTick(this.withTicks, placeOf(tick), CONTEXT);
    expect(edit.kind).toBe("changed");
    this.withTicks = after(this.withTicks, edit);
    this.ticked.delete(tick);
  }
}

function after(text: string, edit: Edit): string {
  return edit.kind === "changed" ? edit.text : text;
}

/** What a note says, whatever the bytes and the order of its promises. */
function said(text: string): unknown {
  const { properties, body } = readNote(text, parseYaml);
  const isPromise = (key: string): boolean => CONTEXT.fields.fieldOf(key) === "commitments";
  return {
    others: Object.fromEntries(Object.entries(properties).filter(([key]) => !isPromise(key))),
    hasList: Object.keys(properties).some(isPromise),
    promises: promisesOf(text, CONTEXT)
      .map(({ text: words }) => words)
      .sort(),
    body,
  };
}

test("once all is un-ticked a note says what it would say had nothing been ticked", PATIENT, () => {
  fc.assert(
    fc.property(note, steps, (start, all) => {
      const notes = new TwoNotes(start);
      for (const { what, which } of all) {
        const [tick, act] = [TICKS[which % TICKS.length], OWN[which % OWN.length]];
        if (what === "tick" && tick !== undefined) notes.toggle(tick);
        if (what === "own" && act !== undefined) notes.act(act);
      }
      notes.untickAll();
      expect(said(notes.withTicks)).toEqual(said(notes.without));
    }),
    RUNS,
  );
});
