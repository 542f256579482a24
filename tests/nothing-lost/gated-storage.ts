import type * as Obsidian from "obsidian";
import type { MemoryStorage } from "../host/core/memory-storage";
import type { Scan, Storage } from "../host/core/storage";
import type { Turns } from "./turns";

/**
 * A disk in memory on which reading a file takes its turn, and which can be full. Writes wait before the app's queue
 * takes them up, not here: between what `process` computes and its write there is no turn for anybody.
 */
export class GatedStorage implements Storage {
  readonly name: string;
  /** Thrown by the next write, once. */
  failure: Error | null = null;

  constructor(
    private readonly disk: MemoryStorage,
    private readonly turns: Turns,
  ) {
    this.name = disk.name;
  }

  async read(path: string): Promise<string> {
    await this.turns.await("read", path);
    return this.disk.read(path);
  }

  async readBinary(path: string): Promise<ArrayBuffer> {
    await this.turns.await("read", path);
    return this.disk.readBinary(path);
  }

  async write(
    path: string,
    content: string | ArrayBuffer,
    times: Obsidian.DataWriteOptions = {},
  ): Promise<void> {
    const { failure } = this;
    this.failure = null;
    if (failure !== null) throw failure;
    return this.disk.write(path, content, times);
  }

  scan(): Promise<Scan> {
    return this.disk.scan();
  }

  stat(path: string): Promise<Obsidian.Stat | null> {
    return this.disk.stat(path);
  }

  exists(path: string): Promise<boolean> {
    return this.disk.exists(path);
  }

  list(path: string): Promise<Obsidian.ListedFiles> {
    return this.disk.list(path);
  }

  mkdir(path: string): Promise<void> {
    return this.disk.mkdir(path);
  }

  remove(path: string): Promise<void> {
    return this.disk.remove(path);
  }

  rmdir(path: string): Promise<void> {
    return this.disk.rmdir(path);
  }

  rename(path: string, newPath: string): Promise<void> {
    return this.disk.rename(path, newPath);
  }
}
