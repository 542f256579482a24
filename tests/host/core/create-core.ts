import { Adapter } from "./adapter";
import { MemoryStorage } from "./memory-storage";
import { MetadataCache } from "./metadata-cache";
import { Vault } from "./vault";

export interface Core {
  readonly adapter: Adapter;
  readonly vault: Vault;
  readonly metadataCache: MetadataCache;
}

/** A vault and its metadata without an app around it: for benches over tens of thousands of notes. */
export async function createCore(
  files: Iterable<readonly [path: string, text: string]>,
  cacheDelay = 0,
): Promise<Core> {
  const adapter = new Adapter(new MemoryStorage(files));
  const vault = new Vault(adapter);
  const metadataCache = new MetadataCache(vault, cacheDelay);
  await vault.load();
  await metadataCache.loadKnown();
  return { adapter, vault, metadataCache };
}
