import { debounce } from "obsidian";

/** Shorter than somebody waits for what they have typed to show, and longer than between two keys. */
const PAUSE_MS = 400;

/** Is given values by their keys, each as it was typed last. */
export type TakeValues = (values: Readonly<Record<string, unknown>>) => Promise<void>;

/** Values that are being typed into the settings: each is kept at once, and all are handed on once the typing pauses. */
export class TypedValues {
  readonly #values = new Map<string, unknown>();
  readonly #pause = debounce(() => void this.handOn(), PAUSE_MS, true);

  constructor(private readonly take: TakeValues) {}

  /** What has been typed for a key and not been handed on; undefined where nothing has. */
  get(key: string): unknown {
    return this.#values.get(key);
  }

  type(key: string, value: unknown): void {
    this.#values.set(key, value);
    this.#pause();
  }

  /**
   * Hands on at once what has been typed: nothing waits once the field is left, the settings close or the app quits.
   * Whoever is to take it otherwise than usual is named.
   */
  async handOn(take = this.take): Promise<void> {
    this.#pause.cancel();
    if (this.#values.size === 0) return;
    const values = Object.fromEntries(this.#values);
    this.#values.clear();
    await take(values);
  }
}
