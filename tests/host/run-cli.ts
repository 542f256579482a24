import { stat } from "node:fs/promises";
import { misspelling, usage, type KnownCommand } from "./cli-usage";
import { readParams, type CliOutcome } from "./core/cli-registry";
import { localNoon } from "./core/fixed-clock";
import type { PluginSource } from "./core/load-plugin";
import { builtPlugin, openVault } from "./node";

const USAGE = "Usage: npm run cli -- --vault DIR [--today YYYY-MM-DD] COMMAND [key=value …]";

interface Invocation {
  readonly vault: string;
  readonly today: string | null;
  readonly command: string;
  readonly params: readonly string[];
}

/** Something the person at the terminal can put right. */
class UserError extends Error {}

function readArguments(args: readonly string[]): Invocation {
  const options = new Map<string, string>();
  let at = 0;
  for (; args[at]?.startsWith("--") === true; at++) {
    const [name = "", inline] = (args[at] ?? "").split(/=(.*)/s);
    if (name !== "--vault" && name !== "--today") throw new UserError(`Unknown option ${name}.\n${USAGE}`);
    const value = inline ?? args[++at];
    if (value === undefined) throw new UserError(`${name} needs a value.\n${USAGE}`);
    options.set(name, value);
  }
  const [command, ...params] = args.slice(at);
  const vault = options.get("--vault");
  if (vault === undefined) throw new UserError(`Which vault? Give its folder with --vault.\n${USAGE}`);
  if (command === undefined) throw new UserError(`Which command? For example rapport:due.\n${USAGE}`);
  return { vault, today: options.get("--today") ?? null, command, params };
}

async function check({ vault, today }: Invocation): Promise<void> {
  const folder = await stat(vault).catch(() => null);
  if (!folder) throw new UserError(`There is no folder "${vault}".`);
  if (!folder.isDirectory())
    throw new UserError(`"${vault}" is a file; --vault needs the folder of a vault.`);
  if (today !== null && !localNoon(today)) {
    throw new UserError(`"${today}" is no day. Write it as YYYY-MM-DD, for example 2026-11-22.`);
  }
}

async function loadPlugin(build: () => Promise<PluginSource>): Promise<PluginSource> {
  try {
    return await build();
  } catch {
    throw new UserError("There is no main.js. Build it first: npm run build");
  }
}

async function answer(args: readonly string[], build: () => Promise<PluginSource>): Promise<string> {
  const invocation = readArguments(args);
  await check(invocation);
  const { vault: dir, today, command, params } = invocation;
  const plugin = await loadPlugin(build);
  const vault = await openVault({ dir, plugin, cacheDelay: 0, ...(today === null ? {} : { today }) });
  try {
    await vault.settle();
    const known = vault.app.cli.list();
    const given = readParams(params);
    const wrong = misspelling(command, given, known);
    if (wrong !== null) throw new UserError(`${wrong}\n${usage(command, known)}`);
    const outcome = await vault.cli(command, given);
    await vault.settle();
    return printed(outcome, command, known);
  } finally {
    await vault.close();
  }
}

function printed(outcome: CliOutcome, command: string, known: readonly KnownCommand[]): string {
  if (outcome.kind === "printed") return outcome.text;
  throw new UserError(`${outcome.message}\n${usage(command, known)}`);
}

/** What goes to the terminal: the handler's text, or why there is none and what to do about it. */
export interface CliResult {
  readonly code: 0 | 1 | 2;
  readonly stream: "stdout" | "stderr";
  readonly text: string;
}

/** Runs one command of the plugin on a folder. */
export async function runCli(
  args: readonly string[],
  build: () => Promise<PluginSource> = builtPlugin,
): Promise<CliResult> {
  try {
    return { code: 0, stream: "stdout", text: await answer(args, build) };
  } catch (error) {
    if (error instanceof UserError) return { code: 2, stream: "stderr", text: error.message };
    return { code: 1, stream: "stderr", text: error instanceof Error ? error.message : String(error) };
  }
}
