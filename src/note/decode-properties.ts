import type { Commitment } from "../domain/commitment";
import type { Day } from "../domain/day";
import type { Issue } from "../domain/issue";
import type { Milestone } from "../domain/milestone";
import type { Reach, Status } from "../domain/person";
import { readCadence, type CadenceValue } from "./cadence-grammar";
import { readDay } from "./day-value";
import { readDatedEntries } from "./dated-entry";
import { FieldSource, type DecodeContext } from "./field-source";
import type { FieldMap } from "./fields";
import { readMilestones } from "./milestones";
import { plainText } from "./reading";
import { readAliases, readName, readReach } from "./identity";
import { readStatus } from "./status";

/** What the properties of one note say, before its log, its tasks and the vault's rules are added. */
export interface PropertyFacts {
  readonly name: string | null;
  readonly aliases: readonly string[];
  readonly lastContact: Day | null;
  readonly lastContactKey: string | null;
  readonly nextContact: Day | null;
  /** What the note's own cadence says; null when it says nothing. */
  readonly cadence: CadenceValue | null;
  readonly circle: string | null;
  readonly relationship: string | null;
  readonly status: Status;
  readonly snoozeUntil: Day | null;
  readonly milestones: readonly Milestone[];
  readonly commitments: readonly Commitment[];
  readonly company: string | null;
  readonly role: string | null;
  readonly location: string | null;
  readonly reach: readonly Reach[];
  readonly channel: string | null;
  readonly boundaries: string | null;
  readonly knownSince: Day | null;
  readonly issues: readonly Issue[];
}

/**
 * The facts in a note's properties. Nothing throws: a value that cannot be read is left out and reported as an
 * issue with its key; the line is added once the note's text has been looked at.
 */
export function decodeProperties(fields: FieldMap, context: DecodeContext): PropertyFacts {
  const source = new FieldSource(fields, context);
  const circle = readCircle(source);
  return {
    name: readName(fields),
    aliases: readAliases(fields),
    lastContact: source.day("last-contact"),
    lastContactKey: source.present("last-contact")?.key ?? null,
    nextContact: source.day("next-contact"),
    cadence: source.read("cadence", (value) => readCadence(value, context.circles)),
    circle,
    relationship: source.text("relationship"),
    status: readStatus(fields),
    snoozeUntil: source.day("snooze"),
    milestones: readMilestones(source),
    commitments: readCommitments(source),
    company: source.text("company"),
    role: readRole(source),
    location: source.text("location"),
    reach: readReach(fields),
    channel: source.text("channel")?.toLowerCase() ?? null,
    boundaries: source.text("boundaries"),
    knownSince: source.quietDay("met-on") ?? source.quietDay("created"),
    issues: source.issues,
  };
}

/** Keys that only sometimes hold a circle: a value that names none means something else and is no issue. */
const LOOSE_CIRCLE_KEY = /^(?:category|relationship[\s_-]?strength|tier|prm[\s_-]?tier|closeness)$/i;

function readCircle(source: FieldSource): string | null {
  const entry = source.present("circle");
  const text = entry === null ? null : plainText(entry.value);
  if (entry === null || text === null) return null;
  const circle = source.context.circles.find(({ name }) => name.toLowerCase() === text.toLowerCase());
  if (circle !== undefined) return circle.name;
  if (LOOSE_CIRCLE_KEY.test(entry.key)) return null;
  source.report(entry, { code: "unknown-circle" });
  return text;
}

/** `title` is a role only where it is not the title of the note, which then is the person's name. */
function readRole(source: FieldSource): string | null {
  const entry = source.present("role");
  const text = source.text("role");
  if (entry === null || entry.key.toLowerCase() !== "title") return text;
  return source.text("company") === null ? null : text;
}

function readCommitments(source: FieldSource): Commitment[] {
  return [...commitmentsOf(source, "commitments", "mine"), ...commitmentsOf(source, "waiting-for", "theirs")];
}

function commitmentsOf(
  source: FieldSource,
  field: "commitments" | "waiting-for",
  direction: Commitment["direction"],
): Commitment[] {
  const entry = source.present(field);
  if (entry === null) return [];
  const entries = readDatedEntries(entry.value, (text) => readDay(text, source.context.dateOrder));
  for (const { text, unread } of entries) {
    if (unread !== null) source.report({ key: entry.key, value: text }, unread);
  }
  return entries
    .filter(({ done, text }) => !done && text !== "")
    .map(({ text, day }) => ({ text, direction, due: day, source: "property" }));
}
