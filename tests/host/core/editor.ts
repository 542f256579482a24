import type * as Obsidian from "obsidian";
import { runEditorCommand } from "./editor-commands";
import { EditorHistory, type Range, type Snapshot } from "./editor-history";
import { applyChanges, inOrder, mapOffset, smallestChange, type TextChange } from "./text-change";
import { LineIndex } from "./text-position";

type Position = Obsidian.EditorPosition;

/** What a drawn editor adds to the model. Without one the editor has no focus and does not scroll. */
export interface EditorSurface {
  focus(): void;
  blur(): void;
  hasFocus(): boolean;
  getScroll(): { top: number; left: number };
  scrollTo(x?: number | null, y?: number | null): void;
  scrollIntoView(range: Obsidian.EditorRange, center: boolean): void;
}

/** `user` is typing or a plugin's edit; `load` is text that came from the file. */
export type ChangeOrigin = "user" | "load";

/**
 * The text of one editor pane: selections, transactions and undo. Line breaks are `\n` whatever the file has,
 * because CodeMirror splits lines on CR, LF and CRLF and gives them back joined by `\n`.
 */
export class Editor implements Obsidian.Editor {
  private text = "";
  private lines = new LineIndex("");
  private ranges: readonly Range[] = [{ anchor: 0, head: 0 }];
  private main = 0;
  private readonly history = new EditorHistory();
  private surface: EditorSurface | null = null;
  private readonly changeListeners = new Set<(origin: ChangeOrigin) => void>();
  private readonly selectionListeners = new Set<() => void>();

  /** Calls back after each change of the text; returns the way to stop. */
  onChange(listener: (origin: ChangeOrigin) => void): () => void {
    this.changeListeners.add(listener);
    return () => this.changeListeners.delete(listener);
  }

  onSelectionChange(listener: () => void): () => void {
    this.selectionListeners.add(listener);
    return () => this.selectionListeners.delete(listener);
  }

  attach(surface: EditorSurface | null): void {
    this.surface = surface;
  }

  /** Puts a file's text in. `clear` also forgets cursor and undo steps: it is another file. */
  load(content: string, clear: boolean): void {
    const text = withLineFeeds(content);
    if (!clear) return this.changeText(text, "load");
    this.history.clear();
    this.become({ text, ranges: [{ anchor: 0, head: 0 }] }, "load");
  }

  /** What the user typed in the drawn editor, as its whole new text and selection. */
  input(content: string, anchor: number, head: number = anchor): void {
    this.changeText(withLineFeeds(content), "user");
    this.select([{ anchor, head }]);
  }

  getDoc(): this {
    return this;
  }

  refresh(): void {}

  getValue(): string {
    return this.text;
  }

  setValue(content: string): void {
    this.dispatch([{ from: 0, to: this.text.length, insert: withLineFeeds(content) }]);
  }

  getLine(line: number): string {
    return this.lines.line(line);
  }

  setLine(line: number, text: string): void {
    this.replaceRange(text, { line, ch: 0 }, { line, ch: this.getLine(line).length });
  }

  lineCount(): number {
    return this.lines.count;
  }

  lastLine(): number {
    return this.lines.count - 1;
  }

  getSelection(): string {
    return this.sorted()
      .map((range) => this.text.slice(from(range), to(range)))
      .join("\n");
  }

  somethingSelected(): boolean {
    return this.ranges.some((range) => range.anchor !== range.head);
  }

  getRange(start: Position, end: Position): string {
    return this.text.slice(this.posToOffset(start), this.posToOffset(end));
  }

  replaceSelection(replacement: string): void {
    const insert = withLineFeeds(replacement);
    const changes = this.sorted().map((range) => ({ from: from(range), to: to(range), insert }));
    let shift = 0;
    const carets = changes.map((change) => {
      const end = change.from + shift + insert.length;
      shift += insert.length - (change.to - change.from);
      return { anchor: end, head: end };
    });
    this.dispatch(changes, carets);
  }

  replaceRange(replacement: string, start: Position, end: Position = start): void {
    this.dispatch([this.change({ text: replacement, from: start, to: end })]);
  }

  getCursor(side: "from" | "to" | "head" | "anchor" = "head"): Position {
    const range = this.mainRange();
    if (side === "from") return this.offsetToPos(from(range));
    if (side === "to") return this.offsetToPos(to(range));
    return this.offsetToPos(range[side]);
  }

  listSelections(): Obsidian.EditorSelection[] {
    return this.ranges.map((range) => ({
      anchor: this.offsetToPos(range.anchor),
      head: this.offsetToPos(range.head),
    }));
  }

  setCursor(position: Position | number, ch = 0): void {
    this.setSelection(typeof position === "number" ? { line: position, ch } : position);
  }

  setSelection(anchor: Position, head: Position = anchor): void {
    this.setSelections([{ anchor, head }]);
  }

  setSelections(selections: Obsidian.EditorSelectionOrCaret[], main = 0): void {
    const ranges = selections.map(({ anchor, head = anchor }) => ({
      anchor: this.posToOffset(anchor),
      head: this.posToOffset(head),
    }));
    if (ranges.length === 0) throw new RangeError("A selection needs at least one range");
    this.select(ranges, main);
  }

  focus(): void {
    this.surface?.focus();
  }

  blur(): void {
    this.surface?.blur();
  }

  hasFocus(): boolean {
    return this.surface?.hasFocus() ?? false;
  }

  getScrollInfo(): { top: number; left: number } {
    return this.surface?.getScroll() ?? { top: 0, left: 0 };
  }

  scrollTo(x?: number | null, y?: number | null): void {
    this.surface?.scrollTo(x, y);
  }

  scrollIntoView(range: Obsidian.EditorRange, center = false): void {
    this.surface?.scrollIntoView(range, center);
  }

  undo(): void {
    const before = this.history.undo(this.snapshot());
    if (before) this.become(before, "user");
  }

  redo(): void {
    const after = this.history.redo(this.snapshot());
    if (after) this.become(after, "user");
  }

  exec(command: Obsidian.EditorCommandName): void {
    runEditorCommand(this, command);
  }

  /** One undo step. Changes refer to the text before it, selections to the text after it. */
  transaction(tx: Obsidian.EditorTransaction): void {
    if (tx.replaceSelection !== undefined) this.replaceSelection(tx.replaceSelection);
    if (tx.changes) this.dispatch(tx.changes.map((change) => this.change(change)));
    const selections = tx.selections ?? (tx.selection ? [tx.selection] : []);
    if (selections.length === 0) return;
    this.setSelections(selections.map(({ from: anchor, to: head = anchor }) => ({ anchor, head })));
  }

  wordAt(position: Position): Obsidian.EditorRange | null {
    const { line, ch } = this.offsetToPos(this.posToOffset(position));
    for (const word of this.getLine(line).matchAll(/[\p{L}\p{N}_]+/gu)) {
      const end = word.index + word[0].length;
      if (word.index <= ch && ch <= end) return { from: { line, ch: word.index }, to: { line, ch: end } };
    }
    return null;
  }

  posToOffset(position: Position): number {
    return this.lines.offset(position);
  }

  offsetToPos(offset: number): Position {
    return this.lines.position(offset);
  }

  processLines<T>(
    read: (line: number, lineText: string) => T | null,
    write: (line: number, lineText: string, value: T | null) => Obsidian.EditorChange | void,
    ignoreEmpty = true,
  ): void {
    const changes: Obsidian.EditorChange[] = [];
    for (const line of this.selectedLines()) {
      const text = this.getLine(line);
      if (ignoreEmpty && text.trim() === "" && this.selectedLines().length > 1) continue;
      const change = write(line, text, read(line, text));
      if (change) changes.push(change);
    }
    this.transaction({ changes });
  }

  private selectedLines(): readonly number[] {
    const lines = new Set<number>();
    for (const range of this.sorted()) {
      const last = this.offsetToPos(to(range)).line;
      for (let line = this.offsetToPos(from(range)).line; line <= last; line++) lines.add(line);
    }
    return [...lines];
  }

  private change({ text, from: start, to: end = start }: Obsidian.EditorChange): TextChange {
    return { from: this.posToOffset(start), to: this.posToOffset(end), insert: withLineFeeds(text) };
  }

  private changeText(text: string, origin: ChangeOrigin): void {
    const change = smallestChange(this.text, text);
    if (change) this.dispatch([change], undefined, origin);
  }

  private dispatch(
    changes: readonly TextChange[],
    selected?: readonly Range[],
    origin: ChangeOrigin = "user",
  ): void {
    const ordered = inOrder(changes);
    const moved = this.ranges.map((range) => ({
      anchor: mapOffset(range.anchor, ordered),
      head: mapOffset(range.head, ordered),
    }));
    const next = { text: applyChanges(this.text, ordered), ranges: selected ?? moved };
    if (next.text === this.text) return this.select(next.ranges, this.main);
    this.history.record(this.snapshot());
    this.become(next, origin);
  }

  private select(ranges: readonly Range[], main = 0): void {
    this.ranges = ranges;
    this.main = Math.min(main, ranges.length - 1);
    for (const listener of this.selectionListeners) listener();
  }

  private become({ text, ranges }: Snapshot, origin: ChangeOrigin): void {
    this.text = text;
    this.lines = new LineIndex(text);
    this.select(ranges, this.main);
    for (const listener of this.changeListeners) listener(origin);
  }

  private snapshot(): Snapshot {
    return { text: this.text, ranges: this.ranges };
  }

  private sorted(): readonly Range[] {
    return [...this.ranges].sort((a, b) => from(a) - from(b));
  }

  private mainRange(): Range {
    return this.ranges[this.main] ?? { anchor: 0, head: 0 };
  }
}

const from = (range: Range): number => Math.min(range.anchor, range.head);
const to = (range: Range): number => Math.max(range.anchor, range.head);

function withLineFeeds(text: string): string {
  return text.includes("\r") ? text.replace(/\r\n?/g, "\n") : text;
}
