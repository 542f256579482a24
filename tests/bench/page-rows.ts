import { readFile } from "node:fs/promises";
import vm from "node:vm";
import type { Page } from "playwright-core";
import { launchChromium } from "../host/chromium";
import { serve } from "../host/http";
import { buildHostPage } from "../host/page";
import { median, medianTime, type Bar, type BenchRow } from "./measure";
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

async function measured(page: Page): Promise<BenchRow[]> {
  const opened: number[] = [];
  const floors: number[] = [];
  for (let round = 0; round < 12; round += 1) {
    floors.push(await page.evaluate(plainRows));
    opened.push(await page.evaluate(openView));
  }
  const changes = await page.evaluate(changeRow);
  const keys = await page.evaluate(pressKeys);
  const selections = await page.evaluate(selectRows);
  const { letters, lists } = await page.evaluate(typeFilter);
  const [first = Number.NaN] = opened;
  const floor = { what: "50 plain rows built and painted", value: median(floors.slice(2)) };
  const paint = median(opened.slice(2));
  const change = median(changes.slice(5));
  const key = median(keys.slice(5));
  const selection = median(selections.slice(5));
  const letter = median(letters.slice(5));
  const list = median(lists.slice(5));
  const what = `view with ${DUE.toLocaleString("en")} due`;
  return [
    { what: `${what}, opened for the first time`, value: first, unit: "ms", floor },
    { what: `${what}, first paint`, value: paint, unit: "ms", floor, bar: atFloor(16) },
    { what: `${what}, one row changed`, value: change, unit: "ms", floor, bar: atFloor(4) },
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

async function fetchRecord(): Promise<number> {
  const [{ name } = {}] = await indexedDB.databases();
  if (name === undefined) throw new Error("The plugin has kept no record");
  const start = performance.now();
  const notes = await new Promise<number>((resolve, reject) => {
    const opening = indexedDB.open(name);
    opening.onerror = () => reject(new Error("The record cannot be opened"));
    opening.onsuccess = () => {
      const database = opening.result;
      const asking = database.transaction("texts").objectStore("texts").get("record");
      asking.onerror = () => reject(new Error("The record cannot be read"));
      asking.onsuccess = () => {
        database.close();
        resolve((JSON.parse((asking.result as { notes: string }).notes) as readonly unknown[]).length);
      };
    };
  });
  if (notes < 5_000) throw new Error(`The record holds ${notes} notes`);
  return performance.now() - start;
}

async function bootOptions(): Promise<Parameters<Window["bootHost"]>[0]> {
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

/** From the command to the frame that shows the rows: its work and its layout, without waiting for the display. */
async function openView(): Promise<number> {
  const host = window.host;
  if (host === undefined) throw new Error("The app has not started");
  for (const leaf of host.app.workspace.getLeavesOfType("rapport-reconnect")) leaf.detach();
  const start = performance.now();
  host.runCommand("rapport:open");
  while (document.querySelector(".rapport-name") === null) await Promise.resolve();
  document.body.getBoundingClientRect();
  const time = performance.now() - start;
  await host.settle();
  return time;
}

function plainRows(): number {
  const list = document.createElement("div");
  const start = performance.now();
  for (let row = 0; row < 50; row += 1) {
    const element = document.createElement("div");
    for (const text of ["Ana Diaz", "3 weeks late", "Coffee, 30 Sep: the move to Lisbon"]) {
      element.append(Object.assign(document.createElement("span"), { textContent: text }));
    }
    list.append(element);
  }
  document.body.append(list);
  document.body.getBoundingClientRect();
  const time = performance.now() - start;
  list.remove();
  return time;
}

/**
 * From the event of a changed note until its row says so, with the layout that follows, the index and the agenda of
 * everybody included. Fails when the row does not change, or when another element stands for it.
 */
async function changeRow(): Promise<number[]> {
  const host = window.host;
  const row = document.querySelector(".rapport-row");
  const path = `People/${row?.querySelector(".rapport-name")?.textContent ?? ""}.md`;
  if (host === undefined || row === null) throw new Error("There is no row");
  const text = await host.read(path);
  const { metadataCache } = host.app;
  const trigger = metadataCache.trigger.bind(metadataCache);
  let [told, wanted] = [Promise.resolve(0), ""];
  metadataCache.trigger = (event, ...about) => {
    const start = performance.now();
    trigger(event, ...about);
    if (event !== "changed") return;
    told = new Promise((tell) => {
      new MutationObserver((_, observer) => {
        if (row.querySelector(".rapport-label")?.textContent !== wanted) return;
        observer.disconnect();
        document.body.getBoundingClientRect();
        tell(performance.now() - start);
      }).observe(row, { subtree: true, childList: true, characterData: true });
    });
  };
  const times: number[] = [];
  for (let change = 0; change < 40; change += 1) {
    wanted = change % 2 === 0 ? "mentor" : "client";
    await host.write(path, text.replace(/^---\n(?:relationship: .*\n)?/, `---\nrelationship: ${wanted}\n`));
    await host.settle();
    times.push(await told);
    if (row.querySelector(".rapport-label")?.textContent !== wanted)
      throw new Error("The row does not say so");
  }
  metadataCache.trigger = trigger;
  await host.write(path, text);
  await host.settle();
  return times;
}

/** Each press until the next row has the focus, with the layout that follows. Fails when a press moves nothing. */
async function pressKeys(): Promise<number[]> {
  const list = document.querySelector(".rapport-list");
  const row = list?.querySelector<HTMLElement>('[tabindex="0"]');
  row?.focus();
  const times: number[] = [];
  for (let press = 0; press < 40; press += 1) {
    const before = document.activeElement;
    const start = performance.now();
    before?.dispatchEvent(
      new KeyboardEvent("keydown", { key: "ArrowDown", bubbles: true, cancelable: true }),
    );
    for (let turn = 0; turn < 500 && document.activeElement === before; turn += 1) await Promise.resolve();
    document.body.getBoundingClientRect();
    times.push(performance.now() - start);
    if (document.activeElement === before) throw new Error(`Key ${press + 1} moved nothing`);
  }
  return times;
}

/**
 * Each press of x until the row it is on is marked, or no longer, with the layout that follows, while all 5,000 are
 * selected: the most there can be to carry along. Fails when a press marks nothing.
 */
async function selectRows(): Promise<number[]> {
  const row = document.querySelector(".rapport-row:has([tabindex='0'])");
  const name = row?.querySelector<HTMLElement>(".rapport-name");
  name?.focus();
  const times: number[] = [];
  for (let press = 0; press < 41; press += 1) {
    const key = press === 0 ? { key: "a", ctrlKey: true } : { key: "x" };
    const before = row?.classList.contains("is-selected");
    const start = performance.now();
    name?.dispatchEvent(new KeyboardEvent("keydown", { ...key, bubbles: true, cancelable: true }));
    for (let turn = 0; turn < 500 && row?.classList.contains("is-selected") === before; turn += 1)
      await Promise.resolve();
    document.body.getBoundingClientRect();
    if (press > 0) times.push(performance.now() - start);
    if (row?.classList.contains("is-selected") === before) throw new Error(`Press ${press + 1} did nothing`);
  }
  return times;
}

interface Typing {
  /** What it takes until each letter is seen in the box. */
  readonly letters: number[];
  /** What it takes the list to follow, once the frame with the letter has been painted. */
  readonly lists: number[];
}

/**
 * Each letter in the filter until the box shows it, and then until the number of people who are left has changed, both
 * with the layout that follows. Fails when a letter changes nothing, and when the list does not wait for the letter.
 */
async function typeFilter(): Promise<Typing> {
  const list = document.querySelector(".rapport-list");
  list
    ?.querySelector<HTMLElement>('[tabindex="0"]')
    ?.dispatchEvent(new KeyboardEvent("keydown", { key: "/", bubbles: true, cancelable: true }));
  await window.host?.settle();
  const box = document.querySelector<HTMLInputElement>(".rapport-filter input");
  const count = list?.getElementsByClassName("rapport-section-count");
  if (box === null || count === undefined) throw new Error("There is no filter");
  // The first letter has everybody's note looked at, in pauses; until then the list stays as it is.
  box.value = "12";
  box.dispatchEvent(new InputEvent("input", { bubbles: true }));
  await window.host?.settle();
  const typing: Typing = { letters: [], lists: [] };
  for (let letter = 0; letter < 40; letter += 1) {
    const before = count[0]?.textContent;
    // Asked for before the letter, so that it comes just before the list does.
    const painted = new Promise<number>((resolve) => {
      requestAnimationFrame(() => setTimeout(() => resolve(performance.now()), 0));
    });
    const start = performance.now();
    box.value = letter % 2 === 0 ? "123" : "12";
    box.dispatchEvent(new InputEvent("input", { bubbles: true }));
    for (let turn = 0; turn < 20; turn += 1) await Promise.resolve();
    document.body.getBoundingClientRect();
    typing.letters.push(performance.now() - start);
    const shown = await painted;
    if (count[0]?.textContent !== before) throw new Error(`The list did not wait for letter ${letter + 1}`);
    for (let turn = 0; turn < 5 && count[0]?.textContent === before; turn += 1)
      await new Promise((go) => setTimeout(go, 0));
    document.body.getBoundingClientRect();
    typing.lists.push(performance.now() - shown);
    if (count[0]?.textContent === before) throw new Error(`Letter ${letter + 1} changed nothing`);
    // Nobody types the next letter before the rows beyond those in sight have been drawn as well.
    for (let frame = 0; frame < 3; frame += 1) await new Promise(requestAnimationFrame);
  }
  return typing;
}
