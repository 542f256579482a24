import type { Row } from "../../domain/row";
import type { DayRoom } from "../../domain/day-share";
import type { FirstFindings } from "../../app/first-run";
import type { Dates } from "../../i18n/dates";
import type { PersonMarker } from "../../note/people/recognize";
import type { GroupActions } from "../group";
import type { ListSearch } from "../list-search";
import type { PersonActions } from "../person-actions";
import type { SettingPlace } from "../setting-places";

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
  /** Shows in the settings what notes of people say and what is made of it. */
  habits(): void;
  /** True where a note says of anybody when the last contact was. */
  isAnyContactKnown(): boolean;
  /** Shows the circles in the settings. */
  circles(): void;
  /** Goes through the people about whom nothing is said, one at a time. */
  triage(): void;
  /** How many people make a good day, and with how many there was contact today. */
  dayRoom(): DayRoom;
  /** Spreads those people over the coming weeks, after a yes. */
  startFresh(rows: readonly Row[]): Promise<void>;
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
  readonly search: ListSearch;
  /** True while private lines are hidden. */
  readonly isPrivate: boolean;
  togglePrivacy(): void;
  /** What notes were looked for, in words: the folders, tags and properties of the settings. */
  lookedFor(): string;
  logWithSomebody(): void;
  insertChecklist(): void;
  /** Where a setting is named, that one is in sight and has the focus. */
  openSettings(place?: SettingPlace): void;
  /** Shows the keys of the list. */
  showKeys(): void;
  /** Takes back what was written last, and does it again. */
  undo(): void;
  redo(): void;
  /** A link to a note in the vault's own style, as it would stand in the note in front. */
  linkTo(path: string): string;
  /** Lets Obsidian show its page preview of a note, as for any link under the pointer. */
  preview(event: MouseEvent, target: HTMLElement, path: string): void;
}
