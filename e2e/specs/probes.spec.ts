import { browser, expect } from "@wdio/globals";
import { put, read } from "./vault";

/** What docs/platform.md says of the app, asked of the app. What fails here is wrong there, and in the host. */
describe("what the app does", () => {
  before(() => browser.reloadObsidian({ vault: "./vault" }));

  it("process is atomic: of two at the same time both changes stand", async () => {
    await put("Probe.md", "0");
    await browser.executeObsidian(async ({ app }) => {
      const file = app.vault.getFileByPath("Probe.md");
      if (file === null) throw new Error("The note is gone");
      const add = (text: string): string => String(Number(text) + 1);
      await Promise.all([app.vault.process(file, add), app.vault.process(file, add)]);
    });
    expect(await read("Probe.md")).toBe("2");
  });

  it("a callback that throws writes nothing, and the error arrives", async () => {
    await put("Probe.md", "kept");
    const message = await browser.executeObsidian(async ({ app }) => {
      const file = app.vault.getFileByPath("Probe.md");
      if (file === null) throw new Error("The note is gone");
      return app.vault
        .process(file, () => {
          throw new Error("on purpose");
        })
        .then(() => "", String);
    });
    expect(message).toContain("on purpose");
    expect(await read("Probe.md")).toBe("kept");
  });

  it("process keeps a byte order mark and CR LF", async () => {
    await put("Probe.md", "\uFEFF---\r\na: 1\r\n---\r\n");
    const seen = await browser.executeObsidian(async ({ app }) => {
      const file = app.vault.getFileByPath("Probe.md");
      if (file === null) throw new Error("The note is gone");
      return app.vault.process(file, (text) => `${text}end`);
    });
    expect(await read("Probe.md")).toBe(seen);
    expect(seen.endsWith("a: 1\r\n---\r\nend")).toBe(true);
  });

  it("changed comes with the new entry, after the write", async () => {
    await put("Probe.md", "---\na: 1\n---\n");
    const found = await browser.executeObsidian(async ({ app }) => {
      const file = app.vault.getFileByPath("Probe.md");
      if (file === null) throw new Error("The note is gone");
      const told = new Promise<unknown>((resolve) => {
        const event = app.metadataCache.on("changed", (changed, _text, cache) => {
          if (changed.path !== file.path || cache.frontmatter?.["a"] !== 2) return;
          app.metadataCache.offref(event);
          resolve(app.metadataCache.getFileCache(file)?.frontmatter?.["a"]);
        });
      });
      await app.vault.process(file, (text) => text.replace("a: 1", "a: 2"));
      return told;
    });
    expect(found).toBe(2);
  });

  it("a rename fires no changed", async () => {
    await put("Probe.md", "---\na: 1\n---\n");
    const fired = await browser.executeObsidian(async ({ app }) => {
      const file = app.vault.getFileByPath("Probe.md");
      if (file === null) throw new Error("The note is gone");
      await new Promise((resolve) => window.setTimeout(resolve, 1500));
      let count = 0;
      const event = app.metadataCache.on("changed", ({ path }) => {
        if (path === "Moved.md") count += 1;
      });
      await app.fileManager.renameFile(file, "Moved.md");
      await new Promise((resolve) => window.setTimeout(resolve, 1500));
      app.metadataCache.offref(event);
      await app.fileManager.trashFile(file);
      return count;
    });
    expect(fired).toBe(0);
  });

  it("creating a note that exists throws", async () => {
    const message = await browser.executeObsidian(({ app }) =>
      app.vault.create("Welcome.md", "").then(() => "", String),
    );
    expect(message).toContain("already exists");
  });

  it("broken properties leave a note without frontmatter", async () => {
    await put("Probe.md", "---\na: [1\n---\nText\n");
    await browser.pause(1500);
    const has = await browser.executeObsidian(({ app }) => {
      const file = app.vault.getFileByPath("Probe.md");
      return file === null ? null : app.metadataCache.getFileCache(file)?.frontmatter !== undefined;
    });
    expect(has).toBe(false);
  });

  it("links of properties are told apart from those of the text", async () => {
    await put("Probe.md", '---\nwith: "[[Ada Quill]]"\n---\nWith [[Bo Farrow]].\n');
    await browser.pause(1500);
    const links = await browser.executeObsidian(({ app }) => {
      const file = app.vault.getFileByPath("Probe.md");
      const cache = file === null ? null : app.metadataCache.getFileCache(file);
      return {
        text: cache?.links?.map(({ link }) => link) ?? [],
        properties: cache?.frontmatterLinks?.map(({ link }) => link) ?? [],
      };
    });
    expect(links).toEqual({ text: ["Bo Farrow"], properties: ["Ada Quill"] });
  });

  it("parseYaml leaves days and times as text, and an unquoted zero in front is lost", async () => {
    const values = await browser.executeObsidian(({ obsidian }) => {
      const text = "day: 2026-01-15\ntime: 12:30\nphone: 01234\nyes: yes\n";
      return JSON.stringify(obsidian.parseYaml(text));
    });
    expect(JSON.parse(values)).toEqual({ day: "2026-01-15", time: "12:30", phone: 1234, yes: "yes" });
  });

  it("processFrontMatter writes the whole block anew, without its comments", async () => {
    await put("Probe.md", '---\n# who\na: "one"\nb: [1, 2]\n---\nText\n');
    await browser.executeObsidian(async ({ app }) => {
      const file = app.vault.getFileByPath("Probe.md");
      if (file === null) throw new Error("The note is gone");
      await app.fileManager.processFrontMatter(file, (properties: Record<string, unknown>) => {
        properties["c"] = 3;
      });
    });
    const text = await read("Probe.md");
    expect(text).not.toContain("# who");
    expect(text).toContain("a: one\n");
    expect(text).toContain("c: 3\n");
    expect(text.endsWith("---\nText\n")).toBe(true);
  });

  it("normalizePath leaves .. where it is", async () => {
    const path = await browser.executeObsidian(({ obsidian }) => obsidian.normalizePath("a//../b\\c/"));
    expect(path).toBe("a/../b/c");
  });

  it("an open editor takes in what was written behind it", async () => {
    await put("Probe.md", "one\ntwo\n");
    const shown = await browser.executeObsidian(async ({ app, obsidian }) => {
      const file = app.vault.getFileByPath("Probe.md");
      if (file === null) throw new Error("The note is gone");
      await app.workspace.getLeaf(true).openFile(file, { state: { mode: "source" } });
      await app.vault.process(file, (text) => text.replace("two", "2"));
      await new Promise((resolve) => window.setTimeout(resolve, 1500));
      return app.workspace.getActiveViewOfType(obsidian.MarkdownView)?.editor.getValue();
    });
    expect(shown).toBe("one\n2\n");
  });

  it("one transaction of two changes is one step of undo", async () => {
    await put("Probe.md", "one\ntwo\n");
    const shown = await browser.executeObsidian(async ({ app, obsidian }) => {
      const file = app.vault.getFileByPath("Probe.md");
      if (file === null) throw new Error("The note is gone");
      await app.workspace.getLeaf(true).openFile(file, { state: { mode: "source" } });
      const editor = app.workspace.getActiveViewOfType(obsidian.MarkdownView)?.editor;
      editor?.transaction({
        changes: [
          { from: { line: 0, ch: 0 }, to: { line: 0, ch: 3 }, text: "1" },
          { from: { line: 1, ch: 0 }, to: { line: 1, ch: 3 }, text: "2" },
        ],
      });
      const changed = editor?.getValue();
      editor?.undo();
      return [changed, editor?.getValue()];
    });
    expect(shown).toEqual(["1\n2\n", "one\ntwo\n"]);
  });

  it("the settings draw a row without a name below the control that it is declared behind", async () => {
    const said = await browser.executeObsidian(async ({ app }) => {
      const { setting } = app as typeof app & {
        readonly setting: { open(): void; close(): void; openTabById(id: string): void };
      };
      setting.open();
      setting.openTabById("rapport");
      await new Promise((resolve) => window.setTimeout(resolve, 1000));
      const found = Array.from(document.querySelectorAll(".rapport-matches"), (row) => ({
        above: row.previousElementSibling?.querySelector(".setting-item-name")?.textContent,
        text: row.querySelector("li")?.textContent,
      }));
      setting.close();
      return found;
    });
    expect(said[0]).toEqual({ above: "Folders", text: expect.stringContaining("People: ") });
  });
});
