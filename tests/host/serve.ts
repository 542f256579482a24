import { readFile, stat } from "node:fs/promises";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import type { BootOptions } from "./browser";
import { localNoon } from "./core/fixed-clock";
import { serve } from "./http";
import { builtPlugin, openVault } from "./node";
import { buildPlayground } from "./page";
import { readVaultFiles } from "./vault-files";

const REPOSITORY = dirname(dirname(dirname(fileURLToPath(import.meta.url))));
const EXAMPLE_VAULT = join(REPOSITORY, "examples", "vault");
/** The day on which the example vault has something of everything. */
const EXAMPLE_TODAY = "2026-11-22";
const DEFAULT_PORT = 4173;

/** Something the person at the terminal can put right. */
class UserError extends Error {}

interface Choices {
  readonly vault: string;
  readonly port: number;
  readonly today: string | undefined;
  readonly isServing: boolean;
}

function readChoices(args: string[]): Choices {
  const { values } = parseArgs({
    args,
    options: {
      vault: { type: "string" },
      port: { type: "string" },
      today: { type: "string" },
      "no-serve": { type: "boolean" },
    },
  });
  const port = Number(values.port ?? DEFAULT_PORT);
  if (!Number.isInteger(port) || port < 0 || port > 65_535)
    throw new UserError(`"${values.port}" is no port.`);
  const today = values.today ?? (values.vault === undefined ? EXAMPLE_TODAY : undefined);
  if (today !== undefined && !localNoon(today)) {
    throw new UserError(`"${today}" is no day. Write it as YYYY-MM-DD, for example ${EXAMPLE_TODAY}.`);
  }
  return {
    vault: resolve(values.vault ?? EXAMPLE_VAULT),
    port,
    today,
    isServing: values["no-serve"] !== true,
  };
}

async function check({ vault }: Choices): Promise<void> {
  const folder = await stat(vault).catch(() => null);
  if (!folder?.isDirectory()) throw new UserError(`There is no folder "${vault}".`);
}

/** Everything comes from disk anew for each start of the app, so that a rebuilt plugin needs only "Reset vault". */
async function boot({ vault, today }: Choices): Promise<BootOptions> {
  const files = await readVaultFiles(vault);
  const plugin = { ...(await builtPlugin()), css: await readFile(join(REPOSITORY, "styles.css"), "utf8") };
  const open = "Welcome.md" in files ? { open: "Welcome" } : {};
  return { files, plugin, ...open, ...(today === undefined ? {} : { today }) };
}

/** On a copy in memory: looking at the due list must not be able to change anybody's notes. */
async function printDueList({ files, plugin, today }: BootOptions): Promise<void> {
  const vault = await openVault({ files, plugin, ...(today === undefined ? {} : { today }) });
  try {
    await vault.settle();
    const outcome = await vault.cli("rapport:due");
    const text = outcome.kind === "printed" ? outcome.text : outcome.message;
    process.stdout.write(`${text.trimEnd()}\n`);
  } finally {
    await vault.close();
  }
}

function explain(error: unknown, port: number): string {
  const code = typeof error === "object" && error !== null && "code" in error ? error.code : undefined;
  if (code === "EADDRINUSE") return `Port ${port} is in use. Choose another: npm start -- --port ${port + 1}`;
  if (code === "EACCES")
    return `Port ${port} may not be used. Choose another: npm start -- --port ${DEFAULT_PORT}`;
  if (code === "ENOENT") return "There is no main.js. Build it first: npm run build";
  if (error instanceof UserError || String(code).startsWith("ERR_PARSE_ARGS"))
    return String(error).replace(/^\w*Error(?: \[\w+\])?: /, "");
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}

async function run(choices: Choices): Promise<void> {
  await check(choices);
  await printDueList(await boot(choices));
  if (!choices.isServing) return;
  const server = await serve(await buildPlayground(() => boot(choices)), choices.port);
  process.stdout.write(`\nPlayground on a copy of ${choices.vault}\n  ${server.url}\nCtrl+C stops it.\n`);
  process.once("SIGINT", () => void server.close().then(() => process.exit(0)));
  process.once("SIGTERM", () => void server.close().then(() => process.exit(0)));
}

let port = DEFAULT_PORT;
try {
  const choices = readChoices(process.argv.slice(2));
  port = choices.port;
  await run(choices);
} catch (error) {
  process.stderr.write(`${explain(error, port)}\n`);
  process.exitCode = 2;
}
