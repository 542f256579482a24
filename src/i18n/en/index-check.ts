import type { PersonDifference } from "../../domain/person-difference";
import { number, plural } from "./counting";

/** The words of the check of the index. */
export const INDEX_CHECK = {
  title: "Index check",
  underWay: "Checking the index…",
  rebuild: "Rebuild the index",
  advice: "This should not happen. Please rebuild the index, and report what you did before.",
};

/** What the check came to, in one sentence. */
export function checkText(people: number, differences: readonly PersonDifference[]): string {
  const found = plural(people, { one: "One person", other: `${number(people)} people` });
  if (differences.length === 0) return `${found} checked: the index matches the notes.`;
  const count = plural(differences.length, {
    one: "one difference",
    other: `${number(differences.length)} differences`,
  });
  return `${found} checked: ${count} between the index and the notes.`;
}

/** One difference, as the note and the field. */
export function differenceText({ path, field }: PersonDifference): string {
  return `${path}: ${FIELDS[field]}`;
}

/** How many differences are not shown. */
export function moreDifferencesText(count: number): string {
  return `and ${count} more`;
}

const FIELDS: Readonly<Record<PersonDifference["field"], string>> = {
  person: "is a person for one of the two only",
  name: "name",
  lastContact: "last contact",
  nextContact: "next contact",
  cadence: "cadence",
  cadenceFrom: "what says the cadence",
  circle: "circle",
  status: "status",
  snoozeUntil: "snooze",
  milestones: "milestones",
  commitments: "promises",
  interactions: "interactions",
  metOn: "met on",
  knownSince: "known since",
  issues: "problems",
  dueOn: "due day",
  details: "details",
};
