import type * as Obsidian from "obsidian";
import { isHidden, joinPath, parentPath } from "./paths";
import { StorageError, type Scan, type Storage } from "./storage";

interface Stored {
  readonly content: string | ArrayBuffer;
  readonly ctime: number;
  readonly mtime: number;
}

export interface MemoryOptions {
  readonly name?: string;
  /** As the usual file systems of macOS and Windows do: `a.md` and `A.md` are one file. */
  readonly ignoresCase?: boolean;
}

/** A vault that lives in a map; what a browser uses, and the fastest for tests and benches. */
export class MemoryStorage implements Storage {
  readonly name: string;
  private readonly files = new Map<string, Stored>();
  private readonly folders = new Set<string>(["/"]);
  private readonly ignoresCase: boolean;

  constructor(files: Iterable<readonly [string, string | ArrayBuffer]>, options: MemoryOptions = {}) {
    this.name = options.name ?? "vault";
    this.ignoresCase = options.ignoresCase ?? false;
    const now = Date.now();
    for (const [path, content] of files) {
      this.addFolders(parentPath(path));
      this.files.set(path, { content, ctime: now, mtime: now });
    }
  }

  async scan(): Promise<Scan> {
    const folders = [...this.folders].filter((path) => path !== "/" && !isHidden(path)).sort(byDepth);
    const files = [];
    for (const [path, stored] of this.files) {
      if (!isHidden(path)) files.push({ path, stat: statOf(stored) });
    }
    return { folders, files };
  }

  async stat(path: string): Promise<Obsidian.Stat | null> {
    const stored = this.files.get(path);
    if (stored) return { type: "file", ...statOf(stored) };
    return this.folders.has(path) ? { type: "folder", ctime: 0, mtime: 0, size: 0 } : null;
  }

  async exists(path: string): Promise<boolean> {
    return this.has(path);
  }

  async list(path: string): Promise<Obsidian.ListedFiles> {
    if (!this.folders.has(path)) throw new StorageError("ENOENT", "scandir", path);
    return {
      files: [...this.files.keys()].filter((file) => parentPath(file) === path),
      folders: [...this.folders].filter((folder) => folder !== "/" && parentPath(folder) === path),
    };
  }

  async read(path: string): Promise<string> {
    const { content } = this.file(path, "open");
    return typeof content === "string"
      ? content
      : new TextDecoder("utf-8", { ignoreBOM: true }).decode(content);
  }

  async readBinary(path: string): Promise<ArrayBuffer> {
    const { content } = this.file(path, "open");
    return typeof content === "string" ? new TextEncoder().encode(content).slice().buffer : content.slice(0);
  }

  async write(
    path: string,
    content: string | ArrayBuffer,
    times: Obsidian.DataWriteOptions = {},
  ): Promise<void> {
    if (this.folders.has(path)) throw new StorageError("EISDIR", "open", path);
    if (!this.folders.has(parentPath(path))) throw new StorageError("ENOENT", "open", path);
    const key = this.spelling(path);
    const now = Date.now();
    const ctime = times.ctime ?? this.files.get(key)?.ctime ?? now;
    this.files.set(key, { content, ctime, mtime: times.mtime ?? now });
  }

  async mkdir(path: string): Promise<void> {
    if (this.files.has(path)) throw new StorageError("EEXIST", "mkdir", path);
    this.addFolders(path);
  }

  async remove(path: string): Promise<void> {
    if (!this.files.delete(path)) throw new StorageError("ENOENT", "unlink", path);
  }

  async rmdir(path: string): Promise<void> {
    if (!this.folders.has(path)) throw new StorageError("ENOENT", "rmdir", path);
    const { files, folders } = await this.list(path);
    if (files.length + folders.length > 0) throw new StorageError("ENOTEMPTY", "rmdir", path);
    this.folders.delete(path);
  }

  async rename(path: string, newPath: string): Promise<void> {
    if (!this.folders.has(parentPath(newPath))) throw new StorageError("ENOENT", "rename", newPath);
    const stored = this.files.get(path);
    if (stored) {
      this.files.delete(path);
      this.files.set(newPath, stored);
      return;
    }
    if (!this.folders.has(path)) throw new StorageError("ENOENT", "rename", path);
    this.moveFolder(path, newPath);
  }

  private moveFolder(path: string, newPath: string): void {
    const moved = (old: string): string => newPath + old.slice(path.length);
    const isInside = (other: string): boolean => other === path || other.startsWith(`${path}/`);
    for (const folder of [...this.folders].filter(isInside)) {
      this.folders.delete(folder);
      this.folders.add(moved(folder));
    }
    for (const [file, stored] of [...this.files].filter(([file]) => isInside(file))) {
      this.files.delete(file);
      this.files.set(moved(file), stored);
    }
  }

  private file(path: string, operation: string): Stored {
    const stored = this.files.get(this.spelling(path));
    if (stored) return stored;
    throw new StorageError(this.folders.has(path) ? "EISDIR" : "ENOENT", operation, path);
  }

  private has(path: string): boolean {
    const spelling = this.spelling(path);
    return this.files.has(spelling) || this.folders.has(spelling);
  }

  /** The path under which the entry is stored, which may differ in case. */
  private spelling(path: string): string {
    if (!this.ignoresCase || this.files.has(path) || this.folders.has(path)) return path;
    const wanted = path.toLowerCase();
    const isSame = (other: string): boolean => other.toLowerCase() === wanted;
    return [...this.files.keys(), ...this.folders].find(isSame) ?? path;
  }

  private addFolders(path: string): void {
    let folder = "";
    for (const part of path.split("/").filter(Boolean)) {
      folder = joinPath(folder, part);
      this.folders.add(folder);
    }
  }
}

const byDepth = (a: string, b: string): number => a.split("/").length - b.split("/").length;

function statOf({ content, ctime, mtime }: Stored): Obsidian.FileStats {
  return { ctime, mtime, size: typeof content === "string" ? byteLength(content) : content.byteLength };
}

/** Bytes of a text in UTF-8, counted without encoding it. */
function byteLength(text: string): number {
  let bytes = text.length;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code < 0x80) continue;
    bytes += code < 0x800 || (code >= 0xd800 && code <= 0xdfff) ? 1 : 2;
  }
  return bytes;
}
