import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import esbuild from "esbuild";
import { chromium, type BrowserServer } from "playwright-core";
import type { TestProject } from "vitest/node";
import { build as buildPlugin } from "../../esbuild.config.mjs";
import { serve } from "../host/http";
import { appHtml, buildHostPage } from "../host/page";
import { launchOptions } from "../host/find-browser";

declare module "vitest" {
  export interface ProvidedContext {
    readonly hostUrl: string;
    /** A browser for each worker. */
    readonly browserUrls: readonly string[];
  }
}

const REPOSITORY = dirname(dirname(dirname(fileURLToPath(import.meta.url))));

/**
 * One server for all specs, and a browser for each that runs at the same time, since a browser has one clipboard. The
 * plugin is built from the sources as they are now.
 */
export default async function setUp(project: TestProject): Promise<() => Promise<void>> {
  const [files, plugin, measures, browsers] = await Promise.all([
    buildHostPage(),
    builtPlugin(),
    bundledMeasures(),
    startBrowsers(project.config.maxWorkers),
  ]);
  files.set("/plugin.json", { type: "application/json", text: JSON.stringify(plugin) });
  files.set("/measures.js", { type: "text/javascript", text: measures });
  files.set("/blank", {
    type: "text/html; charset=utf-8",
    text: appHtml('<script src="measures.js"></script>'),
  });
  const fixed = new Map([...files].map(([path, file]) => [path, { ...file, isFixed: true }]));
  const server = await serve((path) => fixed.get(path) ?? null, 0);
  project.provide("hostUrl", server.url);
  project.provide(
    "browserUrls",
    browsers.map((browser) => browser.wsEndpoint()),
  );
  return async () => {
    await Promise.all(browsers.map((browser) => browser.close()));
    await server.close();
  };
}

async function builtPlugin(): Promise<Record<"main" | "manifest" | "css", string>> {
  const folder = await mkdtemp(join(tmpdir(), "rapport-e2e-"));
  try {
    const outfile = join(folder, "main.js");
    await buildPlugin({ outfile });
    return {
      main: await readFile(outfile, "utf8"),
      manifest: await readFile(join(REPOSITORY, "manifest.json"), "utf8"),
      css: await readFile(join(REPOSITORY, "styles.css"), "utf8"),
    };
  } finally {
    await rm(folder, { recursive: true });
  }
}

async function bundledMeasures(): Promise<string> {
  const entryPoints = [join(REPOSITORY, "tests", "e2e", "in-page", "measures.ts")];
  const { outputFiles } = await esbuild.build({ entryPoints, bundle: true, write: false, format: "iife" });
  return outputFiles[0]?.text ?? "";
}

async function startBrowsers(count: number): Promise<BrowserServer[]> {
  const options = await launchOptions();
  return Promise.all(Array.from({ length: count }, () => chromium.launchServer(options)));
}
