import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from "vitest";
import { setDevice } from "../core/platform";
import { type NodeWindow, openNodeWindow } from "../node-window";
import { Keymap, Scope } from "./keymap";
import { press } from "./open-app";

let nodeWindow: NodeWindow;
let stop: () => void = () => undefined;
beforeAll(() => {
  setDevice("desktop");
  nodeWindow = openNodeWindow();
});
afterEach(() => stop());
afterAll(() => nodeWindow.release());

function keymapOn(root: Scope): Keymap {
  const keymap = new Keymap(root);
  stop = keymap.listen(nodeWindow.win);
  return keymap;
}

describe("scopes (obsidian.d.ts: Keymap, Scope)", () => {
  test("only the scope pushed last has the keys, and the one before has them again when it is popped", () => {
    const heard: string[] = [];
    const root = new Scope();
    const modal = new Scope();
    root.register([], "a", () => void heard.push("root"));
    modal.register([], "a", () => void heard.push("modal"));
    const keymap = keymapOn(root);
    keymap.pushScope(modal);
    press("a");
    keymap.popScope(modal);
    press("a");
    expect(heard).toEqual(["modal", "root"]);
  });

  test("a scope asks its parent for what it does not know", () => {
    const parent = new Scope();
    const listener = vi.fn();
    parent.register(["Mod"], "p", listener);
    keymapOn(parent).pushScope(new Scope(parent));
    press("p", { ctrlKey: true });
    expect(listener).toHaveBeenCalledOnce();
  });

  test("a modal's scope, which has no parent, keeps the app's keys away", () => {
    const root = new Scope();
    const listener = vi.fn();
    root.register(["Mod"], "p", listener);
    keymapOn(root).pushScope(new Scope());
    press("p", { ctrlKey: true });
    expect(listener).not.toHaveBeenCalled();
  });

  test("the active view's keys hold only while nothing lies over it", () => {
    const view = new Scope();
    const listener = vi.fn();
    view.register([], "l", listener);
    const keymap = keymapOn(new Scope());
    const modal = new Scope();
    keymap.pushScope(modal);
    keymap.setViewScope(() => view);
    press("l");
    keymap.popScope(modal);
    press("l");
    expect(listener).toHaveBeenCalledOnce();
  });

  test("false prevents the default and stops the event; anything else lets it go on", () => {
    const root = new Scope();
    root.register([], "x", () => false);
    root.register([], "y", () => undefined);
    keymapOn(root);
    const onBody = vi.fn();
    document.body.addEventListener("keydown", onBody);
    expect(press("x").defaultPrevented).toBe(true);
    expect(press("y").defaultPrevented).toBe(false);
    expect(onBody).toHaveBeenCalledOnce();
    document.body.removeEventListener("keydown", onBody);
  });

  test("modifiers must be exactly those that were registered; null fits any", () => {
    const heard: string[] = [];
    const root = new Scope();
    root.register(["Mod", "Shift"], "l", () => void heard.push("exact"));
    root.register(null, "k", () => void heard.push("any"));
    keymapOn(root);
    press("L", { ctrlKey: true, shiftKey: true });
    press("l", { ctrlKey: true });
    press("k", { altKey: true });
    expect(heard).toEqual(["exact", "any"]);
  });

  test("keys of an input method that is composing are left to it", () => {
    const root = new Scope();
    const listener = vi.fn();
    root.register([], "Enter", listener);
    keymapOn(root);
    press("Enter", { isComposing: true });
    expect(listener).not.toHaveBeenCalled();
  });
});

test.each([
  [{}, false],
  [{ ctrlKey: true }, "tab"],
  [{ ctrlKey: true, altKey: true }, "split"],
  [{ ctrlKey: true, altKey: true, shiftKey: true }, "window"],
  [{ button: 1 }, "tab"],
  [{ altKey: true }, false],
] as const)("a click with %j opens in %j (obsidian.d.ts: isModEvent)", (init, expected) => {
  expect(Keymap.isModEvent(new MouseEvent("click", init))).toBe(expected);
});
