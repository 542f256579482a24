import type { Acting } from "../app/act";
import type { LiveAgenda } from "../app/agenda-feed";
import { AutoChecklist } from "../app/auto-checklist";
import { blockOf } from "../app/block-of";
import { wantedBy, type ChecklistWords } from "../app/checklist-lines";
import {
  insertChecklist,
  insertChecklistAt,
  type ChecklistOutcome,
  type ChecklistRequest,
  type CursorPlace,
} from "../app/insert-checklist";
import type { DailyNotes, Links, NoteReader, NoteWriter } from "../app/ports";
import type { Roster } from "../app/roster";
import { Settling, type SettledNote } from "../app/settling";
import { ToldOnce } from "../app/told-once";
import type { UndoHistory } from "../app/undo-history";
import type { Day } from "../domain/day";
import { dayRoom } from "../domain/day-share";
import type { Milestone } from "../domain/milestone";
import type { Dates } from "../i18n/dates";
import type { LineReader } from "../i18n/line-reader";
import type { Words } from "../i18n/words";
import { lineFormatOf } from "../note/checklist/line-format";
import type { Settings } from "../settings/settings";

export interface DailyLoopDeps {
  readonly writer: NoteWriter;
  readonly dailyNotes: DailyNotes;
  readonly links: Links;
  readonly notes: Pick<NoteReader, "text">;
  readonly roster: Roster;
  readonly feed: LiveAgenda;
  readonly acting: Acting;
  readonly history: UndoHistory;
  readonly settings: () => Settings;
  readonly today: () => Day;
  readonly words: Words;
  readonly dates: Dates;
  readonly readLine: LineReader;
  /** Resolves once the notes, their texts included, have been read. */
  readonly ready: () => Promise<void>;
  /** Resolves once nobody types in that note. */
  readonly whenQuiet: (path: string) => Promise<void>;
  /** Resolves once nothing has changed in that note for a while. */
  readonly whenAtRest: (path: string) => Promise<void>;
  /** True while another plugin fills in the template of that note. */
  readonly isBeingFilledIn: (path: string) => boolean;
  readonly isShown: (path: string) => boolean;
}

/** The checklist of the daily note, from putting it there to what its ticks have come to. */
export interface DailyLoop {
  insertChecklist(): Promise<ChecklistOutcome>;
  /** Puts the checklist where the cursor of today's daily note is. */
  insertChecklistAt(place: CursorPlace): Promise<ChecklistOutcome>;
  /** True for the daily note of today. */
  isTodaysNote(path: string): boolean;
  /** Settles the ticks of those days, by default of the last month, because somebody asks for it. */
  settle(days?: readonly Day[]): Promise<SettledNote[]>;
  /**
   * A note has changed. Once nobody types there, what was ticked or un-ticked in a daily note takes effect, and what a
   * merge has left twice of a tick in the note of a person goes.
   */
  noteChanged(path: string): Promise<void>;
  /** Looks for ticks that came while the app was closed. */
  catchUp(): Promise<void>;
  /** The user has opened a note: today's daily note gets its checklist by itself, where the settings say so. */
  opened(path: string): Promise<void>;
  /** Told of each checklist that was inserted without anybody having asked for it. */
  onInserted(listener: (outcome: ChecklistOutcome) => void): void;
  /** Told of each note in which something was settled that nobody asked for. */
  onSettled(listener: (note: SettledNote) => void): void;
}

/** Builds what keeps the daily note and the notes of people in step. */
export function createDailyLoop(deps: DailyLoopDeps): DailyLoop {
  const { words, settings, history, roster, acting } = deps;
  const known = {
    ...deps,
    person: (path: string) => roster.person(path),
    words: {
      read: deps.readLine,
      congratulation: (milestone: Pick<Milestone, "kind" | "text">) =>
        words.outcome.outcome.congratulation(words.reason.milestoneName(milestone)),
      thanks: words.settling.thanks,
    },
  };
  const settling = new Settling({
    ...known,
    text: (path) => deps.notes.text(path),
    context: (path) => acting.context(path),
    people: () => roster.people(),
  });
  const inserting = {
    ...deps,
    blockAt: (path: string) => blockOf({ path, day: deps.feed.state().agenda.today }, known),
  };
  const listeners: ((note: SettledNote) => void)[] = [];
  const waiting = new Set<string>();
  const isRecent = (path: string): boolean => {
    const day = deps.dailyNotes.dayOf(path);
    return day !== null && settling.recentDays().includes(day);
  };
  const told = new ToldOnce();
  const settleLive = async (path: string): Promise<void> => {
    const settled = await settling.settle(path, { isAsked: false });
    const note = settled && told.fresh(settled);
    if (note !== null && note.lines.length > 0) for (const tell of listeners) tell(note);
  };
  /** The agenda is asked for on the day of the moment, which the list may come to know a minute later. */
  const current = async (): Promise<ChecklistRequest> => {
    await deps.ready();
    if (deps.feed.state().agenda.today !== deps.today()) roster.dayChanged(deps.today());
    return request(deps);
  };
  const inserted = ({ write, lines }: ChecklistOutcome): ChecklistOutcome => {
    if (write.kind === "written") history.add({ label: words.checklist.CHECKLIST_INSERTED, writes: [write] });
    if (lines.length > 0) auto.hasOne(write.path);
    return { write, lines };
  };
  const insert = async (): Promise<ChecklistOutcome> =>
    inserted(await insertChecklist(await current(), inserting));
  const auto = new AutoChecklist({
    ...deps,
    isOn: () => settings().checklistAuto,
    isTodaysNote: (path) => deps.dailyNotes.find(deps.today()) === path,
    heading: () => settings().checklistHeading,
    text: (path) => deps.notes.text(path),
    insert,
  });
  const toldOfInserted: ((outcome: ChecklistOutcome) => void)[] = [];
  return {
    noteChanged: async (path) => {
      const isPerson = roster.person(path) !== null;
      if (!settings().settleTicks || waiting.has(path) || !(isPerson || isRecent(path))) return;
      waiting.add(path);
      await deps.whenQuiet(path);
      waiting.delete(path);
      await (isPerson ? settling.dropDoublesIn(path) : settleLive(path));
    },
    catchUp: async () => {
      if (!settings().settleTicks) return;
      await settling.dropDoubles();
      for (const day of settling.recentDays()) {
        const path = deps.dailyNotes.find(day);
        if (path !== null) await settleLive(path);
      }
    },
    onSettled: (listener) => void listeners.push(listener),
    insertChecklist: insert,
    insertChecklistAt: async (place) => inserted(await insertChecklistAt(place, await current(), inserting)),
    opened: async (path) => {
      const outcome = await auto.opened(path);
      if (outcome !== null) for (const tell of toldOfInserted) tell(outcome);
    },
    onInserted: (listener) => void toldOfInserted.push(listener),
    isTodaysNote: (path) => deps.dailyNotes.dayOf(path) === deps.today(),
    settle: async (days = settling.recentDays()) => {
      await settling.dropDoubles();
      return settling.settleDays(days, { isAsked: true });
    },
  };
}

/** The checklist of the moment, as the settings want it. */
function request({ feed, roster, settings, words, dates }: DailyLoopDeps): ChecklistRequest {
  const { checklistHeading: heading, dailyCap: cap, checklistLine, checklistGone } = settings();
  const { agenda } = feed.state();
  return {
    agenda,
    heading,
    room: dayRoom(roster.people(), { today: agenda.today, cap }),
    format: lineFormatOf(checklistLine),
    words: { line: lineWords(words, agenda.today, dates), mark: words.checklist.checklistMark },
    isWanted: wantedBy(settings()),
    removesGone: checklistGone === "remove",
  };
}

function lineWords({ checklist }: Words, today: Day, dates: Dates): ChecklistWords["line"] {
  return (row, reason) => checklist.checklistText(row, reason, today, dates);
}
