import { expect, test } from "vitest";
import { newcomersIn } from "../../src/app/newcomers";
import type { NoteLink, NoteListing } from "../../src/app/ports";
import { linkName } from "../../src/note/text/links";

const NOTES: Readonly<Record<string, string>> = { "Ana Diaz": "People/Ana Diaz.md", Acme: "Acme.md" };

function found(links: readonly NoteLink[]): string[] {
  const note: NoteListing = {
    path: "Meetings/Fair.md",
    properties: null,
    tags: [],
    headings: [],
    linkpaths: links.map(({ linkpath }) => linkpath),
    linksNamed: (name) => links.filter(({ linkpath }) => linkName(linkpath) === name),
    openTaskLinkpaths: [],
    endedTaskLinkpaths: [],
  };
  return newcomersIn(note, (linkpath) => NOTES[linkpath] ?? null).map(
    ({ name, tookPart }) => `${name}${tookPart ? " took part" : ""}`,
  );
}

function link(linkpath: string, line: number | null, place: NoteLink["place"] = "text"): NoteLink {
  return { linkpath, line, place };
}

test.each<[string, NoteLink[], string[]]>([
  ["somebody who took part", [link("Jo Lind", null)], ["Jo Lind took part"]],
  ["a link in the text, which may be about anything", [link("Tactile maps", 4)], ["Tactile maps"]],
  [
    "who took part before the others, each once",
    [link("Max", 3), link("Jo Lind", 5), link("People/Jo Lind", null)],
    ["Jo Lind took part", "Max"],
  ],
  ["nobody who has a note, and nothing that has one", [link("Ana Diaz", null), link("Acme", 2)], []],
  ["no day and no placeholder", [link("2026-11-22", 2), link("{{name}}", null), link("42", null)], []],
  ["nobody who is only quoted", [link("Jo Lind", 7, "aside")], []],
])("names %s", (_, links, expected) => {
  expect(found(links)).toEqual(expected);
});
