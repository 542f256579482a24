import type { App } from "obsidian";
import { openDB, type DBSchema, type IDBPDatabase } from "idb";
import type { FactRecord, FactStorage, StoredFacts } from "../app/remembered-facts";

const STORE = "texts";
/** So many notes are put together and cloned in about 3 ms. */
const AT_ONCE = 500;

/** A part of the record as it is stored: two long texts are cloned at once, hundreds of short ones one by one. */
interface Kept {
  readonly rules: string;
  /** JSON: of each note its path, the time and size of its file, and how long its facts are. */
  readonly notes: string;
  /** The facts of the notes, one after the other. */
  readonly facts: string;
}

interface Schema extends DBSchema {
  [STORE]: { key: IDBValidKey; value: Kept };
}

/** Where this vault's key is kept: two vaults of one name share nothing. */
const VAULT_ID = "rapport-text-record";

/** The storage of this vault on this device; null where there is no IndexedDB. */
export function openFactStorage(app: App): FactStorage | null {
  if (!("indexedDB" in window)) return null;
  const known: unknown = app.loadLocalStorage(VAULT_ID);
  const id = typeof known === "string" ? known : crypto.randomUUID();
  if (id !== known) app.saveLocalStorage(VAULT_ID, id);
  return createFactStorage(`rapport-${id}`);
}

/**
 * Keeps what has been read of a vault in records of IndexedDB, each of hundreds of notes: a record for each note takes
 * seconds to read, and one for all of them keeps the window from anything else while it is cloned. Whatever goes wrong
 * with the database only means that texts are read again.
 *
 * @param name The name of the database, one for each vault.
 */
export function createFactStorage(name: string): FactStorage {
  return {
    load: (rules) => withDatabase(name, (database) => load(database, rules)),
    save: async (rules, record) => {
      // As it is now: what changes while the database is waited for is for the next record.
      const entries = [...record];
      await withDatabase(name, (database) => save(database, rules, entries));
    },
  };
}

/** One part after the other, between which the window has its turn; null where other rules held. */
async function load(database: IDBPDatabase<Schema>, rules: string): Promise<FactRecord | null> {
  const record = new Map<string, StoredFacts>();
  const keys = await database.getAllKeys(STORE);
  for (const key of keys) {
    const kept = await database.get(STORE, key);
    if (kept?.rules !== rules) return null;
    unpack(kept, record);
  }
  return keys.length === 0 ? null : record;
}

type Entry = readonly [path: string, facts: StoredFacts];

/** The same the other way, in one transaction: the window may be closed at any time. */
async function save(database: IDBPDatabase<Schema>, rules: string, entries: readonly Entry[]): Promise<void> {
  const { store, done } = database.transaction(STORE, "readwrite");
  const write = async (): Promise<void> => {
    await store.clear();
    for (let at = 0; at === 0 || at < entries.length; at += AT_ONCE)
      await store.put(packed(rules, entries.slice(at, at + AT_ONCE)), at);
  };
  await Promise.all([write(), done]);
}

type NoteEntry = readonly [path: string, mtime: number, size: number, length: number];

function packed(rules: string, entries: readonly Entry[]): Kept {
  const notes = entries.map(([path, { mtime, size, json }]): NoteEntry => [path, mtime, size, json.length]);
  return { rules, notes: JSON.stringify(notes), facts: entries.map(([, { json }]) => json).join("") };
}

/** Only reads what `packed` has written under the same rules. */
function unpack({ notes, facts }: Kept, record: Map<string, StoredFacts>): void {
  let at = 0;
  for (const [path, mtime, size, length] of JSON.parse(notes) as readonly NoteEntry[]) {
    record.set(path, { mtime, size, json: facts.slice(at, at + length) });
    at += length;
  }
}

async function withDatabase<T>(
  name: string,
  use: (database: IDBPDatabase<Schema>) => Promise<T>,
): Promise<T | null> {
  try {
    const database = await openDB<Schema>(name, 1, { upgrade: (each) => void each.createObjectStore(STORE) });
    try {
      return await use(database);
    } finally {
      database.close();
    }
  } catch (error) {
    console.warn("Rapport keeps no record of the notes it has read", error);
    return null;
  }
}
