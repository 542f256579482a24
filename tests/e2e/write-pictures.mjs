import { spawnSync } from "node:child_process";
import { copyFile, mkdir, readdir } from "node:fs/promises";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

/** Draws the pictures of the README anew, and those that the specs compare with: `npm run pictures`. */
const HERE = dirname(fileURLToPath(import.meta.url));
const ROOT = dirname(dirname(HERE));
const DRAWN = join(HERE, "__output__");
const KEPT = join(ROOT, "docs", "pictures");
const PREFIX = "readme-";

const vitest = join(ROOT, "node_modules", "vitest", "vitest.mjs");
const specs = ["pictures", "looks", "narrow", "states", "selection", "absence"];
const files = specs.map((name) => join("tests", "e2e", `${name}.test.ts`));
const { status } = spawnSync(
  process.execPath,
  [vitest, "run", "--config", "vitest.e2e.config.ts", ...files],
  {
    cwd: ROOT,
    stdio: "inherit",
    env: { ...process.env, RAPPORT_PICTURES: "keep" },
  },
);
if (status !== 0) process.exit(status ?? 1);

await mkdir(KEPT, { recursive: true });
for (const name of await readdir(DRAWN)) {
  if (name.startsWith(PREFIX)) await copyFile(join(DRAWN, name), join(KEPT, name.slice(PREFIX.length)));
}
