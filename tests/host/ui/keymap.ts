import type * as Obsidian from "obsidian";
import { Platform } from "../core/platform";

type Modifier = Obsidian.Modifier;

/** `Mod` is Cmd on macOS and Ctrl elsewhere (obsidian.d.ts, `Modifier`). */
function physical(modifier: Modifier): Exclude<Modifier, "Mod"> {
  if (modifier !== "Mod") return modifier;
  return Platform.isMacOS ? "Meta" : "Ctrl";
}

function isPressed(event: MouseEvent | TouchEvent | KeyboardEvent, modifier: Modifier): boolean {
  const pressed = { Ctrl: event.ctrlKey, Meta: event.metaKey, Shift: event.shiftKey, Alt: event.altKey };
  return pressed[physical(modifier)];
}

const ALL: readonly Exclude<Modifier, "Mod">[] = ["Alt", "Ctrl", "Meta", "Shift"];

/** The modifiers as the app compares them: sorted and joined, so that order of writing does not matter. */
function combination(modifiers: readonly Modifier[]): string {
  return [...new Set(modifiers.map(physical))].sort().join(",");
}

function pressedCombination(event: KeyboardEvent): string {
  return ALL.filter((modifier) => isPressed(event, modifier)).join(",");
}

interface Registration extends Obsidian.KeymapEventHandler {
  readonly func: Obsidian.KeymapEventListener;
}

/** A set of keys that hold while a view or a modal has the keyboard. The parent is asked when none of them fits. */
export class Scope implements Obsidian.Scope {
  private registrations: Registration[] = [];

  constructor(private readonly parent?: Scope) {}

  /** `null` modifiers or a `null` key fit anything. */
  register(
    modifiers: Modifier[] | null,
    key: string | null,
    func: Obsidian.KeymapEventListener,
  ): Obsidian.KeymapEventHandler {
    const registration: Registration = {
      scope: this,
      modifiers: modifiers && combination(modifiers),
      key: key && (key.length === 1 ? key.toLowerCase() : key),
      func,
    };
    this.registrations.push(registration);
    return registration;
  }

  unregister(handler: Obsidian.KeymapEventHandler): void {
    this.registrations = this.registrations.filter((registration) => registration !== handler);
  }

  /** False when the event was dealt with: the listener's `false` means "prevent default and stop". */
  handleKey(event: KeyboardEvent): unknown {
    const modifiers = pressedCombination(event);
    const key = event.key.length === 1 ? event.key.toLowerCase() : event.key;
    for (const registration of this.registrations) {
      if (registration.modifiers !== null && registration.modifiers !== modifiers) continue;
      if (registration.key !== null && registration.key !== key) continue;
      const result: unknown = registration.func(event, { modifiers, key, vkey: key });
      if (result !== undefined) return result;
    }
    return this.parent?.handleKey(event);
  }
}

/** A menu knows its document but no app: this is how it finds who has the keys there. */
const keymaps = new WeakMap<Document, Keymap>();

export function keymapOf(doc: Document): Keymap | undefined {
  return keymaps.get(doc);
}

/** Which scope has the keyboard. The last one pushed does; closing something gives the keyboard back. */
export class Keymap implements Obsidian.Keymap {
  private readonly scopes: Scope[] = [];
  private viewScope: () => Scope | null = () => null;

  constructor(private readonly root = new Scope()) {}

  /** Listens while the app lives; capturing, because the app sees keys before the element that has the focus. */
  listen(win: Window): () => void {
    const listener = (event: KeyboardEvent): void => {
      if (event.isComposing || event.defaultPrevented) return;
      if (this.current().handleKey(event) !== false) return;
      event.preventDefault();
      event.stopPropagation();
    };
    keymaps.set(win.document, this);
    win.addEventListener("keydown", listener, { capture: true });
    return () => win.removeEventListener("keydown", listener, { capture: true });
  }

  pushScope(scope: Scope): void {
    this.popScope(scope);
    this.scopes.push(scope);
  }

  popScope(scope: Scope): void {
    const index = this.scopes.indexOf(scope);
    if (index >= 0) this.scopes.splice(index, 1);
  }

  /**
   * The active view's keys hold while no modal and no menu is open, in whatever order those came. Asked for at each
   * key, because a view may get its scope long after it has become active.
   */
  setViewScope(scope: () => Scope | null): void {
    this.viewScope = scope;
  }

  private current(): Scope {
    return this.scopes.at(-1) ?? this.viewScope() ?? this.root;
  }

  static isModifier(event: MouseEvent | TouchEvent | KeyboardEvent, modifier: Modifier): boolean {
    return isPressed(event, modifier);
  }

  /**
   * Translates a click into where to open (obsidian.d.ts): Mod = tab, Mod+Alt = split, Mod+Alt+Shift = window,
   * and a middle click is a tab.
   */
  static isModEvent(event?: Obsidian.UserEvent | null): Obsidian.PaneType | boolean {
    if (!event) return false;
    if ("button" in event && event.button === 1) return "tab";
    if (!isPressed(event, "Mod")) return false;
    if (!event.altKey) return "tab";
    return event.shiftKey ? "window" : "split";
  }
}
