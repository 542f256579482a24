import { readFile } from "node:fs/promises";
import vm from "node:vm";
import type { Page } from "playwright-core";
import { launchChromium } from "../host/chromium";
import { serve } from "../host/http";
import { buildHostPage } from "../host/page";
import { median, medianTime, type Bar, type BenchRow } from "./measure";
import {
  changeNote,
  fetchRecord,
  openView,
  plainRows,
  pressKeys,
  selectRows,
  typeFilter,
  type NoteChange,
} from "./page-steps";
import { syntheticVault, TODAY } from "./synthetic-vault";

const DUE = 5_000;

/** The bundle's size and what it costs to evaluate, in Node and without the plugin being started. */
export async function bundleRows(): Promise<BenchRow[]> {
  const main = await readFile("main.js", "utf8");
  const bytes = Buffer.byteLength(main);
  const load = medianTime(() => evaluate(main), { times: 25, warmUp: 2 });
  return [
    { what: "bundle, minified", value: bytes, unit: "bytes", bar: { most: 120_000 } },
    { what: "bundle, evaluated", value: load, unit: "ms", bar: { most: 5 } },
  ];
}

/**
 * Parsed anew each time, as at a start of the app; the module it requires has classes to extend and says the language,
 * and nothing else.
 */
function evaluate(main: string): unknown {
  const get = (_: object, name: string | symbol): unknown =>
    name === "getLanguage" ? (): string => "en" : class {};
  const obsidian = new Proxy({}, { get });
  const script = new vm.Script(`(function (module, exports, require) {${main}\n})`, {
    filename: `main-${Math.random()}.js`,
  });
  const run: unknown = script.runInThisContext();
  if (typeof run !== "function") throw new Error("main.js is no script");
  const module = { exports: {} };
  run(module, module.exports, () => obsidian);
  return module.exports;
}

/** What a person sees of 5,000 people who are due, in the browser that the end-to-end specs use. */
export async function paintRows(): Promise<BenchRow[]> {
  const files = await buildHostPage();
  const server = await serve((path) => files.get(path) ?? null, 0);
  const browser = await launchChromium();
  try {
    const page = await browser.newPage({ viewport: { width: 1280, height: 860 } });
    await page.goto(`${server.url}blank`);
    await page.evaluate((options) => window.bootHost(options), await bootOptions());
    await page.evaluate(() => window.host?.settle());
    return [...(await measured(page)), await recordRow(page)];
  } finally {
    await browser.close();
    await server.close();
  }
}

export const A_WORD: NoteChange = {
  beginnings: ["---\nrelationship: mentor\n", "---\nrelationship: client\n"],
  seenIn: ".rapport-label",
};
export const WHO_IS_LISTED: NoteChange = {
  beginnings: ["---\nstatus: archived\n", "---\n"],
  seenIn: ".rapport-section-count",
};

async function measured(page: Page): Promise<BenchRow[]> {
  const opened: number[] = [];
  const floors: number[] = [];
  for (let round = 0; round < 12; round += 1) {
    floors.push(await page.evaluate(plainRows));
    opened.push(await page.evaluate(openView));
  }
  const changes = await page.evaluate(changeNote, A_WORD);
  const leavings = await page.evaluate(changeNote, WHO_IS_LISTED);
  const keys = await page.evaluate(pressKeys);
  const selections = await page.evaluate(selectRows);
  const { letters, lists } = await page.evaluate(typeFilter);
  const [first = Number.NaN] = opened;
  const floor = { what: "50 plain rows built and painted", value: median(floors.slice(2)) };
  const paint = median(opened.slice(2));
  const change = median(changes.slice(5));
  const leaving = median(leavings.slice(5));
  const key = median(keys.slice(5));
  const selection = median(selections.slice(5));
  const letter = median(letters.slice(5));
  const list = median(lists.slice(5));
  const what = `view with ${DUE.toLocaleString("en")} due`;
  return [
    { what: `${what}, opened for the first time`, value: first, unit: "ms", floor },
    { what: `${what}, first paint`, value: paint, unit: "ms", floor, bar: atFloor(16) },
    { what: `${what}, one row changed`, value: change, unit: "ms", floor, bar: atFloor(4) },
    { what: `${what}, one row leaves or comes`, value: leaving, unit: "ms", floor },
    { what: `${what}, one key moves to the next row`, value: key, unit: "ms", floor, bar: atFloor(4) },
    { what: `${what}, one more row is selected`, value: selection, unit: "ms", floor, bar: atFloor(4) },
    {
      what: `${what}, one letter more or less is seen in the filter`,
      value: letter,
      unit: "ms",
      floor,
      bar: atFloor(4),
    },
    {
      what: `${what}, the list follows that letter in the next frame`,
      value: list,
      unit: "ms",
      floor,
      bar: atFloor(16),
    },
  ];
}

/** A bar that was set on a machine on which the plain rows take 2.4 milliseconds. */
function atFloor(most: number): Bar {
  return { most, floorThere: 2.4 };
}

/** The record of what texts say, as a later start fetches it from IndexedDB. */
async function recordRow(page: Page): Promise<BenchRow> {
  const times: number[] = [];
  for (let round = 0; round < 7; round += 1) times.push(await page.evaluate(fetchRecord));
  const value = median(times.slice(1));
  const what = `texts of ${DUE.toLocaleString("en")} people, their record fetched at a later start`;
  return { what, value, unit: "ms", bar: { most: 25 } };
}

export async function bootOptions(): Promise<Parameters<Window["bootHost"]>[0]> {
  const plugin = {
    main: await readFile("main.js", "utf8"),
    manifest: await readFile("manifest.json", "utf8"),
    css: await readFile("styles.css", "utf8"),
  };
  // Everybody wants to be in touch daily, so that everybody is late.
  const late = [...syntheticVault(DUE)].map(([path, text]) => [
    path,
    text.replace(/^cadence: .*$/m, "cadence: daily"),
  ]);
  return { files: Object.fromEntries(late), plugin, today: TODAY, settings: { version: 1, dailyCap: 0 } };
}
