import { expect, test } from "vitest";
import { settingsWords } from "../src/i18n/en/settings";
import { DEFAULT_SETTINGS } from "../src/settings/settings";
import { codeIn, readPage, tablesUnder } from "./pages";

const PAGE = await readPage("docs/settings.md");

const GROUPS = Object.values(settingsWords).filter((words) => typeof words === "object");

const ROWS = GROUPS.flatMap((words) =>
  tablesUnder(PAGE, words.heading)
    .flat()
    .map(([name = "", key = "", byDefault = ""]) => ({ words, name, key: codeIn(key)[0] ?? "", byDefault })),
);

/** A default as the page writes it. */
function written(value: unknown): string {
  if (typeof value === "boolean") return value ? "on" : "off";
  const text = Array.isArray(value) ? value.join(", ") : String(value);
  return text === "" ? "none" : text;
}

test("docs/settings.md has every setting once", () => {
  const keys = Object.keys(DEFAULT_SETTINGS).filter((key) => key !== "version");
  expect(ROWS.map(({ key }) => key).toSorted()).toEqual(keys.toSorted());
});

test.each(ROWS)("docs/settings.md calls $key by its name and says what it is by default", (row) => {
  expect(Object.values(row.words)).toContain(row.name);
  expect(row.byDefault).toBe(written(Reflect.get(DEFAULT_SETTINGS, row.key)));
});
