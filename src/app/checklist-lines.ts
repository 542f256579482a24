import type { Agenda } from "../domain/agenda-book";
import type { Row } from "../domain/row";
import { isProposed, roomLeft, type DayRoom } from "../domain/day-share";
import type { Reason } from "../domain/reason";
import type { ChecklistLine } from "../note/checklist/merge-checklist";
import type { Settings } from "../settings/settings";

export interface ChecklistWords {
  /** What a line says behind the link. */
  line(row: Row, reason: Reason): string;
  /** The words by which the line of a promise, a milestone or a thank-you is known again; empty for a contact. */
  mark(reason: Reason): string;
}

export interface ChecklistOptions {
  /** How many people to reconnect with that day, and with how many there was contact already. */
  readonly room: DayRoom;
  /** The link to a person's note. */
  readonly linkTo: (row: Row) => string;
  readonly words: ChecklistWords;
  /** Whether the checklist is to have lines for that reason. */
  readonly isWanted: (reason: Reason) => boolean;
}

/**
 * The lines for a day, one for each person and reason: contacts that a cadence asks for, as many as the day still has
 * room for, those that were planned or follow a first meeting, and all promises, milestones and thank-yous that are
 * raised. What is merely coming up is not for today, and tension is for no daily note, which others may see.
 */
export function checklistLines(
  agenda: Agenda,
  { room, linkTo, words, isWanted }: ChecklistOptions,
): ChecklistLine[] {
  let left = roomLeft(room);
  return rowsOfTheDay(agenda).flatMap((row) =>
    row.reasons.flatMap((reason): ChecklistLine[] => {
      const kind = kindOf(reason);
      if (kind === null || !isWanted(reason)) return [];
      if (kind === "contact") {
        if (reason.day === null || reason.day > agenda.today) return [];
        if (isProposed(reason) && (left -= 1) < 0) return [];
      }
      const { path } = row.person;
      return [{ path, link: linkTo(row), kind, mark: words.mark(reason), text: words.line(row, reason) }];
    }),
  );
}

/** What the settings have lines for. */
export function wantedBy(settings: Settings): (reason: Reason) => boolean {
  return (reason) => {
    switch (reason.kind) {
      case "reconnect":
      case "follow-up":
        return settings.checklistReconnects;
      case "next-contact":
        return settings.checklistPlanned;
      case "commitment":
        return reason.commitment.direction === "mine" ? settings.checklistMine : settings.checklistTheirs;
      case "milestone":
        return settings.checklistMilestones;
      case "thanks":
        return settings.checklistThanks;
      case "repair":
        return false;
    }
  };
}

function rowsOfTheDay({ sections }: Agenda): Row[] {
  return sections.filter(({ id }) => id !== "snoozed" && id !== "attention").flatMap(({ rows }) => [...rows]);
}

/** The kind of a reason's line; null for one that has none. */
function kindOf({ kind }: Reason): ChecklistLine["kind"] | null {
  switch (kind) {
    case "reconnect":
    case "next-contact":
    case "follow-up":
      return "contact";
    case "commitment":
      return "promise";
    case "milestone":
    case "thanks":
      return kind;
    case "repair":
      return null;
  }
}
