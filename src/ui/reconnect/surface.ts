import type { FirstFindings } from "../../app/first-run";
import type { Issue } from "../../domain/issue";
import type { Dates } from "../../i18n/dates";
import type { PersonMarker } from "../../note/people/recognize";
import type { GroupActions } from "../group-actions";
import type { PersonActions } from "../person-actions";

/** The question which notes are people, which is asked until it has been answered. */
export interface FirstQuestion {
  /** What to ask while there are that many people; null when there is nothing to ask. */
  findings(people: number): FirstFindings | null;
  use(markers: readonly PersonMarker[]): Promise<void>;
  later(): void;
}

/** How somebody gets on who has just begun. */
export interface Beginning {
  /** Sets three months for everybody about whom nothing else is said; the notice offers to take it back. */
  quarterlyForEveryone(): Promise<void>;
  /** Shows the circles in the settings. */
  circles(): void;
  /** Asks for somebody new. */
  newPerson(): void;
}

/** What the list needs from around it; the view adds the page preview, which is its own. */
export interface Surface {
  readonly actions: PersonActions;
  /** What can be done with everybody who is selected. */
  readonly group: GroupActions;
  readonly dates: Dates;
  readonly firstRun: FirstQuestion;
  readonly beginning: Beginning;
  issueText(issue: Issue): string;
  /** What notes were looked for, in words: the folders, tags and properties of the settings. */
  lookedFor(): string;
  logWithSomebody(): void;
  insertChecklist(): void;
  openSettings(): void;
  /** Lets Obsidian show its page preview of a note, as for any link under the pointer. */
  preview(event: MouseEvent, target: HTMLElement, path: string): void;
}
