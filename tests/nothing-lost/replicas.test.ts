import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import type { PersonAction } from "../../src/app/act";
import { readInteractions } from "../../src/note/log/interaction-log";
import { NoteStore } from "../../src/vault/note-store";
import { mergeText } from "../host/core/merge-text";
import { STYLE } from "../note/style";
import { createUseCases, daysAgo, logAction, TODAY } from "./actions";
import { SimulatedVault } from "./simulated-vault";

const ANA = "People/Ana.md";
const DAILY = "2026-11-22.md";
const BASE = `---
last-contact: 2026-10-30
snooze-until: 2026-12-01
---
# Ana
## Interactions
- 2026-10-30 coffee: the move
- 2026-09-12 call → plans

## Notes
tea
`;

type Bytes = ReadonlyMap<string, string>;

beforeAll(() => void vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout", "Date"] }));
afterAll(() => void vi.useRealTimers());

/** One device that is offline, or the next one that runs: it logs contacts and puts the checklist into its day. */
async function runOn(
  bytes: Iterable<readonly [string, string]>,
  actions: readonly PersonAction[],
): Promise<Bytes> {
  const simulated = await SimulatedVault.start(bytes);
  const { acting, checklist } = createUseCases(simulated.app, (app) => new NoteStore(app));
  for (const action of actions) {
    const { outcomes } = await simulated.during(
      acting.each({ acts: [{ path: ANA, action }], label: () => "Done" }),
    );
    expect(outcomes.map(({ kind }) => kind)).not.toContain("failed");
  }
  await simulated.during(checklist([ANA], () => "due"));
  await simulated.comeToRest();
  return simulated.notes();
}

const SAME: PersonAction = {
  kind: "log",
  contact: { day: daysAgo(1), channel: "call", direction: "to", text: "the same on all" },
  kept: [],
};

/** What each device logs: entries of its own on days before, between and after the others, and one that all have. */
function entriesOf(device: number): PersonAction[] {
  return [...[device, device + 3, device + 30].map((ago) => logAction(`a${device}${ago}z`, ago)), SAME];
}

/** How often each entry of the log stands there. */
function entries(text: string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { day, text: words } of readInteractions(text, STYLE)) {
    const entry = `${day} ${words}`;
    counts.set(entry, (counts.get(entry) ?? 0) + 1);
  }
  return counts;
}

const textOf = (bytes: Bytes, path: string): string => bytes.get(path) ?? "";

const LAST_CONTACT = /^last-contact:.*\n/gm;

/** A merge of lines leaves both days where two devices moved the last contact: no valid front matter. */
function isTorn(text: string): boolean {
  return (text.match(LAST_CONTACT) ?? []).length > 1;
}

/** The user leaves the first of the two lines. */
function repaired(text: string): string {
  let count = 0;
  return text.replace(LAST_CONTACT, (line) => ((count += 1) === 1 ? line : ""));
}

const ORDERS = [
  [0, 1, 2],
  [0, 2, 1],
  [1, 0, 2],
  [1, 2, 0],
  [2, 0, 1],
  [2, 1, 0],
] as const;

/** Ways in which a service brings together what two devices have of a note. */
const MERGES: Readonly<Record<string, (base: string, mine: string, theirs: string) => string>> = {
  "lines are merged": mergeText,
  "the remote side wins": (_base, _mine, theirs) => theirs,
};

const START: Bytes = new Map([[ANA, BASE]]);

async function devices(): Promise<Bytes[]> {
  return Promise.all([0, 1, 2].map((device) => runOn(START, entriesOf(device))));
}

describe.each(Object.entries(MERGES))("three devices that were offline, when %s", (name, merge) => {
  test.each(ORDERS)(
    "in the order %d, %d, %d: nothing is lost or doubled by the next run",
    async (...order) => {
      const replicas = await devices();
      const merged = (path: string): string =>
        order
          .map((device) => textOf(replicas[device] ?? START, path))
          .reduce((one, other) => merge(path === ANA ? BASE : "", one, other));
      const survived = entries(merged(ANA));
      if (name === "lines are merged") {
        const all = [...new Set(replicas.flatMap((replica) => [...entries(textOf(replica, ANA)).keys()]))];
        expect([...survived.keys()].toSorted()).toEqual(all.toSorted());
      }
      const [note, daily] = [merged(ANA), merged(DAILY)];
      if (isTorn(note)) expect(textOf(await runOn([[ANA, note]], [logAction("a99z", 5)]), ANA)).toBe(note);
      const bytes = [
        [ANA, repaired(note)],
        [DAILY, daily],
      ] as const;
      const next = await runOn(bytes, [logAction("a99z", 5)]);
      const expected = new Map(survived).set(`${daysAgo(5)} spoke of a99z`, 1);
      expect(sorted(entries(textOf(next, ANA)))).toEqual(sorted(expected));
      expect(textOf(next, ANA)).toContain("## Notes\ntea\n");
      expect(textOf(next, DAILY)).toBe(daily);
    },
  );
});

test("a conflict copy keeps what it has, and the next run touches neither it nor what the note has", async () => {
  const replicas = await devices();
  const [note, ...copies] = replicas.map((replica) => textOf(replica, ANA));
  const copyPath = (at: number): string => `People/Ana (Conflicted copy device ${at}).md`;
  const bytes = [[ANA, note ?? ""] as const, ...copies.map((text, at) => [copyPath(at), text] as const)];
  const next = await runOn(bytes, [logAction("a99z", 5)]);
  copies.forEach((text, at) => expect(next.get(copyPath(at))).toBe(text));
  const expected = entries(note ?? "").set(`${daysAgo(5)} spoke of a99z`, 1);
  expect(sorted(entries(textOf(next, ANA)))).toEqual(sorted(expected));
});

test("what all devices say alike is said once after the merge", async () => {
  const alike: PersonAction[] = [
    { kind: "snooze", until: daysAgo(-9) },
    { kind: "promise-add", promise: { text: "a map", direction: "mine", due: TODAY } },
    SAME,
  ];
  const [one, two, three] = await Promise.all([0, 1, 2].map(() => runOn(START, alike)));
  const merged = mergeText(
    BASE,
    mergeText(BASE, textOf(one ?? START, ANA), textOf(two ?? START, ANA)),
    textOf(three ?? START, ANA),
  );
  expect(merged).toBe(textOf(one ?? START, ANA));
});

function sorted(counts: ReadonlyMap<string, number>): (readonly [string, number])[] {
  return [...counts].toSorted(([one], [other]) => one.localeCompare(other));
}
