import { mkdir } from "node:fs/promises";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Locator, Page } from "playwright-core";
import { inject } from "vitest";
import type { BootOptions } from "../host/browser";
import { readVaultFiles } from "../host/vault-files";
import { compareWithKept } from "./kept-pictures";

const HERE = dirname(fileURLToPath(import.meta.url));
const PICTURES = join(HERE, "__output__");
const EXAMPLE_VAULT = join(dirname(dirname(HERE)), "examples", "vault");

/** The day for which the example vault is written. */
export const TODAY = "2026-11-22";

/** What a settings file holds at the least; the defaults are in effect. */
const SAVED_ONCE = { version: 1 };

/** The text of each file of a vault by its path. */
export type VaultFiles = Readonly<Record<string, string>>;

/** How a vault is shown. */
export interface Look {
  readonly phone?: boolean;
  readonly dark?: boolean;
  readonly width?: number;
  readonly height?: number;
  /** How many pixels of the screen one of the page has, as the browser's zoom sets it. */
  readonly scale?: number;
}

export interface VaultOptions extends Look {
  /** The example vault unless other files are given. */
  readonly files?: VaultFiles;
  /** As they were saved once, unless others are given; null for a first start, when there are none. */
  readonly settings?: unknown;
  readonly open?: string;
  /** The app's language, where it is not English. */
  readonly language?: string;
}

const DESKTOP = { width: 1280, height: 860 };
const PHONE = { width: 390, height: 844 };

/** The app in a page of its own, on a copy of a vault in memory. */
export class VaultPage {
  readonly problems: string[] = [];
  /** The sidebar "Due to reconnect". */
  readonly view: Locator;

  private constructor(readonly page: Page) {
    this.view = page.locator(".view-content.rapport-view");
    page.on("pageerror", (error) => this.problems.push(`Uncaught: ${error.stack ?? error.message}`));
    page.on("console", (message) => {
      if (message.type() === "error") this.problems.push(`Console: ${message.text()}`);
    });
  }

  /** Shows a vault in a page that nobody else uses until the test has ended. */
  static async open(page: Page, options: VaultOptions = {}): Promise<VaultPage> {
    const { phone = false, dark = false, files, settings, open, language = "en" } = options;
    const { width, height } = { ...(phone ? PHONE : DESKTOP), ...options };
    await page.setViewportSize({ width, height });
    const vault = new VaultPage(page);
    await vault.boot(language, {
      files: files ?? (await readVaultFiles(EXAMPLE_VAULT)),
      today: TODAY,
      phone,
      dark,
      ...(settings === null ? {} : { settings: settings ?? SAVED_ONCE }),
      ...(open === undefined ? {} : { open }),
    });
    return vault;
  }

  private async boot(language: string, options: Omit<BootOptions, "plugin">): Promise<void> {
    await this.page.goto(new URL("blank", inject("hostUrl")).href);
    await this.page.evaluate(
      async ([chosen, given]) => {
        localStorage.setItem("language", chosen);
        const response = await fetch("plugin.json");
        await window.bootHost({ ...given, plugin: await response.json() });
      },
      [language, options] as const,
    );
    await this.settle();
  }

  /** Resolves when nothing is about to happen any more. */
  async settle(): Promise<void> {
    await this.page.evaluate(() => window.host?.settle());
  }

  /** Every note as it is in the vault once the app has come to rest. */
  async notes(): Promise<VaultFiles> {
    return this.page.evaluate(async () => {
      const { host } = window;
      await host?.settle();
      const files: Record<string, string> = {};
      for (const { path } of host?.app.vault.getFiles() ?? []) files[path] = (await host?.read(path)) ?? "";
      return files;
    });
  }

  /** Changes a file as a sync service would, and waits until the app has taken it in. */
  async write(path: string, text: string): Promise<void> {
    await this.page.evaluate(([to, words]) => window.host?.write(to, words), [path, text] as const);
    await this.settle();
  }

  /** Presses keys one after the other, as somebody would who has no mouse. */
  async press(...keys: readonly string[]): Promise<void> {
    for (const key of keys) await this.page.keyboard.press(key);
  }

  /** Runs a command by the keyboard: the palette, its name, Enter. */
  async command(name: string): Promise<void> {
    await this.press("Control+p");
    await this.page.locator(".prompt-input").waitFor();
    await this.page.keyboard.type(name);
    await this.page.locator(".suggestion-item.is-selected", { hasText: name }).waitFor();
    await this.press("Enter");
  }

  /** Walks down the list until the person's row has the focus. */
  async walkTo(name: string): Promise<void> {
    for await (const at of this.walk()) if (at === name) return;
    throw new Error(`No row of ${name} is reached by the arrow keys`);
  }

  /** Walks down the list from the row that has the focus to the last one, and names each. */
  async *walk(): AsyncGenerator<string> {
    const place = () =>
      this.page.evaluate(
        () => document.activeElement?.closest<HTMLElement>(".rapport-row")?.dataset["rapportKey"],
      );
    for (let before: string | undefined, at = await place(); at !== before; at = await place()) {
      yield this.focused();
      before = at;
      await this.press("ArrowDown");
    }
  }

  /** Presses Tab until what has that label or those words has the focus. */
  async tabTo(label: string, key: "Tab" | "Shift+Tab" = "Tab"): Promise<void> {
    const seen: string[] = [];
    for (let step = 0; step < 40; step += 1) {
      await this.press(key);
      seen.push(await this.focused());
      if (seen.at(-1) === label) return;
    }
    throw new Error(`"${label}" is not reached by ${key}: ${seen.join(" / ")}`);
  }

  /** Opens the sidebar, or goes back to it, and waits for what it shows. */
  async openView(): Promise<void> {
    await this.page.evaluate(() => window.host?.runCommand("rapport:open"));
    await this.view.waitFor();
    await this.settle();
  }

  /** The row of a person; the first one, for who stands in two sections. */
  row(name: string): Locator {
    return this.view
      .locator(".rapport-row", { has: this.page.locator(".rapport-name", { hasText: name }) })
      .first();
  }

  section(name: string): Locator {
    return this.view.locator(".rapport-section", {
      has: this.page.locator(".rapport-section-name", { hasText: name }),
    });
  }

  /** The names in a section from top to bottom. */
  async namesIn(section: string): Promise<string[]> {
    return this.section(section).locator(".rapport-name").allTextContents();
  }

  /** What the focus is on, as its words or its label; a field is known by what stands before it. */
  async focused(): Promise<string> {
    return this.page.evaluate(() => {
      const element = document.activeElement;
      const isField = element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement;
      const words = isField ? element.labels?.[0] : element;
      return element?.getAttribute("aria-label") ?? words?.textContent?.trim() ?? "";
    });
  }

  /** Takes a picture of the page for whoever wants to look, and compares it with the one that is kept of it, if any. */
  async picture(name: string, of: Page | Locator = this.page): Promise<void> {
    await mkdir(PICTURES, { recursive: true });
    const png = await of.screenshot({ path: join(PICTURES, `${name}.png`), animations: "disabled" });
    await compareWithKept(this.page, name, png);
  }
}
