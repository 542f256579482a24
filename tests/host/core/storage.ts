import type * as Obsidian from "obsidian";

export interface FileEntry {
  readonly path: string;
  readonly stat: Obsidian.FileStats;
}

/** All that is visible in a vault: folders before what they hold. */
export interface Scan {
  readonly folders: readonly string[];
  readonly files: readonly FileEntry[];
}

/** Where the bytes are. Paths are normalised; every failure is an error with a Node error code. */
export interface Storage {
  readonly name: string;
  scan(): Promise<Scan>;
  stat(path: string): Promise<Obsidian.Stat | null>;
  /** Whether something is there when the file system's own idea of letter case decides. */
  exists(path: string): Promise<boolean>;
  list(path: string): Promise<Obsidian.ListedFiles>;
  read(path: string): Promise<string>;
  readBinary(path: string): Promise<ArrayBuffer>;
  /** Replaces the file as a whole: a reader sees the old content or the new one. */
  write(path: string, content: string | ArrayBuffer, times?: Obsidian.DataWriteOptions): Promise<void>;
  mkdir(path: string): Promise<void>;
  remove(path: string): Promise<void>;
  rmdir(path: string): Promise<void>;
  rename(path: string, newPath: string): Promise<void>;
}

const reasons = {
  ENOENT: "no such file or directory",
  EEXIST: "file already exists",
  EISDIR: "illegal operation on a directory",
  ENOTDIR: "not a directory",
  ENOTEMPTY: "directory not empty",
} as const;

export class StorageError extends Error {
  constructor(
    readonly code: keyof typeof reasons,
    operation: string,
    path: string,
  ) {
    super(`${code}: ${reasons[code]}, ${operation} '${path}'`);
  }
}
