import { readdirSync, readFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { readPage } from "./pages";

const REPOSITORY = dirname(dirname(fileURLToPath(import.meta.url)));
const { text: PAGE } = await readPage("docs/architecture.md");

/** Every file below src by its path from there. */
const SOURCE = new Map(
  readdirSync(join(REPOSITORY, "src"), { recursive: true, encoding: "utf8" })
    .map((path) => path.replaceAll("\\", "/"))
    .filter((path) => /\.tsx?$/.test(path))
    .map((path) => [path, readFileSync(join(REPOSITORY, "src", path), "utf8")]),
);

/** Where a class or an interface is declared, as its folder at the top of src. */
function foldersDeclaring(name: string): string[] {
  const declares = new RegExp(`\\bexport (?:class|interface) ${name}\\b`);
  return [...SOURCE].filter(([, text]) => declares.test(text)).map(([path]) => path.split("/", 1)[0] ?? "");
}

/** The boxes of the map: what their first line says, and the words in them. */
function boxesOfMap(): { readonly folder: string; readonly words: readonly string[] }[] {
  const [map = ""] = /^```\n([\s\S]*?)\n```$/m.exec(PAGE)?.slice(1) ?? [];
  const found: { folder: string; words: string[] }[] = [];
  for (const line of map.split("\n")) {
    for (const [, folder = "", rest = ""] of line.matchAll(/│ (\w+)\/ ?([^│]*)/g)) {
      found.push({ folder, words: rest.match(/\w+/g) ?? [] });
    }
  }
  return found;
}

/** Each section about a folder, with the text below its heading. */
function sections(): [string, string][] {
  return [...PAGE.matchAll(/^### `src\/(\w+)\/`\n([\s\S]*?)(?=^#{2,3} )/gm)].map(
    ([, folder = "", text = ""]) => [folder, text],
  );
}

describe("docs/architecture.md", () => {
  test("draws a box for every folder that has a layer, and for no other", () => {
    const drawn = new Set(boxesOfMap().map(({ folder }) => folder));
    const described = sections().map(([folder]) => folder);
    const withoutLayer = ["settings", "i18n", "engine"];
    expect([...drawn].sort()).toEqual(described.filter((folder) => !withoutLayer.includes(folder)).sort());
  });

  test("puts the classes of the map into the folders where they are", () => {
    const misplaced = boxesOfMap().flatMap(({ folder, words }) =>
      words
        .filter((word) => /^[A-Z]\w+[a-z][A-Z]|^Roster$|^Acting$/.test(word))
        .filter((word) => !foldersDeclaring(word).includes(folder))
        .map((word) => `${word} is not in ${folder}`),
    );
    expect(misplaced).toEqual([]);
  });

  test.each(sections())(
    "says of src/%s what it must not do, and names only files that are there",
    (folder, text) => {
      expect(text).toMatch(/^Must not: /m);
      const inFolder = [...SOURCE.keys()]
        .filter((path) => path.startsWith(`${folder}/`))
        .map((path) => basename(path));
      const named = [...text.matchAll(/`([\w-]+\.tsx?)`/g)].map(([, name = ""]) => name);
      expect(named.filter((name) => !inFolder.includes(name))).toEqual([]);
    },
  );

  test("speaks only of classes that there are, and of calls that they answer", () => {
    const flows = PAGE.slice(PAGE.indexOf("## The three flows"));
    const classes = [...flows.matchAll(/`([A-Z]\w*[a-z]\w*)(?:\.(\w+))?[^`]*`/g)];
    expect(classes.length).toBeGreaterThan(8);
    const unknown = classes.filter(([, name = "", call]) => {
      const declaring = [...SOURCE.values()].find((text) =>
        new RegExp(`\\bexport (?:class|interface|type) ${name}\\b`).test(text),
      );
      return declaring === undefined || (call !== undefined && !new RegExp(`\\b${call}\\b`).test(declaring));
    });
    expect(unknown.map(([words]) => words)).toEqual([]);
  });
});
