import type * as Obsidian from "obsidian";
import { joinPath } from "./paths";
import { StorageError, type Scan, type Storage } from "./storage";

export type Change =
  | { readonly kind: "file-written"; readonly path: string; readonly stat: Obsidian.FileStats }
  | { readonly kind: "folder-created"; readonly path: string }
  | { readonly kind: "removed"; readonly path: string }
  | { readonly kind: "renamed"; readonly path: string; readonly oldPath: string };

type Listener = (change: Change) => void;

/**
 * The vault's door to the files. Whatever changes a file goes through one queue, so that `process` is atomic
 * against every other write, and is announced before the call resolves.
 */
export class Adapter implements Obsidian.DataAdapter {
  /**
   * Runs before each change reaches the storage. A test makes it throw for a full disk, or await for a slow one.
   */
  beforeWrite: ((path: string) => void | Promise<void>) | null = null;
  private queue: Promise<unknown> = Promise.resolve();
  private waiting = 0;
  private readonly listeners = new Set<Listener>();

  constructor(private readonly storage: Storage) {}

  onChange(listener: Listener): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  get isIdle(): boolean {
    return this.waiting === 0;
  }

  scan(): Promise<Scan> {
    return this.storage.scan();
  }

  getName(): string {
    return this.storage.name;
  }

  async exists(path: string, sensitive = false): Promise<boolean> {
    return sensitive ? (await this.storage.stat(path)) !== null : this.storage.exists(path);
  }

  stat(path: string): Promise<Obsidian.Stat | null> {
    return this.storage.stat(path);
  }

  list(path: string): Promise<Obsidian.ListedFiles> {
    return this.storage.list(path);
  }

  read(path: string): Promise<string> {
    return this.storage.read(path);
  }

  readBinary(path: string): Promise<ArrayBuffer> {
    return this.storage.readBinary(path);
  }

  write(path: string, text: string, options?: Obsidian.DataWriteOptions): Promise<void> {
    return this.enqueue(path, () => this.put(path, text, options));
  }

  writeBinary(path: string, bytes: ArrayBuffer, options?: Obsidian.DataWriteOptions): Promise<void> {
    return this.enqueue(path, () => this.put(path, bytes, options));
  }

  append(path: string, text: string, options?: Obsidian.DataWriteOptions): Promise<void> {
    return this.enqueue(path, async () => this.put(path, (await this.storage.read(path)) + text, options));
  }

  appendBinary(path: string, bytes: ArrayBuffer, options?: Obsidian.DataWriteOptions): Promise<void> {
    return this.enqueue(path, async () => {
      const before = new Uint8Array(await this.storage.readBinary(path));
      const all = new Uint8Array(before.length + bytes.byteLength);
      all.set(before);
      all.set(new Uint8Array(bytes), before.length);
      await this.put(path, all.buffer, options);
    });
  }

  /** Reads inside the queue, so the callback sees what the last write left; when it throws nothing is written. */
  process(
    path: string,
    change: (text: string) => string,
    options?: Obsidian.DataWriteOptions,
  ): Promise<string> {
    return this.enqueue(path, async () => {
      const before = await this.storage.read(path);
      const after: unknown = change(before);
      if (typeof after !== "string") throw new TypeError("process: the callback must return a string");
      if (after !== before) await this.put(path, after, options);
      return after;
    });
  }

  getResourcePath(path: string): string {
    return `app://local/${encodeURI(path)}`;
  }

  mkdir(path: string): Promise<void> {
    return this.enqueue(path, async () => {
      await this.storage.mkdir(path);
      let folder = "";
      for (const part of path.split("/")) {
        folder = joinPath(folder, part);
        this.announce({ kind: "folder-created", path: folder });
      }
    });
  }

  /** There is no system trash outside a desktop; false is the documented answer for "disabled". */
  async trashSystem(_path: string): Promise<boolean> {
    return false;
  }

  trashLocal(path: string): Promise<void> {
    return this.enqueue(path, async () => {
      await this.storage.mkdir(".trash");
      await this.storage.rename(path, await this.freeTrashPath(path));
      this.announce({ kind: "removed", path });
    });
  }

  rmdir(path: string, recursive: boolean): Promise<void> {
    return this.enqueue(path, () => this.removeFolder(path, recursive));
  }

  remove(path: string): Promise<void> {
    return this.enqueue(path, async () => {
      await this.storage.remove(path);
      this.announce({ kind: "removed", path });
    });
  }

  rename(path: string, newPath: string): Promise<void> {
    return this.enqueue(path, async () => {
      const isOnlyCase = path.toLowerCase() === newPath.toLowerCase();
      if (!isOnlyCase && (await this.storage.exists(newPath))) {
        throw new Error("Destination file already exists!");
      }
      await this.storage.rename(path, newPath);
      this.announce({ kind: "renamed", path: newPath, oldPath: path });
    });
  }

  copy(path: string, newPath: string): Promise<void> {
    return this.enqueue(newPath, async () => {
      if (await this.storage.exists(newPath)) throw new StorageError("EEXIST", "copyfile", newPath);
      await this.put(newPath, await this.storage.readBinary(path));
    });
  }

  private async put(
    path: string,
    content: string | ArrayBuffer,
    options?: Obsidian.DataWriteOptions,
  ): Promise<void> {
    await this.storage.write(path, content, options);
    const stat = await this.storage.stat(path);
    if (stat) this.announce({ kind: "file-written", path, stat });
  }

  private async removeFolder(path: string, recursive: boolean): Promise<void> {
    const { files, folders } = await this.storage.list(path);
    if (!recursive && files.length + folders.length > 0) throw new StorageError("ENOTEMPTY", "rmdir", path);
    for (const folder of folders) await this.removeFolder(folder, true);
    for (const file of files) {
      await this.storage.remove(file);
      this.announce({ kind: "removed", path: file });
    }
    await this.storage.rmdir(path);
    this.announce({ kind: "removed", path });
  }

  private async freeTrashPath(path: string): Promise<string> {
    const name = path.slice(path.lastIndexOf("/") + 1);
    const dot = name.lastIndexOf(".") > 0 ? name.lastIndexOf(".") : name.length;
    for (let count = 1; ; count++) {
      const suffix = count === 1 ? "" : ` ${count}`;
      const candidate = joinPath(".trash", name.slice(0, dot) + suffix + name.slice(dot));
      if (!(await this.storage.exists(candidate))) return candidate;
    }
  }

  private enqueue<T>(path: string, run: () => Promise<T>): Promise<T> {
    this.waiting++;
    const result = this.queue.then(async () => {
      await this.beforeWrite?.(path);
      return run();
    });
    this.queue = result.then(
      () => this.waiting--,
      () => this.waiting--,
    );
    return result;
  }

  private announce(change: Change): void {
    for (const listener of this.listeners) listener(change);
  }
}
