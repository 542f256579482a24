import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { BootOptions } from "./browser";
import { launchChromium } from "./chromium";
import { type RunningServer, serve } from "./http";
import { buildHostPage } from "./page";
import { buildSample } from "./ui/sample/build";

const FILES = {
  "Ana.md": "---\ntags: [person]\n---\n# Ana\n\n- [ ] send the deck\n",
  "Kim.md": "# Kim\n",
};

let browser: Browser;
let server: RunningServer;
let plugin: NonNullable<BootOptions["plugin"]>;
const complaints: string[] = [];

beforeAll(async () => {
  const pages = await buildHostPage();
  plugin = await buildSample();
  server = await serve((path) => pages.get(path) ?? null, 0);
  browser = await launchChromium();
}, 60_000);

afterAll(async () => {
  await browser.close();
  await server.close();
});

async function open(options: Partial<BootOptions> = {}): Promise<Page> {
  const viewport = options.phone ? { width: 390, height: 844 } : { width: 1280, height: 800 };
  const page = await browser.newPage({ viewport });
  page.on("pageerror", (error) => complaints.push(error.message));
  page.on("request", (request) => {
    if (!request.url().startsWith(server.url) && !request.url().startsWith("data:"))
      complaints.push(request.url());
  });
  await page.goto(`${server.url}blank`);
  await page.evaluate((boot) => window.bootHost(boot), { files: FILES, plugin, ...options });
  await page.evaluate(() => window.host?.settle());
  return page;
}

async function run(page: Page, command: string): Promise<void> {
  await page.evaluate((id) => window.host?.runCommand(id), command);
  await page.evaluate(() => window.host?.settle());
}

const style = (page: Page, selector: string, property: string): Promise<string> =>
  page
    .locator(selector)
    .first()
    .evaluate((el, name) => getComputedStyle(el).getPropertyValue(name), property);

describe("in a browser", () => {
  test("a page has nothing of Node's, and fetches nothing from elsewhere", async () => {
    const page = await open();
    const found = await page.evaluate(() =>
      ["process", "Buffer", "require", "module", "global"].filter((name) => name in window),
    );
    expect(found).toEqual([]);
    expect(complaints).toEqual([]);
    await page.close();
  });

  test("the fixed day is noon at the user's own place, and time goes on", async () => {
    const page = await open({ today: "2026-11-22" });
    const hours = await page.evaluate(() => [new Date().getDate(), new Date().getHours()]);
    expect(hours).toEqual([22, 12]);
    const first = await page.evaluate(() => Date.now());
    expect(await page.evaluate(() => Date.now())).toBeGreaterThanOrEqual(first);
    await page.close();
  });

  test("a note is edited by the keyboard, a sync comes in between, and both are in the file", async () => {
    const page = await open();
    await page.locator('[data-path="Kim.md"]').click();
    await page.locator("textarea").focus();
    await page.keyboard.press("Control+End");
    await page.keyboard.type("typed");
    await page.evaluate(() => window.host?.write("Kim.md", "# Kim\nsynced\n"));
    await page.evaluate(() => window.host?.settle());
    await page.keyboard.press("Control+s");
    await page.evaluate(() => window.host?.settle());
    const text = await page.evaluate(() => window.host?.read("Kim.md"));
    expect(text).toContain("typed");
    expect(text).toContain("synced");
    await page.close();
  });

  test("what is asked of a database is waited for", async () => {
    const page = await open();
    await page.evaluate(() => {
      const opening = indexedDB.open("waited-for", 1);
      opening.onupgradeneeded = () => void opening.result.createObjectStore("counts");
      const next = (count: number): void => {
        const change = opening.result.transaction("counts", "readwrite");
        change.objectStore("counts").put(count, "count");
        change.oncomplete = () => (count < 50 ? next(count + 1) : void (document.title = "All written"));
      };
      opening.onsuccess = () => next(1);
    });
    await page.evaluate(() => window.host?.settle());
    expect(await page.title()).toBe("All written");
    await page.close();
  });

  test("booting again closes what ran before", async () => {
    const page = await open();
    await page.evaluate((boot) => window.bootHost(boot), { files: { "New.md": "" }, plugin });
    expect(await page.locator(".app-container").count()).toBe(1);
    expect(await page.locator(".nav-file-title").allTextContents()).toEqual(["New"]);
    await page.close();
  });

  test("a row under the pointer shows the note with Ctrl held", async () => {
    const page = await open();
    await run(page, "sample:open-view");
    await page.keyboard.down("Control");
    await page.locator(".sample-row").first().hover();
    await page.locator(".hover-popover .inline-title").waitFor();
    await page.keyboard.up("Control");
    await page.close();
  });
});

describe("the app's own rules", () => {
  // platform.md: `button:not(.clickable-icon)` (0,1,1) beats one class.
  test("for buttons are stronger than one class of a plugin", async () => {
    const page = await open();
    await run(page, "sample:open-view");
    expect(await style(page, ".sample-button", "height")).toBe("30px");
    await page.close();
  });

  // platform.md: `.workspace-leaf-content .view-content` (0,2,0) sets padding and overflow.
  test("for a view's content are stronger than one class of a plugin", async () => {
    const css = `${plugin.css} .view-content { padding: 77px; } .workspace-leaf-content[data-type] .view-content { color: red; }`;
    const page = await open({ plugin: { ...plugin, css } });
    await run(page, "sample:open-view");
    const content = '[data-type="sample-view"] > .view-content';
    expect(await style(page, content, "padding-left")).toBe("12px");
    expect(await style(page, content, "overflow-y")).toBe("auto");
    expect(await style(page, content, "color")).toBe("rgb(255, 0, 0)");
    await page.close();
  });

  // platform.md: 44 px targets, 16 px inputs.
  test("give a phone tall buttons and text that iOS does not zoom into", async () => {
    const page = await open({ phone: true });
    await run(page, "sample:open-modal");
    expect(await style(page, ".modal button", "height")).toBe("44px");
    expect(await style(page, ".modal input[type=text]", "font-size")).toBe("16px");
    expect(await page.evaluate(() => document.body.className)).toContain("is-phone");
    await page.close();
  });

  test.each([
    [false, "rgb(255, 255, 255)", "rgb(34, 34, 34)"],
    [true, "rgb(30, 30, 30)", "rgb(218, 218, 218)"],
  ])("with dark = %s give the documented colours", async (dark, background, text) => {
    const page = await open({ dark });
    expect(await style(page, "body", "background-color")).toBe(background);
    expect(await style(page, "body", "color")).toBe(text);
    expect(await page.evaluate(() => window.host?.app.isDarkMode())).toBe(dark);
    await page.close();
  });

  test("hide the view's header in a sidebar and show it in a tab", async () => {
    const page = await open({ open: "Ana" });
    await run(page, "sample:open-view");
    expect(await style(page, ".mod-right-split .view-header", "display")).toBe("none");
    expect(await style(page, ".mod-root .view-header", "display")).toBe("flex");
    await page.close();
  });
});

describe("on a phone", () => {
  test("sidebars are drawers, reached from the bar at the bottom, and nothing scrolls sideways", async () => {
    const page = await open({ phone: true });
    await page.locator('.mobile-navbar [aria-label="Files"]').click();
    await page.locator('[data-path="Ana.md"]').click();
    await page.locator(".workspace-drawer.mod-left").waitFor({ state: "hidden" });
    await page.locator('.mobile-navbar [aria-label="Menu"]').click();
    await page.getByRole("menuitem", { name: "Open sample" }).click();
    await page.locator(".workspace-drawer.mod-right .sample-list").waitFor();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
    await page.close();
  });
});

test("no page complained, and none fetched anything", () => {
  expect(complaints).toEqual([]);
});
