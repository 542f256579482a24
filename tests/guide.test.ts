import { readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { VIEW } from "../src/i18n/en/view";
import { readPage, readPages, tablesUnder } from "./pages";

const REPOSITORY = dirname(dirname(fileURLToPath(import.meta.url)));
const ENGLISH = join(REPOSITORY, "src", "i18n", "en");
const WORDS = readdirSync(ENGLISH)
  .map((name) => readFileSync(join(ENGLISH, name), "utf8"))
  .join("\n");

const PAGES = (await readPages()).filter(({ path }) => path.startsWith("docs/guide/"));

describe("the guide", () => {
  test("has a page for each link of its contents", () => {
    expect(PAGES.length).toBeGreaterThan(7);
    const contents = PAGES.find(({ path }) => path === "docs/guide/README.md")?.text ?? "";
    const missing = PAGES.filter(({ path }) => !path.endsWith("README.md"))
      .map(({ path }) => path.slice("docs/guide/".length))
      .filter((name) => !contents.includes(`(${name})`));
    expect(missing).toEqual([]);
  });

  test("tells of every section of the list, in the order in which they are shown", async () => {
    const [table = []] = tablesUnder(await readPage("docs/guide/list.md"), "Sections");
    expect(table.map(([name = ""]) => name.replaceAll("*", ""))).toEqual(Object.values(VIEW.sections));
  });

  test.each(PAGES)("$path shows in bold only what is to be read in Obsidian", ({ text }) => {
    const shown = [...text.matchAll(/\*\*([^*\n]+)\*\*/g)].map(([, words = ""]) => words);
    const steps = /^\d+\. |^bold$/;
    expect(shown.filter((words) => !steps.test(words) && !WORDS.includes(`"${words}"`))).toEqual([]);
  });
});
