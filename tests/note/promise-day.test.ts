import { describe, expect, test } from "vitest";
import { movedEntry, movedTaskLines } from "../../src/note/promises/promise-day";
import { promisesInProperties, type PropertyPromise } from "../../src/note/promises/promise-places";
import { PROMISE_CONTEXT } from "./contexts";
import { day } from "./style";

const TO = day("2026-12-01");

/** The promise at that place among those of the properties. */
function promiseIn(note: string, place: number): PropertyPromise {
  const property = promisesInProperties(note, PROMISE_CONTEXT)[place];
  if (property === undefined) throw new Error(`There is no promise ${place} in ${note}`);
  return property;
}

describe("the day of a promise in the properties", () => {
  test.each([
    ["commitments: [call, send]", 1, "commitments: [call, send by 2026-12-01]"],
    ["commitments: [send]\nwaiting-for: [send]", 1, "commitments: [send]\nwaiting-for: [send by 2026-12-01]"],
    [
      "commitments: ['send by 2026-12-01', send]",
      1,
      "commitments: ['send by 2026-12-01', send by 2026-12-01]",
    ],
    ["commitments: send", 0, "commitments: send by 2026-12-01"],
    [
      "commitments:\n  - due: '[[2026-11-20]]'\n    text: send",
      0,
      "commitments:\n  - due: '[[2026-12-01]]'\n    text: send",
    ],
    ["commitments:\n  - title: send by 2026-11-20", 0, "commitments:\n  - title: send by 2026-12-01"],
    ["commitments:\n  - title: send", 0, "commitments:\n  - title: send\n    due: 2026-12-01"],
  ])("is moved in %j, entry %i, and in no other", (properties, place, expected) => {
    const note = `---\n${properties}\n---\nbody`;
    const moved = movedEntry(note, { property: promiseIn(note, place), to: TO }, PROMISE_CONTEXT);
    expect(moved).toEqual({ kind: "changed", text: `---\n${expected}\n---\nbody` });
  });

  test.each<[string, Partial<PropertyPromise>]>([
    ["no entry", { entry: null }],
    ["a number", { entry: 5 }],
    ["an object whose words are none", { entry: { text: 5 } }],
    ["an object without words", { entry: { who: "Ana 2026-11-20" } }],
    ["a place that is not in the list", { at: 7 }],
    ["a property that is not there", { key: "promises" }],
  ])("is refused for %s", (_, other) => {
    const note = "---\ncommitments: [send by 2026-11-20]\n---\n";
    const property = { ...promiseIn(note, 0), ...other };
    expect(movedEntry(note, { property, to: TO }, PROMISE_CONTEXT)).toEqual({
      kind: "refused",
      refusal: { code: "not-provable", line: null, found: "send" },
    });
  });

  test("is refused where the words would be others afterwards, or the day another one", () => {
    const note = "---\ncommitments: [send by 2026-11-20]\n---\n";
    const property = promiseIn(note, 0);
    const other = { ...property, commitment: { ...property.commitment, text: "call" } };
    expect(movedEntry(note, { property: other, to: TO }, PROMISE_CONTEXT)).toMatchObject({ kind: "refused" });
    const elsewhere = { ...property, entry: "send by 2026-11-20 🎉 2026-11-21" };
    expect(movedEntry(note, { property: elsewhere, to: TO }, PROMISE_CONTEXT)).toMatchObject({
      kind: "refused",
    });
  });
});

describe("the day of a task", () => {
  test.each([
    ["- [ ] send", null, ["- [ ] send 📅 2026-12-01"]],
    ["- [ ] send 📅 2026-11-20", day("2026-11-20"), ["- [ ] send 📅 2026-12-01"]],
    ["- [ ] send 📅 2026-11-21", day("2026-11-20"), []],
  ])("of %j is moved in each way that may be right", (line, due, expected) => {
    expect(movedTaskLines(line, { due, to: TO }, PROMISE_CONTEXT)).toEqual(expected);
  });
});
