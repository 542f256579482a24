import type { FileStamp } from "./ports";
import { factsOf, jsonOf, type TextFacts } from "./text-facts";

/** The facts of a note as they are kept: as text, which is stored and fetched ten times as fast as objects. */
export interface StoredFacts extends FileStamp {
  readonly json: string;
}

/** What has been read of the vault's texts, by path. */
export type FactRecord = ReadonlyMap<string, StoredFacts>;

/** Keeps what has been read until the next start; one record for the whole vault. */
export interface FactStorage {
  /** The record, null when there is none or it was made by other rules than those. */
  load(rules: string): Promise<FactRecord | null>;
  /** Replaces the record. Never rejects: what could not be kept is read again at the next start. */
  save(rules: string, record: FactRecord): Promise<void>;
}

/** Remembers what the texts of the vault say, so that a start need not read them again. */
export class RememberedFacts {
  private known = new Map<string, StoredFacts>();
  private rules: string | null = null;
  private hasChanged = false;
  private loading: Promise<void> = Promise.resolve();

  /** @param storage Null where nothing can be kept. */
  constructor(private readonly storage: FactStorage | null) {}

  /** Has what was read under those rules: what is known already, or what an earlier run has kept. */
  load(rules: string): Promise<void> {
    if (rules !== this.rules) {
      this.rules = rules;
      this.known = new Map();
      this.loading = this.takeIn(rules);
    }
    return this.loading;
  }

  /** What the text said when the file was in that state; null when that is not known, or not for such a note. */
  recall(path: string, stamp: FileStamp | null, isPerson: boolean): TextFacts | null {
    const stored = this.known.get(path);
    if (stored === undefined || stamp === null) return null;
    if (stored.mtime !== stamp.mtime || stored.size !== stamp.size) return null;
    const facts = understood(stored);
    return facts !== null && (facts.body !== null) === isPerson ? facts : null;
  }

  remember(path: string, { mtime, size }: FileStamp, facts: TextFacts): void {
    this.known.set(path, { mtime, size, json: jsonOf(facts) });
    this.hasChanged = true;
  }

  /** Forgets everything, so that each text is read again. */
  forgetAll(): void {
    this.known = new Map();
    this.hasChanged = true;
  }

  /** Keeps what has been remembered, without the notes that are no longer asked for. */
  async save(paths: ReadonlySet<string>): Promise<void> {
    for (const path of this.known.keys()) if (!paths.has(path)) this.forget(path);
    if (!this.hasChanged || this.rules === null) return;
    this.hasChanged = false;
    await this.storage?.save(this.rules, this.known);
  }

  /** A record that arrives when other rules hold is that of texts read in another way. */
  private async takeIn(rules: string): Promise<void> {
    const record = await this.storage?.load(rules);
    if (rules !== this.rules) return;
    this.known = new Map(record ?? []);
    this.hasChanged = false;
  }

  private forget(path: string): void {
    this.known.delete(path);
    this.hasChanged = true;
  }
}

/** What was kept may have suffered since; then the text is read again. */
function understood({ json }: StoredFacts): TextFacts | null {
  try {
    return factsOf(json);
  } catch {
    return null;
  }
}
