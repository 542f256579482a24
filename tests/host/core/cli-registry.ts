import type * as Obsidian from "obsidian";
import { flagForm, type KnownCommand } from "../cli-usage";

interface Registration extends KnownCommand {
  readonly handler: Obsidian.CliHandler;
}

export type CliOutcome =
  | { readonly kind: "printed"; readonly text: string }
  | { readonly kind: "refused"; readonly message: string };

/** A plugin's id, or the id, a colon and an action: "alphanumeric characters without spaces" (obsidian.d.ts). */
const COMMAND = /^[A-Za-z0-9][A-Za-z0-9-]*(?::[A-Za-z0-9][A-Za-z0-9-]*)*$/;

export class CliRegistry {
  private readonly registered = new Map<string, Registration>();

  register(registration: Registration): void {
    const { command } = registration;
    if (!COMMAND.test(command)) throw new Error(`Invalid CLI command "${command}"`);
    if (this.registered.has(command)) throw new Error(`CLI command "${command}" is already registered`);
    this.registered.set(command, registration);
  }

  unregister(command: string): void {
    this.registered.delete(command);
  }

  list(): readonly Registration[] {
    return [...this.registered.values()];
  }

  async run(command: string, params: Obsidian.CliData): Promise<CliOutcome> {
    const registration = this.registered.get(command);
    if (!registration) return refuse(`Unknown command "${command}".`);
    const missing = missingFlags(registration, params);
    if (missing.length > 0) return refuse(`${command} needs ${missing.join(", ")}.`);
    return { kind: "printed", text: await registration.handler(params) };
  }
}

/** `a=1` is a value, a bare `a` is "true", as the CLI passes both to handlers. */
export function readParams(args: readonly string[]): Obsidian.CliData {
  const params: Obsidian.CliData = {};
  for (const arg of args) {
    const equals = arg.indexOf("=");
    if (equals === -1) params[arg] = "true";
    else
      params[arg.slice(0, equals)] = arg
        .slice(equals + 1)
        .replaceAll("\\n", "\n")
        .replaceAll("\\t", "\t");
  }
  return params;
}

function missingFlags({ flags }: Registration, params: Obsidian.CliData): readonly string[] {
  return Object.entries(flags ?? {})
    .filter(([name, flag]) => flag.required === true && params[name] === undefined)
    .map(([name, flag]) => flagForm(name, flag));
}

const refuse = (message: string): CliOutcome => ({ kind: "refused", message });
