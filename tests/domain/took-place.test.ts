import fc from "fast-check";
import { expect, test } from "vitest";
import { brief } from "../../src/domain/brief";
import { contactCalendar, contactHistory } from "../../src/domain/contact-calendar";
import { addDays } from "../../src/domain/day";
import { drift } from "../../src/domain/drift";
import type { Interaction } from "../../src/domain/interaction";
import { load } from "../../src/domain/load";
import type { Person } from "../../src/domain/person";
import { review } from "../../src/domain/review";
import { rhythm } from "../../src/domain/rhythm";
import { silence } from "../../src/domain/silence";
import { day } from "./days";
import { NO_WINDOWS } from "./no-windows";
import { entryOn, NO_MENTIONS, someone, WEEKLY } from "./people";

const TODAY = day("2026-11-22");
const CONTEXT = { today: TODAY, circles: [], capacity: 0, mentionDays: NO_MENTIONS };

const entries = (facts: Partial<Interaction> = {}): fc.Arbitrary<Interaction[]> =>
  fc.array(fc.integer({ min: -30, max: 800 }).map((ago) => entryOn(addDays(TODAY, -ago), facts)));

/** Everything that is worked out of the days on which there was contact. */
function countsOf(person: Person): unknown {
  const { inTouch } = review([person], CONTEXT);
  const calendar = contactCalendar([contactHistory(person, [])], "day", TODAY);
  return {
    rhythm: rhythm(person, TODAY),
    silence: silence(person, TODAY),
    drift: drift(person, TODAY, NO_MENTIONS) !== null,
    managed: load([person], CONTEXT).managed,
    since: brief(person, { today: TODAY, windows: NO_WINDOWS, mentionDays: NO_MENTIONS }).since,
    inTouch: inTouch.map(({ days, talks }) => [days, talks]),
    calendar: calendar.map(({ contacts }) => contacts.map((each) => each.day)),
  };
}

test.each<[string, Partial<Interaction>]>([
  ["what was called off", { text: "cancelled", calledOff: true }],
  ["news of theirs", { text: "promoted to VP", isNews: true }],
])("%s counts nowhere as contact", (_, facts) => {
  fc.assert(
    fc.property(entries(), entries(facts), (talks, others) => {
      const known = someone({ cadence: WEEKLY, interactions: talks });
      const besides = someone({ cadence: WEEKLY, interactions: [...others, ...talks] });
      expect(countsOf(besides)).toEqual(countsOf(known));
    }),
  );
});
