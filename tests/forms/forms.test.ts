import { describe, expect, test } from "vitest";
import { spellings } from "./form";
import { formsPage } from "./page";
import { TABLES } from "./tables";

const FORMS = TABLES.flatMap((table) =>
  table.forms.flatMap((form) => spellings(form).map((written) => ({ table, form, written }))),
);

describe.each(TABLES)("$name", (table) => {
  const own = FORMS.filter((each) => each.table === table);

  test.each(own)("$form.what: $written", async ({ form, written }) => {
    expect(await table.read(written)).toEqual(form.read);
  });

  test("each has a column for all that is read, and no form is there twice", () => {
    expect(table.forms.filter(({ read }) => read.length !== table.columns.length)).toEqual([]);
    const written = table.forms.flatMap(spellings);
    expect(written.filter((one, at) => written.indexOf(one) !== at)).toEqual([]);
  });
});

test("docs/note-format.md shows all of them; `npx tsx tests/forms/write-tables.ts` writes them there", async () => {
  const { now, wanted } = await formsPage();
  expect(now).toBe(wanted);
});
