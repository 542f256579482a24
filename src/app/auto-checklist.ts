import { readChecklist } from "../note/checklist/checklist-tasks";
import type { InsertedChecklist } from "./insert-checklist";
import { isUnwritten } from "./write-outcome";

interface AutoChecklistDeps {
  readonly isOn: () => boolean;
  /** True for the daily note of today, and only while it exists. */
  readonly isTodaysNote: (path: string) => boolean;
  readonly isShown: (path: string) => boolean;
  readonly heading: () => string;
  readonly text: (path: string) => Promise<string>;
  /** Resolves once nothing has changed in that note for a while. */
  readonly whenAtRest: (path: string) => Promise<void>;
  /** True while another plugin fills in the template of that note, which may take as long as its user takes to answer. */
  readonly isBeingFilledIn: (path: string) => boolean;
  readonly insert: () => Promise<InsertedChecklist>;
}

/** Commands of Templater that have not been carried out: whoever opens such a note may still have to be asked something. */
const TEMPLATE_COMMAND = /<%[^%]{0,10000}%>/;
/** About a minute; a note that keeps such commands is tried again when it is opened again. */
const MOST_LOOKS = 20;

/** Inserts the checklist by itself when the user opens today's daily note: once, and never where it stands already. */
export class AutoChecklist {
  /** The notes that have had theirs; one that was taken out on purpose is not put back. */
  private readonly seen = new Set<string>();

  constructor(private readonly deps: AutoChecklistDeps) {}

  /** The note has a checklist, however it got there. */
  hasOne(path: string): void {
    this.seen.add(path);
  }

  /** A note has been opened. Returns what inserting came to, null where nothing was to be inserted. */
  async opened(path: string): Promise<InsertedChecklist | null> {
    if (!this.isFor(path) || this.seen.has(path)) return null;
    this.seen.add(path);
    try {
      return await this.inserted(path);
    } catch (error) {
      this.seen.delete(path);
      throw error;
    }
  }

  private async inserted(path: string): Promise<InsertedChecklist | null> {
    const place = await this.whenReady(path);
    if (place === "later") this.seen.delete(path);
    if (place !== "now") return null;
    const outcome = await this.deps.insert();
    const isNobodyDue = outcome.write.kind === "unchanged" && outcome.lines.length === 0;
    if (isNobodyDue) this.seen.delete(path);
    return outcome.write.kind === "written" || isUnwritten(outcome.write) ? outcome : null;
  }

  private isFor(path: string): boolean {
    const { isOn, isTodaysNote } = this.deps;
    return isOn() && isTodaysNote(path);
  }

  /** Waits until the note is as its template, a sync or its user wanted it. */
  private async whenReady(path: string): Promise<"now" | "never" | "later"> {
    const { whenAtRest, text, isShown, heading, isBeingFilledIn } = this.deps;
    for (let look = 0; look < MOST_LOOKS; look += 1) {
      await whenAtRest(path);
      if (!this.isFor(path) || !isShown(path)) return "later";
      const now = await text(path);
      if (readChecklist(now, heading()).length > 0) return "never";
      if (!isBeingFilledIn(path) && !TEMPLATE_COMMAND.test(now)) return "now";
    }
    return "later";
  }
}
