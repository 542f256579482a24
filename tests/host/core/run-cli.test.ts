import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { runCli } from "../run-cli";
import { samplePlugin } from "./sample-plugin";

let folder = "";

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "cli-"));
  await writeFile(join(folder, "Ann.md"), "---\nname: Ann\n---\n");
});

afterEach(() => rm(folder, { recursive: true, force: true }));

const plugin = samplePlugin(`
  this.registerCliHandler("sample:echo", "Says what it was given", { people: { value: "<names>", description: "Who" }, verbose: { description: "All of it" } }, (params) => JSON.stringify(params));
  this.registerCliHandler("sample:today", "Says the day", null, () => obsidian.moment().format("YYYY-MM-DD"));
  this.registerCliHandler("sample:names", "Lists names", null, () =>
    app.vault.getMarkdownFiles().map((file) => app.metadataCache.getFileCache(file).frontmatter.name).join());
  this.registerCliHandler("sample:log", "Adds a line", { text: { value: "<text>", description: "The line", required: true } }, async ({ text }) => {
    await app.vault.process(app.vault.getFileByPath("Ann.md"), (note) => note + text + "\\n");
    return "done";
  });
  this.registerCliHandler("sample:fail", "Fails", null, () => { throw new Error("broken"); });`);

const run = (...args: string[]) => runCli(args, async () => plugin);

describe("the command line", () => {
  it("prints the handler's answer", async () => {
    expect(await run("--vault", folder, "sample:names")).toEqual({ code: 0, stream: "stdout", text: "Ann" });
  });

  it("passes values, and bare words as true", async () => {
    const { text } = await run("--vault", folder, "sample:echo", "people=Ann Lee", "verbose");
    expect(JSON.parse(text)).toEqual({ people: "Ann Lee", verbose: "true" });
  });

  it("fixes the day of the run", async () => {
    expect(await run("--vault", folder, "--today=2020-02-29", "sample:today")).toMatchObject({
      text: "2020-02-29",
    });
  });

  it("runs on a vault whose windows were saved, with views of other plugins among them", async () => {
    const views = ["file-explorer", "search", "some-plugin"];
    const leaves = views.map((type) => ({ id: type, type: "leaf", state: { type, state: {} } }));
    const tabs = { id: "t", type: "tabs", children: leaves };
    const left = { id: "l", type: "split", direction: "horizontal", children: [tabs] };
    await mkdir(join(folder, ".obsidian"));
    await writeFile(
      join(folder, ".obsidian", "workspace.json"),
      JSON.stringify({ main: left, left, right: left }),
    );
    expect(await run("--vault", folder, "sample:names")).toMatchObject({ code: 0, text: "Ann" });
    await new Promise((resolve) => setTimeout(resolve, 50));
  });

  it("writes to the folder", async () => {
    expect(await run("--vault", folder, "sample:log", "text=- entry")).toMatchObject({ code: 0 });
    expect(await readFile(join(folder, "Ann.md"), "utf8")).toBe("---\nname: Ann\n---\n- entry\n");
  });

  it.each([
    [["sample:names"], "Which vault?"],
    [["--vault"], "--vault needs a value"],
    [["--vault", "/no/such/folder", "sample:names"], 'There is no folder "/no/such/folder"'],
    [["--vault", ".", "--today", "2026-02-30", "sample:names"], '"2026-02-30" is no day'],
    [["--vault", ".", "--today", "tomorrow", "sample:names"], "YYYY-MM-DD"],
    [["--vaults", "x"], "Unknown option --vaults"],
  ])("%j ends with 2 and says what to do", async (args, message) => {
    expect(await run(...args)).toEqual({ code: 2, stream: "stderr", text: expect.stringContaining(message) });
  });

  it("says which commands there are when it does not know one, and which value is missing", async () => {
    const unknown = await run("--vault", folder, "sample:nams");
    expect(unknown).toMatchObject({
      code: 2,
      text: expect.stringMatching(/Unknown command "sample:nams"[\s\S]*sample:names {2}Lists names/),
    });
    expect(await run("--vault", folder, "sample:log")).toMatchObject({
      code: 2,
      text: expect.stringContaining("text=<text>"),
    });
  });

  it.each([
    [["sample:nams"], 'Unknown command "sample:nams". Did you mean sample:names?\nCommands:'],
    [["sample:echo", "peple=Ann"], 'sample:echo has no flag "peple". Did you mean people?\nFlags:'],
    [["sample:echo", "x=1"], "  people=<names>  Who\n  verbose  All of it"],
    [["sample:log"], "sample:log needs text=<text>.\nFlags:\n  text=<text>  The line"],
    [["sample:names", "all"], 'sample:names has no flag "all".\nIt takes no flags.'],
  ])("%j is not run, and what can be said instead is told", async (args, text) => {
    const result = await run("--vault", folder, ...args);
    expect(result).toMatchObject({ code: 2, stream: "stderr", text: expect.stringContaining(text) });
  });

  it("takes a file for what it is", async () => {
    expect(await run("--vault", join(folder, "Ann.md"), "sample:names")).toMatchObject({
      code: 2,
      text: expect.stringContaining("is a file"),
    });
  });

  it("says how to build when there is no main.js", async () => {
    const missing = await runCli(["--vault", folder, "sample:names"], () =>
      Promise.reject(new Error("ENOENT")),
    );
    expect(missing).toMatchObject({ code: 2, text: expect.stringContaining("npm run build") });
  });

  it("ends with 1 when a handler fails", async () => {
    expect(await run("--vault", folder, "sample:fail")).toMatchObject({
      code: 1,
      text: expect.stringContaining("broken"),
    });
  });
});
