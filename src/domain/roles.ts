import { folded } from "./folded";
import type { Details } from "./person";

/** With whom there is a talk at regular times, for which matters are collected until then. */
const WITH_AGENDA: ReadonlySet<string> = new Set([
  "mentor",
  "mentee",
  "coach",
  "coachee",
  "manager",
  "line manager",
  "supervisor",
  "boss",
  "report",
  "direct report",
  "mentorin",
  "vorgesetzte",
  "vorgesetzter",
  "chef",
  "chefin",
  "mitarbeiter",
  "mitarbeiterin",
]);

/**
 * True for people with regular meetings, such as mentors and mentees, managers and reports: what to ask them about is
 * an agenda.
 */
export function hasAgenda({ relationships }: Pick<Details, "relationships">): boolean {
  return relationships.some((relationship) =>
    WITH_AGENDA.has(
      folded(relationship)
        .replace(/[\s_-]+/g, " ")
        .trim(),
    ),
  );
}
