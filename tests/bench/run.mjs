import { execFile } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { cpus, tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import esbuild from "esbuild";
import { writePage } from "./performance-page.mjs";
import { report } from "./report.mjs";

const run = promisify(execFile);
const here = (name) => fileURLToPath(new URL(name, import.meta.url));

/**
 * `npm run bench`, or `npm run bench -- 10000` for vaults of other sizes; `--write` puts what was measured into
 * docs/performance.md. Nothing else should run on the machine.
 */
const sizes = process.argv.slice(2).filter((word) => word !== "--write");
const rows = [
  ...(await indexRows(sizes.length > 0 ? sizes : ["1000", "10000", "50000"])),
  ...(await pageRows()),
];
const [processor, ...others] = cpus();
const machine = `Node ${process.versions.node} on ${others.length + 1} × ${processor.model}; medians`;
console.log(`${machine}\n\n${report(rows)}`);
if (process.argv.includes("--write")) await writePage(machine, rows);

/** Bundled and alone in a process, as plugins are run: the tests' transformation of modules would slow them down. */
async function indexRows(counts) {
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
    const rows = [];
    // A process for each vault, so that no code is warm and no heap is full before its turn.
    for (const count of counts) rows.push(...(await rowsOf(["--expose-gc", outfile, count])));
    return rows;
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
