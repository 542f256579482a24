import { afterEach, beforeEach, expect, test, vi } from "vitest";
import type { AgendaState } from "../../src/app/agenda-feed";
import type { Person } from "../../src/domain/person";
import { onceKnown } from "../../src/ui/once-known";
import { someone } from "../domain/people";

const NOOR = someone({ name: "Noor", path: "People/Noor.md" });

let listeners: Set<(state: AgendaState) => void>;
let known: Person | null;
let timers: { setTimeout: typeof setTimeout; clearTimeout: typeof clearTimeout };

const deps = {
  person: () => known,
  feed: {
    subscribe: (listener: (state: AgendaState) => void) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  },
};

beforeEach(() => {
  vi.useFakeTimers();
  timers = { setTimeout, clearTimeout };
  vi.stubGlobal("window", timers);
  listeners = new Set();
  known = null;
});

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

/** Something has changed for whoever shows the list. */
function tell(): void {
  const nobodyReadsIt = {} as AgendaState;
  for (const listener of [...listeners]) listener(nobodyReadsIt);
}

test("who is known already is there at once", async () => {
  known = NOOR;
  expect(await onceKnown(NOOR.path, deps)).toBe(NOOR);
  expect(listeners.size).toBe(0);
});

test("who becomes known with a later change is there by then, and nobody listens any more", async () => {
  const person = onceKnown(NOOR.path, deps);
  tell();
  expect(listeners.size).toBe(1);
  known = NOOR;
  tell();
  expect(await person).toBe(NOOR);
  expect([listeners.size, vi.getTimerCount()]).toEqual([0, 0]);
});

test("a note that does not become anybody's is not waited for without end", async () => {
  const person = onceKnown("Notes/Noor.md", deps);
  await vi.advanceTimersByTimeAsync(3000);
  expect(await person).toBeNull();
  expect(listeners.size).toBe(0);
});
