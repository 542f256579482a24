import { anniversaryIn, hasYear, yearlessOf } from "../../src/domain/day";
import type { DateOrder } from "../../src/note/text/day-value";
import type { PropertyFacts } from "../../src/note/properties/decode-properties";
import { cell, code, form, NOTHING, type FormTable } from "./form";
import { factsIn } from "./reading";

/** A day, else the code of the issue that it is. */
function dayOrIssue({ lastContact, issues }: PropertyFacts): string {
  const [issue] = issues;
  return issue === undefined ? cell(lastContact) : code(issue.code);
}

function readDay(written: string, dateOrder: DateOrder = "unset"): string {
  return dayOrIssue(factsIn(`last-contact: ${written}`, { dateOrder }));
}

export const DAYS: FormTable = {
  name: "days",
  columns: ["Is"],
  read: (written) => [readDay(written)],
  forms: [
    form("a day", "2026-11-12", "2026-11-12"),
    form("with a time, in either spelling", ["2026-11-12T18:30", "2026-11-12 18:30:00"], "2026-11-12"),
    form("with a zone: its day where you are, here in Greenwich", "2026-11-12T23:30:00Z", "2026-11-12"),
    form("with an offset that moves it past midnight there", "2026-11-12T23:30:00-05:00", "2026-11-13"),
    form("a link to a daily note, quoted or not", ["[[2026-11-12]]", '"[[2026-11-12]]"'], "2026-11-12"),
    form("with a label", "[[2026-11-12|Thursday]]", "2026-11-12"),
    form("in a folder", "[[Daily/2026/2026-11-12]]", "2026-11-12"),
    form("with a folder and a label", "[[Daily/2026-11-12|Thursday]]", "2026-11-12"),
    form("a link with the day as its label", "[[Thursday|2026-11-12]]", "2026-11-12"),
    form("year first, with slashes", "2026/11/12", "2026-11-12"),
    form("year first, in one", "20261112", "2026-11-12"),
    form("a month by its name", ["November 12, 2026", "Nov 12, 2026"], "2026-11-12"),
    form(
      "the day before it",
      ["12 November 2026", "12 Nov 2026", "12th of November, 2026", "12. November 2026"],
      "2026-11-12",
    ),
    form("behind the day of the week", ["Thu, 12 Nov 2026", "Thursday, November 12th, 2026"], "2026-11-12"),
    form("a month in German", "12. März 2026", "2026-03-12"),
    form("a list of one day", "[2026-11-12]", "2026-11-12"),
    form("nothing in its place", ["", '""', '"-"', "[]", '[""]', "null", "~"], "–"),
    form("a day that no calendar has", ["2026-02-30", "2026-13-01", "[[2026-02-30]]"], "`impossible-day`"),
    form("the year last: it does not say which is the month", "03/04/2026", "`ambiguous-day`"),
    form("the same where only one can be", ["22.11.2026", "11-22-2026"], "2026-11-22"),
    form("words", ["last week", "soon", "2026"], "`not-a-day`"),
    form("several days", "[2026-11-12, 2026-11-13]", "`not-a-day`"),
  ],
};

export const YEAR_LAST: FormTable = {
  name: "days with the year last",
  columns: ["Not set", "Day first", "Month first"],
  read: (written) => [
    readDay(written),
    readDay(written, "day-month-year"),
    readDay(written, "month-day-year"),
  ],
  forms: [
    form("slashes", "03/04/2026", "`ambiguous-day` | 2026-04-03 | 2026-03-04"),
    form("dots, dashes", ["3.4.2026", "03-04-2026"], "`ambiguous-day` | 2026-04-03 | 2026-03-04"),
    form("only one way makes a day", "22/11/2026", "2026-11-22 | 2026-11-22 | `impossible-day`"),
  ],
};

export const BIRTHDAYS: FormTable = {
  name: "birthdays",
  columns: ["Is", "In 2027"],
  read: (written) => {
    const { milestones, issues } = factsIn(`birthday: ${written}`);
    const [issue] = issues;
    if (issue !== undefined) return [code(issue.code), NOTHING];
    const falls = milestones.map(({ day }) => anniversaryIn(2027, hasYear(day) ? yearlessOf(day) : day));
    return [cell(...milestones.map(({ day }) => day)), cell(...falls)];
  },
  forms: [
    form("a day, of which the year gives the age", "1990-04-15", "1990-04-15 | 2027-04-15"),
    form("month and day", "04-15", "--04-15 | 2027-04-15"),
    form("as address cards have it", ["--04-15", "--0415"], "--04-15 | 2027-04-15"),
    form("with a year left open", ["XXXX-04-15", "0000-04-15"], "--04-15 | 2027-04-15"),
    form("the years that mean no year", ["1604-04-15", "1900-04-15"], "--04-15 | 2027-04-15"),
    form(
      "the name of the month",
      ["April 15", "Apr 15", "15 April", "15th of April"],
      "--04-15 | 2027-04-15",
    ),
    form(
      "as in German, where the last dot stands for the year",
      ["15.04.", "15.4.", "15. 4."],
      "--04-15 | 2027-04-15",
    ),
    form("with a year", ["April 15, 1990", "April 15 1990", "15 Apr 1990"], "1990-04-15 | 2027-04-15"),
    form("29 February, which common years do not have", "02-29", "--02-29 | 2027-02-28"),
    form("the same with a year", "1996-02-29", "1996-02-29 | 2027-02-28"),
    form("a day that no calendar has", ["02-30", "April 31", "1990-02-29"], "`impossible-day` | –"),
    form("a year that is still to come", "2030-04-15", "`future-birth-year` | –"),
    form("the year last", "03/04/1990", "`ambiguous-day` | –"),
    form("words", "in spring", "`not-a-day` | –"),
    form("nothing", ["", '""'], "– | –"),
  ],
};
