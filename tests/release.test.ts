import { execFile } from "node:child_process";
import { cp, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { afterEach, beforeEach, describe, expect, test } from "vitest";

const run = promisify(execFile);
const FILES = ["package.json", "manifest.json", "versions.json", "CHANGELOG.md"];

let folder = "";

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "rapport-release-"));
  await Promise.all(FILES.map((file) => cp(file, join(folder, file))));
});

afterEach(() => rm(folder, { recursive: true }));

const read = async (file: string): Promise<unknown> =>
  JSON.parse(await readFile(join(folder, file), "utf8")) as unknown;

const notes = (version: string): Promise<{ stdout: string }> =>
  run("node", [".ci/release-notes.mjs", version, folder]);

const bump = (): Promise<unknown> => run("node", [".ci/bump-version.mjs", folder]);

/** What `npm version` has done by the time it runs the script. */
async function atVersion(version: string, changelog: string): Promise<void> {
  const pack = (await read("package.json")) as object;
  await writeFile(join(folder, "package.json"), JSON.stringify({ ...pack, version }));
  await writeFile(join(folder, "CHANGELOG.md"), changelog);
}

describe("the version of this checkout", () => {
  test("has a place for what comes after it", async () => {
    expect(await readFile("CHANGELOG.md", "utf8")).toMatch(/^# Changes\n\n## Unreleased\n/);
  });

  test("is the same in all files and has notes, so that it could be released", async () => {
    const { version } = (await read("package.json")) as { readonly version: string };
    expect((await notes(version)).stdout).toMatch(/\w/);
  });
});

describe("a new version", () => {
  test("brings all files in step, keeps older versions and heads what was not released", async () => {
    await atVersion(
      "1.2.0",
      "# Changes\n\n## Unreleased\n\n- Something new.\n\n## 0.1.0\n\nThe first version.\n",
    );
    await bump();
    expect(await read("manifest.json")).toMatchObject({ id: "rapport", version: "1.2.0" });
    expect(await read("versions.json")).toEqual({ "0.1.0": "1.13.0", "1.2.0": "1.13.0" });
    expect((await notes("1.2.0")).stdout).toBe("- Something new.\n");
    expect(await readFile(join(folder, "CHANGELOG.md"), "utf8")).toMatch(
      /^# Changes\n\n## Unreleased\n\n## 1\.2\.0\n/,
    );
    expect((await readFile(join(folder, "manifest.json"), "utf8")).endsWith("}\n")).toBe(true);
  });

  test.each([
    ["1.2.0-beta", "## Unreleased\n\nText", "no version that Obsidian accepts"],
    ["1.2.0", "## 0.1.0\n\nText", "no “## Unreleased”"],
    ["1.2.0", "## Unreleased\n\n## 0.1.0\n\nText", "nothing under “## Unreleased”"],
  ])("%s with %j is refused, and nothing is written", async (version, changelog, problem) => {
    await atVersion(version, changelog);
    await expect(bump()).rejects.toThrow(problem);
    expect(await read("manifest.json")).toMatchObject({ version: "0.1.0" });
  });
});

describe("a release", () => {
  test("is refused while a file is at another version, with the file", async () => {
    await atVersion("1.2.0", "## 1.2.0\n\n- New.\n");
    await expect(notes("1.2.0")).rejects.toThrow(
      "manifest.json is at 0.1.0; versions.json does not have its version of Obsidian",
    );
  });

  test("is refused without notes of its own", async () => {
    await atVersion("0.1.0", "## 0.1.0\n\n## 0.0.9\n\n- Old.\n");
    await expect(notes("0.1.0")).rejects.toThrow("says nothing of 0.1.0");
  });

  test("runs pinned actions only", async () => {
    const flows = await Promise.all(
      ["ci", "release", "obsidian"].map((name) => readFile(`.github/workflows/${name}.yml`, "utf8")),
    );
    const used = flows.flatMap((flow) =>
      Array.from(flow.matchAll(/uses: (\S+)/g), ([, action = ""]) => action),
    );
    expect(used.length).toBeGreaterThan(4);
    expect(used.filter((action) => !/@[0-9a-f]{40}$/.test(action))).toEqual([]);
  });
});
