import { spawn } from "node:child_process";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";

/**
 * Everything that `npm test` checks, in the order of how soon it tells: types, style and the build, at the same time;
 * then the tests in Node under four time zones, and the tests in a browser. Every step runs even when one before it
 * has failed, and the last line counts the tests.
 */
const STEPS = [
  { name: "build", command: ["node", "esbuild.config.mjs"], beside: true },
  { name: "types", command: ["tsc", "--noEmit", "-p", "."], beside: true },
  { name: "lint", command: ["eslint", "--max-warnings", "0", "."], beside: true },
  { name: "format", command: ["prettier", "--check", "--log-level", "warn", "."], beside: true },
  { name: "unit", command: ["vitest", "run", "--update=none"], counts: true },
  {
    name: "e2e",
    command: ["vitest", "run", "--update=none", "--config", "vitest.e2e.config.ts"],
    counts: true,
  },
];

const wanted = process.argv.slice(2);
const steps = wanted.length === 0 ? STEPS : STEPS.filter(({ name }) => wanted.includes(name));
const folder = await mkdtemp(join(tmpdir(), "rapport-tests-"));
const total = { passed: 0, failed: 0, skipped: 0 };
const broken = [];

await Promise.all(steps.filter(({ beside }) => beside).map(check));
for (const step of steps.filter(({ beside }) => !beside)) await check(step);
await rm(folder, { recursive: true });
if (broken.length > 0) console.log(`Failed: ${broken.join(", ")}`);
console.log(`tests: ${total.passed} passed, ${total.failed} failed, ${total.skipped} skipped`);
process.exitCode = broken.length === 0 ? 0 : 1;

async function check({ name, command, counts = false }) {
  const report = join(folder, `${name}.json`);
  const reporters = counts ? ["--reporter=default", "--reporter=json", `--outputFile.json=${report}`] : [];
  const start = performance.now();
  const code = await run([...command, ...reporters]);
  console.log(`${code === 0 ? "✓" : "✗"} ${name} (${((performance.now() - start) / 1000).toFixed(1)} s)\n`);
  if (code !== 0) broken.push(name);
  if (counts) await count(report);
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

function run([program, ...args]) {
  const path = [join("node_modules", ".bin"), process.env.PATH].join(delimiter);
  const child = spawn(program, args, { stdio: "inherit", env: { ...process.env, PATH: path } });
  return new Promise((resolve) => {
    child.on("error", (error) => {
      console.error(error.message);
      resolve(1);
    });
    child.on("close", (code) => resolve(code ?? 1));
  });
}
