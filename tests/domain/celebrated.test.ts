import { describe, expect, test } from "vitest";
import { wasCelebrated } from "../../src/domain/celebrated";
import { day, yearless } from "./days";
import { entryOn, milestone, someone } from "./people";

const TODAY = day("2026-11-22");
const BIRTHDAY = milestone({ kind: "birthday", text: "", day: yearless("--11-25"), yearly: true });
const LISTED = milestone({ kind: "birthday", text: "Birthday", day: yearless("--11-25"), yearly: true });
const WEDDING = milestone({ kind: "anniversary", text: "", day: day("2019-11-25"), yearly: true });
const PROMOTED = milestone({ text: "new  Job", day: day("2026-11-25") });
const SONS = milestone({ text: "birthday of Leo", day: yearless("--11-24"), yearly: true });

function settled(
  each: typeof BIRTHDAY,
  text: string,
  on = "2026-11-22",
  others: readonly (typeof BIRTHDAY)[] = [],
) {
  const entry = entryOn(day(on), { tags: ["congrats"], text });
  const person = someone({ milestones: [each, ...others], interactions: [entry] });
  return wasCelebrated(each, person, { day: day("2026-11-25"), today: TODAY });
}

describe("before its day, a milestone is settled by congratulations that name it", () => {
  test.each([
    ["a birthday", BIRTHDAY, "congratulations: birthday #congrats"],
    ["a birthday", BIRTHDAY, "Glückwunsch: Geburtstag — rief an #congrats"],
    ["a birthday", BIRTHDAY, "wished her a happy birthday in advance"],
    ["a birthday in a list", LISTED, "congratulations: Birthday"],
    ["an anniversary", WEDDING, "congratulations: anniversary"],
    ["an anniversary", WEDDING, "Glückwunsch zum Jahrestag"],
    ["anything else", PROMOTED, "congratulations: new job #congrats"],
    ["somebody else's birthday", SONS, "congratulations: birthday of Leo #congrats"],
  ])("%s by %s", (_, each, text) => expect(settled(each, text)).toBe(true));

  test.each([
    ["of anything", BIRTHDAY, "congratulations #congrats"],
    ["of a new job", BIRTHDAY, "congratulations: new job #congrats"],
    ["of a birthday", PROMOTED, "congratulations: birthday #congrats"],
    ["of another's", BIRTHDAY, "congratulated on her daughter's birthday"],
    ["of another's", LISTED, "congratulated on the birthday of her son"],
    ["of another's", BIRTHDAY, "Glückwunsch zum Geburtstag ihres Sohns"],
    ["of a part of a word", PROMOTED, "congratulations: new jobs"],
  ])("not by those %s", (_, each, text) => expect(settled(each, text)).toBe(false));

  test("not by those on another that is named", () => {
    expect(settled(BIRTHDAY, "congratulations: birthday of Leo", "2026-11-22", [SONS])).toBe(false);
    expect(settled(BIRTHDAY, "congratulations: birthday", "2026-11-22", [SONS, PROMOTED])).toBe(true);
  });

  test.each([
    ["2026-10-25", false],
    ["2026-10-26", true],
    ["2026-11-22", true],
    ["2026-11-23", false],
    ["2025-11-25", false],
  ])("by an entry of %s: %s", (on, expected) => {
    expect(settled(BIRTHDAY, "congratulations: birthday", on)).toBe(expected);
  });
});

test("from its day on, any congratulations settle it", () => {
  const entry = entryOn(day("2026-11-25"), { tags: ["congrats"] });
  const person = someone({ milestones: [BIRTHDAY], interactions: [entry] });
  const around = { day: day("2026-11-25"), today: day("2026-11-26") };
  expect(wasCelebrated(BIRTHDAY, person, around)).toBe(true);
});
