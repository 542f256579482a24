import { mkdir, mkdtemp, readdir, readFile, rm, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { Adapter } from "./adapter";
import { DiskStorage } from "./disk-storage";
import { Vault } from "./vault";

let folder = "";

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "host-"));
  await mkdir(join(folder, "People/.hidden"), { recursive: true });
  await mkdir(join(folder, ".obsidian"));
  await writeFile(join(folder, "People/Ann.md"), "---\r\nname: Ann\r\n---\r\n");
  await writeFile(join(folder, "People/.hidden/x.md"), "");
  await writeFile(join(folder, ".obsidian/app.json"), "{}");
});

afterEach(() => rm(folder, { recursive: true, force: true }));

async function open() {
  const adapter = new Adapter(new DiskStorage(folder));
  const vault = new Vault(adapter);
  await vault.load();
  return { adapter, vault };
}

describe("a vault on disk", () => {
  it("is found with its folders, without what is hidden, with the sizes and times of the files", async () => {
    const { vault, adapter } = await open();
    expect(vault.getAllLoadedFiles().map(({ path }) => path)).toEqual(["/", "People", "People/Ann.md"]);
    const { size, mtimeMs } = await stat(join(folder, "People/Ann.md"));
    expect(vault.getFileByPath("People/Ann.md")?.stat).toMatchObject({ size, mtime: Math.round(mtimeMs) });
    expect(await adapter.read(".obsidian/app.json")).toBe("{}");
    expect(adapter.getName()).toBe(folder.slice(folder.lastIndexOf("/") + 1));
  });

  it("is written as a whole, with every byte that was not asked about", async () => {
    const { vault } = await open();
    const file = vault.getFileByPath("People/Ann.md");
    if (file) await vault.process(file, (text) => `${text}- entry\r\n`);
    expect(await readFile(join(folder, "People/Ann.md"), "utf8")).toBe(
      "---\r\nname: Ann\r\n---\r\n- entry\r\n",
    );
    expect(await readdir(join(folder, "People"))).toEqual([".hidden", "Ann.md"]);
  });

  it("keeps the old file and leaves nothing beside it when writing fails", async () => {
    const storage = new DiskStorage(folder);
    await mkdir(join(folder, "People/Taken"));
    await expect(storage.write("People/Taken", "x")).rejects.toThrow();
    expect((await readdir(join(folder, "People"))).filter((name) => name.endsWith(".tmp"))).toEqual([]);
  });

  it("gives bytes that are no UTF-8 as replacement characters and does not write them by itself", async () => {
    const bytes = Uint8Array.from([0x61, 0xff, 0x62]);
    await writeFile(join(folder, "bad.md"), bytes);
    const { vault } = await open();
    const file = vault.getFileByPath("bad.md");
    expect(file && (await vault.process(file, (text) => text))).toBe("a\ufffdb");
    expect(new Uint8Array(await readFile(join(folder, "bad.md")))).toEqual(bytes);
  });

  it("finds files whose names are in decomposed Unicode under their composed path (normalizePath)", async () => {
    await writeFile(join(folder, "People/Jose\u0301.md"), "text");
    const { vault } = await open();
    const file = vault.getFileByPath("People/Jos\u00e9.md");
    expect(file && (await vault.read(file))).toBe("text");
  });

  it("moves, trashes and removes", async () => {
    const { vault, adapter } = await open();
    const file = await vault.create("b.md", "x");
    await vault.rename(file, "People/c.md");
    expect(await readFile(join(folder, "People/c.md"), "utf8")).toBe("x");
    await vault.trash(file, false);
    expect(await readFile(join(folder, ".trash/c.md"), "utf8")).toBe("x");
    await adapter.rmdir("People", true);
    expect(vault.getFiles()).toEqual([]);
  });

  it.each(["../outside.md", "People/../../outside.md"])("is never left: %j is refused", async (path) => {
    const { adapter } = await open();
    await expect(adapter.write(path, "x")).rejects.toThrow("outside of the vault");
  });

  it("reports a folder that is missing as the file system does", async () => {
    const { vault } = await open();
    await expect(vault.create("No/x.md", "")).rejects.toMatchObject({ code: "ENOENT" });
  });
});
