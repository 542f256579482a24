import { expect, test } from "vitest";
import type { AgendaState } from "../../../src/app/agenda-feed";
import { dueRows } from "../../../src/domain/due-rows";
import type { Person } from "../../../src/domain/person";
import { restState, type RestState } from "../../../src/ui/reconnect/rest-state";
import { addDays } from "../../../src/domain/day";
import { AN_ISSUE, contactOn, promise, someone } from "../../domain/people";
import { agendaOf, lastSeen, TODAY } from "../people";

function ready(...people: readonly Person[]): AgendaState {
  const withCadence = people.filter(({ cadence }) => cadence !== null).length;
  const undecided = people.filter(({ cadenceFrom }) => cadenceFrom === null).length;
  return { phase: "ready", agenda: agendaOf(...people), people: people.length, withCadence, undecided };
}

const fine = lastSeen(2, { name: "Fine" });
const resting = lastSeen(60, { name: "Resting", snoozeUntil: addDays(TODAY, 9) });
const bare = someone({ name: "Bare" });
const broken = someone({ name: "Broken", issues: [AN_ISSUE] });
const promised = someone({ name: "Promised", commitments: [promise("mine", "2026-11-22")] });

const next = (person: Person): RestState => ({
  kind: "nobody-due",
  next: { person, standing: "fine", daysLate: 0, reasons: [] },
});
const noCadence = { kind: "no-cadence", undecided: 2, isBeside: false, isSilent: true } as const;
const decided = someone({ name: "Decided", cadenceFrom: "note" });

test.each<[string, AgendaState, RestState | null]>([
  ["before the first walk", { ...ready(), phase: "loading" }, { kind: "loading" }],
  ["no note is a person", ready(), { kind: "nobody-found" }],
  ["nobody has a cadence", ready(bare, broken), noCadence],
  [
    "somebody is due without a cadence",
    ready(bare, promised),
    { ...noCadence, isBeside: true, isSilent: false },
  ],
  [
    "nobody has a cadence, logs are still read",
    { ...ready(bare, broken), phase: "reading" },
    { ...noCadence, isSilent: false },
  ],
  [
    "nobody has a cadence, a silence is known",
    ready(bare, someone({ name: "Heard", lastContact: contactOn("2026-06-01") })),
    { ...noCadence, isSilent: false },
  ],
  ["everybody is meant to have none", ready(decided), { kind: "nobody-due", next: null }],
  ["nobody is due yet", ready(fine, bare), next(fine)],
  ["all who have a cadence rest", ready(resting), { kind: "nobody-due", next: null }],
  ["somebody is late", ready(fine, lastSeen(60, { name: "Late" })), null],
  ["logs are still read", { ...ready(fine), phase: "reading" }, next(fine)],
])("%s", (_, state, expected) => {
  expect(restState(state, dueRows(state.agenda).length)).toEqual(expected);
});
