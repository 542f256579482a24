import { afterEach, expect, test } from "vitest";
import type * as Obsidian from "obsidian";
import type { Editor } from "../core/editor";
import { EditorSuggest } from "./editor-suggest";
import { type OpenApp, openApp, press, texts } from "./open-app";

let vault: OpenApp;
afterEach(() => vault.close());

/** Offers people after an @. */
class Mentions extends EditorSuggest<string> {
  onTrigger(cursor: Obsidian.EditorPosition, editor: Editor): Obsidian.EditorSuggestTriggerInfo | null {
    const line = editor.getLine(cursor.line).slice(0, cursor.ch);
    const at = line.lastIndexOf("@");
    return at < 0 ? null : { start: { line: cursor.line, ch: at }, end: cursor, query: line.slice(at + 1) };
  }

  getSuggestions({ query }: { query: string }): string[] {
    return ["Ana", "Kim"].filter((name) => name.toLowerCase().startsWith(query));
  }

  renderSuggestion(name: string, el: HTMLElement): void {
    el.setText(name);
  }

  selectSuggestion(name: string): void {
    const { context } = this;
    context?.editor.replaceRange(`[[${name}]]`, context.start, context.end);
    this.close();
  }
}

async function typeText(text: string): Promise<HTMLTextAreaElement> {
  const el = document.querySelector("textarea");
  if (!el) throw new Error("There is no editor");
  el.focus();
  el.value = text;
  el.setSelectionRange(text.length, text.length);
  el.dispatchEvent(new Event("input", { bubbles: true }));
  await vault.settle();
  return el;
}

test("suggestions come where they apply, Enter takes one, and Escape sends them away", async () => {
  vault = await openApp({ plugin: null, files: { "A.md": "" } });
  vault.app.workspace.editorSuggest.addSuggest(new Mentions(vault.app));
  await vault.app.workspace.openLinkText("A", "");
  await typeText("with @");
  expect(texts(".suggestion-container .suggestion-item")).toEqual(["Ana", "Kim"]);
  press("Escape");
  expect(texts(".suggestion-item")).toEqual([]);
  const el = await typeText("with @k");
  press("Enter");
  await vault.settle();
  expect(el.value).toBe("with [[Kim]]");
  expect(texts(".suggestion-item")).toEqual([]);
});
