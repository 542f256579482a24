import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { NoteStore } from "../../src/vault/note-store";
import { play } from "./play";
import type { Step } from "./steps";

beforeAll(() => void vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout", "Date"] }));
afterAll(() => void vi.useRealTimers());

const go = (choice = 0, fails = false): Step["moves"][number] => ({ choice, fails });
const step = (what: Step["what"], who: number, ...moves: Step["moves"]): Step => ({
  what,
  who,
  which: 0,
  moves,
});

/** Each was found by `interleaving.test.ts` in a writer that did not know of it. */
const FOUND: readonly (readonly [string, readonly Step[]])[] = [
  ["an open note with CRLF and a byte order mark", [step("open-pane", 6, go()), step("log", 6)]],
  [
    "a pane that shows another note by the time the file has been read",
    [step("open-pane", 8, go()), step("log", 8), step("go-elsewhere", 8)],
  ],
  [
    "a sync whose words are still on their way into the editor",
    [step("open-pane", 0, go()), step("log", 0), step("sync-inserts", 0, go(1), go())],
  ],
  [
    "a sync whose words are still on their way into a note that is read, with words that are not saved",
    [
      step("open-pane", 0),
      step("edit", 0),
      step("turn-page", 0),
      step("sync-inserts", 0, go()),
      step("log", 0),
    ],
  ],
  [
    "a sync between two looks at a note with words that are not saved",
    [step("open-pane", 0, go()), step("edit", 0), step("log", 0, go()), step("sync-inserts", 0, go(1))],
  ],
  [
    "words typed and saved while a write waits",
    [step("log", 0), step("open-pane", 0, go(1)), step("edit", 0), step("save-pane", 0)],
  ],
  [
    "feedback that is taken back while somebody logs with the same person",
    [
      step("open-pane", 1),
      step("edit", 1),
      step("feedback", 1),
      step("log", 0, go(), go(), go(), go(), go()),
      step("open-pane", 0, go(), go(), go()),
      step("undo", 0),
      step("log", 1),
    ],
  ],
  [
    "an editor that cannot save what was written into it",
    [step("open-pane", 6), step("edit", 6), step("log", 6, go(), go(), go(0, true))],
  ],
];

test.each(FOUND)("nothing is lost with %s", async (_, list) => {
  expect((await play(list, (app) => new NoteStore(app))).complaints).toEqual([]);
});
