import { build } from "esbuild";
import { afterEach, describe, expect, it, vi } from "vitest";
import { arrayBufferToBase64, arrayBufferToHex, base64ToArrayBuffer, hexToArrayBuffer } from "./binary";
import { debounce } from "./debounce";
import { parseMetadata } from "./parse-metadata";
import { prepareFuzzySearch, prepareSimpleSearch, sortSearchResults } from "./search";
import { resolveSubpath } from "./subpath";
import { Tasks } from "./tasks";
import { requireApiVersion } from "./version";

afterEach(() => void vi.useRealTimers());

describe("debounce (obsidian.d.ts)", () => {
  it("calls once with the last arguments, counted from the first call", () => {
    vi.useFakeTimers();
    const callback = vi.fn();
    const debounced = debounce(callback, 100);
    debounced("a");
    vi.advanceTimersByTime(60);
    debounced("b");
    vi.advanceTimersByTime(60);
    expect(callback.mock.calls).toEqual([["b"]]);
  });

  it("counts from the last call when told to reset the timer", () => {
    vi.useFakeTimers();
    const callback = vi.fn();
    const debounced = debounce(callback, 100, true);
    debounced("a");
    vi.advanceTimersByTime(60);
    debounced("b");
    vi.advanceTimersByTime(60);
    expect(callback).not.toHaveBeenCalled();
    vi.advanceTimersByTime(40);
    expect(callback.mock.calls).toEqual([["b"]]);
  });

  it("is cancelled, or run at once when something is pending", () => {
    vi.useFakeTimers();
    const callback = vi.fn((text: string) => text.length);
    const debounced = debounce(callback, 100);
    debounced("abc").cancel();
    expect(debounced.run()).toBeUndefined();
    debounced("abcd");
    expect(debounced.run()).toBe(4);
    vi.runAllTimers();
    expect(callback).toHaveBeenCalledOnce();
  });
});

describe("search (obsidian.d.ts: null without a match; sortSearchResults puts the best first)", () => {
  it("fuzzy finds letters in their order and says where they are", () => {
    const search = prepareFuzzySearch("anl");
    expect(search("Ann Lee")?.matches).toEqual([
      [0, 2],
      [4, 5],
    ]);
    expect(search("Lana")).toBeNull();
    expect(prepareFuzzySearch("")("anything")).toEqual({ score: 0, matches: [] });
  });

  it("fuzzy prefers a whole phrase, a word's start and a shorter text", () => {
    const search = prepareFuzzySearch("ann");
    const names = ["Joanna", "Annabel Long Name", "Ann", "A new neighbour"];
    const found = names.flatMap((name) => {
      const match = search(name);
      return match ? [{ name, match }] : [];
    });
    sortSearchResults(found);
    expect(found.map(({ name }) => name)).toEqual(["Ann", "Annabel Long Name", "Joanna", "A new neighbour"]);
  });

  it("simple wants every word and marks each place", () => {
    const search = prepareSimpleSearch("lee ann");
    expect(search("Ann Lee, Anna")?.matches).toEqual([
      [0, 3],
      [4, 7],
      [9, 12],
    ]);
    expect(search("Ann")).toBeNull();
  });
});

describe("resolveSubpath (obsidian.d.ts)", () => {
  const text = "# A\n## Log\ntext ^id1\n# B\n## Log\n- item ^id2\n\n[^1]: note";
  const cache = parseMetadata(text);

  it("finds a heading to the next one of its level", () => {
    const result = resolveSubpath(cache, "#A");
    expect(result).toMatchObject({ type: "heading", start: { line: 0 }, end: { line: 3 } });
  });

  it("finds a heading below another, whatever its case, and the last one to the end", () => {
    expect(resolveSubpath(cache, "#B#log")).toMatchObject({ start: { line: 4 }, end: null });
  });

  it("finds blocks, list items and footnotes", () => {
    expect(resolveSubpath(cache, "#^id1")).toMatchObject({ type: "block", start: { line: 2 } });
    expect(resolveSubpath(cache, "#^id2")).toMatchObject({ type: "block", list: { id: "id2" } });
    expect(resolveSubpath(cache, "#[^1]")).toMatchObject({ type: "footnote" });
  });

  it.each(["#Nothing", "#^none", "#[^9]", ""])("answers null for %j", (subpath) => {
    expect(resolveSubpath(cache, subpath)).toBeNull();
  });
});

describe("small things", () => {
  it.each([
    ["1.13.0", true],
    ["1.13.1", true],
    ["1.13.2", false],
    ["1.9.99", true],
    ["2", false],
    ["0.15", true],
  ])("requireApiVersion(%j) is %s for 1.13.1", (version, expected) => {
    expect(requireApiVersion(version)).toBe(expected);
  });

  it("bytes go to hex and base64 and back", () => {
    const bytes = Uint8Array.from([0, 1, 254, 255]).buffer;
    expect(arrayBufferToHex(bytes)).toBe("0001feff");
    expect(new Uint8Array(hexToArrayBuffer("0001feff"))).toEqual(new Uint8Array(bytes));
    expect(new Uint8Array(base64ToArrayBuffer(arrayBufferToBase64(bytes)))).toEqual(new Uint8Array(bytes));
  });

  it("tasks of the quit event are all waited for, also when one fails", async () => {
    const tasks = new Tasks();
    const done: string[] = [];
    tasks.addPromise(Promise.reject(new Error("no")));
    tasks.add(async () => {
      await Promise.resolve();
      done.push("late");
    });
    await tasks.promise();
    expect([tasks.isEmpty(), done]).toEqual([false, ["late"]]);
  });
});

describe("in a browser", () => {
  it("the app and the obsidian module bundle without anything of Node", async () => {
    const contents =
      'export { App } from "./app"; export { obsidianModule } from "../obsidian"; export { settle } from "./settle"; export { MemoryStorage } from "./memory-storage";';
    const { outputFiles, metafile } = await build({
      stdin: { contents, resolveDir: import.meta.dirname, loader: "ts" },
      bundle: true,
      write: false,
      metafile: true,
      platform: "browser",
      format: "esm",
      loader: { ".svg": "text" },
      logLevel: "silent",
    });
    expect(outputFiles).toHaveLength(1);
    expect(
      Object.keys(metafile.inputs).filter((path) => /disk-storage|node-window|happy-dom/.test(path)),
    ).toEqual([]);
  });
});
