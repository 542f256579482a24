import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { type NodeWindow, openNodeWindow } from "../node-window";
import { Notice } from "./notice";
import { texts } from "./open-app";

let nodeWindow: NodeWindow;
beforeEach(() => void (nodeWindow = openNodeWindow()));
afterEach(async () => {
  vi.useRealTimers();
  await nodeWindow.release();
});

// obsidian.d.ts: "If this is 0, the Notice will stay visible until the user manually dismisses it."
test("a notice goes after its time, one of no duration stays", () => {
  const timers: (() => void)[] = [];
  const setTimeout = vi.spyOn(activeWindow, "setTimeout").mockImplementation((callback) => {
    if (typeof callback === "function") timers.push(() => void callback());
    return 1;
  });
  new Notice("Logged", 1000);
  const staying = new Notice("Undo?", 0);
  expect(setTimeout.mock.calls.map(([, delay]) => delay)).toEqual([1000]);
  for (const run of timers) run();
  expect(texts(".notice-message")).toEqual(["Undo?"]);
  staying.hide();
  expect(document.querySelector(".notice-container")).toBeNull();
  setTimeout.mockRestore();
});

test("a click anywhere on it hides it", () => {
  new Notice(
    createFragment((fragment) => fragment.createEl("button", { text: "Undo" })),
    0,
  );
  document.querySelector<HTMLElement>(".notice button")?.click();
  expect(texts(".notice")).toEqual([]);
});

test("its message can change, and is text", () => {
  const notice = new Notice("<b>one</b>", 0);
  expect(notice.messageEl.children).toHaveLength(0);
  notice.setMessage("two");
  expect(texts(".notice-message")).toEqual(["two"]);
  notice.hide();
});
