import { spawnSync } from "node:child_process";
import { mkdir } from "node:fs/promises";
import { basename, dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { report } from "./report.mjs";

/**
 * `npm run themes -- THEME.css … [--out DIR]` shows the plugin under each theme, in light and dark, in a window, in a
 * narrow sidebar and on a phone, and says what can be measured; the pictures are for whoever looks. Without a theme it
 * is the app's own look.
 */
const HERE = dirname(fileURLToPath(import.meta.url));
const ROOT = dirname(dirname(HERE));

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { out: { type: "string", default: join(HERE, "__output__") } },
});
const out = resolve(values.out);
const themes = positionals.map((path) => ({ name: nameOf(path), path: resolve(path) }));
if (themes.length === 0) themes.push({ name: "default", path: null });
await mkdir(out, { recursive: true });
const vitest = join(ROOT, "node_modules", "vitest", "vitest.mjs");
const { status } = spawnSync(process.execPath, [vitest, "run", "--config", "vitest.e2e.config.ts"], {
  cwd: ROOT,
  stdio: "inherit",
  env: { ...process.env, RAPPORT_THEMES: JSON.stringify({ out, themes }) },
});
console.log(await report(out, themes));
console.log(`Pictures: ${out}`);
process.exitCode = status ?? 1;

/** A file that is called theme.css or obsidian.css like all others goes by its folder. */
function nameOf(path) {
  const file = basename(path, ".css");
  return /^(?:theme|obsidian)$/.test(file) ? basename(dirname(resolve(path))) : file;
}
