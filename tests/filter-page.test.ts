import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { STATES, THINGS } from "../src/domain/filter";
import { parseFilter, SPELLINGS } from "../src/domain/filter-grammar";
import { readListBlock } from "../src/note/block/list-block";
import { openVault } from "./host/node";
import { readVaultFiles } from "./host/vault-files";
import { openNote } from "./plugin/open-note";
import { codeIn, readPage, tablesUnder } from "./pages";

const PAGE = await readPage("docs/filter.md");

/** What stands as code in a column of the table under a heading. */
function column(heading: string, at: number): string[][] {
  return tablesUnder(PAGE, heading)
    .flat()
    .map((row) => codeIn(row[at] ?? ""));
}

test("docs/filter.md has every key with every spelling", () => {
  const written = column("Keys", 0).map(([key = ""], row) => [key, ...(column("Keys", 1)[row] ?? [])]);
  const known = Object.values(SPELLINGS).map((spellings) =>
    spellings.map((spelling) => (spelling.length > 1 ? `${spelling}:` : spelling)),
  );
  expect(written).toEqual(known);
});

test("docs/filter.md has every value of is: and has:, in their order", () => {
  expect(column("Where they stand", 0).flat()).toEqual([...STATES]);
  expect(column("What they have", 0).flat()).toEqual([...THINGS]);
});

test.each(column("What can be typed", 0).flat())("docs/filter.md shows %s, which can be read", (filter) => {
  const { terms, issues } = parseFilter(filter);
  expect(issues).toEqual([]);
  expect(terms.length).toBeGreaterThan(0);
});

test("docs/filter.md says whom each of its examples finds in the example vault", async () => {
  const files = await readVaultFiles(fileURLToPath(new URL("../examples/vault", import.meta.url)));
  const vault = await openVault({ files, today: "2026-11-22" });
  try {
    const shown: string[][] = [];
    for (const [filter = ""] of column("Examples", 1)) {
      const outcome = await vault.cli("rapport:people", { filter, format: "json" });
      if (outcome.kind !== "printed") throw new Error(`${filter} is refused`);
      const { people } = JSON.parse(outcome.text) as {
        readonly people: readonly { readonly name: string }[];
      };
      shown.push([filter, people.map(({ name }) => name).join(", ")]);
    }
    const written = tablesUnder(PAGE, "Examples").flat();
    expect(shown).toEqual(written.map(([, filter = "", names = ""]) => [codeIn(filter)[0] ?? "", names]));
  } finally {
    await vault.close();
  }
});

test("docs/filter.md has an example of a block that works in a note", async () => {
  const [, source = ""] = /```rapport\n([^`]*)```/.exec(PAGE.text) ?? [];
  const { problems, text, group, sort, limit } = readListBlock(source);
  expect({ problems, text, group, sort, limit }).toEqual({
    problems: [],
    text: "circle:close",
    group: "relationship",
    sort: "name",
    limit: 10,
  });
  const files = await readVaultFiles(fileURLToPath(new URL("../examples/vault", import.meta.url)));
  const note = { "Close.md": `\`\`\`rapport\n${source}\`\`\`\n` };
  const vault = await openVault({ files: { ...files, ...note }, today: "2026-11-22" });
  try {
    await vault.settle();
    await openNote(vault, "Close.md");
    vault.runCommand("markdown:toggle-preview");
    await vault.settle();
    const shown = (selector: string): string[] =>
      Array.from(vault.el.querySelectorAll(`.rapport-block ${selector}`), ({ textContent }) => textContent);
    expect(shown(".rapport-section-name")).toEqual(["friend", "mentor"]);
    expect(shown(".rapport-name")).toEqual(["Ana Diaz", "Kim Ode"]);
    // What is drawn in a note goes with it, before its window does.
    await openNote(vault, "Welcome.md");
    await vault.settle();
  } finally {
    await vault.close();
  }
});
