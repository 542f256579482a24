import { existsSync } from "node:fs";
import { readdir, readFile } from "node:fs/promises";
import { dirname, join, posix, relative, sep } from "node:path";
import { fileURLToPath } from "node:url";
import type { CliFlags } from "obsidian";
import { afterEach, describe, expect, test } from "vitest";
import { CHANNELS } from "../src/domain/interaction";
import { PURPOSES } from "../src/domain/purpose";
import type { Reason } from "../src/domain/reason";
import type { Standing } from "../src/domain/standing";
import { VIEW } from "../src/i18n/en/view";
import type { ConflictCode, RefusalCode } from "../src/note/text/edit";
import { DEFAULT_SETTINGS } from "../src/settings/settings";
import { commandOf } from "../src/ui/reconnect/row-keys";
import { readParams } from "./host/core/cli-registry";
import { openVault, type OpenVault } from "./host/node";
import { readVaultFiles } from "./host/vault-files";
import { listsIn } from "./literals";
import {
  anchorsOf,
  codeIn,
  linksOf,
  readPage,
  readPages,
  runsOf,
  sectionOf,
  tablesUnder,
  wordsOf,
} from "./pages";
import { ISSUE_CODES } from "./i18n/fault-samples";

const REPOSITORY = dirname(dirname(fileURLToPath(import.meta.url)));
const FORMAT = await readPage("docs/note-format.md");
const COMMANDS = await readPage("docs/commands.md");
const ARCHITECTURE = await readPage("docs/architecture.md");
const README = await readPage("README.md");
const PAGES = await readPages();

/** The commands of the command line that leave the vault as it is. */
const READING = "brief check draft drift due habits issues load match people timeline why".split(" ");

/** The first column of the only table under a heading, without backticks. */
function firstColumn(heading: string): string[] {
  const [table = []] = tablesUnder(FORMAT, heading);
  return table.flatMap(([cell = ""]) => codeIn(cell));
}

async function scriptsOf(path: string): Promise<string[]> {
  const { scripts } = JSON.parse(await readFile(join(REPOSITORY, path), "utf8")) as {
    readonly scripts: Readonly<Record<string, string>>;
  };
  return Object.keys(scripts);
}

describe("the pages", () => {
  test.each(PAGES.flatMap((page) => linksOf(page).map((link) => ({ page, link }))))(
    "$page.path leads to $link",
    ({ page, link }) => {
      if (/^https?:/.test(link)) return;
      const [target = "", anchor] = link.split("#");
      const path = target === "" ? page.path : posix.join(posix.dirname(page.path), target);
      expect(existsSync(join(REPOSITORY, path)), path).toBe(true);
      const linked = PAGES.find((other) => other.path === path);
      if (anchor !== undefined) expect(linked && anchorsOf(linked)).toContain(anchor);
    },
  );

  test.each(PAGES)("$path names only scripts that a package.json has", async ({ text }) => {
    const scripts = [...(await scriptsOf("package.json")), ...(await scriptsOf("e2e/package.json"))];
    const named = Array.from(text.matchAll(/npm run (?:-s )?([\w:-]+)/g), ([, name = ""]) => name);
    expect(named.filter((name) => !scripts.includes(name))).toEqual([]);
  });

  test.each(PAGES)("$path names only files that exist", ({ text }) => {
    const named = Array.from(
      text.matchAll(/`((?:src|tests|examples|docs)\/[\w./-]+)`/g),
      ([, path = ""]) => path,
    );
    expect(named.filter((path) => !existsSync(join(REPOSITORY, path)))).toEqual([]);
  });
});

describe("docs/note-format.md", () => {
  test("lists exactly the spellings that the code knows, in the order in which they win", async () => {
    const [table = []] = tablesUnder(FORMAT, "Properties");
    const shown = table.map(([, key = "", others = ""]) => [...codeIn(key), ...codeIn(others)]);
    const known = await listsIn("src/note/properties/spellings.ts", "SPELLINGS");
    expect(shown.map(([key]) => key).toSorted()).toEqual(
      Array.from(known.values(), ([key]) => key).toSorted(),
    );
    expect(new Set(shown.map(String))).toEqual(new Set(Array.from(known.values(), String)));
  });

  test("lists the German names of properties", async () => {
    const [, german = []] = tablesUnder(FORMAT, "Properties");
    const known = await listsIn("src/note/properties/german-keys.ts", "GERMAN_KEYS");
    expect(german.map(([field = "", names = ""]) => [codeIn(field)[0], codeIn(names)])).toEqual([...known]);
  });

  test("names every channel", () => {
    const written = sectionOf(FORMAT, "As it is written");
    expect(CHANNELS.filter((channel) => !written.includes(channel))).toEqual([]);
  });

  test("names what is found and grouped before anything is set", () => {
    const { peopleFolders, peopleTags, peopleProperties, circles } = DEFAULT_SETTINGS;
    const people = sectionOf(FORMAT, "Which notes are people");
    expect(people).toContain(`By default: ${peopleFolders.join(", ")}.`);
    expect(people).toContain(`By default: ${peopleTags.join(", ")}.`);
    expect(people).toContain(
      `By default: ${peopleProperties.map((property) => `\`${property}\``).join(", ")}.`,
    );
    expect(sectionOf(FORMAT, "Cadences")).toContain(circles.map((circle) => `\`${circle}\``).join(", "));
  });

  test("names every standing, reason and section", () => {
    const standings: Record<Standing, true> = {
      "let-go": true,
      paused: true,
      snoozed: true,
      never: true,
      overdue: true,
      due: true,
      soon: true,
      fine: true,
    };
    const reasons: Record<Reason["kind"], true> = {
      reconnect: true,
      "next-contact": true,
      commitment: true,
      milestone: true,
      "follow-up": true,
      thanks: true,
      repair: true,
    };
    expect(firstColumn("Who is listed, and when")).toEqual(Object.keys(standings));
    const [, why = [], sections = []] = tablesUnder(FORMAT, "Who is listed, and when");
    expect(why.flatMap(([cell = ""]) => codeIn(cell))).toEqual(Object.keys(reasons));
    expect(sections.map(([name]) => name)).toEqual(Object.values(VIEW.sections));
  });

  test("names every purpose of an entry", () => {
    const [table = []] = tablesUnder(FORMAT, "What an entry was for");
    const named = table.flatMap(([cell = ""]) => codeIn(cell).map((tag) => tag.replace("#", "")));
    expect(named.toSorted()).toEqual(PURPOSES.toSorted());
  });

  test("names every issue, every refusal and every conflict", () => {
    const refusals: Record<RefusalCode, true> = {
      "invalid-front-matter": true,
      "not-provable": true,
      "unclosed-block": true,
      "log-shape": true,
      "repeating-task": true,
    };
    const conflicts: Record<ConflictCode, true> = {
      "promise-gone": true,
      "tick-edited": true,
      "changed-since": true,
      overtaken: true,
    };
    expect(firstColumn("Issues")).toEqual(Object.keys(ISSUE_CODES));
    const [, codes = [], late = []] = tablesUnder(FORMAT, "What is written, and how");
    expect(codes.flatMap(([cell = ""]) => codeIn(cell))).toEqual(Object.keys(refusals));
    expect(late.flatMap(([cell = ""]) => codeIn(cell))).toEqual(Object.keys(conflicts));
  });
});

describe("docs/architecture.md", () => {
  test("describes every folder of src", async () => {
    const entries = await readdir(join(REPOSITORY, "src"), { withFileTypes: true });
    const folders = entries.filter((entry) => entry.isDirectory()).map(({ name }) => name);
    const described = anchorsOf(ARCHITECTURE);
    expect(folders.filter((folder) => !described.includes(`src${folder}`))).toEqual([]);
  });

  test("describes every folder within those, in the section of its own", async () => {
    const entries = await readdir(join(REPOSITORY, "src"), { recursive: true, withFileTypes: true });
    const folders = entries
      .filter((entry) => entry.isDirectory())
      .map(({ parentPath, name }) => relative(join(REPOSITORY, "src"), join(parentPath, name)).split(sep));
    const undescribed = folders.filter(
      ([top = "", ...within]) =>
        within.length > 0 && !sectionOf(ARCHITECTURE, `\`src/${top}/\``).includes(`\`${within.join("/")}/\``),
    );
    expect(undescribed.map((parts) => parts.join("/"))).toEqual([]);
  });

  test("has the table of imports that lint enforces", async () => {
    const [table = []] = tablesUnder(ARCHITECTURE, "Who may import what");
    const shown = table.map(([folder = "", others = ""]) => [codeIn(folder)[0], codeIn(others)]);
    expect(shown).toEqual([...(await listsIn("eslint.config.mjs", "MAY_IMPORT"))]);
  });
});

describe("docs/commands.md", () => {
  let vault: OpenVault | null = null;

  afterEach(async () => {
    await vault?.close();
    vault = null;
  });

  async function exampleVault(today: string): Promise<OpenVault> {
    vault = await openVault({ files: await readVaultFiles(join(REPOSITORY, "examples/vault")), today });
    await vault.settle();
    return vault;
  }

  test("lists the palette's commands and those of the command line", async () => {
    const { app } = await exampleVault("2026-11-22");
    const [palette = []] = tablesUnder(COMMANDS, "Command palette");
    const own = Object.values(app.commands.commands).filter(({ id }) => id.startsWith("rapport:"));
    expect(palette.map(([name, id = ""]) => [`Rapport: ${name}`, `rapport:${codeIn(id)[0]}`])).toEqual(
      own.map(({ name, id }) => [name, id]),
    );
    const described = Array.from(COMMANDS.text.matchAll(/^### `(.+)`$/gm), ([, name = ""]) => name);
    expect(described.toSorted()).toEqual(
      app.cli
        .list()
        .map(({ command }) => command)
        .toSorted(),
    );
  });

  test("and README.md leave only commands that read out of the list of those that write", async () => {
    const [, list = ""] = /These write into the folder: (.+?)\. The others only read/.exec(README.text) ?? [];
    const writing = codeIn(list).map((name) => name.replace(/ .*/, ""));
    const writes = (command: string): boolean =>
      writing.some((name) => (name.endsWith("…") ? command.startsWith(name.slice(0, -1)) : command === name));
    const { app } = await exampleVault("2026-11-22");
    const all = app.cli.list().map(({ command }) => command.replace("rapport:", ""));
    expect(all.filter((command) => !writes(command)).toSorted()).toEqual(READING);
  });

  test("lists the flags of every command that writes about people, and of no other", async () => {
    const { app } = await exampleVault("2026-11-22");
    const flagsOf = ({ flags }: { readonly flags: CliFlags | null }): string[] =>
      Object.entries(flags ?? {})
        .map(([name, { value }]) => (value === undefined ? name : `${name}=${value}`))
        .filter((flag) => !flag.startsWith("format="));
    const known = app.cli.list().map((command) => [command.command, flagsOf(command)]);
    const shown = app.cli.list().map(({ command }) => {
      const [table = []] = tablesUnder(COMMANDS, `\`${command}\``);
      return [command, table.flatMap(([flag = ""]) => codeIn(flag))];
    });
    // This one says it in a sentence.
    const others = ["rapport:why"];
    const tabled = ([command]: readonly unknown[]): boolean => !others.includes(String(command));
    expect(shown.filter(tabled)).toEqual(known.filter(tabled));
  });

  test.each(runsOf(COMMANDS).map((run) => ({ ...run, what: wordsOf(run.command).slice(8).join(" ") })))(
    "$what prints what the page shows",
    async ({ command, output }) => {
      const [npm, run, cli, dashes, vaultFlag, folder, todayFlag, today = "", name = "", ...params] =
        wordsOf(command);
      expect([npm, run, cli, dashes, vaultFlag, folder, todayFlag].join(" ")).toBe(
        "npm run cli -- --vault examples/vault --today",
      );
      const outcome = await (await exampleVault(today)).cli(name, readParams(params));
      expect(outcome.kind === "printed" && `${outcome.text}\n`).toMatch(patternOf(output));
    },
  );

  const [keys = []] = tablesUnder(COMMANDS, "Keys in the list");

  test.each(keys.flatMap(([cell = ""]) => codeIn(cell)))("the list knows the key %s", (key) => {
    expect(commandOf(pressed(key))).not.toBeNull();
  });

  test("leaves no key of a letter out", () => {
    const letters = Array.from("abcdefghijklmnopqrstuvwxyz", (letter) => [letter, `Shift+${letter}`]).flat();
    const known = letters.filter((key) => commandOf(pressed(key)) !== null);
    const shown = keys.flatMap(([cell = ""]) => codeIn(cell));
    expect(known.filter((key) => !shown.includes(key))).toEqual([]);
  });
});

/** What a page shows as output: each line of `…` stands for any number of lines. */
function patternOf(output: readonly string[]): RegExp {
  const lines = output.map((line) =>
    line === "…" ? "(?:.*\\n)*?" : `${line.replace(/[$()*+.?[\\\]^{|}]/g, "\\$&")}\\n`,
  );
  return new RegExp(`^${lines.join("")}$`);
}

const NAMED_KEYS: Readonly<Record<string, string>> = {
  "↓": "ArrowDown",
  "↑": "ArrowUp",
  "→": "ArrowRight",
  "←": "ArrowLeft",
  Esc: "Escape",
  Space: " ",
};

/** A key as the page writes it, such as `Shift+l`, as it arrives when it is pressed. */
function pressed(text: string): Parameters<typeof commandOf>[0] {
  const parts = text.split("+");
  const name = parts.at(-1) ?? "";
  return {
    key: NAMED_KEYS[name] ?? name,
    shiftKey: parts.includes("Shift"),
    ctrlKey: parts.includes("Ctrl"),
    metaKey: false,
    altKey: false,
  };
}
