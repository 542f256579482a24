import type { App } from "obsidian";
import type { Acting, PersonAct } from "../../app/act";
import type { PracticeContext } from "../../app/introduce";
import type { Clock } from "../../clock";
import type { Person } from "../../domain/person";
import type { Dates } from "../../i18n/dates";
import { purposeTags, type Settings } from "../../settings/settings";
import type { Actions } from "../actions";
import type { Asking } from "../asking";
import type { DraftBook } from "../drafts";
import { entryPreview } from "../entry-preview";
import type { NotePreview } from "../modals/note-line";
import type { Notices } from "../notices";
import type { Privacy } from "../privacy";

/** What the windows of the practices are given. */
export interface PracticeDeps {
  readonly app: App;
  readonly clock: Clock;
  readonly dates: Dates;
  readonly acting: Acting;
  readonly actions: Actions;
  readonly asking: Asking;
  readonly drafts: DraftBook;
  readonly notices: Notices;
  readonly privacy: Privacy;
  readonly settings: () => Settings;
  readonly people: () => readonly Person[];
  readonly person: (path: string) => Person | null;
  /** Lets somebody be chosen among those who have a note. */
  readonly pickPerson: (choose: (person: Person) => void) => void;
  readonly noteText: (path: string) => Promise<string>;
  /** A link to a note, to be written into another. */
  readonly linkTo: (path: string, from: string) => string;
}

/** What the entries of practices depend on, at this moment. */
export function practiceContext({ clock, linkTo, settings }: PracticeDeps): PracticeContext {
  return {
    today: clock.today(),
    links: { to: (path, { from }) => linkTo(path, from) },
    purposes: purposeTags(settings()),
  };
}

/** The entries of the first act that logs, as they will stand in the note. */
export function firstEntry(
  acts: readonly PersonAct[],
  { acting }: Pick<PracticeDeps, "acting">,
): NotePreview | null {
  for (const { path, action } of acts) {
    if (action.kind === "log") return entryPreview(acting, { ...action, people: [{ path }] });
  }
  return null;
}
