import { readFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

const FOLDER = dirname(fileURLToPath(import.meta.url));

/** A file of the playground as a browser gets it. */
export interface PageFile {
  readonly type: string;
  readonly text: string;
  /** Whether it stays the same as long as the server runs, so that a browser need not ask for it again. */
  readonly isFixed?: boolean;
}

async function bundle(entry: string): Promise<string> {
  const result = await build({
    entryPoints: [join(FOLDER, entry)],
    bundle: true,
    write: false,
    format: "iife",
    platform: "browser",
    target: "es2022",
    minifyWhitespace: true,
    loader: { ".woff2": "dataurl" },
    logLevel: "warning",
  });
  return result.outputFiles[0]?.text ?? "";
}

const SCRIPT = "text/javascript; charset=utf-8";
const STYLE = "text/css; charset=utf-8";
const DOCUMENT = "text/html; charset=utf-8";

/**
 * The document in which the app runs. `host.js` defines `window.bootHost`; what comes after it decides on what vault
 * it is called. Nothing that only Node has is in this page.
 */
export function appHtml(script = ""): string {
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<title>Vault</title>
<meta name="viewport" content="width=device-width, initial-scale=1, viewport-fit=cover">
<link rel="icon" href="data:,">
<link rel="stylesheet" href="app.css">
<script src="host.js"></script>
</head>
<body>${script}</body>
</html>
`;
}

/** The host for a browser, bundled in memory: nothing is written, and nothing is fetched from anywhere else. */
export async function buildHostPage(): Promise<Map<string, PageFile>> {
  const [script, css] = await Promise.all([bundle("browser.ts"), bundle("css/app.css")]);
  return new Map([
    ["/blank", { type: DOCUMENT, text: appHtml() }],
    ["/host.js", { type: SCRIPT, text: script }],
    ["/app.css", { type: STYLE, text: css }],
  ]);
}

/** The host's page together with the bar around it and the vault that it starts on. */
export async function buildPlayground(
  boot: () => Promise<unknown>,
): Promise<(path: string) => Promise<PageFile | null>> {
  const [host, bar, start, css] = await Promise.all([
    buildHostPage(),
    bundle("playground.ts"),
    bundle("start-app.ts"),
    bundle("css/playground.css"),
  ]);
  const files = new Map<string, PageFile>([
    ...host,
    ["/", { type: DOCUMENT, text: await readFile(join(FOLDER, "playground.html"), "utf8") }],
    ["/app", { type: DOCUMENT, text: appHtml('<script src="start-app.js"></script>') }],
    ["/playground.js", { type: SCRIPT, text: bar }],
    ["/start-app.js", { type: SCRIPT, text: start }],
    ["/playground.css", { type: STYLE, text: css }],
  ]);
  return async (path) => {
    if (path === "/boot.json") return { type: "application/json", text: JSON.stringify(await boot()) };
    return files.get(path) ?? null;
  };
}
