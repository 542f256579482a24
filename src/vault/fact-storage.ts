import type { App } from "obsidian";
import { openDB, type DBSchema, type IDBPDatabase } from "idb";
import type { FactRecord, FactStorage } from "../app/remembered-facts";

const STORE = "texts";
const KEY = "record";

/** The record as it is stored: two long texts are cloned at once, ten thousand short ones one by one. */
interface Kept {
  readonly rules: string;
  /** JSON: of each note its path, the time and size of its file, and how long its facts are. */
  readonly notes: string;
  /** The facts of the notes, one after the other. */
  readonly facts: string;
}

interface Schema extends DBSchema {
  [STORE]: { key: string; value: Kept };
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
 * Keeps what has been read of a vault in one record of IndexedDB: reading one record of ten thousand notes takes
 * milliseconds, reading ten thousand records seconds. Whatever goes wrong with the database only means that texts
 * are read again.
 *
 * @param name The name of the database, one for each vault.
 */
export function createFactStorage(name: string): FactStorage {
  return {
    load: (rules) =>
      withDatabase(name, async (database) => {
        const kept = await database.get(STORE, KEY);
        return kept?.rules === rules ? unpacked(kept) : null;
      }),
    save: async (rules, record) => {
      await withDatabase(name, (database) => database.put(STORE, packed(rules, record), KEY));
    },
  };
}

type NoteEntry = readonly [path: string, mtime: number, size: number, length: number];

function packed(rules: string, record: FactRecord): Kept {
  const notes = Array.from(record, ([path, { mtime, size, json }]): NoteEntry => [
    path,
    mtime,
    size,
    json.length,
  ]);
  const facts = Array.from(record.values(), ({ json }) => json).join("");
  return { rules, notes: JSON.stringify(notes), facts };
}

/** Only reads what `packed` has written under the same rules. */
function unpacked({ notes, facts }: Kept): FactRecord {
  let at = 0;
  const entries = (JSON.parse(notes) as readonly NoteEntry[]).map(([path, mtime, size, length]) => {
    const json = facts.slice(at, at + length);
    at += length;
    return [path, { mtime, size, json }] as const;
  });
  return new Map(entries);
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
