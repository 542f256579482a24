import type { App } from "obsidian";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { Background } from "../../src/engine/background";
import { createGround } from "../../src/engine/ground";
import { createReading, type Reading } from "../../src/engine/reading";
import { DEFAULT_SETTINGS } from "../../src/settings/settings";
import { openVault, type OpenVault } from "../host/node";

const ANA = "People/Ana.md";
const NOTE = "---\ncadence: monthly\n---\n## Interactions\n- 2026-09-30 coffee\n";
const TEMPLATES = ".obsidian/templates.json";

let vault: OpenVault;
let background: Background;
let reading: Reading;

beforeEach(async () => {
  vault = await openVault({ files: { [ANA]: NOTE, [TEMPLATES]: "{}" }, today: "2026-11-22", plugin: null });
  background = new Background((error) => {
    throw error;
  });
  reading = createReading(createGround(appOf(vault), () => DEFAULT_SETTINGS, background));
});

afterEach(async () => {
  vi.restoreAllMocks();
  await vault.close();
});

/** The host's app has what the engine asks of Obsidian's. */
function appOf({ app }: OpenVault): App {
  if (!isApp(app)) throw new Error("The host's app lacks a part");
  return app;
}

function isApp(value: object): value is App {
  return "vault" in value && "metadataCache" in value;
}

const pause = (ms: number): Promise<void> => new Promise((resolve) => void setTimeout(resolve, ms));

/** The disk gives what that file held when it was first asked, but not before it is let. */
function holdFirstRead(file: string): () => void {
  const { adapter } = vault.app.vault;
  const read = adapter.read.bind(adapter);
  let letOn: () => void = () => undefined;
  const isLet = new Promise<void>((resolve) => (letOn = resolve));
  let isFirst = true;
  vi.spyOn(adapter, "read").mockImplementation(async (path) => {
    const text = await read(path);
    if (path !== file || !isFirst) return text;
    isFirst = false;
    await isLet;
    return text;
  });
  return letOn;
}

describe("reading the vault", () => {
  test("holds by the later of two looks at other settings, though the disk answers the earlier one last", async () => {
    const letOn = holdFirstRead(TEMPLATES);
    const earlier = reading.read();
    await pause(20);
    await vault.adapter.write(TEMPLATES, '{"folder": "People"}');
    const later = reading.read();
    await pause(20);
    letOn();
    await Promise.all([earlier, later]);
    expect(reading.rules().people.templateFolders).toContain("People");
    expect(reading.roster.people()).toEqual([]);
  });

  test("walks nothing and is never over once the plugin has been switched off in between", async () => {
    const walk = vi.spyOn(vault.app.vault, "getMarkdownFiles");
    const letOn = holdFirstRead(TEMPLATES);
    const isRead = reading.read().then(() => "read");
    background.stop();
    letOn();
    expect(await Promise.race([isRead, pause(100).then(() => "waiting")])).toBe("waiting");
    expect(walk).not.toHaveBeenCalled();
  });

  test("begins no sooner than it is asked for", () => {
    expect([reading.feed.state().phase, reading.roster.people()]).toEqual(["loading", []]);
  });
});
