import { execFileSync } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import esbuild from "esbuild";

const here = (name) => fileURLToPath(new URL(name, import.meta.url));

/** Benches run bundled and alone in a process, as plugins do; never beside the tests. */
const folder = await mkdtemp(join(tmpdir(), "rapport-bench-"));
try {
  const outfile = join(folder, "bench.mjs");
  await esbuild.build({
    entryPoints: [here("main.ts")],
    outfile,
    bundle: true,
    platform: "node",
    format: "esm",
    target: "node20",
    alias: { obsidian: here("obsidian.ts") },
    external: ["playwright-core", "@sparticuz/chromium", "esbuild"],
    nodePaths: [here("../../node_modules")],
    banner: { js: 'import { createRequire } from "node:module"; const require = createRequire(process.cwd() + "/");' },
    logLevel: "warning",
  });
  execFileSync(process.execPath, ["--expose-gc", outfile], { stdio: "inherit", cwd: here("../..") });
} finally {
  await rm(folder, { recursive: true });
}
