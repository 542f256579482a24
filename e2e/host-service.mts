import { readFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import type {} from "../tests/host/browser";
import { serve, type RunningServer } from "../tests/host/http";
import { buildHostPage } from "../tests/host/page";
import { readVaultFiles } from "../tests/host/vault-files";

const REPOSITORY = resolve(import.meta.dirname, "..");
const VAULT = resolve(import.meta.dirname, "vault");

/** The commands that wdio-obsidian-service gives to specs, on the host in a browser instead of the app. */
export default class HostService {
  private server: RunningServer | null = null;

  async before(_capabilities: unknown, _specs: unknown, browser: WebdriverIO.Browser): Promise<void> {
    const files = await buildHostPage();
    const server = await serve((path) => files.get(path) ?? null, 0);
    this.server = server;
    const open = (vault = VAULT): Promise<void> => boot(browser, server.url, resolve(vault));
    browser.addCommand("reloadObsidian", ({ vault }: { readonly vault?: string } = {}) => open(vault));
    browser.addCommand("executeObsidian", (run: (...given: never[]) => unknown, ...params: unknown[]) =>
      browser.execute(
        `return (${run.toString()})({ app: window.host.app, obsidian: window.host.obsidian }, ...arguments)`,
        ...params,
      ),
    );
    browser.addCommand("executeObsidianCommand", (id: string) =>
      browser.execute((command: string) => window.host?.runCommand(command), id),
    );
    await open();
  }

  async after(): Promise<void> {
    await this.server?.close();
  }
}

async function boot(browser: WebdriverIO.Browser, url: string, vault: string): Promise<void> {
  const [main, manifest, css] = await Promise.all(
    ["main.js", "manifest.json", "styles.css"].map((file) => readFile(join(REPOSITORY, file), "utf8")),
  );
  await browser.url(new URL("blank", url).href);
  await browser.execute(
    async (options: unknown) => {
      await (window.bootHost as (given: unknown) => Promise<void>)(options);
    },
    { files: await readVaultFiles(vault), plugin: { main, manifest, css } },
  );
}
