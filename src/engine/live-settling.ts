import type { Acting } from "../app/act";
import type { BlockDeps } from "../app/block-of";
import type { DailyNotes, NoteReader, NoteWriter } from "../app/ports";
import type { Roster } from "../app/roster";
import { Settling, type SettledNote } from "../app/settling";
import { ToldOnce } from "../app/told-once";
import type { Day } from "../domain/day";
import type { Settings } from "../settings/settings";
import { Listeners } from "./listeners";

export interface LiveSettlingDeps {
  readonly writer: NoteWriter;
  readonly dailyNotes: DailyNotes;
  readonly notes: Pick<NoteReader, "text" | "stamp">;
  readonly roster: Roster;
  readonly acting: Acting;
  readonly settings: () => Settings;
  readonly today: () => Day;
  /** Resolves once the notes, their texts included, have been read: before that nobody knows what a line is about. */
  readonly ready: () => Promise<void>;
  /** The same by the settings of the moment, other plugins' included. */
  readonly upToDate: () => Promise<void>;
  /** Resolves once nobody types in that note. */
  readonly whenQuiet: (path: string) => Promise<void>;
}

/** How ticks take effect, whenever and wherever they were made. */
export interface LiveSettling {
  /** Settles the ticks of those days, by default of the last month, because somebody asks for it. */
  settle(days?: readonly Day[]): Promise<SettledNote[]>;
  /**
   * A note has changed. Once all notes have been read and nobody types in this one, and where it is there still, what
   * was ticked or un-ticked in a daily note takes effect, and what a merge has left twice of a tick in the note of a
   * person goes.
   */
  noteChanged(path: string): Promise<void>;
  /** Looks for ticks that came while the app was closed. */
  catchUp(): Promise<void>;
  /** Told of each note in which something was settled that nobody asked for. */
  onSettled(listener: (note: SettledNote) => void): void;
}

/** One note that cannot be read does not keep the others waiting; it is looked at again when it changes. */
function leftForLater(error: unknown): void {
  console.warn("Rapport could not look for ticks in a note", error);
}

export function createLiveSettling(deps: LiveSettlingDeps, understood: BlockDeps): LiveSettling {
  const { roster, settings, dailyNotes, acting, notes } = deps;
  const settling = new Settling({
    ...deps,
    ...understood,
    text: (path) => notes.text(path),
    context: (path) => acting.context(path),
    people: () => roster.people(),
  });
  const listeners = new Listeners<SettledNote>();
  const told = new ToldOnce();
  const settleLive = async (path: string): Promise<void> => {
    const settled = await settling.settle(path, { isAsked: false });
    const note = settled && told.fresh(settled);
    if (note !== null && note.lines.length > 0) listeners.tell(note);
  };
  const isRecent = (path: string): boolean => {
    const day = dailyNotes.dayOf(path);
    return day !== null && settling.recentDays().includes(day);
  };
  /** Daily notes have a number in their names. Where they are kept may have been changed since it was looked for. */
  const mayHaveBecomeDaily = (path: string): boolean =>
    /\d/.test(path) && roster.person(path) === null && !isRecent(path);
  const waiting = new Set<string>();
  return {
    noteChanged: async (path) => {
      await deps.ready();
      if (!settings().settleTicks) return;
      if (mayHaveBecomeDaily(path)) await deps.upToDate();
      const isPerson = roster.person(path) !== null;
      if (waiting.has(path) || !(isPerson || isRecent(path))) return;
      waiting.add(path);
      await deps.whenQuiet(path);
      waiting.delete(path);
      if (notes.stamp(path) === null) return;
      await (isPerson ? settling.dropDoublesIn(path) : settleLive(path));
    },
    catchUp: async () => {
      if (!settings().settleTicks) return;
      await settling.dropDoubles();
      for (const day of settling.recentDays()) {
        const path = dailyNotes.find(day);
        if (path !== null) await settleLive(path).catch(leftForLater);
      }
    },
    settle: async (days = settling.recentDays()) => {
      await deps.upToDate();
      await settling.dropDoubles();
      return settling.settleDays(days, { isAsked: true });
    },
    onSettled: (listener) => listeners.add(listener),
  };
}
