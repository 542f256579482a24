import { afterEach, describe, expect, it } from "vitest";
import { openVault, type OpenVault, type VaultOptions } from "../node";
import { logOf, samplePlugin } from "./sample-plugin";

const opened: OpenVault[] = [];

async function open(onload: string, options: VaultOptions = {}): Promise<OpenVault> {
  const vault = await openVault({ plugin: samplePlugin(onload), ...options });
  opened.push(vault);
  return vault;
}

afterEach(async () => {
  for (const vault of opened.splice(0)) await vault.close();
});

describe("starting", () => {
  it("loads plugins, then files with create for each, then the layout (obsidian.d.ts: Vault.on create)", async () => {
    const { plugin } = await open(
      `
      log.push("onload sees " + app.vault.getFiles().length);
      this.registerEvent(app.vault.on("create", (file) => log.push("create " + file.path)));
      app.workspace.onLayoutReady(() => {
        log.push("ready sees " + app.vault.getFiles().length);
        log.push("knows " + app.metadataCache.getCache("a.md").frontmatter.n);
        this.registerEvent(app.vault.on("create", (file) => log.push("new " + file.path)));
      });
      log.push(String(app.workspace.layoutReady));`,
      { files: { "a.md": "---\nn: 1\n---\n", "b/c.md": "" } },
    );
    expect(logOf(plugin)).toEqual([
      "onload sees 0",
      "false",
      "create b",
      "create a.md",
      "create b/c.md",
      "ready sees 2",
      "knows 1",
    ]);
  });

  it("tells new files from old ones by registering at layout-ready, as the docs advise", async () => {
    const { plugin, write } = await open(
      `app.workspace.onLayoutReady(() => this.registerEvent(app.vault.on("create", (file) => log.push(file.path))));`,
      { files: { "a.md": "" } },
    );
    await write("People/Ann.md", "");
    expect(logOf(plugin)).toEqual(["People", "People/Ann.md"]);
  });

  it("reads what the vault says of other plugins", async () => {
    const { app } = await open("", {
      files: {
        ".obsidian/app.json": '{"useMarkdownLinks": true}',
        ".obsidian/daily-notes.json": '{"folder": "Daily"}',
        ".obsidian/core-plugins.json": '{"daily-notes": true, "templates": false}',
        ".obsidian/community-plugins.json": '["periodic-notes"]',
      },
    });
    expect(app.vault.getConfig("useMarkdownLinks")).toBe(true);
    expect(app.internalPlugins.getPluginById("daily-notes")?.instance.options).toEqual({ folder: "Daily" });
    expect(app.internalPlugins.getEnabledPluginById("templates")).toBeNull();
    expect([...app.plugins.enabledPlugins]).toContain("periodic-notes");
  });
});

describe("loading a plugin", () => {
  it.each(["fs", "moment", "@codemirror/view", "node:path"])(
    "gives it obsidian and nothing else: require(%j) throws",
    async (name) => {
      await expect(open(`require(${JSON.stringify(name)})`)).rejects.toThrow(`Cannot find module '${name}'`);
    },
  );

  it("hides what a phone has not", async () => {
    const { plugin } = await open(`log.push(typeof process, typeof Buffer, typeof global);`);
    expect(logOf(plugin)).toEqual(["undefined", "undefined", "undefined"]);
  });

  it("refuses one for a newer app, and a desktop-only one on a phone (manifest reference in the docs)", async () => {
    await expect(openVault({ plugin: samplePlugin("", { minAppVersion: "9.0.0" }) })).rejects.toThrow(
      "needs 9.0.0",
    );
    await expect(
      openVault({ plugin: samplePlugin("", { isDesktopOnly: true }), phone: true }),
    ).rejects.toThrow("desktop only");
  });

  it("unloads what it had registered when onload fails", async () => {
    const failing = `this.addCommand({ id: "x", name: "X", callback() {} }); throw new Error("no");`;
    await expect(open(failing)).rejects.toThrow("no");
    const { app } = await open("");
    expect(app.commands.findCommand("sample:x")).toBeUndefined();
  });
});

describe("what a plugin registers", () => {
  it("has the plugin's id and name in front (obsidian.d.ts: addCommand)", async () => {
    const { app, runCommand, plugin } = await open(
      `this.addCommand({ id: "go", name: "Go", callback: () => log.push("went") });`,
    );
    expect(app.commands.findCommand("sample:go")?.name).toBe("Sample: Go");
    expect(runCommand("sample:go")).toBe(true);
    expect(logOf(plugin)).toEqual(["went"]);
  });

  it("is taken back when it is unloaded", async () => {
    const { app, cli, plugin } = await open(`
      this.addCommand({ id: "go", name: "Go", callback() {} });
      this.registerCliHandler("sample", "Sample", null, () => "answer");
      this.addStatusBarItem().setText("status text");
      this.registerEvent(app.vault.on("modify", () => log.push("modify")));
      this.registerDomEvent(window, "online", () => log.push("online"));`);
    expect(document.body.textContent).toContain("status text");
    app.plugins.unload("sample");
    window.dispatchEvent(new Event("online"));
    app.vault.trigger("modify");
    expect(app.commands.findCommand("sample:go")).toBeUndefined();
    expect(await cli("sample")).toMatchObject({ kind: "refused" });
    expect(document.body.textContent).not.toContain("status text");
    expect(logOf(plugin)).toEqual(["unloaded"]);
  });
});

describe("settings", () => {
  const report = `log.push(JSON.stringify(await this.loadData().catch((error) => error.name)));`;

  it("are null without data.json and an error when it is no JSON (platform.md)", async () => {
    expect(logOf((await open(report)).plugin)).toEqual(["null"]);
    const broken = await open(report, { files: { ".obsidian/plugins/sample/data.json": "{" } });
    expect(logOf(broken.plugin)).toEqual(['"SyntaxError"']);
  });

  it("are saved beside the plugin (obsidian.d.ts: data.json in the plugin folder)", async () => {
    const { readDisk, plugin } = await open(`await this.saveData({ a: 1 }); ${report}`);
    expect(JSON.parse(await readDisk(".obsidian/plugins/sample/data.json"))).toEqual({ a: 1 });
    expect(logOf(plugin)).toEqual(['{"a":1}']);
  });

  it("that change outside are told, its own saves are not (obsidian.d.ts: onExternalSettingsChange)", async () => {
    const { write, plugin } = await open(`await this.saveData({ a: 1 });`);
    expect(logOf(plugin)).toEqual([]);
    await write(".obsidian/plugins/sample/data.json", '{"a": 2}');
    expect(logOf(plugin)).toEqual(["settings changed outside"]);
  });
});

describe("local storage of the vault (obsidian.d.ts: loadLocalStorage)", () => {
  it("keeps a value until it is set to null", async () => {
    const { app } = await open("");
    app.saveLocalStorage("key", { a: 1 });
    expect(app.loadLocalStorage("key")).toEqual({ a: 1 });
    app.saveLocalStorage("key", null);
    expect(app.loadLocalStorage("key")).toBeNull();
  });
});

describe("the clock", () => {
  it("stands at noon of the given day and goes on, for the plugin and for moment", async () => {
    const { plugin } = await open(
      `log.push(new Date().getDate(), new Date(Date.now()).getHours(), obsidian.moment().format("YYYY-MM-DD"), new Date(2020, 0, 31).getDate(), new Date() instanceof Date);`,
      { today: "2026-02-28" },
    );
    expect(logOf(plugin)).toEqual(["28", "12", "2026-02-28", "31", "true"]);
  });

  it("is put back when the vault closes", async () => {
    const RealDate = Date;
    const vault = await openVault({ plugin: null, today: "2001-01-01" });
    expect(Date).not.toBe(RealDate);
    await vault.close();
    expect(Date).toBe(RealDate);
  });

  it("refuses a day that there is not", async () => {
    await expect(openVault({ plugin: null, today: "2026-02-30" })).rejects.toThrow("2026-02-30");
  });
});

describe("settling", () => {
  it("waits for the cache and for timers that the plugin started", async () => {
    const { plugin, write, settle } = await open(
      `this.registerEvent(app.metadataCache.on("changed", () => setTimeout(() => window.setTimeout(() => log.push("done"), 100), 50)));`,
    );
    await write("a.md", "x");
    await settle();
    expect(logOf(plugin)).toEqual(["done"]);
  });

  it("does not wait for what is far off", async () => {
    const { settle } = await open(
      `this.registerInterval(window.setInterval(() => undefined, 60_000)); window.setTimeout(() => undefined, 3_600_000);`,
    );
    await expect(settle()).resolves.toBeUndefined();
  });
});

describe("devices", () => {
  it("are told by Platform (obsidian.d.ts)", async () => {
    const onload = `const { isPhone, isMobile, isDesktop } = obsidian.Platform; log.push(isPhone, isMobile, isDesktop);`;
    expect(logOf((await open(onload)).plugin)).toEqual(["false", "false", "true"]);
    expect(logOf((await open(onload, { phone: true })).plugin)).toEqual(["true", "true", "false"]);
  });
});
