import type { DailyNotes, Links, NoteWriter, WriteOutcome } from "../../src/app/ports";
import { outcomeOfNone } from "../../src/app/write-outcome";
import { parseDay, type Day } from "../../src/domain/day";
import { refused, UNCHANGED, type Edit } from "../../src/note/text/edit";

/** A vault in memory that writes as the real one does: one change at a time, on the text as it is by then. */
export class MemoryVault implements NoteWriter, DailyNotes, Links {
  readonly texts = new Map<string, string>();
  /** What the user's template makes of a new daily note. */
  template = "";
  /** Notes that cannot be written, as on a full disk. */
  readonly locked = new Set<string>();
  /** Notes whose writes take place and are said to have failed. */
  readonly failsLate = new Set<string>();
  linkStyle: "wiki" | "markdown" = "wiki";
  dailyFolder = "Daily";
  /** How daily notes are called; null for a name that no link can have. */
  dailyName: (day: Day) => string | null = (day) => day;

  edit(path: string, change: (text: string) => Edit): Promise<WriteOutcome> {
    return Promise.resolve().then(() => this.editNow(path, change));
  }

  create(path: string, text: string): Promise<WriteOutcome> {
    return Promise.resolve().then((): WriteOutcome => {
      if (this.texts.has(path)) return { kind: "failed", path, reason: "exists", message: "" };
      this.texts.set(path, text);
      return { kind: "written", path, before: "", after: text, isNew: true };
    });
  }

  discard(path: string, text: string): Promise<WriteOutcome> {
    return Promise.resolve().then((): WriteOutcome => {
      const outcome = this.editNow(path, (now) =>
        now === text ? UNCHANGED : refused("changed-since", null, path),
      );
      if (outcome.kind !== "unchanged") return outcome;
      this.texts.delete(path);
      return { kind: "written", path, before: text, after: "" };
    });
  }

  find(day: Day): string | null {
    const path = this.pathOf(day);
    return this.texts.has(path) ? path : null;
  }

  linkpathOf(day: Day): string | null {
    return this.dailyName(day);
  }

  draft(day: Day): Promise<{ readonly path: string; readonly text: string }> {
    return Promise.resolve({ path: this.pathOf(day), text: this.template });
  }

  dayOf(path: string): Day | null {
    return parseDay(nameOf(path));
  }

  to(path: string, { text }: { readonly from: string; readonly text?: string }): string {
    if (this.linkStyle === "markdown") return `[${text ?? nameOf(path)}](${encodeURI(path)})`;
    return text === undefined ? `[[${nameOf(path)}]]` : `[[${nameOf(path)}|${text}]]`;
  }

  toMissing(linkpath: string, options: { readonly from: string; readonly text?: string }): string {
    return this.to(`${linkpath}.md`, options);
  }

  resolve(linkpath: string): string | null {
    return [...this.texts.keys()].find((path) => [path, nameOf(path)].includes(linkpath)) ?? null;
  }

  targets(): readonly string[] {
    return [];
  }

  leads(): boolean {
    return false;
  }

  private editNow(path: string, change: (text: string) => Edit): WriteOutcome {
    const before = this.texts.get(path);
    if (before === undefined) return { kind: "failed", path, reason: "missing", message: "" };
    const edit = change(before);
    if (this.locked.has(path)) return { kind: "failed", path, reason: "error", message: "ENOSPC" };
    if (edit.kind !== "changed") return outcomeOfNone(path, edit);
    this.texts.set(path, edit.text);
    if (this.failsLate.has(path)) return { kind: "failed", path, reason: "error", message: "EIO" };
    return { kind: "written", path, before, after: edit.text };
  }

  private pathOf(day: Day): string {
    return `${this.dailyFolder}/${this.dailyName(day) ?? day}.md`;
  }
}

function nameOf(path: string): string {
  return path.slice(path.lastIndexOf("/") + 1).replace(/\.md$/, "");
}
