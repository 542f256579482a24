import { describe, expect, test } from "vitest";
import { decoded, issuesIn } from "./decoded";

/** The milestones of a note as `kind text day`, with `yearly` and the day of celebration behind them. */
function milestonesIn(properties: object): string[] {
  return decoded(properties).milestones.map(({ kind, text, day, yearly, celebratedOn }) =>
    [kind, text, day, yearly ? "yearly" : "once", celebratedOn]
      .filter((part) => part !== "" && part !== null)
      .join(" "),
  );
}

describe("the birthday", () => {
  test.each<[object, string[]]>([
    [{ birthday: "1986-11-22" }, ["birthday 1986-11-22 yearly"]],
    [{ BDAY: "--1122" }, ["birthday --11-22 yearly"]],
    [{ bday: "04-15" }, ["birthday --04-15 yearly"]],
    [{ born: "April 15, 1986" }, ["birthday 1986-04-15 yearly"]],
    [{ birthdate: "1604-02-29" }, ["birthday --02-29 yearly"]],
    [{ date_of_birth: 19860415 }, ["birthday 1986-04-15 yearly"]],
    [{ birthday: "2026-11-22" }, ["birthday 2026-11-22 yearly"]],
    [{ birthday: "2026-11-23" }, []],
    [{ birthday: "" }, []],
  ])("of %j: %j", (properties, expected) => {
    expect(milestonesIn(properties)).toEqual(expected);
  });

  test.each<[object, string]>([
    [{ birthday: "2026-11-23" }, "birthday: future-birth-year (2026-11-23)"],
    [{ birthday: "2099-04-15" }, "birthday: future-birth-year (2099-04-15)"],
    [{ Bday: "1986-02-30" }, "Bday: impossible-day (1986-02-30)"],
    [{ birthday: "1990" }, "birthday: not-a-day (1990)"],
    [{ birthday: "spring" }, "birthday: not-a-day (spring)"],
    [{ birthday: "03/04/1986" }, "birthday: ambiguous-day (03/04/1986)"],
  ])("%j is an issue: %s", (properties, expected) => {
    expect(issuesIn(properties)).toEqual([expected]);
  });
});

describe("the anniversary", () => {
  test.each<[object, string[]]>([
    [{ anniversary: "2015-06-20" }, ["anniversary 2015-06-20 yearly"]],
    [{ Anniversary: "06-20" }, ["anniversary --06-20 yearly"]],
    [{ anniversary: "2027-06-20" }, ["anniversary 2027-06-20 yearly"]],
    [
      { anniversary: ["Wedding: 2015-06-20", "2020-01-02"] },
      ["anniversary Wedding 2015-06-20 yearly", "anniversary 2020-01-02 yearly"],
    ],
  ])("of %j: %j, ahead or behind", (properties, expected) => {
    expect(milestonesIn(properties)).toEqual(expected);
    expect(issuesIn(properties)).toEqual([]);
  });
});

describe("the list of milestones", () => {
  test.each<[unknown, string[]]>([
    [["2026-11-10 promoted to lead"], ["other promoted to lead 2026-11-10 once"]],
    [["promoted to lead (2026-11-10)"], ["other promoted to lead 2026-11-10 once"]],
    [["Graduation: 06-01"], ["other Graduation --06-01 yearly"]],
    [["Birthday: 1986-04-15"], ["birthday Birthday 1986-04-15 yearly"]],
    [["her daughter's birthday: 2019-04-15"], ["other her daughter's birthday 2019-04-15 yearly"]],
    [["Work anniversary: 2020-06-01"], ["anniversary Work anniversary 2020-06-01 yearly"]],
    [["Hochzeitstag: 2020-06-01"], ["anniversary Hochzeitstag 2020-06-01 yearly"]],
    [["Geburtstag: 1986-04-15"], ["birthday Geburtstag 1986-04-15 yearly"]],
    [["2020-06-01 founded the company (yearly)"], ["other founded the company 2020-06-01 yearly"]],
    [["founded the company: 2020-06-01 (yearly)"], ["other founded the company 2020-06-01 yearly"]],
    [["House warming: 1900-06-01"], ["other House warming --06-01 yearly"]],
    [[{ text: "new job", date: "2026-11-10" }], ["other new job 2026-11-10 once"]],
    [{ Anniversary: "2020-06-01" }, ["anniversary Anniversary 2020-06-01 yearly"]],
    [
      [{ text: "new job", date: "2026-11-10", celebrated: true }],
      ["other new job 2026-11-10 once 2026-11-10"],
    ],
    [
      [{ text: "new job", date: "2026-11-10", celebrated: "2026-11-12" }],
      ["other new job 2026-11-10 once 2026-11-12"],
    ],
    [[{ text: "new job", date: "2026-11-10", done: true }], ["other new job 2026-11-10 once 2026-11-10"]],
    [[{ text: "new job", date: "2026-11-10", celebrated: false }], ["other new job 2026-11-10 once"]],
  ])("%j: %j", (milestones, expected) => {
    expect(milestonesIn({ milestones })).toEqual(expected);
    expect(milestonesIn({ important_dates: milestones })).toEqual(expected);
    expect(milestonesIn({ events: milestones })).toEqual(expected);
  });

  test.each<[unknown, string]>([
    [["promoted to lead"], "milestones: not-a-day (promoted to lead)"],
    [["2026-02-30 promoted"], "milestones: impossible-day (2026-02-30)"],
    [[{ text: "new job", date: "soon" }], "milestones: not-a-day (soon)"],
  ])("%j is an issue: %s", (milestones, expected) => {
    expect(issuesIn({ milestones })).toEqual([expected]);
  });
});

describe("`date` is a milestone in the form `Label: day` only", () => {
  test.each<[unknown, string[]]>([
    ["Anniversary: 2020-06-01", ["anniversary Anniversary 2020-06-01 yearly"]],
    [
      ["Anniversary: 2020-06-01", "Joined: 2021-02-03"],
      ["anniversary Anniversary 2020-06-01 yearly", "other Joined 2021-02-03 once"],
    ],
    [{ Anniversary: "2020-06-01" }, ["anniversary Anniversary 2020-06-01 yearly"]],
    ["Anniversary: --06-01", ["anniversary Anniversary --06-01 yearly"]],
    ["2026-11-10", []],
    ["2026-11-10 14:30", []],
    ["2026-11-10T14:30:00Z", []],
    ["2026-11-10 a meeting", []],
    ["[[2026-11-10]]", []],
    ["Sunday, 22 November", []],
    [20261110, []],
    ["", []],
  ])("%j: %j", (date, expected) => {
    expect(milestonesIn({ date })).toEqual(expected);
    expect(issuesIn({ date })).toEqual([]);
  });

  test("an impossible day in that form is an issue", () => {
    expect(issuesIn({ date: "Anniversary: 2020-02-30" })).toEqual(["date: impossible-day (2020-02-30)"]);
  });
});

test("all of them are read, the birthday first", () => {
  const properties = {
    milestones: ["2026-11-10 promoted"],
    anniversary: "06-20",
    birthday: "04-15",
    date: "Joined: 2021-02-03",
  };
  expect(milestonesIn(properties)).toEqual([
    "birthday --04-15 yearly",
    "anniversary --06-20 yearly",
    "other promoted 2026-11-10 once",
    "other Joined 2021-02-03 once",
  ]);
});
