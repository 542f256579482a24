import type { App } from "obsidian";
import { afterEach, beforeEach, expect, test } from "vitest";
import { Typing } from "../../src/vault/typing";
import { createClock } from "../../src/clock";
import { openVault, type OpenVault } from "../host/node";
import { openNote } from "../plugin/open-note";

const NOTE = "Note.md";

let vault: OpenVault;
let typing: Typing;
let isOn = true;

beforeEach(async () => {
  vault = await openVault({ files: { [NOTE]: "tea\n", "Other.md": "" }, plugin: null });
  isOn = true;
  typing = new Typing(appOf(vault), createClock(window), whileOn);
  typing.watch();
  await openNote(vault, NOTE);
  await vault.settle();
});

afterEach(() => vault.close());

/** Resolves only while the plugin is on. */
const whileOn = (): Promise<void> => (isOn ? Promise.resolve() : new Promise(() => undefined));

/** The host's app has what the class asks of Obsidian's. */
function appOf({ app }: OpenVault): App {
  if (!isApp(app)) throw new Error("The host's app lacks a part");
  return app;
}

function isApp(value: object): value is App {
  return "vault" in value && "workspace" in value;
}

async function took(wait: Promise<void>): Promise<number> {
  const start = performance.now();
  await wait;
  return performance.now() - start;
}

const pause = (ms: number): Promise<void> => new Promise((resolve) => void setTimeout(resolve, ms));

function type(): void {
  vault.app.workspace.activeEditor?.editor?.replaceRange("a", { line: 0, ch: 0 });
}

test("a note in which nobody types is quiet at once, and so is any other", async () => {
  type();
  expect(await took(typing.whenQuiet("Other.md"))).toBeLessThan(100);
});

test("a note is quiet two seconds after the last key", async () => {
  type();
  const quiet = took(typing.whenQuiet(NOTE));
  await pause(1_000);
  type();
  expect(await quiet).toBeGreaterThan(2_900);
  expect(await took(typing.whenQuiet(NOTE))).toBeLessThan(100);
});

test("a note is at rest three seconds after the last change, whoever made it", async () => {
  const rest = took(typing.whenAtRest(NOTE));
  await pause(1_500);
  await vault.write(NOTE, "from a sync\n");
  expect(await rest).toBeGreaterThan(4_300);
});

test("the note in front is told where it was made just now", async () => {
  expect(typing.justMade()).toBe(NOTE);
  const later = createClock(window);
  const other = new Typing(appOf(vault), { ...later, now: () => new Date(Date.now() + 120_000) }, whileOn);
  expect(other.justMade()).toBeNull();
});

test("whoever waits for a note goes on waiting once the plugin is switched off", async () => {
  const stillWaiting = pause(200).then(() => "waiting");
  isOn = false;
  expect(await Promise.race([stillWaiting, typing.whenQuiet(NOTE)])).toBe("waiting");
});
