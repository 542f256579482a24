import { copyFile, mkdir, stat } from "node:fs/promises";
import { join } from "node:path";

/** Puts the built plugin into a vault: `npm run install:vault -- DIR`. */
const [vault] = process.argv.slice(2);
const FILES = ["main.js", "manifest.json", "styles.css"];

if (vault === undefined) stop("Which vault? Give its folder: npm run install:vault -- DIR");
const isVault = await stat(join(vault, ".obsidian")).catch(() => null);
if (!isVault?.isDirectory())
  stop(`${vault} is no vault: it has no .obsidian folder. Open it in Obsidian once.`);
const target = join(vault, ".obsidian", "plugins", "rapport");
await mkdir(target, { recursive: true });
for (const file of FILES) await copyFile(file, join(target, file));
console.log(`Rapport is in ${target}. Switch it on in Obsidian under Settings, Community plugins.`);

function stop(message) {
  console.error(message);
  process.exit(2);
}
