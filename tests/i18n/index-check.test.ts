import { expect, test } from "vitest";
import { checkText, differenceText, moreDifferencesText } from "../../src/i18n/en/index-check";

const GONE = { path: "People/Kim Ode.md", field: "person" } as const;
const LATER = { path: "People/Ana Diaz.md", field: "lastContact" } as const;

test.each([
  [1, [], "One person checked: the index matches the notes."],
  [40, [], "40 people checked: the index matches the notes."],
  [40, [GONE], "40 people checked: one difference between the index and the notes."],
  [40, [GONE, LATER], "40 people checked: 2 differences between the index and the notes."],
])("%i people and %j", (people, differences, expected) => {
  expect(checkText(people, differences)).toBe(expected);
});

test("a difference names the note and what is meant", () => {
  expect(differenceText(LATER)).toBe("People/Ana Diaz.md: last contact");
  expect(differenceText(GONE)).toBe("People/Kim Ode.md: is a person for one of the two only");
  expect(moreDifferencesText(3)).toBe("and 3 more");
});
