import { expect, test } from "vitest";
import { Matching } from "../../src/app/matching";
import type { NoteListing } from "../../src/app/ports";
import type { Person } from "../../src/domain/person";
import { createFieldReader } from "../../src/note/properties/fields";
import { someone } from "../domain/people";

const PATH = "Notes/Sharing reading list.md";

function note(parts: Partial<NoteListing> = {}): NoteListing {
  const nothing = {
    properties: null,
    tags: [],
    headings: [],
    linkpaths: [],
    openTaskLinkpaths: [],
    endedTaskLinkpaths: [],
  };
  return { path: PATH, ...nothing, linksNamed: () => [], ...parts };
}

function matchingOf(
  people: readonly Person[],
  links: Readonly<Record<string, readonly string[]>> = {},
  {
    markers = () => new Set(["person"]),
    aliases = {},
  }: {
    readonly markers?: () => ReadonlySet<string>;
    readonly aliases?: Readonly<Record<string, readonly string[]>>;
  } = {},
): Matching {
  return new Matching({
    people: () => people,
    fields: createFieldReader(),
    targets: (path) => links[path] ?? [],
    leads: (from, to) => links[from]?.includes(to) ?? false,
    isTopic: (path) => !path.startsWith("People/") && !path.startsWith("Daily/"),
    markers,
    properties: (path) => (path in aliases ? { aliases: aliases[path] } : null),
  });
}

function said(people: readonly Person[], parts: Partial<NoteListing>, links = {}): string[] {
  return matchingOf(people, links)
    .match(note(parts))
    .map(({ person, reasons }) => `${person.name}: ${reasons.map(({ kind }) => kind).join(" ")}`);
}

const KIM = someone({ name: "Kim", interests: ["reading lists", "chess"], tags: ["archives"] });

test.each<[string, Partial<NoteListing>]>([
  ["its name", {}],
  ["an alias", { path: "Notes/x.md", properties: { aliases: ["Chess for two"] } }],
  ["a heading", { path: "Notes/x.md", headings: ["A game of chess"] }],
  ["the name in a link", { path: "Notes/x.md", linkpaths: ["Topics/Chess"] }],
])("a note meets an interest by %s", (_, parts) => {
  expect(said([KIM], parts)).toEqual(["Kim: interest"]);
});

test("a note meets an interest or a tag by an alias of a note that it links to", () => {
  const ana = someone({ name: "Ana", interests: ["map making"] });
  const sam = someone({ name: "Sam", tags: ["map-making"] });
  const links = { [PATH]: ["Topics/Carto.md"] };
  const matching = matchingOf([ana, sam], links, { aliases: { "Topics/Carto.md": ["Map making"] } });
  const found = matching.match(note({ linkpaths: ["Carto"] }));
  expect(found.map(({ person, reasons }) => [person.name, reasons[0]?.kind])).toEqual([
    ["Ana", "interest"],
    ["Sam", "tag"],
  ]);
});

test.each<[string, Partial<NoteListing>]>([
  ["its title", { path: "Notes/Lunch with robert table.md" }],
  ["an alias of it", { path: "Notes/x.md", properties: { aliases: ["What Robert Table said"] } }],
  ["a heading, by an alias", { path: "Notes/x.md", headings: ["Bobby Tables’ idea"] }],
])("a note names somebody in %s", (_, parts) => {
  expect(said([someone({ name: "Robert Table", aliases: ["Bobby Tables", "Bob"] })], parts)).toEqual([
    "Robert Table: named",
  ]);
});

test("a note meets people by its tags, by notes both link to and by naming them, whoever has more reasons first", () => {
  const ana = someone({ name: "Ana", interests: [] });
  const sam = someone({ name: "Sam" });
  const links = {
    [PATH]: [ana.path, "Notes/Maps.md", "Daily/2026-11-20.md"],
    [sam.path]: ["Notes/Maps.md", "Daily/2026-11-20.md", ana.path],
    [KIM.path]: ["Daily/2026-11-20.md"],
  };
  expect(said([ana, sam, KIM], { tags: ["archives"] }, links)).toEqual([
    "Kim: interest tag",
    "Ana: named",
    "Sam: link",
  ]);
});

test("nobody likes their own note", () => {
  expect(said([someone({ ...KIM, path: PATH, interests: ["reading lists"] })], {})).toEqual([]);
});

test("what marks people may change", () => {
  let markers = new Set(["person"]);
  const matching = matchingOf([KIM], {}, { markers: () => markers });
  const about = note({ path: "Notes/x.md", tags: ["archives"] });
  expect(matching.match(about)).toHaveLength(1);
  markers = new Set(["person", "archives"]);
  expect(matching.match(about)).toEqual([]);
});

test("two people who share a lot are to be introduced, unless one of their notes links to the other", () => {
  const zoe = someone({ name: "Zoe", path: "People/Zoe.md", interests: ["chess", "reading lists"] });
  const kim = { ...KIM, path: "People/Kim.md" };
  const pairs = (links = {}): string[][] =>
    matchingOf([kim, zoe], links)
      .introductions()
      .map(({ one, other, shared }) => [one.name, other.name, ...shared]);
  expect(pairs()).toEqual([["Kim", "Zoe", "reading lists", "chess"]]);
  expect(pairs({ [kim.path]: [zoe.path] })).toEqual([]);
  expect(pairs({ [zoe.path]: [kim.path] })).toEqual([]);
  expect(matchingOf([kim, zoe]).inCommon(zoe, kim)).toEqual(["chess", "reading lists"]);
});
