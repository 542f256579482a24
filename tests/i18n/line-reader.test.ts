import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { addDays } from "../../src/domain/day";
import { CHANNELS } from "../../src/domain/interaction";
import type { Person } from "../../src/domain/person";
import type { Reason } from "../../src/domain/reason";
import { createDates } from "../../src/i18n/dates";
import { ALL_LANGUAGES } from "../../src/i18n/languages";
import { createLineReader } from "../../src/i18n/line-reader";
import { day, yearless } from "../domain/days";
import { contactOn, entryOn, milestone, promise, someone } from "../domain/people";

const TODAY = day("2026-11-22");
const read = createLineReader();

const BIRTHDAY = milestone({ kind: "birthday", text: "", day: yearless("--11-24"), yearly: true });
const JOB = milestone({ text: "new job at Altiplano", day: day("2026-11-12") });
const HELP = entryOn(day("2026-11-20"), { text: "lent me the projector", tags: ["help"], direction: "from" });

const ANA = someone({
  milestones: [BIRTHDAY, JOB],
  commitments: [
    promise("mine", "2026-11-20"),
    { ...promise("theirs", "2026-11-21"), text: "the map — by hand" },
  ],
  interactions: [HELP],
});

const sense = (text: string, person: Person = ANA): ReturnType<typeof read> =>
  read(text, { person, day: TODAY, channels: CHANNELS });

/** What a language says of a reason, each with the person of whom it does. */
function lines(reason: Reason, person: Person): string[] {
  return ALL_LANGUAGES.map(({ words, locale }) =>
    words.checklist.checklistText({ person }, reason, TODAY, createDates(locale)),
  );
}

describe("in every language", () => {
  const late = fc.integer({ min: 0, max: 9_000 });
  const kind = fc.constantFrom("reconnect" as const, "next-contact" as const);
  const last = fc.option(fc.tuple(fc.integer({ min: 1, max: 900 }), fc.option(fc.constantFrom(...CHANNELS))));

  test("a line on a contact is read to its end, and no word that follows", () => {
    fc.assert(
      fc.property(late, kind, last, (ago, of, talked) => {
        const on = talked === null ? null : addDays(TODAY, -talked[0]);
        const person = someone({
          ...ANA,
          lastContact: on === null ? null : contactOn(on),
          interactions: on === null ? [] : [entryOn(on, { channel: talked?.[1] ?? null })],
        });
        for (const line of lines({ kind: of, day: addDays(TODAY, -ago) }, person)) {
          expect(sense(line, person)).toEqual({ kind: "contact", length: line.length });
          expect(sense(`${line}, we met`, person)).toEqual({ kind: "contact", length: line.length });
        }
      }),
      { numRuns: 300 },
    );
  });

  const [mine, theirs] = ANA.commitments;
  const reasons: readonly (readonly [string, Reason, object])[] = [
    ["a follow-up", { kind: "follow-up", day: TODAY, metOn: day("2026-11-20") }, { kind: "contact" }],
    ...ANA.commitments.map((commitment): readonly [string, Reason, object] => [
      `a promise that is ${commitment.direction}`,
      { kind: "commitment", day: commitment.due ?? TODAY, commitment },
      { kind: "promise", wording: commitment },
    ]),
    [
      "a birthday",
      { kind: "milestone", day: day("2026-11-24"), milestone: BIRTHDAY, years: null },
      { kind: "milestone", milestone: BIRTHDAY },
    ],
    [
      "a day that is past",
      { kind: "milestone", day: day("2026-11-12"), milestone: JOB, years: null },
      { kind: "milestone", milestone: JOB },
    ],
    ["thanks", { kind: "thanks", day: HELP.day, entry: HELP }, { kind: "thanks", entry: HELP }],
  ];

  test.each(reasons)("a line on %s is understood, whatever is added to it", (_, reason, expected) => {
    for (const line of lines(reason, ANA)) {
      expect(sense(line)).toEqual({ ...expected, length: line.length });
      expect(sense(`${line} — by phone`)).toEqual({ ...expected, length: line.length });
    }
  });

  test("a promise that is no longer known is told by the words around it", () => {
    const stranger = someone({});
    for (const commitment of [mine, theirs].flatMap((each) => each ?? [])) {
      const { text, direction, due } = commitment;
      for (const line of lines({ kind: "commitment", day: due ?? TODAY, commitment }, ANA)) {
        expect(sense(`${line}, sent`, stranger)).toEqual({
          kind: "promise",
          length: line.length,
          wording: { text, direction, due },
        });
      }
    }
  });
});

describe("other words", () => {
  test.each([
    "",
    "coffee, the move",
    "3 weeks",
    "overdue",
    "due",
    "due todays",
    "said she promised",
    "12 weeks overdueness",
  ])("%j are the user's", (text) => {
    expect(sense(text)).toEqual({ kind: "contact", length: 0 });
  });

  test("a milestone with the date of another device ends at the next dash", () => {
    expect(sense("birthday Nov 24 — rang her")).toEqual({
      kind: "milestone",
      length: 15,
      milestone: BIRTHDAY,
    });
    expect(sense("birthday Nov 24")).toEqual({ kind: "milestone", length: 15, milestone: BIRTHDAY });
  });

  test("thanks for what is not known any more are thanks", () => {
    expect(sense("say thank you: the ride home — rang")).toEqual({ kind: "thanks", length: 28, entry: null });
  });

  test("of a channel that is not known only the day is ours", () => {
    expect(sense("3 weeks overdue, last: 2026-09-30 pigeon")).toEqual({ kind: "contact", length: 33 });
    expect(sense("3 weeks overdue, last: 2026-09-30 coffee")).toEqual({ kind: "contact", length: 40 });
  });
});
