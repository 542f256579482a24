import { addDays, type Day } from "../domain/day";
import type { Interaction } from "../domain/interaction";
import type { Person } from "../domain/person";
import { dropDoubles } from "../note/checklist/drop-doubles";
import { keyOfId } from "../note/checklist/tick-id";
import { entryWords } from "../note/checklist/ticked-entries";
import type { Edit } from "../note/text/edit";
import { logStyle } from "../settings/settings";
import { blockOf, type BlockDeps } from "./block-of";
import type { BlockLine } from "./checklist-block";
import type { DailyNotes } from "./ports";
import { settleChecklist, type SettledLine } from "./settle-checklist";
import type { SettleLineDeps } from "./settle-line";

interface SettlingDeps extends SettleLineDeps, BlockDeps {
  readonly dailyNotes: DailyNotes;
  readonly people: () => readonly Person[];
  readonly today: () => Day;
}

/** What settling has done for the checklist of one day. */
export interface SettledNote {
  readonly path: string;
  readonly day: Day;
  readonly lines: readonly SettledLine[];
}

/** How far back ticks are looked for when nobody says where. */
export const RECENT_DAYS = 31;

/** Settles the checklists of daily notes, one note at a time. */
export class Settling {
  private queue: Promise<unknown> = Promise.resolve();
  /** The lines that have been seen ticked, by note and key. What is forgotten here is told by the marks. */
  private readonly seen = new Set<string>();

  constructor(private readonly deps: SettlingDeps) {}

  /**
   * Settles the checklist of a note; null for one that is no daily note. Where it is asked for, lines that are not
   * ticked and have an entry all the same count as un-ticked.
   */
  settle(path: string, { isAsked }: { readonly isAsked: boolean }): Promise<SettledNote | null> {
    const turn = this.queue.then(() => this.settleNow(path, isAsked));
    this.queue = turn.catch(() => undefined);
    return turn;
  }

  /** Settles those days, the earliest first. */
  async settleDays(days: readonly Day[], options: { readonly isAsked: boolean }): Promise<SettledNote[]> {
    const settled: SettledNote[] = [];
    for (const day of days) {
      const path = this.deps.dailyNotes.find(day);
      const note = path === null ? null : await this.settle(path, options);
      if (note !== null) settled.push(note);
    }
    return settled;
  }

  /** Today and the days before it on which a tick may still be waiting, the earliest first. */
  recentDays(): Day[] {
    const today = this.deps.today();
    return Array.from({ length: RECENT_DAYS + 1 }, (_, ago) => addDays(today, ago - RECENT_DAYS));
  }

  /** Takes out what two devices wrote of one line, in the notes that show the like. Returns their paths. */
  async dropDoubles(): Promise<string[]> {
    const { people, writer, whenQuiet, settings } = this.deps;
    const dropped: string[] = [];
    for (const { path, interactions } of people()) {
      if (!hasDoubles(interactions)) continue;
      await whenQuiet(path);
      const outcome = await writer.edit(path, (text) => dropDoubles(text, logStyle(settings())));
      if (outcome.kind === "written") dropped.push(outcome.path);
    }
    return dropped;
  }

  /** The same in one note, whose text may be fresher than what is known of the person. */
  async dropDoublesIn(path: string): Promise<void> {
    const { writer, settings, text } = this.deps;
    const drop = (now: string): Edit => dropDoubles(now, logStyle(settings()));
    if (drop(await text(path)).kind === "changed") await writer.edit(path, drop);
  }

  private async settleNow(path: string, isAsked: boolean): Promise<SettledNote | null> {
    const day = this.deps.dailyNotes.dayOf(path);
    if (day === null) return null;
    const { checklistMarks: hasMarks } = this.deps.settings();
    const seenAs = ({ id, person }: BlockLine): string => `${path} ${keyOfId(id)} ${person.path}`;
    const lines = await settleChecklist(
      {
        path,
        text: await this.deps.text(path),
        block: blockOf({ path, day }, this.deps),
        today: this.deps.today(),
        hasMarks,
        isUnticked: (line) => isAsked || this.seen.has(seenAs(line)),
        looked: (line, mayBeLogged) => {
          if (mayBeLogged) this.seen.add(seenAs(line));
          else this.seen.delete(seenAs(line));
        },
      },
      this.deps,
    );
    return { path, day, lines };
  }
}

/**
 * True where two entries of one day say the same, as they do when a line was logged twice. Few logs have two entries of a
 * day, and of the others no words are compared: everybody's are gone through after a start.
 */
function hasDoubles(interactions: readonly Interaction[]): boolean {
  const days = new Set(interactions.map(({ day }) => day));
  if (days.size === interactions.length) return false;
  const said = new Set(interactions.map((entry) => `${entry.day} ${entryWords(entry)}`));
  return said.size < interactions.length;
}
