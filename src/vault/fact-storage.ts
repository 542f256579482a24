import type { App } from "obsidian";
import { openDB, type DBSchema, type IDBPDatabase } from "idb";
import type { FactRecord, FactStorage } from "../app/text-facts";

const STORE = "texts";
const KEY = "record";

interface Kept {
  readonly rules: string;
  readonly record: FactRecord;
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
    load: async (rules) => {
      const kept = await withDatabase(name, (database) => database.get(STORE, KEY));
      return kept?.rules === rules ? kept.record : null;
    },
    save: async (rules, record) => {
      await withDatabase(name, (database) => database.put(STORE, { rules, record }, KEY));
    },
  };
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
