import { describe, expect, it } from "vitest";
import { Adapter } from "./adapter";
import { TFile, TFolder, type TAbstractFile } from "./files";
import { MemoryStorage, type MemoryOptions } from "./memory-storage";
import { Vault } from "./vault";

async function open(files: Record<string, string> = {}, options?: MemoryOptions) {
  const adapter = new Adapter(new MemoryStorage(Object.entries(files), options));
  const vault = new Vault(adapter);
  const events: string[] = [];
  for (const name of ["create", "modify", "delete"]) {
    vault.on(name, (file: TAbstractFile) => events.push(`${name} ${file.path}`));
  }
  vault.on("rename", (file: TAbstractFile, oldPath: string) =>
    events.push(`rename ${oldPath} → ${file.path}`),
  );
  await vault.load();
  const fileAt = (path: string): TFile => {
    const file = vault.getFileByPath(path);
    if (!file) throw new Error(`No file ${path}`);
    return file;
  };
  return { adapter, vault, events, fileAt };
}

describe("loading", () => {
  it("fires create for every file (obsidian.d.ts: also called when the vault is first loaded for each existing file)", async () => {
    const { events } = await open({ "People/Ann.md": "", "b.md": "" });
    expect(events).toEqual(["create People", "create People/Ann.md", "create b.md"]);
  });

  it("knows no file before, so that onload sees an empty vault", () => {
    const vault = new Vault(new Adapter(new MemoryStorage([["a.md", ""]])));
    expect(vault.getFiles()).toEqual([]);
  });

  it("does not index hidden folders, but the adapter reads them (docs.obsidian.md, Vault vs. adapter)", async () => {
    const { vault, adapter } = await open({
      ".obsidian/app.json": "{}",
      ".trash/x.md": "",
      "a/.git/y.md": "",
      "a/b.md": "",
    });
    expect(vault.getFiles().map(({ path }) => path)).toEqual(["a/b.md"]);
    expect(await adapter.read(".obsidian/app.json")).toBe("{}");
  });
});

describe("lookup", () => {
  it("is by exact path, case sensitive (obsidian.d.ts: getAbstractFileByPath)", async () => {
    const { vault } = await open({ "People/Ann.md": "" });
    expect(vault.getAbstractFileByPath("People/Ann.md")).toBeInstanceOf(TFile);
    expect(vault.getAbstractFileByPath("people/ann.md")).toBeNull();
    expect(vault.getAbstractFileByPath("/People/Ann.md")).toBeNull();
    expect(vault.getFolderByPath("People")).toBeInstanceOf(TFolder);
    expect(vault.getFileByPath("People")).toBeNull();
    expect(vault.getAbstractFileByPath("/")).toBe(vault.getRoot());
  });

  it("gives name, basename, extension, size in bytes and parents", async () => {
    const { fileAt } = await open({ "People/Zoë.MD": "é" });
    const file = fileAt("People/Zoë.MD");
    expect(file).toMatchObject({ name: "Zoë.MD", basename: "Zoë", extension: "md", stat: { size: 2 } });
    expect(file.parent?.path).toBe("People");
    expect(file.parent?.parent?.isRoot()).toBe(true);
  });

  it("walks a folder with everything in it (obsidian.d.ts: Vault.recurseChildren)", async () => {
    const { vault } = await open({ "a/b/c.md": "", "d.md": "" });
    const seen: string[] = [];
    Vault.recurseChildren(vault.getRoot(), (entry) => seen.push(entry.path));
    expect(seen.sort()).toEqual(["/", "a", "a/b", "a/b/c.md", "d.md"]);
  });
});

describe("create", () => {
  it("returns the file and fires create before it resolves", async () => {
    const { vault, events } = await open({ "People/Ann.md": "" });
    const file = await vault.create("People/Bob.md", "text");
    expect(file.path).toBe("People/Bob.md");
    expect(events.at(-1)).toBe("create People/Bob.md");
    expect(await vault.read(file)).toBe("text");
  });

  it('throws "File already exists." (github.com/dotpm/obsidian-pm/issues/26)', async () => {
    const { vault, adapter } = await open({ "a.md": "kept" });
    await expect(vault.create("a.md", "new")).rejects.toThrow("File already exists.");
    expect(await adapter.read("a.md")).toBe("kept");
  });

  it("throws too where only the case differs and the disk ignores case (github.com/callumalpass/tasknotes/issues/2107)", async () => {
    const { vault } = await open({ "Ann.md": "" }, { ignoresCase: true });
    expect(vault.getAbstractFileByPath("ann.md")).toBeNull();
    await expect(vault.create("ann.md", "")).rejects.toThrow("File already exists.");
  });

  it("does not create the folder (ENOENT of the file system)", async () => {
    const { vault } = await open();
    await expect(vault.create("People/Ann.md", "")).rejects.toMatchObject({ code: "ENOENT" });
  });

  it("does not follow `..` out of the vault: stricter than the app (platform.md)", async () => {
    const { vault } = await open({ "a/b.md": "" });
    await expect(vault.create("../x.md", "")).rejects.toThrow();
  });

  it.each(["a:b.md", "what?.md", 'say "hi".md', "a|b.md", "a*b.md", "a<b>.md"])(
    "refuses %j, which some of the app's platforms cannot store (docs: the strictest of them)",
    async (path) => {
      const { vault } = await open();
      await expect(vault.create(path, "")).rejects.toThrow("cannot contain");
    },
  );

  it("makes folders with their parents, and throws for one that is there (obsidian.d.ts: createFolder)", async () => {
    const { vault, events } = await open();
    await vault.createFolder("a/b");
    expect(events).toEqual(["create a", "create a/b"]);
    await expect(vault.createFolder("a/b")).rejects.toThrow("Folder already exists.");
  });
});

describe("process (obsidian.d.ts: atomically read, modify and save)", () => {
  it("runs one after the other, each on what the last one wrote", async () => {
    const { vault, fileAt } = await open({ "a.md": "" });
    const file = fileAt("a.md");
    await Promise.all(["1", "2", "3"].map((n) => vault.process(file, (text) => text + n)));
    expect(await vault.read(file)).toBe("123");
  });

  it("sees a write that was queued before it", async () => {
    const { vault, fileAt } = await open({ "a.md": "old" });
    const file = fileAt("a.md");
    const write = vault.modify(file, "new");
    const answer = await vault.process(file, (text) => `${text}!`);
    await write;
    expect(answer).toBe("new!");
  });

  it("writes nothing when the callback throws, and goes on with the next", async () => {
    const { vault, events, fileAt } = await open({ "a.md": "kept" });
    const file = fileAt("a.md");
    const failing = vault.process(file, () => {
      throw new Error("no");
    });
    const next = vault.process(file, (text) => text);
    await expect(failing).rejects.toThrow("no");
    expect(await next).toBe("kept");
    expect(events).toEqual(["create a.md"]);
  });

  it("writes nothing and fires nothing when the text is the same", async () => {
    const { vault, events, fileAt } = await open({ "a.md": "x" });
    await vault.process(fileAt("a.md"), (text) => text);
    expect(events).toEqual(["create a.md"]);
  });

  it("refuses a callback that answers a promise (obsidian.d.ts: returns the new content synchronously)", async () => {
    const { vault, fileAt } = await open({ "a.md": "x" });
    const wrong = Reflect.apply(vault.process, vault, [fileAt("a.md"), async () => "y"]);
    await expect(wrong).rejects.toThrow("must return a string");
    expect(await vault.read(fileAt("a.md"))).toBe("x");
  });

  it("rejects for a file that was deleted meanwhile instead of bringing it back", async () => {
    const { vault, adapter, fileAt } = await open({ "a.md": "x" });
    const file = fileAt("a.md");
    await adapter.remove("a.md");
    await expect(vault.process(file, () => "y")).rejects.toThrow("ENOENT");
    await expect(vault.modify(file, "y")).rejects.toThrow("ENOENT");
    expect(await adapter.exists("a.md")).toBe(false);
  });

  it("keeps a byte order mark and CRLF in what it gives and writes", async () => {
    const { vault, fileAt } = await open({ "a.md": "\ufeffa\r\n" });
    const seen: string[] = [];
    await vault.process(fileAt("a.md"), (text) => {
      seen.push(text);
      return `${text}b`;
    });
    expect(seen).toEqual(["\ufeffa\r\n"]);
    expect(await vault.read(fileAt("a.md"))).toBe("\ufeffa\r\nb");
  });

  it("is rejected as a whole when the disk is full, and the old text stands", async () => {
    const { vault, adapter, fileAt } = await open({ "a.md": "old" });
    adapter.beforeWrite = () => {
      throw new Error("ENOSPC: no space left on device");
    };
    await expect(vault.process(fileAt("a.md"), () => "new")).rejects.toThrow("ENOSPC");
    expect(await vault.read(fileAt("a.md"))).toBe("old");
  });
});

describe("cachedRead", () => {
  it("gives the new text after a change from outside", async () => {
    const { vault, adapter, fileAt } = await open({ "a.md": "old" });
    expect(await vault.cachedRead(fileAt("a.md"))).toBe("old");
    await adapter.write("a.md", "new");
    expect(await vault.cachedRead(fileAt("a.md"))).toBe("new");
  });
});

describe("moving and deleting", () => {
  it("keeps the object of a renamed file and fires rename with the old path (obsidian.d.ts)", async () => {
    const { vault, events, fileAt } = await open({ "People/Ann.md": "x" });
    const file = fileAt("People/Ann.md");
    await vault.rename(file, "People/Ann Lee.md");
    expect(file).toMatchObject({ path: "People/Ann Lee.md", basename: "Ann Lee" });
    expect(vault.getFileByPath("People/Ann.md")).toBeNull();
    expect(events.at(-1)).toBe("rename People/Ann.md → People/Ann Lee.md");
  });

  it("renames what is in a folder with it", async () => {
    const { vault, events, fileAt } = await open({ "People/Work/Ann.md": "x" });
    const file = fileAt("People/Work/Ann.md");
    const folder = vault.getFolderByPath("People");
    if (folder) await vault.rename(folder, "Contacts");
    expect(file.path).toBe("Contacts/Work/Ann.md");
    expect(events.slice(3)).toEqual([
      "rename People → Contacts",
      "rename People/Work → Contacts/Work",
      "rename People/Work/Ann.md → Contacts/Work/Ann.md",
    ]);
    expect(await vault.read(file)).toBe("x");
  });

  it("may change only the case of a name (platform.md)", async () => {
    const { vault, fileAt } = await open({ "ann.md": "x" }, { ignoresCase: true });
    await vault.rename(fileAt("ann.md"), "Ann.md");
    expect(await vault.read(fileAt("Ann.md"))).toBe("x");
  });

  it("does not rename onto another file", async () => {
    const { vault, fileAt } = await open({ "a.md": "a", "b.md": "b" });
    await expect(vault.rename(fileAt("a.md"), "b.md")).rejects.toThrow("Destination file already exists!");
    expect(await vault.read(fileAt("b.md"))).toBe("b");
  });

  it("takes the path when it is called, so a write behind a rename fails (platform.md: a plugin has to follow)", async () => {
    const { vault, fileAt } = await open({ "a.md": "x" });
    const file = fileAt("a.md");
    const renaming = vault.rename(file, "b.md");
    await expect(vault.process(file, (text) => `${text}y`)).rejects.toMatchObject({ code: "ENOENT" });
    await renaming;
    expect(await vault.process(file, (text) => `${text}y`)).toBe("xy");
  });

  it("deletes a folder with what is in it, files first", async () => {
    const { vault, events } = await open({ "a/b.md": "", "c.md": "" });
    const folder = vault.getFolderByPath("a");
    if (folder) await vault.delete(folder, true);
    expect(events.slice(3)).toEqual(["delete a/b.md", "delete a"]);
    expect(vault.getFiles().map(({ path }) => path)).toEqual(["c.md"]);
  });

  it("trashes into .trash when there is no system trash (obsidian.d.ts: trash, trashLocal)", async () => {
    const { vault, adapter, fileAt } = await open({ "a.md": "1", ".trash/a.md": "0" });
    await vault.trash(fileAt("a.md"), true);
    expect(await adapter.read(".trash/a.md")).toBe("0");
    expect(await adapter.read(".trash/a 2.md")).toBe("1");
  });
});

describe("changes from outside", () => {
  it("are told with the same events", async () => {
    const { adapter, events } = await open({ "a.md": "" });
    await adapter.mkdir("b");
    await adapter.write("b/c.md", "x");
    await adapter.write("a.md", "y");
    await adapter.rename("a.md", "d.md");
    await adapter.remove("b/c.md");
    expect(events.slice(1)).toEqual([
      "create b",
      "create b/c.md",
      "modify a.md",
      "rename a.md → d.md",
      "delete b/c.md",
    ]);
  });

  it("take a file away from the index when it moves into a hidden folder", async () => {
    const { adapter, events } = await open({ "a.md": "", ".trash/x.md": "" });
    await adapter.rename("a.md", ".trash/a.md");
    expect(events.at(-1)).toBe("delete a.md");
  });
});
