import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

const FOLDER = dirname(fileURLToPath(import.meta.url));

export interface Page {
  /** Defines `window.bootHost`. */
  readonly script: string;
  readonly css: string;
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
    keepNames: true,
    logLevel: "warning",
  });
  return result.outputFiles[0]?.text ?? "";
}

/** The browser's host, bundled in memory: nothing is written and nothing is fetched. */
export async function buildPage(): Promise<Page> {
  const [script, css] = await Promise.all([bundle("browser.ts"), bundle("css/app.css")]);
  return { script, css };
}

export const playgroundCss = (): Promise<string> => bundle("css/playground.css");

/** The document in which the app runs. What Node has and a phone has not is not in it, as it is in no browser. */
export function appHtml(body = ""): string {
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
<body>${body}</body>
</html>
`;
}
