import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { CachedMetadata } from "obsidian";
import { Adapter } from "./adapter";
import { createCore } from "./create-core";
import type { TFile } from "./files";
import { MemoryStorage } from "./memory-storage";
import { MetadataCache } from "./metadata-cache";
import { Vault } from "./vault";

const DELAY = 50;

async function open(files: Record<string, string>) {
  const core = await createCore(Object.entries(files), DELAY);
  const { vault, metadataCache } = core;
  await vi.runAllTimersAsync();
  const events: string[] = [];
  metadataCache.on("changed", (file: TFile, text: string, cache: CachedMetadata) =>
    events.push(`changed ${file.path} ${text.length} ${JSON.stringify(cache.frontmatter ?? null)}`),
  );
  metadataCache.on("deleted", (file: TFile, previous: CachedMetadata | null) =>
    events.push(`deleted ${file.path} ${JSON.stringify(previous?.frontmatter ?? null)}`),
  );
  metadataCache.on("resolve", (file: TFile) => events.push(`resolve ${file.path}`));
  metadataCache.on("resolved", () => events.push("resolved"));
  const fileAt = (path: string): TFile => {
    const file = vault.getFileByPath(path);
    if (!file) throw new Error(`No file ${path}`);
    return file;
  };
  return { ...core, events, fileAt };
}

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

describe("after a write", () => {
  it("the old entry stays and nothing is fired until later (platform.md: `changed` comes later)", async () => {
    const { vault, metadataCache, events, fileAt } = await open({ "a.md": "---\nn: 1\n---\n" });
    await vault.process(fileAt("a.md"), () => "---\nn: 2\n---\n");
    expect(metadataCache.getFileCache(fileAt("a.md"))?.frontmatter).toEqual({ n: 1 });
    expect(events).toEqual([]);
    await vi.advanceTimersByTimeAsync(DELAY);
    expect(metadataCache.getFileCache(fileAt("a.md"))?.frontmatter).toEqual({ n: 2 });
  });

  it("fires changed, then resolve, then resolved (obsidian.d.ts: MetadataCache.on)", async () => {
    const { vault, events, fileAt } = await open({ "a.md": "x" });
    await vault.modify(fileAt("a.md"), "---\nn: 2\n---\n");
    await vi.runAllTimersAsync();
    expect(events).toEqual(['changed a.md 13 {"n":2}', "resolve a.md", "resolved"]);
  });

  it("fires once for writes that follow each other at once, with the last text", async () => {
    const { vault, events, fileAt } = await open({ "a.md": "x" });
    await vault.modify(fileAt("a.md"), "1");
    await vault.modify(fileAt("a.md"), "22");
    await vi.runAllTimersAsync();
    expect(events.filter((event) => event.startsWith("changed"))).toEqual(["changed a.md 2 null"]);
  });

  it("loses frontmatter when the YAML breaks and has it again when mended (platform.md)", async () => {
    const { vault, metadataCache, fileAt } = await open({ "a.md": "---\nn: 1\n---\n" });
    await vault.modify(fileAt("a.md"), "---\nn: [\n---\n");
    await vi.runAllTimersAsync();
    expect(metadataCache.getFileCache(fileAt("a.md"))?.frontmatter).toBeUndefined();
    await vault.modify(fileAt("a.md"), "---\nn: 3\n---\n");
    await vi.runAllTimersAsync();
    expect(metadataCache.getFileCache(fileAt("a.md"))?.frontmatter).toEqual({ n: 3 });
  });

  it("a new note has no entry until it is parsed", async () => {
    const { vault, metadataCache } = await open({});
    const file = await vault.create("a.md", "text");
    expect(metadataCache.getFileCache(file)).toBeNull();
    await vi.runAllTimersAsync();
    expect(metadataCache.getFileCache(file)?.sections).toHaveLength(1);
  });

  it("a failed read changes nothing (platform.md: a failed read is no evidence of deletion)", async () => {
    const { vault, metadataCache, events, adapter, fileAt } = await open({ "a.md": "---\nn: 1\n---\n" });
    const reading = vi.spyOn(adapter, "read").mockRejectedValue(new Error("EBUSY"));
    await vault.modify(fileAt("a.md"), "---\nn: 2\n---\n");
    await vi.runAllTimersAsync();
    expect(reading).toHaveBeenCalled();
    expect(metadataCache.getFileCache(fileAt("a.md"))?.frontmatter).toEqual({ n: 1 });
    expect(events.filter((event) => event.startsWith("changed"))).toEqual([]);
  });
});

describe("renaming", () => {
  it("fires no changed, and the entry moves with the file (obsidian.d.ts: not called when a file is renamed)", async () => {
    const { vault, metadataCache, events, fileAt } = await open({ "a.md": "---\nn: 1\n---\n" });
    await vault.rename(fileAt("a.md"), "b.md");
    expect(metadataCache.getCache("b.md")?.frontmatter).toEqual({ n: 1 });
    expect(metadataCache.getCache("a.md")).toBeNull();
    await vi.runAllTimersAsync();
    expect(events.filter((event) => event.startsWith("changed"))).toEqual([]);
    expect(metadataCache.resolvedLinks).toEqual({ "b.md": {} });
  });
});

describe("deleting", () => {
  it("fires deleted with the previous entry (obsidian.d.ts)", async () => {
    const { vault, metadataCache, events, fileAt } = await open({ "a.md": "---\nn: 1\n---\n" });
    await vault.delete(fileAt("a.md"));
    expect(events).toEqual(['deleted a.md {"n":1}']);
    expect(metadataCache.getCache("a.md")).toBeNull();
    expect(metadataCache.resolvedLinks).toEqual({});
  });
});

describe("starting", () => {
  it("the first time, fires changed for every note while the app runs", async () => {
    const vault = new Vault(
      new Adapter(
        new MemoryStorage([
          ["a.md", "a"],
          ["b.md", "b"],
          ["c.png", ""],
        ]),
      ),
    );
    const metadataCache = new MetadataCache(vault, DELAY);
    const changed: string[] = [];
    metadataCache.on("changed", (file: TFile) => changed.push(file.path));
    await vault.load();
    metadataCache.loadAsNew();
    expect(metadataCache.getCache("a.md")).toBeNull();
    await vi.runAllTimersAsync();
    expect(changed).toEqual(["a.md", "b.md"]);
  });

  it("later, knows every note and fires nothing but resolve", async () => {
    const { metadataCache, events } = await open({ "a.md": "---\nn: 1\n---\n" });
    expect(metadataCache.getCache("a.md")?.frontmatter).toEqual({ n: 1 });
    expect(events).toEqual([]);
  });
});

describe("resolving links", () => {
  const files = {
    "People/Ann.md": "[[Bob]] [[Bob]] [[Nobody]] [[Bob#Log]]",
    "People/Bob.md": "",
    "Archive/Bob.md": "",
    "Archive/Old/Zed.md": "",
    "Zed.md": "",
    "pic.png": "",
  };

  it.each([
    ["Bob", "People/Ann.md", "People/Bob.md"],
    ["bob", "Archive/x.md", "Archive/Bob.md"],
    ["Bob.md", "Elsewhere/x.md", "People/Bob.md"],
    ["Archive/Bob", "People/Ann.md", "Archive/Bob.md"],
    ["Old/Zed", "People/Ann.md", "Archive/Old/Zed.md"],
    ["Zed", "People/Ann.md", "Zed.md"],
    ["/Zed", "Archive/Old/x.md", "Zed.md"],
    ["./Zed", "Archive/Old/x.md", "Archive/Old/Zed.md"],
    ["../Bob", "Archive/Old/x.md", "Archive/Bob.md"],
    ["pic.png", "People/Ann.md", "pic.png"],
    ["", "People/Ann.md", "People/Ann.md"],
    ["Nobody", "People/Ann.md", null],
    ["pic", "People/Ann.md", null],
  ])(
    "[[%s]] in %s means %s (help: case ignored, own folder first, then the shortest path)",
    async (link, source, expected) => {
      const { metadataCache } = await open(files);
      expect(metadataCache.getFirstLinkpathDest(link, source)?.path ?? null).toBe(expected);
    },
  );

  it("counts them by file (obsidian.d.ts: resolvedLinks, unresolvedLinks)", async () => {
    const { metadataCache } = await open(files);
    expect(metadataCache.resolvedLinks["People/Ann.md"]).toEqual({ "People/Bob.md": 3 });
    expect(metadataCache.unresolvedLinks["People/Ann.md"]).toEqual({ Nobody: 1 });
  });

  it("counts again when the file they meant appears", async () => {
    const { vault, metadataCache } = await open(files);
    await vault.create("Nobody.md", "");
    await vi.runAllTimersAsync();
    expect(metadataCache.unresolvedLinks["People/Ann.md"]).toEqual({});
  });

  it("writes the name when it is unique and the path when not (obsidian.d.ts: fileToLinktext)", async () => {
    const { metadataCache, fileAt } = await open(files);
    expect(metadataCache.fileToLinktext(fileAt("People/Ann.md"), "")).toBe("Ann");
    expect(metadataCache.fileToLinktext(fileAt("People/Bob.md"), "")).toBe("People/Bob");
    expect(metadataCache.fileToLinktext(fileAt("People/Ann.md"), "", false)).toBe("Ann.md");
  });
});

describe("a vault for benches", () => {
  it("of 5,000 notes of 2 kB is known without a document", async () => {
    vi.useRealTimers();
    const text = `---\nname: Ann Lee\nlast-contact: 2026-10-01\ncadence: 1 month\ntags: [person]\n---\n## Interactions\n${"- 2026-10-01 call → talked with [[Bob]] about #help\n".repeat(35)}`;
    const files = Array.from({ length: 5000 }, (_, i): [string, string] => [`People/P${i}.md`, text]);
    const { vault, metadataCache } = await createCore(files);
    expect(
      vault.getMarkdownFiles().filter((file) => metadataCache.getFileCache(file)?.frontmatter),
    ).toHaveLength(5000);
    metadataCache.stop();
  });
});
