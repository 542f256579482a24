import type { LiveAgenda } from "../app/agenda-feed";
import { AutoChecklist } from "../app/auto-checklist";
import { blockOf, type BlockDeps } from "../app/block-of";
import { wantedBy, type ChecklistWords } from "../app/checklist-lines";
import {
  insertChecklist,
  insertChecklistAt,
  type ChecklistOutcome,
  type ChecklistRequest,
  type CursorPlace,
  type InsertedChecklist,
} from "../app/insert-checklist";
import type { DailyNotes, Links, NoteReader, NoteWriter } from "../app/ports";
import type { Roster } from "../app/roster";
import type { UndoHistory } from "../app/undo-history";
import type { Day } from "../domain/day";
import { dayRoom } from "../domain/day-share";
import type { Dates } from "../i18n/dates";
import type { Words } from "../i18n/words";
import { lineFormatOf } from "../note/checklist/line-format";
import type { Settings } from "../settings/settings";
import { Listeners } from "./listeners";

export interface InsertingDeps {
  readonly writer: NoteWriter;
  readonly dailyNotes: DailyNotes;
  readonly links: Links;
  readonly notes: Pick<NoteReader, "text">;
  readonly roster: Roster;
  readonly feed: LiveAgenda;
  readonly history: UndoHistory;
  readonly settings: () => Settings;
  readonly today: () => Day;
  readonly words: Words;
  readonly dates: Dates;
  /** Resolves once the notes, their texts included, have been read by the settings of the moment. */
  readonly upToDate: () => Promise<void>;
  /** Resolves once nothing has changed in that note for a while. */
  readonly whenAtRest: (path: string) => Promise<void>;
  /** True while another plugin fills in the template of that note. */
  readonly isBeingFilledIn: (path: string) => boolean;
  readonly isShown: (path: string) => boolean;
}

/** How the checklist gets into the daily note. */
export interface Inserting {
  insertChecklist(): Promise<InsertedChecklist>;
  /** Puts the checklist where the cursor of today's daily note is. */
  insertChecklistAt(place: CursorPlace): Promise<InsertedChecklist>;
  /** The user has opened a note: today's daily note gets its checklist by itself, where the settings say so. */
  opened(path: string): Promise<void>;
  /** Told of each checklist that was inserted without anybody having asked for it. */
  onInserted(listener: (outcome: InsertedChecklist) => void): void;
}

export function createInserting(deps: InsertingDeps, understood: BlockDeps): Inserting {
  const { history, words, feed } = deps;
  const blockDeps = {
    ...deps,
    blockAt: (path: string) => blockOf({ path, day: feed.state().agenda.today }, understood),
  };
  const listeners = new Listeners<InsertedChecklist>();
  const inserted = (outcome: ChecklistOutcome): InsertedChecklist => {
    const { write, lines } = outcome;
    const { CHECKLIST_INSERTED: label } = words.checklist;
    const step = write.kind === "written" ? { label, writes: [write] } : null;
    if (step !== null) history.add(step);
    if (lines.length > 0) auto.hasOne(write.path);
    return { ...outcome, step };
  };
  const insert = async (): Promise<InsertedChecklist> =>
    inserted(await insertChecklist(await requestOf(deps), blockDeps));
  const auto = autoChecklist(deps, insert);
  return {
    insertChecklist: insert,
    insertChecklistAt: async (place) =>
      inserted(await insertChecklistAt(place, await requestOf(deps), blockDeps)),
    opened: async (path) => {
      const outcome = await auto.opened(path);
      if (outcome !== null) listeners.tell(outcome);
    },
    onInserted: (listener) => listeners.add(listener),
  };
}

function autoChecklist(deps: InsertingDeps, insert: () => Promise<InsertedChecklist>): AutoChecklist {
  const { settings, dailyNotes, today, notes } = deps;
  return new AutoChecklist({
    ...deps,
    isOn: () => settings().checklistAuto,
    isTodaysNote: (path) => dailyNotes.find(today()) === path,
    heading: () => settings().checklistHeading,
    text: (path) => notes.text(path),
    insert,
  });
}

/**
 * The checklist of the moment, as the settings want it. The agenda is asked for on the day of the moment, which the
 * list may come to know a minute later.
 */
async function requestOf(deps: InsertingDeps): Promise<ChecklistRequest> {
  const { feed, roster, settings, today, words, dates } = deps;
  await deps.upToDate();
  if (feed.state().agenda.today !== today()) roster.dayChanged(today());
  const { checklistHeading: heading, dailyCap: cap, checklistLine, checklistGone } = settings();
  const { agenda } = feed.state();
  return {
    agenda,
    heading,
    room: dayRoom(() => roster.people(), { today: agenda.today, cap }),
    format: lineFormatOf(checklistLine),
    words: { line: lineWords(words, agenda.today, dates), mark: words.checklist.checklistMark },
    isWanted: wantedBy(settings()),
    removesGone: checklistGone === "remove",
  };
}

function lineWords({ checklist }: Words, today: Day, dates: Dates): ChecklistWords["line"] {
  return (row, reason) => checklist.checklistText(row, reason, today, dates);
}
