import { define } from "./define";

type ArrayMethods = Pick<unknown[], "first" | "last" | "contains" | "remove" | "shuffle" | "unique">;

function shuffle<T>(list: T[]): void {
  for (let last = list.length - 1; last > 0; last--) {
    const other = Math.floor(Math.random() * (last + 1));
    const [moved] = list.splice(other, 1);
    if (moved !== undefined) list.splice(last, 0, moved);
  }
}

function extendArrays(): void {
  define(Array, {
    combine<T>(arrays: T[][]): T[] {
      return arrays.flat();
    },
  });
  define<ArrayMethods>(Array.prototype, {
    first(this: unknown[]) {
      return this[0];
    },
    last(this: unknown[]) {
      return this[this.length - 1];
    },
    contains(this: unknown[], target) {
      return this.includes(target);
    },
    remove(this: unknown[], target) {
      for (let at = this.indexOf(target); at >= 0; at = this.indexOf(target)) this.splice(at, 1);
    },
    shuffle(this: unknown[]) {
      shuffle(this);
      return this;
    },
    unique(this: unknown[]) {
      return [...new Set(this)];
    },
  });
}

function extendObjects(): void {
  define(Object, {
    isEmpty(object: Record<string, unknown>): boolean {
      return Object.keys(object).length === 0;
    },
    each<T>(object: Record<string, T>, callback: (value: T, key?: string) => boolean | void): boolean {
      return Object.entries(object).every(([key, value]) => callback(value, key) !== false);
    },
  });
}

/**
 * Additions to the language's own objects that plugins may lean on. They are declared by obsidian.d.ts, so a call
 * to one of them compiles and has to work.
 */
export function extendLanguage(): void {
  extendArrays();
  extendObjects();
  define(Math, {
    clamp: (value, min, max) => Math.min(Math.max(value, min), max),
    square: (value) => value * value,
  });
  define<Pick<string, "contains" | "format">>(String.prototype, {
    contains(this: string, target) {
      return this.includes(target);
    },
    format(this: string, ...values) {
      return this.replace(/\{(\d+)\}/g, (slot, index: string) => values[Number(index)] ?? slot);
    },
  });
  Object.assign(String, { isString: (value: unknown) => typeof value === "string" });
  Object.assign(Number, { isNumber: (value: unknown) => typeof value === "number" });
}
