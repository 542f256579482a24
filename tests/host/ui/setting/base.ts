import type * as Obsidian from "obsidian";

export abstract class BaseComponent implements Obsidian.BaseComponent {
  disabled = false;

  /** Facilitates chaining: the callback is called at once (obsidian.d.ts). */
  then(callback: (component: this) => unknown): this {
    callback(this);
    return this;
  }

  setDisabled(disabled: boolean): this {
    this.disabled = disabled;
    return this;
  }
}

export abstract class ValueComponent<T> extends BaseComponent {
  private readonly listeners: ((value: T) => unknown)[] = [];

  abstract getValue(): T;
  abstract setValue(value: T): this;

  registerOptionListener(listeners: Record<string, (value?: T) => T>, key: string): this {
    listeners[key] = (value) => {
      if (value !== undefined) this.setValue(value);
      return this.getValue();
    };
    return this;
  }

  onChange(callback: (value: T) => unknown): this {
    this.listeners.push(callback);
    return this;
  }

  /** Called for changes of the user's. `setValue` does not call it, in the app neither. */
  protected changed(): void {
    for (const listener of this.listeners) listener(this.getValue());
  }
}
