import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeAll, describe, expect, test } from "vitest";
import type { RunningServer } from "./http";
import { type PlaygroundNeeds, runPlayground } from "./run-playground";

// A plugin as small as can be, that answers the one command the playground asks.
const MAIN = `
const { Plugin } = require("obsidian");
module.exports = class extends Plugin {
  onload() {
    this.registerCliHandler("rapport:due", "Who is due", null, async () => {
      const names = this.app.vault.getMarkdownFiles().map((file) => file.basename);
      await this.app.vault.create("Written.md", "by the plugin");
      return names.join(", ") + " on " + new Date().getFullYear();
    });
  }
};`;
const MANIFEST = JSON.stringify({
  id: "rapport",
  name: "Rapport",
  version: "1.0.0",
  minAppVersion: "1.13.0",
  description: "A stand-in.",
});

let vault: string;
let printed: string[] = [];
let server: RunningServer | null = null;
const needs: PlaygroundNeeds = {
  print: (text) => void printed.push(text),
  loadPlugin: async () => ({ main: MAIN, manifest: MANIFEST, css: ".x {}" }),
};

async function run(...args: string[]): Promise<void> {
  server = await runPlayground(args, needs);
}

beforeAll(async () => {
  vault = await mkdtemp(join(tmpdir(), "playground-"));
  await writeFile(join(vault, "Ana.md"), "# Ana\n");
  return () => rm(vault, { recursive: true });
});

afterEach(async () => {
  await server?.close();
  server = null;
  printed = [];
});

describe("the playground", () => {
  test("prints the due list of a vault on the given day, and writes nothing into the vault", async () => {
    await run("--vault", vault, "--today", "2031-01-02", "--no-serve");
    expect(printed).toEqual(["Ana on 2031"]);
    await expect(readFile(join(vault, "Written.md"))).rejects.toThrow("ENOENT");
  });

  test("serves the page, the vault and the plugin on this machine only", async () => {
    await run("--vault", vault, "--port", "0");
    const url = server?.url ?? "";
    expect(url).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/$/);
    expect(printed.join()).toContain(url);
    const boot: unknown = await (await fetch(`${url}boot.json`)).json();
    expect(boot).toEqual({ files: { "Ana.md": "# Ana\n" }, plugin: await needs.loadPlugin() });
    const page = await (await fetch(url)).text();
    for (const [, path] of page.matchAll(/(?:src|href)="([\w./-]+)"/g)) {
      expect([path, (await fetch(url + String(path))).status]).toEqual([path, 200]);
    }
    expect((await fetch(`${url}nowhere`)).status).toBe(404);
  });

  test("takes what is on disk anew each time the app starts", async () => {
    await run("--vault", vault, "--port", "0");
    await writeFile(join(vault, "Kim.md"), "# Kim\n");
    const boot: unknown = await (await fetch(`${server?.url}boot.json`)).json();
    expect(boot).toMatchObject({ files: { "Kim.md": "# Kim\n" } });
    await rm(join(vault, "Kim.md"));
  });

  test("says which port to take when its own is in use", async () => {
    await run("--vault", vault, "--port", "0");
    const port = new URL(server?.url ?? "").port;
    await expect(runPlayground(["--vault", vault, "--port", port], needs)).rejects.toThrow(
      `Port ${port} is in use. Choose another: npm start -- --port ${Number(port) + 1}`,
    );
  });

  test.each([
    [["--vault", "/no/such/folder"], 'There is no folder "/no/such/folder".'],
    [["--port", "eighty"], '"eighty" is no port.'],
    [["--today", "2026-02-30"], '"2026-02-30" is no day.'],
    [["--valut", "x"], "Unknown option '--valut'"],
  ])("says what is wrong with %j", async (args, message) => {
    await expect(runPlayground(args, needs)).rejects.toThrow(message);
  });
});
