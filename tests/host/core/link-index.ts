import type { TAbstractFile } from "./files";
import { TFile } from "./files";
import { joinPath } from "./paths";
import type { Vault } from "./vault";

/** Finds the file a link means. Letter case never matters; the nearest file wins over the shortest path. */
export class LinkIndex {
  private readonly byName = new Map<string, TFile[]>();
  private readonly byPath = new Map<string, TFile>();

  constructor(private readonly vault: Vault) {
    vault.on("create", (entry: TAbstractFile) => this.add(entry));
    vault.on("delete", (entry: TAbstractFile) => this.remove(entry, entry.path));
    vault.on("rename", (entry: TAbstractFile, oldPath: string) => {
      this.remove(entry, oldPath);
      this.add(entry);
    });
  }

  resolve(linkpath: string, sourcePath: string): TFile | null {
    if (linkpath === "") return this.vault.getFileByPath(sourcePath);
    return this.best(linkpath, sourcePath) ?? this.best(`${linkpath}.md`, sourcePath);
  }

  isUniqueName(file: TFile): boolean {
    return (this.byName.get(file.name.toLowerCase())?.length ?? 0) < 2;
  }

  private best(linkpath: string, sourcePath: string): TFile | null {
    const wanted = linkpath.toLowerCase();
    const folder = sourcePath.slice(0, sourcePath.lastIndexOf("/") + 1).toLowerCase();
    if (wanted.startsWith("/")) return this.byPath.get(wanted.slice(1)) ?? null;
    if (/^\.\.?\//.test(wanted)) return this.byPath.get(relativeTo(folder, wanted)) ?? null;
    const exact = this.byPath.get(wanted);
    if (exact && wanted.includes("/")) return exact;
    const named = this.byName.get(wanted.slice(wanted.lastIndexOf("/") + 1)) ?? [];
    const candidates = named.filter(({ path }) => `/${path.toLowerCase()}`.endsWith(`/${wanted}`));
    const isNear = ({ path }: TFile): boolean => path.toLowerCase() === folder + wanted;
    return candidates.find(isNear) ?? candidates.sort(byShortestPath)[0] ?? null;
  }

  private add(entry: TAbstractFile): void {
    if (!(entry instanceof TFile)) return;
    const name = entry.name.toLowerCase();
    const named = this.byName.get(name);
    if (named) named.push(entry);
    else this.byName.set(name, [entry]);
    this.byPath.set(entry.path.toLowerCase(), entry);
  }

  private remove(entry: TAbstractFile, path: string): void {
    if (!(entry instanceof TFile)) return;
    const name = path.slice(path.lastIndexOf("/") + 1).toLowerCase();
    const left = this.byName.get(name)?.filter((file) => file !== entry) ?? [];
    if (left.length > 0) this.byName.set(name, left);
    else this.byName.delete(name);
    if (this.byPath.get(path.toLowerCase()) === entry) this.byPath.delete(path.toLowerCase());
  }
}

function byShortestPath(a: TFile, b: TFile): number {
  return a.path.length - b.path.length || (a.path < b.path ? -1 : 1);
}

/** `./x` and `../x` from a folder that ends with a slash (or is empty for the root). */
function relativeTo(folder: string, linkpath: string): string {
  const parts = folder.split("/").filter(Boolean);
  for (const part of linkpath.split("/")) {
    if (part === "..") parts.pop();
    else if (part !== "." && part !== "") parts.push(part);
  }
  return parts.reduce(joinPath, "");
}

/** The way from the folder of `sourcePath` to `path`, as the new-link format "relative" writes it. */
export function relativePath(path: string, sourcePath: string): string {
  const from = sourcePath.split("/").slice(0, -1);
  const to = path.split("/");
  let shared = 0;
  while (shared < from.length && shared < to.length - 1 && from[shared] === to[shared]) shared++;
  return [...from.slice(shared).map(() => ".."), ...to.slice(shared)].join("/");
}
