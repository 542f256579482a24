import { describe, expect, test } from "vitest";
import type { Person } from "../../src/domain/person";
import { freshDraft, logAsOfNow } from "../../src/ui/modals/log-draft";
import { peopleAsOfNow } from "../../src/ui/people-as-of-now";
import { promise, someone } from "../domain/people";

const ANA = someone({ name: "Ana", path: "People/Ana.md" });
const KIM = someone({ name: "Kim", path: "People/Kim.md" });
const MOVED = someone({ name: "Ana Diaz", path: "Friends/Ana Diaz.md" });

const now = (path: string): string => (path === ANA.path ? MOVED.path : path);
const person = (path: string): Person | null => (path === MOVED.path ? MOVED : null);

describe("people of a draft whose notes have been renamed since", () => {
  test("are those of the notes as they are by now, and others stay", () => {
    expect(peopleAsOfNow([ANA, KIM], now, person)).toEqual([MOVED, KIM]);
  });

  test("stay as they were where the note is nobody's any more", () => {
    expect(peopleAsOfNow([ANA], now, () => null)).toEqual([ANA]);
  });

  test("keep what was ticked for them in a log", () => {
    const deck = promise("mine", null);
    const draft = {
      ...freshDraft([ANA]),
      kept: [{ path: ANA.path, promise: deck }],
      talkedAbout: [{ path: ANA.path, topic: "the move" }],
    };
    expect(logAsOfNow(draft, now, person)).toMatchObject({
      people: [MOVED],
      kept: [{ path: MOVED.path, promise: deck }],
      talkedAbout: [{ path: MOVED.path, topic: "the move" }],
    });
  });
});
