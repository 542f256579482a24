import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { LookAlikes } from "../../../src/ui/suggest/look-alikes";

interface Listed {
  readonly path: string;
  readonly name: string;
  readonly label: string | null;
}

function sam(path: string, label: string | null = null): Listed {
  return { path, name: "Sam", label };
}

function told(people: readonly Listed[]): readonly (string | undefined)[] {
  const parts = listOf(people).parts();
  return people.map(({ path }) => parts.get(path));
}

function listOf(people: readonly Listed[]): LookAlikes<Listed> {
  const looks = new LookAlikes<Listed>(({ label }) => label);
  for (const person of people) looks.add(person);
  return looks;
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

  test("are told apart the same however those in the list have come and gone", () => {
    const name = fc.constantFrom("Sam", "Kim");
    const label = fc.constantFrom(null, "peer");
    const path = fc
      .tuple(fc.constantFrom("A", "B"), fc.nat(2))
      .map(([folder, note]) => `${folder}/${note}.md`);
    const somebody = fc.record({ path, name, label });
    const steps = fc.array(fc.record({ somebody, leaves: fc.nat() }), { maxLength: 30 });
    fc.assert(
      fc.property(steps, (all) => {
        const looks = listOf([]);
        let left: readonly Listed[] = [];
        for (const { somebody: comes, leaves } of all) {
          // Nearly half of the time somebody goes instead, of whom there may be two at once.
          const goes = leaves % 2 === 0 ? left[leaves % (left.length + 1)] : undefined;
          if (goes === undefined) {
            const known = left.find((other) => other.path === comes.path) ?? comes;
            looks.add(known);
            left = [...left, known];
          } else {
            looks.remove(goes);
            left = left.toSpliced(left.indexOf(goes), 1);
          }
          expect(looks.parts()).toEqual(listOf(left).parts());
        }
      }),
    );
  });

  test("are not gone through again when somebody comes whose name is like no other", () => {
    const looks = listOf([sam("A/Sam.md"), sam("B/Sam.md")]);
    const before = looks.parts();
    looks.add({ path: "Kim.md", name: "Kim", label: null });
    expect(looks.parts()).toBe(before);
  });
});
