import type { Agenda, Row } from "../domain/agenda";
import type { Reason } from "../domain/reason";
import type { ChecklistLine } from "../note/checklist";

export interface ChecklistWords {
  /** What a line says behind the link. */
  line(row: Row, reason: Reason): string;
  /** The words by which the line of a promise or a milestone is known again; empty for a contact. */
  mark(reason: Reason): string;
}

export interface ChecklistOptions {
  /** How many people to reconnect with at most; 0 for all. */
  readonly cap: number;
  /** The link to a person's note. */
  readonly linkTo: (row: Row) => string;
  readonly words: ChecklistWords;
}

/**
 * The lines for a day, one for each person and reason: contacts that are due or late, within the cap, and all
 * promises and milestones that are raised. What is merely coming up is not for today.
 */
export function checklistLines(agenda: Agenda, { cap, linkTo, words }: ChecklistOptions): ChecklistLine[] {
  let contacts = 0;
  return rowsOfTheDay(agenda).flatMap((row) =>
    row.reasons.flatMap((reason): ChecklistLine[] => {
      const kind = kindOf(reason);
      if (kind === "contact") {
        if (reason.day === null || reason.day > agenda.today || (cap > 0 && contacts >= cap)) return [];
        contacts += 1;
      }
      const { path } = row.person;
      return [{ path, link: linkTo(row), kind, mark: words.mark(reason), text: words.line(row, reason) }];
    }),
  );
}

function rowsOfTheDay({ sections }: Agenda): Row[] {
  return sections.filter(({ id }) => id !== "snoozed" && id !== "attention").flatMap(({ rows }) => [...rows]);
}

function kindOf({ kind }: Reason): ChecklistLine["kind"] {
  if (kind === "commitment") return "promise";
  return kind === "milestone" ? "milestone" : "contact";
}
