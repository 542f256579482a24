import type * as Obsidian from "obsidian";
import type { Vault } from "./vault";

/** A file or a folder of the vault. The object is the identity: a rename changes its path, not the object. */
export abstract class TAbstractFile {
  path: string;
  name: string;
  parent: TFolder | null = null;
  /** Set once the file is gone; a plugin that kept the object can no longer write through it. */
  deleted = false;

  constructor(
    readonly vault: Vault,
    path: string,
  ) {
    this.path = path;
    this.name = nameOf(path);
  }

  setPath(path: string): void {
    this.path = path;
    this.name = nameOf(path);
  }
}

export class TFile extends TAbstractFile {
  stat: Obsidian.FileStats;
  basename: string;
  extension: string;

  constructor(vault: Vault, path: string, stat: Obsidian.FileStats) {
    super(vault, path);
    this.stat = stat;
    [this.basename, this.extension] = splitName(this.name);
  }

  override setPath(path: string): void {
    super.setPath(path);
    [this.basename, this.extension] = splitName(this.name);
  }
}

export class TFolder extends TAbstractFile {
  children: TAbstractFile[] = [];

  isRoot(): boolean {
    return this.path === "/";
  }
}

function nameOf(path: string): string {
  return path === "/" ? "" : path.slice(path.lastIndexOf("/") + 1);
}

/** `.gitignore` is a name without an extension, `a.md` has one; extensions are lower case as in the app. */
function splitName(name: string): [basename: string, extension: string] {
  const dot = name.lastIndexOf(".");
  if (dot <= 0 || dot === name.length - 1) return [name, ""];
  return [name.slice(0, dot), name.slice(dot + 1).toLowerCase()];
}
