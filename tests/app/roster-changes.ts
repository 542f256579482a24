import type { FactRecord, FactStorage } from "../../src/app/remembered-facts";
import type { Vault } from "./roster-vault";

export function change({ notes, roster }: Vault, path: string, text: string): void {
  notes.write(path, text);
  void roster.noteChanged(notes.listing(path), text);
}

/** The file is there before anything is told of it. */
export function create({ notes, roster }: Vault, path: string, text: string): void {
  if (notes.paths().includes(path)) return;
  notes.write(path, text);
  void roster.noteCreated(path);
}

/** A storage that keeps its record as long as the test runs. */
export function memoryStorage(): FactStorage {
  const kept = new Map<string, FactRecord>();
  return {
    load: (rules) => Promise.resolve(kept.get(rules) ?? null),
    save: (rules, record) => Promise.resolve(void kept.set(rules, new Map(record))),
  };
}
