import { describe, expect, test } from "vitest";
import { SettingsFile, type SettingsStorage } from "../../src/settings/settings-file";
import { DEFAULT_SETTINGS, SETTINGS_VERSION, type Settings } from "../../src/settings/settings";

/** A file in memory, kept as text as on disk; no text means that there is no file. */
class MemoryFile implements SettingsStorage {
  /** While a sync replaces the file it is there and reads as nothing. */
  isBeingReplaced = false;
  /** A sync that takes longer than anybody waits for it. */
  isSlow = false;

  constructor(public text: string | null) {}

  load(): Promise<unknown> {
    return Promise.resolve().then((): unknown =>
      this.text === null || this.isBeingReplaced ? null : JSON.parse(this.text),
    );
  }

  save(settings: Settings): Promise<void> {
    this.text = JSON.stringify(settings);
    return Promise.resolve();
  }

  exists(): Promise<boolean> {
    return Promise.resolve(this.text !== null);
  }

  /** The sync is done with it by then. */
  pause(): Promise<void> {
    this.isBeingReplaced &&= this.isSlow;
    return Promise.resolve();
  }
}

const SAVED = JSON.stringify({ ...DEFAULT_SETTINGS, dailyCap: 9 });
const CHANGED: Settings = { ...DEFAULT_SETTINGS, dailyCap: 3 };

describe("a file that can be read", () => {
  test.each([
    ["is missing", null, DEFAULT_SETTINGS],
    ["holds settings", SAVED, { ...DEFAULT_SETTINGS, dailyCap: 9 }],
    [
      "holds some values that are not usable",
      '{"version":1,"dailyCap":"x","soonDays":3}',
      { ...DEFAULT_SETTINGS, soonDays: 3 },
    ],
  ])("and %s is saved over", async (_, text, expected) => {
    const storage = new MemoryFile(text);
    const file = new SettingsFile(storage);
    expect(await file.load()).toBe("usable");
    expect(file.get()).toEqual(expected);
    await file.set(CHANGED);
    expect(storage.text).toBe(JSON.stringify(CHANGED));
  });

  test("is missing until something has been saved", async () => {
    const file = new SettingsFile(new MemoryFile(null));
    expect(file.isMissing()).toBe(false);
    await file.load();
    expect(file.isMissing()).toBe(true);
    await file.set(CHANGED);
    expect(file.isMissing()).toBe(false);
  });

  test("is not missing once a sync has brought it", async () => {
    const storage = new MemoryFile(null);
    const file = new SettingsFile(storage);
    await file.load();
    storage.text = SAVED;
    await file.load();
    expect(file.isMissing()).toBe(false);
  });

  test("is not written by reading it", async () => {
    const storage = new MemoryFile('{"dailyCap": 9}');
    await new SettingsFile(storage).load();
    expect(storage.text).toBe('{"dailyCap": 9}');
  });
});

describe("values that are not usable", () => {
  const LONG = "x".repeat(20_001);
  const TEXT = JSON.stringify({ version: 1, messageTemplate: LONG, soonDays: -1, dailyCap: 9 });

  async function opened(): Promise<{ storage: MemoryFile; file: SettingsFile }> {
    const storage = new MemoryFile(TEXT);
    const file = new SettingsFile(storage);
    await file.load();
    return { storage, file };
  }

  const saved = ({ text }: MemoryFile): unknown => JSON.parse(text ?? "{}");

  test("are named, and stay in the file while other settings are changed", async () => {
    const { storage, file } = await opened();
    expect(file.unusable()).toEqual(["soonDays", "messageTemplate"].sort());
    await file.set({ ...file.get(), dailyCap: 3 });
    expect(file.get().messageTemplate).toBe(DEFAULT_SETTINGS.messageTemplate);
    expect(saved(storage)).toEqual({ ...file.get(), messageTemplate: LONG, soonDays: -1, dailyCap: 3 });
  });

  test("go once the user has set something else in their place", async () => {
    const { storage, file } = await opened();
    await file.set({ ...file.get(), messageTemplate: "Hi {{first}}" });
    await file.set({ ...file.get(), messageTemplate: DEFAULT_SETTINGS.messageTemplate });
    expect(saved(storage)).toEqual({ ...file.get(), soonDays: -1 });
    expect(file.unusable()).toEqual(["soonDays"]);
  });

  test("are those of the file as it was read last", async () => {
    const { storage, file } = await opened();
    storage.text = SAVED;
    await file.load();
    expect(file.unusable()).toEqual([]);
  });
});

describe("a file that cannot be understood is never saved over; changes last until the app is closed", () => {
  test.each([
    ["broken JSON", '{"dailyCap": 9', "unreadable"],
    ["an empty file", "", "unreadable"],
    ["a list", "[]", "unreadable"],
    ["a text", '"settings"', "unreadable"],
    ["a null", "null", "unreadable"],
    ["a newer version", JSON.stringify({ version: SETTINGS_VERSION + 1, moons: 2 }), "newer"],
    ["a version that is none", '{"version":"next"}', "newer"],
  ])("%s", async (_, text, state) => {
    const storage = new MemoryFile(text);
    const file = new SettingsFile(storage);
    expect(await file.load()).toBe(state);
    await file.set(CHANGED);
    expect(file.get()).toEqual(CHANGED);
    expect(storage.text).toBe(text);
  });
});

describe("while a sync replaces the file", () => {
  test.each([
    ["at the start", false],
    ["later", true],
  ])("%s, it is looked at once more, and usable then", async (_, isKnown) => {
    const storage = new MemoryFile(JSON.stringify(CHANGED));
    const file = new SettingsFile(storage);
    if (isKnown) await file.load();
    storage.text = SAVED;
    storage.isBeingReplaced = true;
    expect(await file.load()).toBe("usable");
    expect(file.get().dailyCap).toBe(9);
    await file.set(CHANGED);
    expect(storage.text).toBe(JSON.stringify(CHANGED));
  });

  test("for long at the start, the defaults are in effect and nothing is saved", async () => {
    const storage = new MemoryFile(SAVED);
    [storage.isBeingReplaced, storage.isSlow] = [true, true];
    const file = new SettingsFile(storage);
    expect(await file.load()).toBe("unreadable");
    expect(file.get()).toEqual(DEFAULT_SETTINGS);
    await file.set(CHANGED);
    expect(storage.text).toBe(SAVED);
  });

  test.each(["", "{"])("for long later, the settings in effect stay (file: %j)", async (broken) => {
    const storage = new MemoryFile(SAVED);
    const file = new SettingsFile(storage);
    await file.load();
    [storage.isBeingReplaced, storage.isSlow] = [broken === "", true];
    storage.text = broken === "" ? SAVED : broken;
    expect(await file.load()).toBe("unreadable");
    expect(file.get().dailyCap).toBe(9);
  });

  test("for long, it is usable again once it has arrived", async () => {
    const storage = new MemoryFile(SAVED);
    [storage.isBeingReplaced, storage.isSlow] = [true, true];
    const file = new SettingsFile(storage);
    await file.load();
    storage.isBeingReplaced = false;
    expect(await file.load()).toBe("usable");
    await file.set(CHANGED);
    expect(storage.text).toBe(JSON.stringify(CHANGED));
  });
});

test("a file that can be read is waited for by nobody", async () => {
  const storage = new MemoryFile(SAVED);
  storage.pause = () => Promise.reject(new Error("waited"));
  expect(await new SettingsFile(storage).load()).toBe("usable");
});

test("nothing is saved over a file that has not been read yet", async () => {
  const storage = new MemoryFile(SAVED);
  await new SettingsFile(storage).set(CHANGED);
  expect(storage.text).toBe(SAVED);
});

test("settings that could not be saved are in effect, and the failure is told", async () => {
  const storage = new MemoryFile(null);
  storage.save = () => Promise.reject(new Error("disk full"));
  const file = new SettingsFile(storage);
  await file.load();
  await expect(file.set(CHANGED)).rejects.toThrow("disk full");
  expect(file.get()).toEqual(CHANGED);
});
