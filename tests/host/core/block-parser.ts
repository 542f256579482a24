import type * as Obsidian from "obsidian";
import {
  BLANK,
  CALLOUT,
  DEEPEST_QUOTE,
  FENCE,
  FOOTNOTE,
  HEADING,
  HTML,
  LONE_BLOCK_ID,
  QUOTE,
  SETEXT,
  THEMATIC_BREAK,
  indentOf,
  interrupts,
} from "./block-patterns";
import { blockIdOf, columns, ListBuilder, readMarker } from "./list-parser";
import type { LineSource } from "./line-source";
import type { Line } from "./locator";

type Range = readonly [from: number, to: number];

export interface Blocks {
  readonly sections: Obsidian.SectionCache[];
  readonly headings: Obsidian.HeadingCache[];
  readonly listItems: Obsidian.ListItemCache[];
  readonly footnotes: Obsidian.FootnoteCache[];
  readonly blocks: Record<string, Obsidian.BlockCache>;
  /** Where running text stands: links and tags are looked for there and nowhere else. */
  readonly texts: Range[];
}

/**
 * Splits a note into its root blocks. Block quotes are read by a parser of their own for the lists in them; they
 * add no sections or headings of their own.
 */
export class BlockParser {
  private index = 0;
  private readonly isNested: boolean;
  private readonly text: string;

  constructor(
    private readonly source: LineSource,
    private readonly found: Blocks,
    private readonly depth = 0,
  ) {
    this.isNested = depth > 0;
    this.text = source.text;
  }

  run(): void {
    while (this.index < this.source.count) {
      if (BLANK.test(this.content())) this.index++;
      else this.block();
    }
  }

  private block(): void {
    const content = this.content();
    const trimmed = content.trimStart();
    if (FENCE.test(content)) return this.code();
    if (trimmed.startsWith("%%")) return this.delimited("comment", "%%");
    if (trimmed.startsWith("$$")) return this.delimited("math", "$$");
    if (HEADING.test(content)) return this.heading(content);
    if (THEMATIC_BREAK.test(content)) return this.through("thematicBreak", this.index);
    if (QUOTE.test(content)) return this.quote();
    if (FOOTNOTE.test(content)) return this.footnote(content);
    if (HTML.test(content)) return this.html(trimmed);
    if (columns(indentOf(content)) >= 4) return this.indentedCode();
    if (readMarker(content, 0)) return this.list();
    if (this.source.startsTable(this.index)) return this.table();
    this.paragraph();
  }

  private code(): void {
    this.through("code", this.source.fenceEnd(this.index, this.content()));
  }

  /** Comments and math reach to their closing mark, or to the end of the note. */
  private delimited(type: string, mark: string): void {
    const line = this.line(this.index);
    const open = line.start + indentOf(this.content()).length;
    const close = this.text.indexOf(mark, open + mark.length);
    if (close !== -1 && close < line.end && !BLANK.test(this.text.slice(close + mark.length, line.end))) {
      return this.paragraph();
    }
    this.through(type, this.source.lineOf(close, this.index));
  }

  private heading(content: string): void {
    const [, marks = "", rest = ""] = HEADING.exec(content) ?? [];
    const line = this.line(this.index);
    const heading = rest.replace(/(?:^|[ \t]+)#+[ \t]*$/, "").trim();
    this.found.texts.push([line.end - rest.length, line.end]);
    this.addHeading(heading, marks.length, this.index);
    this.through("heading", this.index);
  }

  private quote(): void {
    const first = this.index;
    const inner: Line[] = [];
    for (; this.index < this.source.count; this.index++) {
      const line = this.line(this.index);
      const mark = QUOTE.exec(this.content());
      if (!mark && (BLANK.test(this.content()) || interrupts(this.content()))) break;
      inner.push({ ...line, start: line.start + (mark?.[0].length ?? 0) });
    }
    const [opening] = inner;
    const isCallout = opening !== undefined && CALLOUT.test(this.text.slice(opening.start, opening.end));
    if (this.depth < DEEPEST_QUOTE) {
      new BlockParser(this.source.with(inner), this.found, this.depth + 1).run();
    }
    this.section(isCallout ? "callout" : "blockquote", first, this.index - 1);
  }

  private footnote(content: string): void {
    const first = this.index;
    const id = FOOTNOTE.exec(content)?.[1] ?? "";
    this.index++;
    while (this.index < this.source.count && this.isIndented(this.index)) this.index++;
    const start = this.line(first).start + content.indexOf("]:") + 2;
    this.found.texts.push([start, this.line(this.index - 1).end]);
    const position = this.source.position(first, this.index - 1);
    if (!this.isNested) this.found.footnotes.push({ id, position });
    this.section("footnoteDefinition", first, this.index - 1);
  }

  private html(trimmed: string): void {
    if (trimmed.startsWith("<!--")) return this.htmlComment();
    let last = this.index;
    while (last + 1 < this.source.count && !BLANK.test(this.content(last + 1))) last++;
    this.through("html", last);
  }

  private htmlComment(): void {
    const close = this.text.indexOf("-->", this.line(this.index).start);
    this.through("html", this.source.lineOf(close, this.index));
  }

  private indentedCode(): void {
    let last = this.index;
    for (let next = last + 1; next < this.source.count; next++) {
      const content = this.content(next);
      if (BLANK.test(content)) continue;
      if (columns(indentOf(content)) < 4) break;
      last = next;
    }
    this.through("code", last);
  }

  private table(): void {
    const first = this.index;
    while (this.index < this.source.count && !this.endsTable(this.index)) this.index++;
    this.addText(first, this.index - 1);
    this.section("table", first, this.index - 1);
  }

  private paragraph(): void {
    const first = this.index;
    for (this.index++; this.index < this.source.count; this.index++) {
      const content = this.content();
      const setext = SETEXT.exec(content);
      if (setext) return this.setextHeading(first, setext[1]?.startsWith("=") ? 1 : 2);
      if (BLANK.test(content) || interrupts(this.content()) || this.source.startsTable(this.index)) break;
    }
    const last = this.index - 1;
    if (first === last && this.loneBlockId(first)) return;
    this.addText(first, last);
    this.section("paragraph", first, last);
  }

  private setextHeading(first: number, level: number): void {
    const last = this.index - 1;
    this.addText(first, last);
    const { start, end } = this.source.bounds(first, last);
    this.addHeading(this.text.slice(start, end).trim(), level, first);
    this.section("heading", first, this.index);
    this.index++;
  }

  private list(): void {
    const firstLine = this.line(this.index);
    const marker = readMarker(this.content(), firstLine.start);
    if (!marker) return;
    const list = new ListBuilder(marker, firstLine);
    this.itemText(list);
    for (let afterBlank = false; this.index < this.source.count;) {
      const content = this.content();
      if (BLANK.test(content)) {
        afterBlank = true;
        this.index++;
        continue;
      }
      if (!this.listLine(list, content, afterBlank)) break;
      afterBlank = false;
    }
    for (const item of list.cached(this.text, this.source.at)) {
      this.found.listItems.push(item);
      if (item.id !== undefined) this.addBlock(item.id, item.position);
    }
    this.pushSection("list", list.start, list.end);
  }

  /** Takes one line into the list; false when the list is over. */
  private listLine(list: ListBuilder, content: string, afterBlank: boolean): boolean {
    const line = this.line(this.index);
    const indent = columns(indentOf(content));
    const marker = THEMATIC_BREAK.test(content) ? null : readMarker(content, line.start);
    if (marker) {
      if (!list.continuesWith(marker)) return false;
      list.addItem(marker, line);
      this.itemText(list);
      return true;
    }
    const belongs = list.holds(indent) || (!afterBlank && !interrupts(this.content()));
    if (!belongs) return false;
    list.addText(line, indent);
    if (FENCE.test(content)) this.fenceIn(list, content);
    else this.found.texts.push([line.start, line.end]);
    this.index++;
    return true;
  }

  /** The text after a marker, which may open a code fence. */
  private itemText(list: ListBuilder): void {
    const line = this.line(this.index);
    const content = this.content().replace(/^[ \t]*(?:[-*+]|\d+[.)])[ \t]*/, "");
    if (FENCE.test(content)) this.fenceIn(list, content);
    else this.found.texts.push([line.start, line.end]);
    this.index++;
  }

  private fenceIn(list: ListBuilder, opening: string): void {
    const last = this.source.fenceEnd(this.index, opening);
    for (; this.index < last; this.index++) {
      list.addText(this.line(this.index + 1), columns(indentOf(this.content(this.index + 1))));
    }
  }

  private endsTable(index: number): boolean {
    return BLANK.test(this.content(index)) || (index > this.index + 1 && interrupts(this.content(index)));
  }

  private isIndented(index: number): boolean {
    const content = this.content(index);
    return !BLANK.test(content) && (columns(indentOf(content)) >= 2 || !interrupts(this.content(index)));
  }

  /** A block id on a line of its own names the block above it. */
  private loneBlockId(index: number): boolean {
    const id = LONE_BLOCK_ID.exec(this.content(index).trim())?.[1];
    const section = this.found.sections.at(-1);
    if (id === undefined || this.isNested || !section) return false;
    section.id = id;
    this.addBlock(id, section.position);
    return true;
  }

  private addHeading(heading: string, level: number, index: number): void {
    if (!this.isNested)
      this.found.headings.push({ heading, level, position: this.source.position(index, index) });
  }

  private through(type: string, last: number): void {
    this.section(type, this.index, last);
    this.index = last + 1;
  }

  private section(type: string, first: number, last: number): void {
    const { start, end } = this.source.bounds(first, last);
    this.pushSection(type, start, end);
  }

  private pushSection(type: string, start: number, end: number): void {
    if (this.isNested) return;
    const position = this.source.at.pos(start, end);
    const id =
      type === "paragraph" || type === "heading" ? blockIdOf(this.text.slice(start, end)) : undefined;
    this.found.sections.push({ type, position, ...(id === undefined ? {} : { id }) });
    if (id !== undefined) this.addBlock(id, position);
  }

  private addBlock(id: string, position: Obsidian.Pos): void {
    this.found.blocks[id.toLowerCase()] = { id, position };
  }

  private addText(first: number, last: number): void {
    if (this.isNested) {
      for (let i = first; i <= last; i++) this.found.texts.push([this.line(i).start, this.line(i).end]);
    } else this.found.texts.push([this.line(first).start, this.line(last).end]);
  }

  private content(index = this.index): string {
    return this.source.content(index);
  }

  private line(index: number): Line {
    return this.source.line(index);
  }
}
