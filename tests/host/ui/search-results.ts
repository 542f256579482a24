import type * as Obsidian from "obsidian";

/** Writes `text` with the matched ranges highlighted; `offset` is where `text` starts in what was searched. */
export function renderMatches(
  el: HTMLElement | DocumentFragment,
  text: string,
  matches: Obsidian.SearchMatches | null,
  offset = 0,
): void {
  let done = 0;
  for (const [from, to] of matches ?? []) {
    const start = Math.max(from + offset, done);
    const end = Math.min(to + offset, text.length);
    if (end <= start) continue;
    el.appendText(text.slice(done, start));
    el.createSpan({ cls: "suggestion-highlight", text: text.slice(start, end) });
    done = end;
  }
  el.appendText(text.slice(done));
}

export function renderResults(
  el: HTMLElement,
  text: string,
  result: Obsidian.SearchResult,
  offset?: number,
): void {
  renderMatches(el, text, result.matches, offset);
}
