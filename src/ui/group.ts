import type { Person } from "../domain/person";

/** Called with those whom something has been done with. */
export type WhenDone = (people: readonly Person[]) => void;

/** What several people on screen can be asked for at once; each is one step to be undone, and ends in one notice. */
export interface GroupActions {
  /** Writes an interaction of today with each, by the channel that each prefers. */
  log(people: readonly Person[], done: WhenDone): void;
  /** Opens the log modal filled for all of them. */
  logWithDetails(people: readonly Person[], done: WhenDone): void;
  /** Shows the snooze choices at an element or a pointer. */
  snoozeMenu(people: readonly Person[], at: MouseEvent | HTMLElement, done: WhenDone): void;
  /** Asks for a circle. */
  circle(people: readonly Person[]): void;
  /** Asks for a tag to add. */
  addTag(people: readonly Person[]): void;
  /** Shows everything that can be done with several people. */
  menu(people: readonly Person[], at: MouseEvent | HTMLElement, done: WhenDone): void;
}
