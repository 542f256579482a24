import { expect, test } from "vitest";
import { likelyMarkers } from "../../src/app/likely-people";
import type { NoteSignals, PeopleRules } from "../../src/note/people/recognize";

const RULES: PeopleRules = { folders: ["People"], tags: ["person"], properties: [], templateFolders: [] };

function note(path: string, signals: Partial<NoteSignals> = {}): NoteSignals {
  return { path, properties: null, tags: [], ...signals };
}

function likely(...notes: readonly NoteSignals[]): string[] {
  return likelyMarkers(notes, RULES).map(
    ({ marker: { by, rule }, notes: count, example }) => `${by} ${rule}: ${count}, ${example ?? ""}`,
  );
}

test.each([
  ["Areas/03 Freunde/Jonas Keller.md", "folder Areas/03 Freunde: 1, Areas/03 Freunde/Jonas Keller.md"],
  ["👥 Contactos/Lucía Prado.md", "folder 👥 Contactos: 1, 👥 Contactos/Lucía Prado.md"],
  ["Family tree/Cousins/Ada.md", "folder Family tree: 1, Family tree/Cousins/Ada.md"],
])("a folder that is called so: %s", (path, expected) => {
  expect(likely(note(path))).toEqual([expected]);
});

test.each([
  ["friends/school", "tag friends"],
  ["Note/Person/work", "tag note/person"],
  ["family", "tag family"],
])("a tag that is called so: %s", (tag, expected) => {
  expect(likely(note("Ada.md", { tags: [tag] }))).toEqual([`${expected}: 1, Ada.md`]);
});

test.each([
  [{ Type: "[[Kinds/Friend]]" }, "property Type: friend"],
  [{ categories: ["Colleagues", "Books"] }, "property categories: colleagues"],
])("a kind of note that is called so: %j", (properties, expected) => {
  expect(likely(note("Ada.md", { properties }))).toEqual([`${expected}: 1, Ada.md`]);
});

test("counts only what it would add, the largest first", () => {
  expect(
    likely(
      note("People/Ana Diaz.md", { tags: ["friend"] }),
      note("Friends/Kim Ode.md", { tags: ["friend"] }),
      note("Notes/Sam Rivera.md", { tags: ["friend", "family"] }),
    ),
  ).toEqual([
    "tag friend: 2, Friends/Kim Ode.md",
    "folder Friends: 1, Friends/Kim Ode.md",
    "tag family: 1, Notes/Sam Rivera.md",
  ]);
});

test("leaves out what could never be a person, and what is not called so", () => {
  expect(
    likely(
      note("Templates/Friend.md", { tags: ["friend"] }),
      note("Friends/Friends MOC.md"),
      note("Clients/Alder Studio.md", { properties: { type: "company" } }),
      note("Recipes/Soup.md", { tags: ["dinner"], properties: { type: "recipe", friend: "Ana" } }),
    ),
  ).toEqual([]);
});

test("proposes no more than somebody would look through, those with most notes", () => {
  const folders = Array.from({ length: 40 }, (_, at) => `Team ${at}`);
  const notes = folders.flatMap((folder, at) =>
    Array.from({ length: at + 1 }, (__, count) => note(`${folder}/Person ${count}.md`)),
  );
  const found = likely(...notes);
  expect(found).toHaveLength(8);
  expect(found[0]).toBe("folder Team 39: 40, Team 39/Person 0.md");
});
