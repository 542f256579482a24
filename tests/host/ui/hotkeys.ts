import type * as Obsidian from "obsidian";
import { Platform } from "../core/platform";
import type { UiApp } from "./app";
import { Keymap, type Scope } from "./keymap";

const MODIFIERS = ["Ctrl", "Meta", "Alt", "Shift"] as const;

function isPressed(event: KeyboardEvent, hotkey: Obsidian.Hotkey): boolean {
  if (event.key.toLowerCase() !== hotkey.key.toLowerCase()) return false;
  const mod = Platform.isMacOS ? "Meta" : "Ctrl";
  const wanted = new Set(hotkey.modifiers.map((modifier) => (modifier === "Mod" ? mod : modifier)));
  return MODIFIERS.every((modifier) => Keymap.isModifier(event, modifier) === wanted.has(modifier));
}

export function hotkeyText({ modifiers, key }: Obsidian.Hotkey): string {
  const names = modifiers.map((modifier) =>
    modifier === "Mod" ? (Platform.isMacOS ? "Cmd" : "Ctrl") : modifier,
  );
  return [...names, key.length === 1 ? key.toUpperCase() : key].join("+");
}

/** Commands answer to their default hotkeys wherever no modal is open; nobody has set others here. */
export function listenForHotkeys(app: UiApp, scope: Scope): void {
  scope.register(null, null, (event) => {
    const command = Object.values(app.commands.commands).find(({ hotkeys }) =>
      hotkeys?.some((hotkey) => isPressed(event, hotkey)),
    );
    if (!command || (event.repeat && !command.repeatable)) return undefined;
    return app.commands.executeCommandById(command.id) ? false : undefined;
  });
}
