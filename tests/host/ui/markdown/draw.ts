import { setIcon } from "../icons";
import { type Block, type ListLine, readBlocks } from "./blocks";
import { drawInline } from "./inline";

const CALLOUT = /^\[!([\w-]+)\][+-]?\s*(.*)$/;

const CALLOUT_ICONS: Readonly<Record<string, string>> = {
  note: "pencil",
  info: "info",
  tip: "flame",
  warning: "triangle-alert",
  quote: "quote",
  todo: "circle-check",
};

function drawLines(parentEl: HTMLElement, lines: readonly string[]): void {
  lines.forEach((line, index) => {
    if (index > 0) parentEl.createEl("br");
    drawInline(parentEl, line.trim());
  });
}

function drawQuote(parentEl: HTMLElement, text: string): void {
  const [first = "", ...rest] = text.split("\n");
  const callout = CALLOUT.exec(first);
  if (!callout) {
    drawBlocks(parentEl.createEl("blockquote"), text);
    return;
  }
  const [, type = "note", title = ""] = callout;
  const calloutEl = parentEl.createDiv({ cls: "callout", attr: { "data-callout": type.toLowerCase() } });
  const titleEl = calloutEl.createDiv("callout-title");
  setIcon(titleEl.createDiv("callout-icon"), CALLOUT_ICONS[type.toLowerCase()] ?? "pencil");
  drawInline(titleEl.createDiv("callout-title-inner"), title || type);
  drawBlocks(calloutEl.createDiv("callout-content"), rest.join("\n"));
}

function drawItem(listEl: HTMLElement, line: ListLine): HTMLElement {
  const itemEl = listEl.createEl("li", { attr: { "data-line": line.line } });
  if (line.task !== null) {
    const isChecked = line.task !== " ";
    itemEl.addClass("task-list-item");
    itemEl.toggleClass("is-checked", isChecked);
    itemEl.setAttr("data-task", line.task);
    const attr = { "data-line": line.line, "aria-label": line.text };
    const checkboxEl = itemEl.createEl("input", { cls: "task-list-item-checkbox", type: "checkbox", attr });
    checkboxEl.checked = isChecked;
  }
  drawLines(itemEl, line.text.split("\n"));
  return itemEl;
}

/** Deeper lines go into a list inside the item above them. */
function drawList(parentEl: HTMLElement, lines: readonly ListLine[]): void {
  const [first] = lines;
  if (!first) return;
  const listEl = parentEl.createEl(first.ordered ? "ol" : "ul");
  listEl.toggleClass(
    "contains-task-list",
    lines.some((line) => line.task !== null),
  );
  let at = 0;
  for (let line = lines[at]; line; line = lines[at]) {
    const { indent } = line;
    const itemEl = drawItem(listEl, line);
    const end = lines.findIndex((other, index) => index > at && other.indent <= indent);
    const inner = lines.slice(at + 1, end < 0 ? undefined : end);
    drawList(itemEl, inner);
    at += 1 + inner.length;
  }
}

function drawTable(parentEl: HTMLElement, rows: readonly (readonly string[])[]): void {
  const tableEl = parentEl.createEl("table");
  const [head = [], ...body] = rows;
  const headEl = tableEl.createEl("thead").createEl("tr");
  for (const cell of head) drawInline(headEl.createEl("th"), cell);
  const bodyEl = tableEl.createEl("tbody");
  for (const row of body) {
    const rowEl = bodyEl.createEl("tr");
    for (const cell of row) drawInline(rowEl.createEl("td"), cell);
  }
}

function headingTag(level: number): "h1" | "h2" | "h3" | "h4" | "h5" | "h6" {
  return (["h1", "h2", "h3", "h4", "h5", "h6"] as const)[level - 1] ?? "h6";
}

export function drawBlock(parentEl: HTMLElement, block: Block): void {
  switch (block.kind) {
    case "heading": {
      const attr = { "data-heading": block.text, dir: "auto" };
      return drawInline(parentEl.createEl(headingTag(block.level), { attr }), block.text);
    }
    case "paragraph":
      return drawLines(parentEl.createEl("p", { attr: { dir: "auto" } }), block.lines);
    case "code": {
      const cls = block.language === "" ? [] : [`language-${block.language}`];
      parentEl.createEl("pre").createEl("code", { cls, text: block.text });
      return;
    }
    case "quote":
      return drawQuote(parentEl, block.text);
    case "list":
      return drawList(parentEl, block.lines);
    case "table":
      return drawTable(parentEl, block.rows);
    case "rule":
      parentEl.createEl("hr");
      return;
    case "comment":
      return;
  }
}

function drawBlocks(parentEl: HTMLElement, source: string): void {
  for (const block of readBlocks(source)) drawBlock(parentEl, block);
}
