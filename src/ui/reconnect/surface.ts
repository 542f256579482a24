import type { Issue } from "../../domain/issue";
import type { Dates } from "../../i18n/dates";
import type { PersonActions } from "../person-actions";

/** What the list needs from around it; the view adds the page preview, which is its own. */
export interface Surface {
  readonly actions: PersonActions;
  readonly dates: Dates;
  issueText(issue: Issue): string;
  /** What notes were looked for, in words: the folders, tags and properties of the settings. */
  lookedFor(): string;
  logWithSomebody(): void;
  insertChecklist(): void;
  openSettings(): void;
  /** Lets Obsidian show its page preview of a note, as for any link under the pointer. */
  preview(event: MouseEvent, target: HTMLElement, path: string): void;
}
