import { execFile } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { cpus, tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import esbuild from "esbuild";
import { report } from "./report.mjs";

const run = promisify(execFile);
const here = (name) => fileURLToPath(new URL(name, import.meta.url));

/** `npm run bench`, or `npm run bench -- 10000` for one size of vault. Nothing else should run on the machine. */
const rows = [...(await indexRows(process.argv.slice(2))), ...(await pageRows())];
const [processor, ...others] = cpus();
console.log(`Node ${process.versions.node} on ${others.length + 1} × ${processor.model}; medians\n`);
console.log(report(rows));

/** Bundled and alone in a process, as plugins are run: the tests' transformation of modules would slow them down. */
async function indexRows(args) {
  const folder = await mkdtemp(join(tmpdir(), "rapport-bench-"));
  const outfile = join(folder, "bench.mjs");
  try {
    await esbuild.build({
      entryPoints: [here("index-main.ts")],
      outfile,
      bundle: true,
      platform: "node",
      format: "esm",
      target: "node20",
      alias: { obsidian: here("obsidian.ts") },
      banner: {
        js: "const require = process.getBuiltinModule('module').createRequire(process.cwd() + '/');",
      },
      logLevel: "warning",
    });
    return await rowsOf(["--expose-gc", outfile, ...args]);
  } finally {
    await rm(folder, { recursive: true });
  }
}

function pageRows() {
  return rowsOf(["--import", "tsx", here("page-main.ts")]);
}

async function rowsOf(args) {
  const { stdout } = await run(process.execPath, args, { cwd: here("../.."), maxBuffer: 1e7 });
  return JSON.parse(stdout);
}
