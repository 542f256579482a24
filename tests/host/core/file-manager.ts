import type * as Obsidian from "obsidian";
import type { TAbstractFile } from "./files";
import { TFile, TFolder } from "./files";
import { getFrontMatterInfo, isFrontMatter } from "./front-matter";
import { relativePath } from "./link-index";
import { LinkUpdate } from "./link-update";
import type { MetadataCache } from "./metadata-cache";
import { joinPath, normalizePath, parentPath } from "./paths";
import type { Vault } from "./vault";
import { parseYaml, stringifyYaml } from "./yaml";

export interface Question {
  readonly title: string;
  readonly text: string;
  readonly cta: string;
}

interface FileManagerNeeds {
  readonly vault: Vault;
  readonly metadataCache: MetadataCache;
  readonly confirm: (question: Question) => Promise<boolean>;
  /** The path of the note in front, for attachments without a source. */
  readonly activePath: () => string;
}

export class FileManager {
  private readonly vault: Vault;
  private readonly metadataCache: MetadataCache;

  constructor(private readonly needs: FileManagerNeeds) {
    this.vault = needs.vault;
    this.metadataCache = needs.metadataCache;
  }

  getNewFileParent(sourcePath: string, _newFilePath?: string): TFolder {
    const root = this.vault.getRoot();
    switch (this.vault.getConfig("newFileLocation")) {
      case "current":
        return this.vault.getFileByPath(sourcePath)?.parent ?? root;
      case "folder":
        return this.vault.getFolderByPath(this.textConfig("newFileFolderPath")) ?? root;
      default:
        return root;
    }
  }

  /** Asks before links are changed in other notes unless the user has said "always". */
  async renameFile(file: TAbstractFile, newPath: string): Promise<void> {
    const update = new LinkUpdate(this.vault, this.metadataCache, (target, source, ref) =>
      this.linkLike(target, source, ref),
    );
    update.collect(file);
    await this.vault.rename(file, newPath);
    if (update.isEmpty || !(await this.mayUpdate(update.noteCount))) return;
    await update.apply();
  }

  async promptForDeletion(file: TAbstractFile): Promise<boolean> {
    const isConfirmed = await this.needs.confirm({
      title: file instanceof TFolder ? "Delete folder" : "Delete file",
      text: `Are you sure you want to delete "${file.name}"?`,
      cta: "Delete",
    });
    if (isConfirmed) await this.trashFile(file);
    return isConfirmed;
  }

  async trashFile(file: TAbstractFile): Promise<void> {
    const option = this.vault.getConfig("trashOption");
    if (option === "none") return this.vault.delete(file, true);
    await this.vault.trash(file, option !== "local");
  }

  generateMarkdownLink(file: TFile, sourcePath: string, subpath = "", alias = ""): string {
    const mark = file.extension === "md" ? "" : "!";
    if (this.vault.getConfig("useMarkdownLinks") === true) {
      const path = file.path === sourcePath && subpath ? "" : this.linkPath(file, sourcePath, false);
      return `${mark}[${alias || file.basename}](${encodeLink(path + subpath)})`;
    }
    const path = file.path === sourcePath && subpath ? "" : this.linkPath(file, sourcePath, true);
    const shown = alias || (path.includes("/") && subpath === "" ? file.basename : "");
    return `${mark}[[${path}${subpath}${shown && shown !== path ? `|${shown}` : ""}]]`;
  }

  /** Rewrites the whole block: comments, quotes and flow style are gone afterwards. */
  async processFrontMatter(
    file: TFile,
    change: (frontmatter: Record<string, unknown>) => void,
    options?: Obsidian.DataWriteOptions,
  ): Promise<void> {
    await this.vault.process(file, (text) => changeFrontMatter(text, change), options);
  }

  async getAvailablePathForAttachment(filename: string, sourcePath?: string): Promise<string> {
    const folder = this.attachmentFolder(sourcePath ?? this.needs.activePath());
    if (folder !== "/" && !(await this.vault.adapter.exists(folder))) await this.vault.createFolder(folder);
    const dot = filename.lastIndexOf(".");
    const [base, extension] = dot > 0 ? [filename.slice(0, dot), filename.slice(dot)] : [filename, ""];
    for (let count = 0; ; count++) {
      const path = joinPath(folder, `${base}${count > 0 ? ` ${count}` : ""}${extension}`);
      if (!(await this.vault.adapter.exists(path))) return path;
    }
  }

  private attachmentFolder(sourcePath: string): string {
    const setting = this.textConfig("attachmentFolderPath");
    if (setting === "./") return parentPath(sourcePath);
    if (setting.startsWith("./")) return joinPath(parentPath(sourcePath), setting.slice(2));
    return normalizePath(setting);
  }

  private linkPath(file: TFile, sourcePath: string, omitsExtension: boolean): string {
    const format = this.vault.getConfig("newLinkFormat");
    if (format === "shortest") return this.metadataCache.fileToLinktext(file, sourcePath, omitsExtension);
    const path = format === "relative" ? relativePath(file.path, sourcePath) : file.path;
    return omitsExtension && file.extension === "md" ? path.slice(0, -".md".length) : path;
  }

  /** A link to the file with the subpath, the display text and the spelling of the one it replaces. */
  private linkLike(
    target: TFile,
    sourcePath: string,
    { link, original, displayText }: Obsidian.Reference,
  ): string {
    const hash = link.indexOf("#");
    const subpath = hash === -1 ? "" : link.slice(hash);
    const mark = original.startsWith("!") ? "!" : "";
    if (!original.startsWith(`${mark}[[`)) {
      const path = this.linkPath(target, sourcePath, !/\.md(?:#|\)|>|$)/i.test(original));
      return `${mark}[${displayText ?? ""}](${encodeLink(path + subpath)})`;
    }
    const shown = original.includes("|") ? `|${displayText ?? ""}` : "";
    return `${mark}[[${this.linkPath(target, sourcePath, true)}${subpath}${shown}]]`;
  }

  private async mayUpdate(notes: number): Promise<boolean> {
    if (this.vault.getConfig("alwaysUpdateLinks") === true) return true;
    return this.needs.confirm({
      title: "Update links",
      text: `Do you want to update links to this file in ${notes} ${notes === 1 ? "note" : "notes"}?`,
      cta: "Update",
    });
  }

  private textConfig(key: string): string {
    const value = this.vault.getConfig(key);
    return typeof value === "string" ? value : "";
  }
}

function changeFrontMatter(text: string, change: (frontmatter: Record<string, unknown>) => void): string {
  const { exists, frontmatter, from, to, contentStart } = getFrontMatterInfo(text);
  const parsed = exists ? parseYaml(frontmatter) : {};
  const properties: Record<string, unknown> = isFrontMatter(parsed) ? { ...parsed } : {};
  change(properties);
  const isEmpty = Object.keys(properties).length === 0;
  if (isEmpty) return exists ? text.slice(contentStart) : text;
  const yaml = stringifyYaml(properties);
  return exists ? text.slice(0, from) + yaml + text.slice(to) : `---\n${yaml}---\n${text}`;
}

/** Only what would end a markdown link is encoded; letters of any script stay readable. */
function encodeLink(path: string): string {
  return path.replace(/[\s\\<>%"`{}|^]/g, (char) => encodeURIComponent(char));
}
