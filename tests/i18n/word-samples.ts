import { addDays, type Day } from "../../src/domain/day";
import type { Reason } from "../../src/domain/reason";
import { rowOf } from "../../src/domain/row";
import { DEFAULT_WINDOWS, horizon } from "../../src/domain/horizon";
import type { Dates } from "../../src/i18n/dates";
import type { NoteExplanation } from "../../src/note/people/explain-note";
import { day } from "../domain/days";
import { contactOn, entryOn, milestone, MONTHLY, promise, someone, WEEKLY } from "../domain/people";
import { ISSUES, REFUSALS, SLIPS } from "./fault-samples";

export const TODAY = day("2026-11-22");

/** Days on which something was or will be, each told in another way. */
const DAYS: readonly Day[] = [-400, -90, -20, -2, -1, 0, 1, 2, 4, 40, 400].map((count) =>
  addDays(TODAY, count),
);
const YESTERDAY = addDays(TODAY, -1);

const BIRTHDAY = milestone({ kind: "birthday", text: "", day: day("1986-11-23"), yearly: true });
const MILESTONES = [
  BIRTHDAY,
  milestone({ day: day("2026-11-10") }),
  milestone({ kind: "anniversary", text: "", day: day("2020-11-23"), yearly: true }),
];

const REASONS: readonly Reason[] = DAYS.flatMap((on): Reason[] => [
  { kind: "reconnect", day: on },
  { kind: "next-contact", day: on },
  { kind: "commitment", day: on, commitment: promise("mine", on) },
  { kind: "commitment", day: on, commitment: promise("theirs", on) },
  ...MILESTONES.flatMap((each): Reason[] =>
    [null, 1, 40].map((years) => ({ kind: "milestone", day: on, milestone: each, years })),
  ),
  { kind: "follow-up", day: on, metOn: addDays(on, -2) },
  { kind: "thanks", day: on, entry: entryOn(on, { text: "the long evening with the accounts" }) },
  { kind: "thanks", day: on, entry: entryOn(on) },
  { kind: "repair", day: on },
]);

const INTERACTIONS = [
  entryOn(YESTERDAY),
  entryOn(YESTERDAY, { channel: "coffee", direction: "to" }),
  entryOn(YESTERDAY, { channel: "padel", text: "the move" }),
];

const PEOPLE = [
  someone(),
  someone({ cadence: MONTHLY, lastContact: contactOn("2026-09-30"), interactions: INTERACTIONS }),
  someone({ nextContact: addDays(TODAY, 3), status: "paused" }),
  someone({ snoozeUntil: addDays(TODAY, 3), lastContact: contactOn("2026-11-01") }),
  someone({ commitments: [promise("mine", "2026-11-20")] }),
];

const ROWS = PEOPLE.map((person) => rowOf(person, horizon(TODAY, DEFAULT_WINDOWS))).filter(
  (row) => row !== null,
);

const MARKERS = [
  { by: "folder", rule: "People" },
  { by: "tag", rule: "person" },
  { by: "property", rule: "type: person" },
] as const;

const EXCLUSIONS = [
  { by: "name", word: "_" },
  { by: "name", word: "2026-11-22" },
  { by: "name", word: "list" },
  { by: "conflict-copy" },
  { by: "placeholder", key: null },
  { by: "placeholder", key: "name" },
  { by: "kind", key: "type", value: "company" },
] as const;

const ORIGINS = [
  { by: "property", key: "cadence" },
  { by: "circle", name: "close" },
  { by: "settings" },
] as const;

const EXPLANATIONS: readonly NoteExplanation[] = [
  ...(["no-marker", "template-folder", "folder-note"] as const).map((why) =>
    explained({ kind: "unclaimed", why }),
  ),
  ...EXCLUSIONS.map((why) => explained({ kind: "excluded", marker: MARKERS[0], why })),
  ...MARKERS.map((marker) => explained({ kind: "person", marker })),
  ...PEOPLE.flatMap((person) =>
    ORIGINS.flatMap((from) =>
      [null, MONTHLY, { count: 6, unit: "week" } as const].map((is) => ({
        ...explained({ kind: "person", marker: MARKERS[0] }),
        person,
        cadence: { is, from },
      })),
    ),
  ),
];

function explained(verdict: NoteExplanation["verdict"]): NoteExplanation {
  return { path: "People/Ana Diaz.md", verdict, person: null, cadence: null };
}

const RELIEF = { circle: "friend", people: 4, from: WEEKLY, to: MONTHLY, saves: 1.25 };
const LOAD = {
  people: 12,
  asked: 4.5,
  managed: null,
  capacity: null,
  fits: false,
  advice: null,
  reliefs: [],
};

/** What a function of words is tried with, by the type of its parameter as the source has it. */
export function samplesOf(type: string, dates: Dates): readonly unknown[] | null {
  if (type === "Dates") return [dates];
  if (type === "{ today: Day; dates: Dates }") return [{ today: TODAY, dates }];
  const literals = type.split(" | ");
  if (literals.every((each) => /^".*"$/.test(each))) return literals.map((each) => each.slice(1, -1));
  return SAMPLES.get(type) ?? null;
}

const SAMPLES: ReadonlyMap<string, readonly unknown[]> = new Map<string, readonly unknown[]>([
  ["string", ["Ana Diaz"]],
  ["string | null", [null, "Ana Diaz"]],
  ["number", [0, 1, 2, 1200]],
  ["number | null", [null, 1, 21]],
  ["boolean", [true, false]],
  [
    "readonly string[]",
    [["Ana Diaz"], ["Ana Diaz", "Kim Ode"], ["Ana Diaz", "Kim Ode", "Sam Rivera", "Noor El-Sayed"]],
  ],
  ["Day", DAYS],
  ["Day | null", [null, ...DAYS]],
  [
    "Cadence",
    [{ count: 1, unit: "day" }, WEEKLY, MONTHLY, { count: 3, unit: "month" }, { count: 2, unit: "year" }],
  ],
  ["Balance", ["from-me", "from-them", "both-ways", "idle"]],
  [
    "LettingGo",
    [
      { kind: "overdue", person: someone(), days: 430 },
      ...DAYS.map((since) => ({ kind: "unanswered", person: someone(), attempts: 3, since })),
    ],
  ],
  ["Interaction", INTERACTIONS],
  ["LastContact", DAYS.map((on) => contactOn(on))],
  [
    "NearMilestone",
    MILESTONES.flatMap((each) => [null, 1, 40].map((years) => ({ milestone: each, day: TODAY, years }))),
  ],
  [
    "Since",
    DAYS.filter((on) => on <= TODAY).flatMap((on) =>
      [true, false].map((isMeeting) => ({ day: on, isMeeting })),
    ),
  ],
  ["LineSubject", ROWS],
  ["Reason", [{ kind: "reconnect", day: null }, ...REASONS]],
  ["Person", PEOPLE],
  ["Standing", ["never", "overdue", "due", "soon", "fine", "snoozed", "paused", "let-go"]],
  ["PersonMarker", MARKERS],
  ["PersonDifference", [{ path: "People/Ana Diaz.md", field: "cadence" }]],
  [
    "readonly PersonDifference[]",
    [[], [{ path: "a.md", field: "name" }], [{ path: "a.md" }, { path: "b.md" }]],
  ],
  ["Issue", ISSUES],
  ["PropertySlip", SLIPS],
  ["Refusal | Conflict", REFUSALS],
  ['Pick<Person, "name" | "dueOn">', DAYS.map((dueOn) => ({ name: "Ana Diaz", dueOn }))],
  ['Way["kind"]', ["email", "phone", "message"]],
  ["DayProblem", ["missing", "in-future", "not-ahead"]],
  ["NoteExplanation", EXPLANATIONS],
  ["PropertyMeaningProblem", ["no-meaning", "no-key", "unknown-meaning"]],
  ["CadenceRuleProblem", ["no-cadence", "no-kind", "unknown-cadence"]],
  ["PurposeTagProblem", ["unknown-purpose", "no-tag"]],
  ['Pick<Details, "role" | "company">', [{ role: "architect", company: "Tidewater Architects" }]],
  [
    'Pick<Details, "metAt" | "introducedBy">',
    [
      { metAt: null, introducedBy: "Noor El-Sayed" },
      { metAt: "reading group", introducedBy: null },
    ],
  ],
  ['Pick<Milestone, "kind" | "text">', MILESTONES],
  ['Pick<Extract<Reason, { kind: "thanks" }>, "entry">', INTERACTIONS.map((entry) => ({ entry }))],
  [
    'Pick<Drift, "gap" | "days">',
    [
      { gap: 1, days: 14 },
      { gap: 21, days: 90 },
    ],
  ],
  [
    "FilterIssue",
    ["unknown-key", "unknown-value", "no-value", "or"].flatMap((code) =>
      [null, "circle:close"].map((suggestion) => ({ code, found: "cirle:", suggestion, from: 0, to: 6 })),
    ),
  ],
  [
    "BlockProblem",
    [
      { kind: "limit", line: 2, found: "many" },
      { kind: "option", line: 2, found: "weather", known: ["due", "everybody"] },
      ...["unknown-key", "or"].map((code) => ({
        kind: "filter",
        line: 3,
        issue: { code, found: "cirle:close", suggestion: "circle:close", from: 0, to: 11 },
      })),
    ],
  ],
  ["Relief", [RELIEF]],
  [
    "AffinityReason",
    [
      { kind: "interest", text: "chess" },
      { kind: "tag", text: "chess" },
      { kind: "link", path: "Notes/Maps.md" },
      { kind: "named" },
    ],
  ],
  [
    "TimelineEvent",
    [
      { kind: "met" },
      ...INTERACTIONS.map((interaction) => ({ kind: "talk", interaction })),
      { kind: "promise", interaction: entryOn(YESTERDAY, { text: "the deck (promised by 2026-11-20)" }) },
      { kind: "promise", interaction: entryOn(YESTERDAY, { text: "#help" }) },
      ...MILESTONES.map((each) => ({ kind: "milestone", milestone: each })),
      { kind: "note", path: "Daily/2026-11-20.md" },
    ],
  ],
  [
    "Load",
    [
      LOAD,
      { ...LOAD, people: 0 },
      { ...LOAD, people: 1, asked: 1, managed: 1, capacity: 2.5, fits: true },
      { ...LOAD, managed: 2, advice: RELIEF },
    ],
  ],
]);
