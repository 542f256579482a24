import { spawn } from "node:child_process";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";

/**
 * Everything that `npm test` checks, in the order of how soon it tells: types, style and the build, at the same time;
 * then the tests in Node under four time zones, and those in a browser, which has the processor to itself. What a step
 * prints is shown when it ends. Every step runs even when one before it has failed; the end of what that one printed is
 * shown once more below all others, and the last line counts the tests.
 * With `long` the tests that generate notes, actions and events go over all of them.
 */
const STEPS = [
  { name: "build", command: ["node", "esbuild.config.mjs"] },
  { name: "types", command: ["tsc", "--noEmit", "-p", "."] },
  { name: "lint", command: ["eslint", "--max-warnings", "0", "."] },
  { name: "format", command: ["prettier", "--check", "--log-level", "warn", "."] },
  { name: "unit", command: ["vitest", "run", "--update=none"], counts: true },
  {
    name: "e2e",
    command: ["vitest", "run", "--update=none", "--config", "vitest.e2e.config.ts"],
    counts: true,
  },
];

const wanted = process.argv.slice(2).filter((word) => word !== "long");
const isLong = process.argv.includes("long");
const steps = wanted.length === 0 ? STEPS : STEPS.filter(({ name }) => wanted.includes(name));
const folder = await mkdtemp(join(tmpdir(), "rapport-tests-"));
const total = { passed: 0, failed: 0, skipped: 0 };
const broken = [];

await Promise.all(steps.filter(({ counts }) => !counts).map(check));
for (const step of steps.filter(({ counts }) => counts)) await check(step);
await rm(folder, { recursive: true });
for (const { name, output } of broken) console.log(`${lastLines(output)}\n✗ ${name}\n`);
if (broken.length > 0) console.log(`Failed: ${broken.map(({ name }) => name).join(", ")}`);
console.log(`tests: ${total.passed} passed, ${total.failed} failed, ${total.skipped} skipped`);
process.exitCode = broken.length === 0 ? 0 : 1;

async function check({ name, command, counts = false }) {
  const report = join(folder, `${name}.json`);
  const reporters = counts ? ["--reporter=default", "--reporter=json", `--outputFile.json=${report}`] : [];
  const start = performance.now();
  const { code, output } = await run([...command, ...reporters]);
  process.stdout.write(output);
  console.log(`${code === 0 ? "✓" : "✗"} ${name} (${((performance.now() - start) / 1000).toFixed(1)} s)\n`);
  if (code !== 0) broken.push({ name, output });
  if (counts) await count(report);
}

/** Where a step says what failed. */
function lastLines(output) {
  return output.toString().trimEnd().split("\n").slice(-60).join("\n");
}

/** A step that dies before its tests are counted has failed by its exit code. */
async function count(report) {
  const text = await readFile(report, "utf8").catch(() => null);
  if (text === null) return;
  const { numPassedTests, numFailedTests, numPendingTests } = JSON.parse(text);
  total.passed += numPassedTests;
  total.failed += numFailedTests;
  total.skipped += numPendingTests;
}

/** Resolves to the exit code and all that was printed. */
function run([program, ...args]) {
  const path = [join("node_modules", ".bin"), process.env.PATH].join(delimiter);
  const env = { ...process.env, PATH: path, ...(isLong ? { RAPPORT_LONG: "1" } : {}) };
  const child = spawn(program, args, { stdio: ["ignore", "pipe", "pipe"], env });
  const printed = [];
  child.stdout.on("data", (chunk) => printed.push(chunk));
  child.stderr.on("data", (chunk) => printed.push(chunk));
  return new Promise((resolve) => {
    child.on("error", ({ message }) => resolve({ code: 1, output: `${message}\n` }));
    child.on("close", (code) => resolve({ code: code ?? 1, output: Buffer.concat(printed) }));
  });
}
