import type { Day } from "../domain/day";
import type { Person } from "../domain/person";

/** What a person on screen can be asked for; each ends in a notice, an open note or a modal. */
export interface PersonActions {
  /** Opens the note, in a new tab when asked, at a line counted from 1 when one is given. */
  open(path: string, options?: { readonly newTab?: boolean; readonly line?: number }): Promise<void>;
  /** Writes an interaction of today with the preferred channel at once; the notice offers to undo it. */
  logToday(person: Person): Promise<void>;
  /** Opens the log modal filled for that person. */
  logWithDetails(person: Person): void;
  /** Hides the person until that day. */
  snooze(person: Person, until: Day): Promise<void>;
  /** Shows the snooze choices (tomorrow, next week, in a month, until a day) at an element or a pointer. */
  snoozeMenu(person: Person, at: MouseEvent | HTMLElement): void;
  /** Shows every action, as the row's context menu does. */
  menu(person: Person, at: MouseEvent | HTMLElement): void;
  /** Opens a mail, phone or profile address of the note. */
  reach(address: string): void;
}
