import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { createCore } from "./create-core";
import { FileManager, type Question } from "./file-manager";
import type { TFile } from "./files";
import { getFrontMatterInfo } from "./front-matter";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

interface Setup {
  readonly config?: Record<string, unknown>;
  readonly isConfirmed?: boolean;
}

async function open(files: Record<string, string>, { config = {}, isConfirmed = true }: Setup = {}) {
  const core = await createCore(Object.entries(files));
  const { vault, metadataCache } = core;
  await vi.runAllTimersAsync();
  for (const [key, value] of Object.entries(config)) vault.setConfig(key, value);
  const questions: Question[] = [];
  const confirm = async (question: Question): Promise<boolean> => {
    questions.push(question);
    return isConfirmed;
  };
  const fileManager = new FileManager({ vault, metadataCache, confirm, activePath: () => "" });
  const fileAt = (path: string): TFile => {
    const file = vault.getFileByPath(path);
    if (!file) throw new Error(`No file ${path}`);
    return file;
  };
  return { ...core, fileManager, fileAt, questions, textOf: (path: string) => core.adapter.read(path) };
}

describe("processFrontMatter", () => {
  it("rewrites the block: comments, quotes and flow style go (forum.obsidian.md/t/65851, platform.md)", async () => {
    const { fileManager, fileAt, textOf } = await open({
      "a.md": '---\n# mine\nname: "Ann"\ntags: [a, b]\nempty:\n---\nbody\n',
    });
    await fileManager.processFrontMatter(fileAt("a.md"), (properties) => {
      properties["n"] = 1;
    });
    expect(await textOf("a.md")).toBe("---\nname: Ann\ntags:\n  - a\n  - b\nempty:\nn: 1\n---\nbody\n");
  });

  it("throws on YAML it cannot read and leaves the note alone (obsidian.d.ts: @throws YAMLParseError)", async () => {
    const { fileManager, fileAt, textOf } = await open({ "a.md": "---\ntags: [a\n---\n" });
    await expect(fileManager.processFrontMatter(fileAt("a.md"), () => undefined)).rejects.toMatchObject({
      name: "YAMLParseError",
    });
    expect(await textOf("a.md")).toBe("---\ntags: [a\n---\n");
  });

  it("passes on what the callback throws (obsidian.d.ts)", async () => {
    const { fileManager, fileAt } = await open({ "a.md": "x" });
    const failing = fileManager.processFrontMatter(fileAt("a.md"), () => {
      throw new Error("mine");
    });
    await expect(failing).rejects.toThrow("mine");
  });

  it("adds a block to a note without one", async () => {
    const { fileManager, fileAt, textOf } = await open({ "a.md": "body" });
    await fileManager.processFrontMatter(fileAt("a.md"), (properties) => {
      properties["day"] = "2026-11-22";
    });
    expect(await textOf("a.md")).toBe("---\nday: 2026-11-22\n---\nbody");
    expect(getFrontMatterInfo(await textOf("a.md")).exists).toBe(true);
  });
});

describe("generateMarkdownLink (obsidian.d.ts: based on the user's preferences)", () => {
  const files = { "People/Ann Lee.md": "", "People/Bob.md": "", "Archive/Bob.md": "", "a/pic 1.png": "" };

  it.each([
    [{}, "People/Ann Lee.md", "", "", "[[Ann Lee]]"],
    [{}, "People/Ann Lee.md", "", "Ann", "[[Ann Lee|Ann]]"],
    [{}, "People/Ann Lee.md", "#Log", "", "[[Ann Lee#Log]]"],
    [{}, "People/Bob.md", "", "", "[[People/Bob|Bob]]"],
    [{}, "a/pic 1.png", "", "", "![[pic 1.png]]"],
    [{ newLinkFormat: "absolute" }, "People/Ann Lee.md", "", "", "[[People/Ann Lee|Ann Lee]]"],
    [{ newLinkFormat: "relative" }, "People/Ann Lee.md", "", "", "[[../People/Ann Lee|Ann Lee]]"],
    [{ useMarkdownLinks: true }, "People/Ann Lee.md", "", "", "[Ann Lee](Ann%20Lee.md)"],
    [
      { useMarkdownLinks: true, newLinkFormat: "relative" },
      "People/Ann Lee.md",
      "#Log",
      "A",
      "[A](../People/Ann%20Lee.md#Log)",
    ],
  ])("with %j links %s%s as %j: %s", async (config, path, subpath, alias, expected) => {
    const { fileManager, fileAt } = await open(files, { config });
    expect(fileManager.generateMarkdownLink(fileAt(path), "Daily/2026-11-22.md", subpath, alias)).toBe(
      expected,
    );
  });
});

describe("renameFile (obsidian.d.ts: update all links to it depending on the user's preferences)", () => {
  const files = {
    "Ann.md": "[[Ann]] self",
    "x.md":
      '---\nwith: "[[Ann|her]]"\n---\n[[Ann]] and [[ann#Log|log]], [md](Ann.md), `[[Ann]]`, [[Annabel]]',
    "y.md": "nothing",
  };
  const updated =
    '---\nwith: "[[Ann Lee|her]]"\n---\n[[Ann Lee]] and [[Ann Lee#Log|log]], [md](Ann%20Lee.md), `[[Ann]]`, [[Annabel]]';

  it("asks and then changes links in text and properties, nothing else", async () => {
    const { fileManager, fileAt, textOf, questions } = await open(files);
    await fileManager.renameFile(fileAt("Ann.md"), "Ann Lee.md");
    expect(questions).toMatchObject([{ title: "Update links" }]);
    expect(await textOf("x.md")).toBe(updated);
    expect(await textOf("Ann Lee.md")).toBe("[[Ann Lee]] self");
    expect(await textOf("y.md")).toBe("nothing");
  });

  it("does not ask when the user always wants it", async () => {
    const { fileManager, fileAt, textOf, questions } = await open(files, {
      config: { alwaysUpdateLinks: true },
    });
    await fileManager.renameFile(fileAt("Ann.md"), "Ann Lee.md");
    expect(questions).toEqual([]);
    expect(await textOf("x.md")).toBe(updated);
  });

  it("leaves links alone when the user says no", async () => {
    const { fileManager, fileAt, textOf } = await open(files, { isConfirmed: false });
    await fileManager.renameFile(fileAt("Ann.md"), "Ann Lee.md");
    expect(await textOf("x.md")).toBe(files["x.md"]);
  });
});

describe("trashing and new files", () => {
  it("follows the user's choice of trash (obsidian.d.ts: trashFile)", async () => {
    const local = await open({ "a.md": "x" }, { config: { trashOption: "local" } });
    await local.fileManager.trashFile(local.fileAt("a.md"));
    expect(await local.textOf(".trash/a.md")).toBe("x");
    const none = await open({ "a.md": "x" }, { config: { trashOption: "none" } });
    await none.fileManager.trashFile(none.fileAt("a.md"));
    expect(await none.adapter.exists(".trash/a.md")).toBe(false);
  });

  it("asks before deleting (obsidian.d.ts: promptForDeletion)", async () => {
    const { fileManager, fileAt, vault } = await open({ "a.md": "x" }, { isConfirmed: false });
    expect(await fileManager.promptForDeletion(fileAt("a.md"))).toBe(false);
    expect(vault.getFileByPath("a.md")).not.toBeNull();
  });

  it("puts new notes where the user wants them (obsidian.d.ts: getNewFileParent)", async () => {
    const files = { "People/Ann.md": "", "Inbox/x.md": "" };
    const parentWith = async (config: Record<string, unknown>): Promise<string> => {
      const { fileManager } = await open(files, { config });
      return fileManager.getNewFileParent("People/Ann.md").path;
    };
    expect(await parentWith({})).toBe("/");
    expect(await parentWith({ newFileLocation: "current" })).toBe("People");
    expect(await parentWith({ newFileLocation: "folder", newFileFolderPath: "Inbox" })).toBe("Inbox");
  });

  it("finds a free name for an attachment and makes its folder (obsidian.d.ts)", async () => {
    const { fileManager } = await open(
      { "People/Ann.md": "", "People/files/a.png": "" },
      { config: { attachmentFolderPath: "./files" } },
    );
    expect(await fileManager.getAvailablePathForAttachment("a.png", "People/Ann.md")).toBe(
      "People/files/a 1.png",
    );
  });
});
