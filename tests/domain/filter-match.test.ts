import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parseFilter } from "../../src/domain/filter-grammar";
import { matches } from "../../src/domain/filter-match";
import { DEFAULT_WINDOWS, horizon } from "../../src/domain/horizon";
import type { Details, Person, PersonFacts } from "../../src/domain/person";
import { rowOf, type Row } from "../../src/domain/row";
import { searched } from "../../src/domain/searched";
import { standing } from "../../src/domain/standing";
import { filters, terms } from "./arbitrary-filters";
import { peopleAround } from "./arbitrary-people";
import { day, yearless } from "./days";
import { AN_ISSUE, contactOn, entryOn, milestone, MONTHLY, promise, someone } from "./people";

const TODAY = day("2026-11-22");
const AROUND = horizon(TODAY, DEFAULT_WINDOWS);

function rowFor(person: Person): Row {
  const bare = { person, standing: standing(person, AROUND), daysLate: 0, reasons: [] };
  return rowOf(person, AROUND) ?? bare;
}

/** True when the filter lets that person through. */
function finds(filter: string, person: Person, talk = ""): boolean {
  return matches(parseFilter(filter), { row: rowFor(person), searched: searched(person, talk) }, TODAY);
}

type SomeFacts = Partial<PersonFacts & Details>;

const ANA = someone({
  name: "Ana Diaz",
  aliases: ["Anita"],
  company: "Baltic Bridge Works",
  role: "Head of Design",
  location: "Lisbon, Portugal",
  circle: "Close friends",
  relationship: "friend",
  relationships: ["former mentor"],
  interests: ["Floating gardens"],
  channel: "call",
  tags: ["person", "Friend/Sailing", "work"],
});

describe("plain words are looked for in the name and in what the note says", () => {
  test.each([
    ["ana"],
    ["DIAZ"],
    ["dia an"],
    ["anita"],
    ["bridge"],
    ["design"],
    ["lisbon"],
    ["mentor"],
    ["friend"],
    ["floating"],
    ["sail club"],
    ['"ana diaz"'],
    ['"the sail club"'],
    ["@lisbon ana"],
  ])("%j finds her", (filter) => {
    expect(finds(filter, ANA, "the sail club")).toBe(true);
  });

  test.each([
    ["ben"],
    ["ana ben"],
    ["person"],
    ['"an"'],
    ['"diaz anita"'],
    ["work sailing"],
    ["-ana"],
    ["call"],
  ])("%j does not", (filter) => {
    expect(finds(filter, ANA, "the sail club")).toBe(false);
  });

  test("without regard to accents on either side", () => {
    expect(finds("lodie", someone({ name: "Élodie Marchand" }))).toBe(true);
    expect(finds("Zoë", someone({ name: "Zoe" }))).toBe(true);
    expect(finds("慧", someone({ name: "李慧敏" }))).toBe(true);
    expect(finds("o'brien", someone({ name: "Pat O’Brien" }))).toBe(true);
  });
});

describe("a key looks into what the note says under it, from the start of a word", () => {
  test.each([
    ["circle:close", true],
    ["circle:friends", true],
    ["circle:lose", false],
    ["circle:inner,close", true],
    ["-circle:close", false],
    ['circle:"close"', true],
    ['circle:"clos"', false],
    ["rel:friend", true],
    ["rel:mentor", true],
    ["rel:men,peer", true],
    ["rel:peer", false],
    ["@lis", true],
    ["@bon", false],
    ["place:portugal", true],
    ["company:bridge", true],
    ["company:baltic,acme", true],
    ["role:design", true],
    ["channel:call", true],
    ["channel:email", false],
    ["#friend", true],
    ["#friend/sail", true],
    ["#sailing", false],
    ["#fri", true],
    ['#"friend"', true],
    ['#"fri"', false],
    ['#"wor",work', true],
    ["-#work", false],
  ])("%j: %s", (filter, isFound) => {
    expect(finds(filter, ANA)).toBe(isFound);
  });

  test("in a script without blanks a word may begin anywhere", () => {
    expect(finds("@浦东", someone({ location: "上海浦东" }))).toBe(true);
    expect(finds('@"浦东"', someone({ location: "上海浦东" }))).toBe(true);
  });
});

describe("has:", () => {
  test.each<[string, SomeFacts]>([
    ["has:promise", { commitments: [promise("mine", null)] }],
    ["has:waiting", { commitments: [promise("theirs", null)] }],
    [
      "has:birthday",
      { milestones: [milestone({ kind: "birthday", day: yearless("--05-04"), yearly: true })] },
    ],
    ["has:milestone", { milestones: [milestone({ day: day("2020-01-01") })] }],
    ["has:email", { emails: ["ana@example.com"] }],
    ["has:phone", { phones: ["+44 7700 900123"] }],
    ["has:profile", { profiles: ["https://example.org/ana"] }],
    ["has:cadence", { cadence: MONTHLY }],
    ["has:circle", { circle: "close" }],
    ["has:channel", { channel: "call" }],
    ["has:boundary", { boundaries: "no calls after six" }],
    ["has:interest", { interests: ["sailing"] }],
    ["has:talk", { interactions: [entryOn(TODAY)] }],
    ["has:issue", { issues: [AN_ISSUE] }],
    ["has:issue,email", { emails: ["ana@example.com"] }],
  ])("%s finds who has it and nobody else", (filter, facts) => {
    expect(finds(filter, someone(facts))).toBe(true);
    expect(finds(filter, someone())).toBe(false);
  });

  test("a promise of theirs is none of mine, and a milestone no birthday", () => {
    expect(finds("has:promise", someone({ commitments: [promise("theirs", null)] }))).toBe(false);
    expect(finds("has:birthday", someone({ milestones: [milestone({ day: day("2020-01-01") })] }))).toBe(
      false,
    );
  });
});

describe("is: says where somebody stands in the list, or why they are not in it", () => {
  const people: Readonly<Record<string, Person>> = {
    late: someone({ nextContact: day("2026-11-20") }),
    promised: someone({ commitments: [promise("mine", "2026-11-20")] }),
    today: someone({ nextContact: TODAY }),
    soon: someone({ nextContact: day("2026-11-24") }),
    unmet: someone({ cadence: MONTHLY }),
    fine: someone({ lastContact: contactOn("2026-11-20"), cadence: MONTHLY }),
    resting: someone({ snoozeUntil: day("2026-12-24") }),
    raised: someone({ snoozeUntil: day("2026-12-24"), commitments: [promise("mine", "2026-11-20")] }),
    paused: someone({ status: "paused" }),
    gone: someone({ status: "let-go" }),
    dead: someone({ status: "deceased" }),
  };

  test.each([
    ["is:due", "late promised today soon unmet raised"],
    ["-is:due", "fine resting paused gone dead"],
    ["is:overdue", "late promised raised"],
    ["is:today", "today"],
    ["is:soon", "soon"],
    ["is:never", "unmet"],
    ["is:fine", "fine"],
    ["is:snoozed", "resting raised"],
    ["is:paused", "paused"],
    ["is:let-go", "gone"],
    ["is:deceased", "dead"],
    ["is:paused,let-go", "paused gone"],
    ["is:overdue -is:snoozed", "late promised"],
  ])("%s", (filter, names) => {
    const found = Object.entries(people).filter(([, person]) => finds(filter, person));
    expect(found.map(([name]) => name).join(" ")).toBe(names);
  });
});

describe("of any filter and any person", () => {
  const people = peopleAround(TODAY);

  test("a term and its opposite never hold together, and one of them does", () => {
    fc.assert(
      fc.property(terms, people, (term, person) => {
        const opposite = term.startsWith("-") ? term.slice(1) : `-${term}`;
        expect(finds(term, person)).not.toBe(finds(opposite, person));
      }),
    );
  });

  test("two filters together find whom each of them finds", () => {
    fc.assert(
      fc.property(filters, filters, people, (one, other, person) => {
        expect(finds(`${one} ${other}`, person)).toBe(finds(one, person) && finds(other, person));
      }),
    );
  });

  test("values between commas find whom one of them finds", () => {
    fc.assert(
      fc.property(people, (person) => {
        const found = (filter: string) => finds(filter, person);
        expect(found("is:due,fine")).toBe(found("is:due") || found("is:fine"));
        expect(found("has:issue,promise")).toBe(found("has:issue") || found("has:promise"));
      }),
    );
  });

  test("capitals make no difference, and a part of the name finds the person", () => {
    fc.assert(
      fc.property(filters, people, fc.nat(), (filter, person, at) => {
        const shouted = filter.toUpperCase();
        expect(finds(shouted, person)).toBe(finds(filter, person));
        const part = person.name.slice(at % person.name.length).trim();
        expect(finds(`"${person.name}" ${part}`, person)).toBe(true);
      }),
    );
  });
});

test("what is no contact is no talk", () => {
  const person = someone({ interactions: [entryOn(TODAY, { calledOff: true })] });
  expect(finds("has:talk", person)).toBe(false);
});
