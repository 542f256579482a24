import { describe, expect, test } from "vitest";
import type { ActOutcome } from "../../src/app/act";
import { eachText, notDoneOf } from "../../src/ui/outcome-words";
import { someone } from "../domain/people";

const PEOPLE = ["Ana", "Bo", "Cy", "Dee", "Eva", "Flo", "Gus", "Hal"].map((name) =>
  someone({ name, path: `People/${name}.md` }),
);

const DONE: ActOutcome = { kind: "unchanged", path: "" };
function gone(path: string, left: readonly string[] = []): ActOutcome {
  return { kind: "failed", path, reason: "missing", message: "", left };
}

describe("those with whom it could not be done", () => {
  test("are told with the reason, and with what of it stands all the same", () => {
    const broken = { code: "invalid-front-matter", line: 2, found: "a [" } as const;
    const outcomes: ActOutcome[] = [
      DONE,
      { kind: "refused", path: "People/Bo.md", refusal: broken, left: [] },
      gone("Notes/Plans.md", ["People/Cy.md"]),
    ];
    const notDone = notDoneOf(PEOPLE.slice(0, 3), outcomes);
    expect(notDone.map(({ person, why }) => `${person.name}: ${why}`)).toEqual([
      "Bo: People/Bo.md, line 2: the properties are not valid YAML (a [). Fix them first; nothing was changed.",
      "Cy: Notes/Plans.md is no longer in the vault. These notes were changed nevertheless: People/Cy.md.",
    ]);
  });

  test.each([
    [0, "Paused: Ana."],
    [1, "Paused: Ana.\nNot done for 1 of 8:\nAna: no"],
    [5, "Paused: Ana.\nNot done for 5 of 8:\nAna: no\nBo: no\nCy: no\nDee: no\nEva: no"],
    [7, "Paused: Ana.\nNot done for 7 of 8:\nAna: no\nBo: no\nCy: no\nDee: no\nEva: no\nNor for Flo, Gus."],
  ])("are all named, at most five with the reason: %i", (count, expected) => {
    const notDone = PEOPLE.slice(0, count).map((person) => ({ person, why: "no" }));
    expect(eachText("Paused: Ana.", notDone, 8)).toBe(expected);
  });

  test("stand alone where nothing was done with anybody", () => {
    const [person] = PEOPLE;
    if (person === undefined) throw new Error("Nobody is there");
    expect(eachText("", [{ person, why: "no" }], 1)).toBe("Not done for 1 of 1:\nAna: no");
  });
});
