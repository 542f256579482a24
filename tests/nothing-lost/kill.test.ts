import { afterAll, beforeAll, expect, test, vi } from "vitest";
import type { PersonAction } from "../../src/app/act";
import { feedbackActs } from "../../src/app/ask-feedback";
import { givenFeedbackActs } from "../../src/app/give-feedback";
import { introductionActs } from "../../src/app/introduce";
import { letGoActs } from "../../src/app/let-go";
import { shareActs } from "../../src/app/share-note";
import type { Commitment } from "../../src/domain/commitment";
import { NoteStore } from "../../src/vault/note-store";
import { someone } from "../domain/people";
import { createUseCases, daysAgo, introduced, lifeChange, logAction, TODAY } from "./actions";
import { SimulatedVault } from "./simulated-vault";
import { IN_ORDER, settled } from "./turns";

const ANA = "People/Ana.md";
const BO = "People/Bo.md";
const PLANS = "Notes/Plans.md";
const START: readonly (readonly [string, string])[] = [
  [
    ANA,
    "---\nlast-contact: 2026-10-30\nsnooze-until: 2026-12-24\ncommitments:\n  - the book\n---\n## Interactions\n- 2026-10-30 coffee\n",
  ],
  [BO, "---\nnext-contact: 2026-11-24\n---\nmet at the fair\n"],
  [PLANS, "- [ ] send [[Ana]] the deck 📅 2026-11-20\n"],
];
const MOST_TURNS = 40;

beforeAll(() => void vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout", "Date"] }));
afterAll(() => void vi.useRealTimers());

type Bytes = ReadonlyMap<string, string>;

/** Does the action and kills the app after so many turns; null turns let it come to its end. */
async function actOn(
  bytes: Iterable<readonly [string, string]>,
  action: Action,
  turns: number | null,
): Promise<Bytes> {
  const simulated = await SimulatedVault.start(bytes);
  const useCases = createUseCases(simulated.app, (app) => new NoteStore(app));
  const work = action(useCases);
  await settled();
  if (turns === null) await simulated.during(work);
  // What is not waited for any more never goes on.
  for (let turn = 0; turn < (turns ?? 0); turn += 1) await simulated.take(IN_ORDER);
  if (turns === null) await simulated.comeToRest();
  return simulated.notes();
}

type Action = (useCases: ReturnType<typeof createUseCases>) => Promise<unknown>;

const doing =
  (action: PersonAction): Action =>
  ({ acting }) =>
    acting.together({ acts: [{ path: ANA, action }], label: "Done" });

const ana = someone({ path: ANA, name: "Ana" });
const bo = someone({ path: BO, name: "Bo", nextContact: daysAgo(-2) });
const inNote: Commitment = { text: "the book", direction: "mine", due: null, source: "property", line: null };
const elsewhere: Commitment = {
  text: "send Ana the deck",
  direction: "mine",
  due: daysAgo(2),
  source: "task",
  line: 1,
  from: PLANS,
};

/** Done once more after the kill, these come to the same as done once without one. */
const FINISHED: readonly (readonly [string, Action])[] = [
  ["a snooze", doing({ kind: "snooze", until: daysAgo(-9) })],
  ["a wake", doing({ kind: "wake" })],
  ["a status", doing({ kind: "status", status: "paused" })],
  ["a cadence", doing({ kind: "cadence", words: "monthly" })],
  ["a circle", doing({ kind: "circle", name: "close" })],
  ["a tag", doing({ kind: "tag-add", tag: "client" })],
  ["a topic for the next talk", doing({ kind: "topic-add", topic: "the exam" })],
  ["a next contact", doing({ kind: "next-contact", day: daysAgo(-3) })],
  ["a promise", doing({ kind: "promise-add", promise: { text: "a map", direction: "mine", due: null } })],
  ["a promise that is dropped", doing({ kind: "promise-drop", promise: inNote, on: TODAY })],
  ["a promise with another day", doing({ kind: "promise-move", promise: inNote, to: daysAgo(-5) })],
  ["a promise that is kept", doing({ kind: "promise-keep", promise: inNote, on: TODAY })],
  ["a promise that is kept in another note", doing({ kind: "promise-keep", promise: elsewhere, on: TODAY })],
  [
    "a milestone",
    doing({ kind: "milestone-add", milestone: { kind: "other", text: "Book", day: TODAY, isYearly: false } }),
  ],
  [
    "congratulations",
    doing({
      kind: "milestone-celebrate",
      milestone: { kind: "other", text: "Book", day: TODAY, yearly: false, celebratedOn: null },
      on: TODAY,
      text: "Book",
    }),
  ],
  [
    "an introduction",
    ({ acting, practices }) => {
      const acts = introductionActs([ana, bo], introduced(), practices);
      return acting.together({ acts, label: "Introduced" });
    },
  ],
  ["a change in a life to congratulate on", doing(lifeChange(["a1z", "a2z", "a3z"], 0))],
  ["a change in a life to stand by in", doing(lifeChange(["a1z", "a2z", "a3z"], 1))],
  [
    "feedback that is asked for",
    ({ acting, practices }) => {
      const request = { entry: "asked about the talk", awaited: "a word on the talk", due: daysAgo(-14) };
      return acting.together({ acts: feedbackActs(ana, request, practices), label: "Asked" });
    },
  ],
  [
    "feedback that is given",
    ({ acting, practices }) =>
      acting.together({ acts: givenFeedbackActs(ana, "on her draft", practices), label: "Given" }),
  ],
  [
    "a letting go with a last kind word",
    ({ acting, practices }) =>
      acting.together({ acts: letGoActs(ana, "a last kind word", practices), label: "Let go" }),
  ],
  [
    "a note that is shared with two",
    ({ acting, practices }) => {
      const acts = shareActs(PLANS, [ana, bo], { ...practices, words: (link) => `shared ${link}` });
      return acting.together({ acts, label: "Shared" });
    },
  ],
  [
    "a meeting with somebody new",
    ({ meeting }) =>
      meeting({
        day: daysAgo(1),
        channel: "event",
        textIn: () => "the fair",
        people: [ana, bo],
        newcomers: ["Jo Lind", "Max Berg"],
        metAt: "Harbour fair",
        label: "Met",
      }),
  ],
  ["a checklist", ({ checklist }) => checklist([ANA], () => "due")],
];

test.each(FINISHED)("%s that is killed at any turn and done again is done once", async (_, action) => {
  const whole = await actOn(START, action, null);
  expect(whole).not.toEqual(new Map(START));
  for (let turns = 0; turns <= MOST_TURNS; turns += 1) {
    const left = await actOn(START, action, turns);
    expect(await actOn(left, action, null), `${turns} turns`).toEqual(whole);
  }
});

test("a contact that is killed stands there wholly or not at all, and once more for each time it is logged", async () => {
  const action = doing(logAction("a1z", 0));
  const whole = await actOn(START, action, null);
  const counts = new Set<number>();
  for (let turns = 0; turns <= MOST_TURNS; turns += 1) {
    const left = await actOn(START, action, turns);
    const isThere = left.get(ANA) === whole.get(ANA);
    if (!isThere) expect(left, `${turns} turns`).toEqual(new Map(START));
    const again = (await actOn(left, action, null)).get(ANA) ?? "";
    const count = again.split("a1z").length - 1;
    expect(count).toBe(isThere ? 2 : 1);
    counts.add(count);
  }
  expect(counts).toEqual(new Set([1, 2]));
});
