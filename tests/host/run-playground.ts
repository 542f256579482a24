import { readFile, stat } from "node:fs/promises";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import type { BootOptions } from "./browser";
import { localNoon } from "./core/fixed-clock";
import { type RunningServer, serve } from "./http";
import { builtPlugin, openVault } from "./node";
import { buildPlayground } from "./page";
import { readVaultFiles } from "./vault-files";

const REPOSITORY = dirname(dirname(dirname(fileURLToPath(import.meta.url))));
const EXAMPLE_VAULT = join(REPOSITORY, "examples", "vault");
/** The day on which the example vault has something of everything. */
const EXAMPLE_TODAY = "2026-11-22";
const DEFAULT_PORT = 4173;

type PluginFiles = NonNullable<BootOptions["plugin"]>;

export interface PlaygroundNeeds {
  /** Where the due list and the address are printed. */
  readonly print: (text: string) => void;
  readonly loadPlugin: () => Promise<PluginFiles>;
}

/** Something the person at the terminal can put right. */
export class UserError extends Error {}

interface Choices {
  readonly vault: string;
  readonly port: number;
  readonly today: string | undefined;
  readonly isServing: boolean;
}

const OPTIONS = {
  vault: { type: "string" },
  port: { type: "string" },
  today: { type: "string" },
  "no-serve": { type: "boolean" },
} as const;

const USAGE = "Usage: npm start -- [--vault DIR] [--today YYYY-MM-DD] [--port N] [--no-serve]";

function parse(args: readonly string[]): ReturnType<typeof parseArgs<{ options: typeof OPTIONS }>>["values"] {
  try {
    return parseArgs({ args: [...args], options: OPTIONS }).values;
  } catch (error) {
    throw new UserError(`${error instanceof Error ? error.message : String(error)}\n${USAGE}`);
  }
}

function readChoices(args: readonly string[]): Choices {
  const given = parse(args);
  const port = Number(given.port ?? DEFAULT_PORT);
  if (!Number.isInteger(port) || port < 0 || port > 65_535)
    throw new UserError(`"${given.port}" is no port.`);
  const today = given.today ?? (given.vault === undefined ? EXAMPLE_TODAY : undefined);
  if (today !== undefined && !localNoon(today)) {
    throw new UserError(`"${today}" is no day. Write it as YYYY-MM-DD, for example ${EXAMPLE_TODAY}.`);
  }
  const vault = resolve(given.vault ?? EXAMPLE_VAULT);
  return { vault, port, today, isServing: given["no-serve"] !== true };
}

async function checkVault(vault: string): Promise<void> {
  const folder = await stat(vault).catch(() => null);
  if (!folder) throw new UserError(`There is no folder "${vault}".`);
  if (!folder.isDirectory())
    throw new UserError(`"${vault}" is a file; --vault needs the folder of a vault.`);
}

/** The built plugin with its style sheet. */
export async function builtPluginFiles(): Promise<PluginFiles> {
  try {
    return { ...(await builtPlugin()), css: await readFile(join(REPOSITORY, "styles.css"), "utf8") };
  } catch {
    throw new UserError("There is no main.js. Build it first: npm run build");
  }
}

/** Everything comes from disk anew for each start of the app, so that a rebuilt plugin needs only "Reset vault". */
async function bootOptions({ vault, today }: Choices, needs: PlaygroundNeeds): Promise<BootOptions> {
  const files = await readVaultFiles(vault);
  const open = "Welcome.md" in files ? { open: "Welcome" } : {};
  return { files, plugin: await needs.loadPlugin(), ...open, ...(today === undefined ? {} : { today }) };
}

/** On a copy in memory: looking at the due list must not be able to change anybody's notes. */
async function dueList({ files, plugin, today }: BootOptions): Promise<string> {
  const vault = await openVault({ files, plugin, ...(today === undefined ? {} : { today }) });
  try {
    await vault.settle();
    const outcome = await vault.cli("rapport:due");
    return outcome.kind === "printed" ? outcome.text : outcome.message;
  } finally {
    await vault.close();
  }
}

function explainPort(error: unknown, port: number): unknown {
  const code = typeof error === "object" && error !== null && "code" in error ? error.code : undefined;
  if (code === "EADDRINUSE") {
    return new UserError(`Port ${port} is in use. Choose another: npm start -- --port ${port + 1}`);
  }
  if (code === "EACCES") {
    return new UserError(`Port ${port} may not be used. Choose another: npm start -- --port ${DEFAULT_PORT}`);
  }
  return error;
}

/** Prints who is due, then serves the app on a copy of the vault; null when it was asked not to serve. */
export async function runPlayground(
  args: readonly string[],
  needs: PlaygroundNeeds,
): Promise<RunningServer | null> {
  const choices = readChoices(args);
  await checkVault(choices.vault);
  needs.print(await dueList(await bootOptions(choices, needs)));
  if (!choices.isServing) return null;
  const find = await buildPlayground(() => bootOptions(choices, needs));
  const server = await serve(find, choices.port).catch((error: unknown) => {
    throw explainPort(error, choices.port);
  });
  needs.print(`\nPlayground on a copy of ${choices.vault}\n  ${server.url}\nCtrl+C stops it.`);
  return server;
}
