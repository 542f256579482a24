import { expect, test } from "vitest";
import { surveyOf } from "./survey-vault";

const VAULT = { "People/Ana.md": "", "People/Bea.md": "", "Templates/Person.md": "", "Notes/Tea.md": "" };

test.each([
  ["", { folder: "People", isThere: true }],
  [" /Notes/ ", { folder: "Notes", isThere: true }],
  ["Sales/People", { folder: "Sales/People", isThere: false }],
])("new people go into %j as %j", async (newPersonFolder, expected) => {
  const { newPersonFolder: found } = await (
    await surveyOf(VAULT, { settings: { newPersonFolder } })
  ).matches();
  expect(found).toEqual([{ kind: "target", ...expected }]);
});

test("in a vault without people and folders they go to where people are looked for first", async () => {
  const survey = await surveyOf({}, { settings: { peopleFolders: [] } });
  expect((await survey.matches()).newPersonFolder).toEqual([{ kind: "target", folder: "", isThere: true }]);
});

test.each([
  ["", []],
  ["Templates/Person", [{ kind: "note", path: "Templates/Person.md" }]],
  ["Templates/Person.md", [{ kind: "note", path: "Templates/Person.md" }]],
  ["Templates/Pers", [{ kind: "no-note", path: "Templates/Pers" }]],
])("the template %j is found or not", async (path, expected) => {
  const survey = await surveyOf(VAULT, { settings: { newPersonTemplate: path, reviewTemplate: path } });
  expect(await survey.matches()).toMatchObject({ newPersonTemplate: expected, reviewTemplate: expected });
});

test.each([
  ["", []],
  ["Reviews", [{ kind: "target", folder: "Reviews", isThere: false }]],
  ["Notes", [{ kind: "target", folder: "Notes", isThere: true }]],
])("reviews go into %j", async (reviewFolder, expected) => {
  const survey = await surveyOf(VAULT, { settings: { reviewFolder } });
  expect((await survey.matches()).reviewFolder).toEqual(expected);
});

test.each([
  ["Reviews/2026-W47.md", false],
  ["Notes/Tea.md", true],
])("the review of this week is at %s, made already: %s", async (reviewPath, isThere) => {
  const survey = await surveyOf(VAULT, { reviewPath });
  expect((await survey.matches()).reviewName).toEqual([{ kind: "next-note", path: reviewPath, isThere }]);
});

test.each([
  [{}, null],
  [{ "2026-11-22.md": "# Sunday\n" }, false],
  [{ "2026-11-22.md": "## Reconnect:\n" }, true],
])("today's daily note has the heading of the checklist: %j %s", async (files, hasHeading) => {
  const survey = await surveyOf({ ...VAULT, ...files });
  expect((await survey.matches()).checklistHeading).toEqual([{ kind: "daily-note", hasHeading }]);
});

test("what stands between braces in a draft and is no placeholder is named once, with what was meant", async () => {
  const messageTemplate = "Hi {{firs}} {{ name }},\n{{topic}} {{weather}} {{firs}}";
  const survey = await surveyOf(VAULT, { settings: { messageTemplate } });
  expect((await survey.matches()).messageTemplate).toEqual([
    { kind: "unknown-placeholder", of: "firs", suggestion: "first" },
    { kind: "unknown-placeholder", of: "weather", suggestion: null },
  ]);
});
