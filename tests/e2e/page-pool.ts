import type { Browser, Page } from "playwright-core";

/** What a tab is made with and keeps as long as it lives. */
export interface Device {
  readonly phone: boolean;
  /** How many pixels of the screen one of the page has. */
  readonly scale: number;
}

/** What the tests ask for and no single one of them changes. */
const ALWAYS = { reducedMotion: "reduce", locale: "en-GB", timezoneId: "Europe/Lisbon" } as const;

/**
 * Lends tabs to tests, one at a time. A tab takes longer to make than the document in it, so it is used again after
 * all that a test can leave behind is gone: the document, what it has stored, permissions, the mouse.
 */
export class PagePool {
  private readonly idle = new Map<string, Page[]>();

  constructor(private readonly browser: Browser) {}

  async take(device: Device): Promise<Page> {
    return this.idle.get(keyOf(device))?.pop() ?? this.make(device);
  }

  async giveBack(page: Page, device: Device): Promise<void> {
    const origin = new URL(page.url()).origin;
    page.removeAllListeners();
    await page.goto("about:blank");
    await page.mouse.move(-1, -1);
    await page.emulateMedia({
      ...ALWAYS,
      media: null,
      colorScheme: null,
      forcedColors: null,
      contrast: null,
    });
    await page.context().clearPermissions();
    await forget(page, origin);
    const key = keyOf(device);
    this.idle.set(key, [...(this.idle.get(key) ?? []), page]);
  }

  private async make({ phone, scale }: Device): Promise<Page> {
    const context = await this.browser.newContext({
      ...ALWAYS,
      deviceScaleFactor: scale,
      isMobile: phone,
      hasTouch: phone,
    });
    // The tests in Node run beside these and share the processor.
    context.setDefaultTimeout(60_000);
    return context.newPage();
  }
}

function keyOf({ phone, scale }: Device): string {
  return `${phone ? "phone" : "desktop"} ${scale}`;
}

async function forget(page: Page, origin: string): Promise<void> {
  const client = await page.context().newCDPSession(page);
  await client.send("Storage.clearDataForOrigin", { origin, storageTypes: "local_storage,indexeddb" });
  await client.detach();
}
