import { expect, test } from "vitest";
import { namesPeople } from "../../src/note/people/people-words";

test.each([
  "People",
  "04_PEOPLE",
  "👥 Kontakte",
  "My contacts (old)",
  "Personnes",
  "Família".normalize("NFD"),
  "type/person",
  "close-friends",
  "люди",
  "联系人",
])("%s points at people", (text) => {
  expect(namesPeople(text)).toBe(true);
});

test.each([
  "Peoples of the world",
  "Personal",
  "Contactless",
  "Recipes",
  "Projects",
  "",
  "2026",
  "/",
  "teams",
])("%s does not", (text) => {
  expect(namesPeople(text)).toBe(false);
});
