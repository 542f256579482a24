import { readFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { build } from "../../esbuild.config.mjs";
import { forbiddenIn } from "../bundle-rules.mjs";

/** What main.js may weigh, in bytes, so that it grows on purpose: see decision 13. */
const BUDGET = 720_000;

const builds = Promise.all(
  ["one", "other"].map(async (name) => {
    const outfile = join(tmpdir(), `rapport-${process.pid}-${name}.js`);
    await build({ outfile });
    return readFile(outfile, "utf8");
  }),
);

describe("the built main.js", () => {
  it("is the same to the byte each time", async () => {
    const [one, other] = await builds;
    expect(one).toBe(other);
  });

  it("holds nothing that a phone lacks or that runs text as code", async () => {
    const [main = ""] = await builds;
    expect(forbiddenIn(main)).toEqual([]);
  });

  it("requires obsidian and nothing else", async () => {
    const [main = ""] = await builds;
    const required = [...main.matchAll(/require\((["'])(.*?)\1\)/g)].map((match) => match[2]);
    expect(new Set(required)).toEqual(new Set(["obsidian"]));
  });

  it("is no heavier than its budget", async () => {
    const [main = ""] = await builds;
    expect(Buffer.byteLength(main)).toBeLessThanOrEqual(BUDGET);
  });

  it("has left js-yaml and its dangerous types behind", async () => {
    const [main = ""] = await builds;
    expect(main).not.toMatch(/js-yaml|tag:yaml\.org|!!js/);
  });
});

describe("the rules for main.js", () => {
  it.each([
    ["eval(text)", "eval"],
    ["new Function(text)", "new Function"],
    ["Buffer.from(text)", "Buffer"],
    ['require("fs")', "a require of anything but obsidian"],
    ['import("x")', "an import call"],
    ['fetch("https://example.com")', "a network call"],
  ])("find %s", (text, name) => {
    expect(forbiddenIn(`const a=1;${text};`)).toContain(name);
  });

  it("let the words pass where they are no calls", () => {
    expect(forbiddenIn('toBuffer(evaluate("x"));require("obsidian")')).toEqual([]);
  });
});
