import { NO_MENTIONS } from "../domain/people";
import { Matching } from "../../src/app/matching";
import type { NoteListing } from "../../src/app/ports";
import { contactCalendar, contactHistory, type CalendarUnit } from "../../src/domain/contact-calendar";
import type { Day } from "../../src/domain/day";
import { drifting } from "../../src/domain/drift";
import { toLetGo } from "../../src/domain/letting-go";
import { load } from "../../src/domain/load";
import type { Person } from "../../src/domain/person";
import { timeline } from "../../src/domain/timeline";
import { createFieldReader } from "../../src/note/properties/fields";
import type { Core } from "../host/core/create-core";
import { medianTime, medianTimes, timeOf, type Bar, type BenchRow } from "./measure";
import { TODAY } from "./synthetic-vault";

const NOTE: NoteListing = {
  path: "Notes/Reading list.md",
  properties: null,
  tags: ["reading", "gardens/spring"],
  headings: ["What to read in Lisbon", "A new team"],
  linkpaths: ["Lisbon"],
  linksNamed: () => [],
  openTaskLinkpaths: [],
  endedTaskLinkpaths: [],
};

/** What the practices work out among people whose texts have been read. */
export function practiceRows(core: Core, people: readonly Person[]): BenchRow[] {
  const label = `${people.length.toLocaleString("en")} people`;
  const isMainSize = people.length === 10_000;
  return [
    ...matchRows(core, people, label),
    overLogs(people, {
      what: `whose rhythm has broken, ${label}`,
      run: () => drifting(people, TODAY, NO_MENTIONS),
    }),
    overLogs(people, { what: `what the cadences ask for, ${label}`, run: () => loadOf(people) }),
    overLogs(people, { what: `whom to let go of, ${label}`, run: () => toLetGo(people, TODAY) }),
    ...(["day", "week", "month"] as const).map((unit) =>
      overLogs(people, {
        what: `the calendar of contacts by ${unit}, ${label}`,
        run: () => calendarOf(people, unit),
        ...(isMainSize ? { bar: { most: 100 } } : {}),
      }),
    ),
    ...timelineRows(people, isMainSize),
  ];
}

function matchRows(core: Core, people: readonly Person[], label: string): BenchRow[] {
  const { resolvedLinks } = core.metadataCache;
  const newMatching = (): Matching =>
    new Matching({
      people: () => people,
      fields: createFieldReader(),
      targets: (path) => Object.keys(resolvedLinks[path] ?? {}),
      properties: (path) => core.metadataCache.getCache(path)?.frontmatter ?? null,
      leads: (from, to) => Object.hasOwn(resolvedLinks[from] ?? {}, to),
      isTopic: (path) => !path.startsWith("People/"),
      markers: () => new Set(["person"]),
    });
  const first = medianTime(() => newMatching().match(NOTE), { times: 5, warmUp: 0 });
  const matching = newMatching();
  timeOf(() => matching.match(NOTE));
  const again = medianTime(() => matching.match(NOTE));
  const what = `who would like a note, ${label}`;
  const bar = people.length === 10_000 ? { bar: { most: 50 } } : {};
  return [
    { what: `${what}, first time`, value: first, unit: "ms", ...bar },
    { what: `${what}, again`, value: again, unit: "ms", ...bar },
  ];
}

interface Overlooking {
  readonly what: string;
  readonly run: () => unknown;
  readonly bar?: Bar;
}

/** Something that looks at every entry of every log, beside the least that does so. */
function overLogs(people: readonly Person[], { what, run, ...bar }: Overlooking): BenchRow {
  const [value, floor] = medianTimes(run, () => newestDay(people), { times: 9 });
  const beside = { what: "one look at the day of every entry", value: floor };
  return { what, value, unit: "ms", floor: beside, ...bar };
}

function newestDay(people: readonly Person[]): Day | null {
  let newest: Day | null = null;
  for (const { interactions } of people)
    for (const { day } of interactions) if (newest === null || day > newest) newest = day;
  return newest;
}

function loadOf(people: readonly Person[]): unknown {
  return load(people, { today: TODAY, circles: [], capacity: 0, mentionDays: NO_MENTIONS });
}

/** As the window works it out, with everybody. */
function calendarOf(people: readonly Person[], unit: CalendarUnit): unknown {
  return contactCalendar(
    people.map((person) => contactHistory(person, [])),
    unit,
    TODAY,
  );
}

/** The history of somebody whose log is as long as a life. */
function timelineRows(people: readonly Person[], isMainSize: boolean): BenchRow[] {
  const [person] = people;
  if (!isMainSize || person === undefined) return [];
  const interactions = people.slice(0, 100).flatMap((each) => each.interactions);
  const longLived = { ...person, interactions };
  const [value, floor] = medianTimes(
    () => timeline(longLived, [], TODAY),
    () => [...interactions].sort((one, other) => (one.day < other.day ? 1 : -1)),
  );
  const what = `a history of ${interactions.length.toLocaleString("en")} entries`;
  const beside = { what: "sorting the entries by day alone", value: floor };
  return [{ what, value, unit: "ms", floor: beside, bar: { most: 16 } }];
}
