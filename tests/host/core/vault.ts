import type * as Obsidian from "obsidian";
import type { Adapter, Change } from "./adapter";
import { Events } from "./events";
import { TAbstractFile, TFile, TFolder } from "./files";
import { checkedPath, isHidden, joinPath, normalizePath, parentPath } from "./paths";
import { VaultConfig } from "./vault-config";

export class Vault extends Events {
  readonly configDir = ".obsidian";
  private readonly root = new TFolder(this, "/");
  private readonly entries = new Map<string, TAbstractFile>([["/", this.root]]);
  private readonly texts = new Map<TFile, string>();
  private readonly config: VaultConfig;
  private isLoaded = false;

  constructor(readonly adapter: Adapter) {
    super();
    this.config = new VaultConfig(adapter, this.configDir);
    adapter.onChange((change) => this.follow(change));
  }

  static recurseChildren(root: TFolder, callback: (file: TAbstractFile) => unknown): void {
    const stack: TAbstractFile[] = [root];
    for (let next = stack.pop(); next; next = stack.pop()) {
      callback(next);
      if (next instanceof TFolder) stack.push(...next.children);
    }
  }

  loadConfig(): Promise<void> {
    return this.config.load();
  }

  readConfigJson(name: string): Promise<Record<string, unknown> | null> {
    return this.config.readJson(name);
  }

  /** Finds every file and fires `create` for each, which is what plugins that listen from `onload` on receive. */
  async load(): Promise<void> {
    const { folders, files } = await this.adapter.scan();
    this.isLoaded = true;
    for (const path of folders) this.addFolder(path);
    for (const { path, stat } of files) {
      if (!this.entries.has(path)) this.addFile(path, stat);
    }
  }

  getName(): string {
    return this.adapter.getName();
  }

  getConfig(key: string): unknown {
    return this.config.get(key);
  }

  setConfig(key: string, value: unknown): void {
    this.config.set(key, value);
    this.trigger("config-changed", key);
  }

  getRoot(): TFolder {
    return this.root;
  }

  getAbstractFileByPath(path: string): TAbstractFile | null {
    return this.entries.get(path) ?? null;
  }

  getFileByPath(path: string): TFile | null {
    const found = this.entries.get(path);
    return found instanceof TFile ? found : null;
  }

  getFolderByPath(path: string): TFolder | null {
    const found = this.entries.get(path);
    return found instanceof TFolder ? found : null;
  }

  getAllLoadedFiles(): TAbstractFile[] {
    return [...this.entries.values()];
  }

  getAllFolders(includeRoot = false): TFolder[] {
    return this.getAllLoadedFiles().filter(
      (entry): entry is TFolder => entry instanceof TFolder && (includeRoot || !entry.isRoot()),
    );
  }

  getFiles(): TFile[] {
    return this.getAllLoadedFiles().filter((entry): entry is TFile => entry instanceof TFile);
  }

  getMarkdownFiles(): TFile[] {
    return this.getFiles().filter((file) => file.extension === "md");
  }

  getResourcePath(file: TFile): string {
    return this.adapter.getResourcePath(file.path);
  }

  read(file: TFile): Promise<string> {
    return this.adapter.read(file.path);
  }

  /** Remembers the text until the file changes. */
  async cachedRead(file: TFile): Promise<string> {
    const known = this.texts.get(file);
    if (known !== undefined) return known;
    const { mtime } = file.stat;
    const text = await this.adapter.read(file.path);
    if (file.stat.mtime === mtime && !file.deleted) this.texts.set(file, text);
    return text;
  }

  readBinary(file: TFile): Promise<ArrayBuffer> {
    return this.adapter.readBinary(file.path);
  }

  create(path: string, text: string, options?: Obsidian.DataWriteOptions): Promise<TFile> {
    return this.createWith(path, (normalized) => this.adapter.write(normalized, text, options));
  }

  createBinary(path: string, bytes: ArrayBuffer, options?: Obsidian.DataWriteOptions): Promise<TFile> {
    return this.createWith(path, (normalized) => this.adapter.writeBinary(normalized, bytes, options));
  }

  async createFolder(path: string): Promise<TFolder> {
    const normalized = checkedPath(path);
    if (await this.adapter.exists(normalized)) throw new Error("Folder already exists.");
    await this.adapter.mkdir(normalized);
    const folder = this.getFolderByPath(normalized);
    if (!folder) throw new Error("Failed to create folder.");
    return folder;
  }

  modify(file: TFile, text: string, options?: Obsidian.DataWriteOptions): Promise<void> {
    return this.onExisting(file, () => this.adapter.write(file.path, text, options));
  }

  modifyBinary(file: TFile, bytes: ArrayBuffer, options?: Obsidian.DataWriteOptions): Promise<void> {
    return this.onExisting(file, () => this.adapter.writeBinary(file.path, bytes, options));
  }

  append(file: TFile, text: string, options?: Obsidian.DataWriteOptions): Promise<void> {
    return this.onExisting(file, () => this.adapter.append(file.path, text, options));
  }

  appendBinary(file: TFile, bytes: ArrayBuffer, options?: Obsidian.DataWriteOptions): Promise<void> {
    return this.onExisting(file, () => this.adapter.appendBinary(file.path, bytes, options));
  }

  process(
    file: TFile,
    change: (text: string) => string,
    options?: Obsidian.DataWriteOptions,
  ): Promise<string> {
    return this.onExisting(file, () => this.adapter.process(file.path, change, options));
  }

  async delete(file: TAbstractFile, force = false): Promise<void> {
    if (file instanceof TFolder) await this.adapter.rmdir(file.path, force || file.children.length > 0);
    else await this.adapter.remove(file.path);
  }

  async trash(file: TAbstractFile, system: boolean): Promise<void> {
    if (system && (await this.adapter.trashSystem(file.path))) return;
    await this.adapter.trashLocal(file.path);
  }

  async rename(file: TAbstractFile, newPath: string): Promise<void> {
    await this.adapter.rename(file.path, checkedPath(newPath));
  }

  async copy<T extends Obsidian.TAbstractFile>(file: T, newPath: string): Promise<T> {
    const target = normalizePath(newPath);
    if (file instanceof TFolder) {
      await this.createFolder(target);
      for (const child of file.children) await this.copy(child, joinPath(target, child.name));
    } else await this.adapter.copy(file.path, target);
    const copied = this.getAbstractFileByPath(target);
    if (!isSameKind(copied, file)) throw new Error("Failed to copy.");
    return copied;
  }

  private async createWith(path: string, write: (path: string) => Promise<void>): Promise<TFile> {
    const normalized = checkedPath(path);
    if (await this.adapter.exists(normalized)) throw new Error("File already exists.");
    await write(normalized);
    const file = this.getFileByPath(normalized);
    if (!file) throw new Error("Failed to create file.");
    return file;
  }

  /** A file that was deleted must not come back because somebody still holds its object. */
  private async onExisting<T>(file: TFile, write: () => Promise<T>): Promise<T> {
    if (file.deleted) throw new Error(`ENOENT: no such file or directory, open '${file.path}'`);
    return write();
  }

  private follow(change: Change): void {
    if (change.kind === "file-written") this.trigger("raw", change.path);
    if (!this.isLoaded) return;
    switch (change.kind) {
      case "file-written":
        return this.fileWritten(change.path, change.stat);
      case "folder-created":
        return this.addFolder(change.path);
      case "removed":
        return this.removed(change.path);
      case "renamed":
        return this.renamed(change.path, change.oldPath);
    }
  }

  private fileWritten(path: string, stat: Obsidian.FileStats): void {
    if (isHidden(path)) return;
    const file = this.getFileByPath(path);
    if (!file) return this.addFile(path, stat);
    file.stat = { ctime: stat.ctime, mtime: stat.mtime, size: stat.size };
    this.texts.delete(file);
    this.trigger("modify", file);
  }

  private addFile(path: string, stat: Obsidian.FileStats): void {
    const { ctime, mtime, size } = stat;
    const file = new TFile(this, path, { ctime, mtime, size });
    this.attach(file);
    this.trigger("create", file);
  }

  private addFolder(path: string): void {
    if (path === "/" || isHidden(path) || this.entries.has(path)) return;
    const folder = new TFolder(this, path);
    this.attach(folder);
    this.trigger("create", folder);
  }

  private removed(path: string): void {
    const entry = this.entries.get(path);
    if (!entry) return;
    if (entry instanceof TFolder) for (const child of [...entry.children]) this.removed(child.path);
    this.detach(entry);
    entry.deleted = true;
    if (entry instanceof TFile) this.texts.delete(entry);
    this.trigger("delete", entry);
  }

  private renamed(path: string, oldPath: string): void {
    const entry = this.entries.get(oldPath);
    if (!entry) return;
    if (isHidden(path)) return this.removed(oldPath);
    this.detach(entry);
    entry.setPath(path);
    this.attach(entry);
    this.trigger("rename", entry, oldPath);
    if (!(entry instanceof TFolder)) return;
    for (const child of [...entry.children]) this.renamed(joinPath(path, child.name), child.path);
  }

  private attach(entry: TAbstractFile): void {
    const parent = parentPath(entry.path);
    if (!this.entries.has(parent)) this.addFolder(parent);
    entry.parent = this.getFolderByPath(parent);
    entry.parent?.children.push(entry);
    this.entries.set(entry.path, entry);
  }

  private detach(entry: TAbstractFile): void {
    this.entries.delete(entry.path);
    const siblings = entry.parent?.children;
    siblings?.splice(siblings.indexOf(entry), 1);
  }
}

function isSameKind<T extends Obsidian.TAbstractFile>(
  entry: TAbstractFile | null,
  other: T,
): entry is TAbstractFile & T {
  return entry !== null && entry.constructor === other.constructor;
}
