import { mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { spokenLiterals } from "./spoken-literals";

/** What people see and hear stands beside these; `note` and `domain` hold the words that are read in notes. */
const FOLDERS = ["app", "engine", "settings", "ui", "vault"];
const TOP = ["clock.ts", "main.ts"];

/** Texts that look like words to a person and are none, or are what notes hold. */
const NO_WORDS_OF_OURS: ReadonlySet<string> = new Set(["settings/settings.ts: Waiting for"]);

function sourceFiles(): string[] {
  const inFolders = FOLDERS.flatMap((folder) =>
    readdirSync(join("src", folder), { recursive: true, encoding: "utf8" }).map(
      (name) => `${folder}/${name}`,
    ),
  );
  return [...inFolders, ...TOP].filter((name) => /\.tsx?$/.test(name));
}

test("every text that reaches a person stands among the words of the languages", () => {
  const found = sourceFiles().flatMap((name) =>
    spokenLiterals(join("src", name)).map(({ text }) => `${name}: ${text}`),
  );
  expect(found.filter((place) => !NO_WORDS_OF_OURS.has(place))).toEqual([]);
});

describe("a text that reaches a person", () => {
  const folder = mkdtempSync(join(tmpdir(), "rapport-literals-"));
  afterAll(() => {
    rmSync(folder, { recursive: true });
  });

  const textsIn = (code: string): string[] => {
    const path = join(folder, "sample.tsx");
    writeFileSync(path, code);
    return spokenLiterals(path).map(({ text }) => text);
  };

  test.each([
    [`new Notice("Saved")`, ["Saved"]],
    [`setting.setName("Folders").setDesc(words.desc)`, ["Folders"]],
    [`item.setTitle(\`Log \${name} now\`)`, []],
    [`item.setTitle("Log").setIcon("pencil")`, ["Log"]],
    [`const a = <p>Nobody is due</p>`, ["Nobody is due"]],
    [`const a = <button aria-label="Close" class="rapport-close is-small" />`, ["Close"]],
    [`const message = "one of several words"`, ["one of several words"]],
    [`const message = count + \` people are due\``, ["people are due"]],
    [`el.createEl("p", { text: "Empty", cls: "rapport-empty quiet" })`, ["Empty"]],
    [`throw new Error("No note was created")`, []],
    [`import { a } from "./a b"`, []],
    [`const kind = "reconnect"`, []],
    [`el.querySelector(".rapport-list button")`, []],
    [`const icon = "calendar-clock"`, []],
  ])("in %s", (code, expected) => {
    expect(textsIn(code)).toEqual(expected);
  });
});
