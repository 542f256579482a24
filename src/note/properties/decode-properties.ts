import { appended } from "../../domain/appended";
import type { Commitment } from "../../domain/commitment";
import type { PersonFacts } from "../../domain/person";
import type { CadenceValue } from "./cadence-grammar";
import { circlePlace } from "./circle-place";
import { readDatedEntries } from "../text/dated-entry";
import { FieldSource, type ValueReaders } from "./field-source";
import type { FieldMap } from "./fields";
import { readMilestones } from "./milestones";
import { readPropertyLog } from "./property-log";
import { plainText } from "../text/reading";
import { readName } from "./identity";
import { statedContact, type StatedContact } from "./stated-contact";
import { readStatus } from "./status";

/** What the properties of one note say for the agenda, before its log, its tasks and the vault's rules are added. */
export interface PropertyFacts
  extends
    Pick<
      PersonFacts,
      | "nextContact"
      | "circle"
      | "status"
      | "snoozeUntil"
      | "milestones"
      | "commitments"
      | "interactions"
      | "metOn"
      | "knownSince"
      | "issues"
    >,
    StatedContact {
  readonly name: string | null;
  /** The key of what they care about; null for those who say nothing, which are most. */
  readonly interestsKey: string | null;
  readonly aliasesKey: string | null;
  /** What the note's own cadence says; null when it says nothing. */
  readonly cadence: CadenceValue | null;
}

/**
 * The facts in a note's properties, by readers that are made once for many notes. Nothing throws: a value that cannot be
 * read is left out and reported as an issue with its key; the line is added once the note's text has been looked at.
 */
export function decodeWith(readers: ValueReaders, fields: FieldMap): PropertyFacts {
  const source = new FieldSource(fields, readers);
  const circle = readCircle(source, fields);
  // The properties for where they met often hold the day, and the other way round.
  const metOn = source.quietDay("met-on") ?? source.quietDay("met-at");
  return {
    name: readName(fields),
    ...statedContact(source),
    nextContact: source.day("next-contact"),
    cadence: source.read("cadence", readers.cadence),
    circle,
    status: readStatus(fields),
    snoozeUntil: source.day("snooze"),
    milestones: readMilestones(source),
    commitments: readCommitments(source),
    interactions: readPropertyLog(source),
    metOn,
    knownSince: metOn ?? source.quietDay("created"),
    interestsKey: source.present("interests")?.key ?? null,
    aliasesKey: source.present("aliases")?.key ?? null,
    issues: source.issues,
  };
}

function readCircle(source: FieldSource, fields: FieldMap): string | null {
  const place = circlePlace(fields, source.readers.circles);
  if (place === null || place.name !== null) return place?.name ?? null;
  source.report(place.entry, { code: "unknown-circle" });
  return plainText(place.entry.value);
}

const NONE: readonly Commitment[] = [];

function readCommitments(source: FieldSource): readonly Commitment[] {
  const mine = commitmentsOf(source, "commitments", "mine");
  const theirs = commitmentsOf(source, "waiting-for", "theirs");
  return theirs.length === 0 ? mine : [...mine, ...theirs];
}

function commitmentsOf(
  source: FieldSource,
  field: "commitments" | "waiting-for",
  direction: Commitment["direction"],
): readonly Commitment[] {
  const entry = source.present(field);
  if (entry === null) return NONE;
  let open: readonly Commitment[] = NONE;
  for (const { text, day, done, unread } of readDatedEntries(entry.value, source.readers.day)) {
    if (unread !== null) source.report({ key: entry.key, value: unread.found }, unread);
    if (done || text === "") continue;
    open = appended(open, { text, direction, due: day, source: "property", line: null });
  }
  return open;
}
