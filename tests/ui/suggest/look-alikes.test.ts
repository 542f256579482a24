import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { lookAlikes } from "../../../src/ui/suggest/look-alikes";

interface Listed {
  readonly path: string;
  readonly name: string;
  readonly label: string | null;
}

function sam(path: string, label: string | null = null): Listed {
  return { path, name: "Sam", label };
}

function told(people: readonly Listed[]): readonly (string | undefined)[] {
  const parts = lookAlikes(people, ({ label }) => label);
  return people.map(({ path }) => parts.get(path));
}

describe("people who look alike in a list", () => {
  test.each<[string, readonly Listed[], readonly (string | undefined)[]]>([
    ["by the folder", [sam("People/Work/Sam.md"), sam("People/Home/Sam.md")], ["Work", "Home"]],
    ["by the folder above, if that differs", [sam("A/x/Sam.md"), sam("B/x/Sam.md")], ["A", "B"]],
    [
      "by more of it, if no folder is theirs alone",
      [sam("A/x/Sam.md"), sam("B/x/Sam.md"), sam("B/y/Sam.md")],
      ["A", "B/x", "y"],
    ],
    ["one folder within the other", [sam("People/Sam.md"), sam("People/Work/Sam.md")], ["People", "Work"]],
    ["by the note, in one folder", [sam("People/Sam R.md"), sam("People/Sam 2.md")], ["Sam R", "Sam 2"]],
    [
      "by the whole path, where notes of one name lie in several folders that hold several",
      [sam("Sam.md"), sam("C/Sam 2.md"), sam("C/Sam.md"), sam("Sam 2.md")],
      ["Sam", "C/Sam 2", "C/Sam", "Sam 2"],
    ],
    ["one of them in no folder", [sam("Sam.md"), sam("Old/Sam.md")], [undefined, "Old"]],
    ["both of them in no folder", [sam("Sam.md"), sam("Sam 2.md")], ["Sam", "Sam 2"]],
    [
      "not where their labels differ",
      [sam("A/Sam.md", "peer"), sam("B/Sam.md", "mentor")],
      [undefined, undefined],
    ],
    ["where their labels are the same", [sam("A/Sam.md", "peer"), sam("B/Sam.md", "peer")], ["A", "B"]],
    ["not where there is one, listed twice", [sam("A/Sam.md"), sam("A/Sam.md")], [undefined, undefined]],
    [
      "not where the names differ",
      [sam("A/Sam.md"), { ...sam("B/Kim.md"), name: "Kim" }],
      [undefined, undefined],
    ],
  ])("%s", (_, people, expected) => {
    expect(told(people)).toEqual(expected);
  });

  test("never look alike any more, wherever their notes are", () => {
    const folder = fc.array(fc.constantFrom("A", "B", "C"), { maxLength: 3 });
    const note = fc.tuple(folder, fc.constantFrom("Sam", "Sam 2"));
    const notes = fc.uniqueArray(note, {
      minLength: 2,
      maxLength: 5,
      selector: (each) => each.flat().join("/"),
    });
    fc.assert(
      fc.property(notes, (all) => {
        const parts = told(all.map(([folders, name]) => sam(`${[...folders, name].join("/")}.md`)));
        expect(new Set(parts).size).toBe(all.length);
      }),
    );
  });
});
