import type { App } from "obsidian";
import { veiled } from "../domain/privacy";
import type { Person } from "../domain/person";

/** Whether private lines are hidden, such as while a screen is shared. */
export interface Privacy {
  isOn(): boolean;
  toggle(): void;
  /** The person as they may be shown at present. */
  shown(person: Person): Person;
  /** Calls the listener with each change, until what it returns is called. */
  onChange(listener: () => void): () => void;
}

const KEY = "rapport-privacy";

/**
 * Remembered on this device alone, because it is this screen that is shared, and across restarts, because what was
 * hidden must not come back by itself.
 */
export function createPrivacy(app: Pick<App, "loadLocalStorage" | "saveLocalStorage">): Privacy {
  const listeners = new Set<() => void>();
  let isOn = app.loadLocalStorage(KEY) === true;
  return {
    isOn: () => isOn,
    toggle: () => {
      isOn = !isOn;
      app.saveLocalStorage(KEY, isOn ? true : null);
      for (const listener of listeners) listener();
    },
    shown: (person) => (isOn ? veiled(person) : person),
    onChange: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
