import type * as Obsidian from "obsidian";
import { nearestWord } from "../../src/domain/nearest-word";

/** A command as it was registered. */
export interface KnownCommand {
  readonly command: string;
  readonly description: string;
  readonly flags: Obsidian.CliFlags | null;
}

/**
 * What stands against a command with those flags, with what is probably meant; null where nothing does. The app hands
 * every flag on; at a terminal one that is misspelled would be left out unseen.
 */
export function misspelling(
  command: string,
  params: Obsidian.CliData,
  known: readonly KnownCommand[],
): string | null {
  const registered = known.find((each) => each.command === command);
  if (registered === undefined) {
    const names = known.map((each) => each.command);
    return `Unknown command "${command}".${meant(command, names)}`;
  }
  const names = Object.keys(registered.flags ?? {});
  const unknown = Object.keys(params).find((name) => !names.includes(name));
  return unknown === undefined ? null : `${command} has no flag "${unknown}".${meant(unknown, names)}`;
}

function meant(word: string, known: readonly string[]): string {
  const nearest = nearestWord(word, known);
  return nearest === undefined ? "" : ` Did you mean ${nearest}?`;
}

/** The flags of a command that is known, else all commands. */
export function usage(command: string, known: readonly KnownCommand[]): string {
  const registered = known.find((each) => each.command === command);
  if (registered === undefined) {
    const lines = known.map((each) => `  ${each.command}  ${each.description}`);
    return ["Commands:", ...lines].join("\n");
  }
  const flags = Object.entries(registered.flags ?? {});
  const lines = flags.map(([name, flag]) => `  ${flagForm(name, flag)}  ${flag.description}`);
  return lines.length === 0 ? "It takes no flags." : ["Flags:", ...lines].join("\n");
}

/** @example "people=<names or paths>" */
export function flagForm(name: string, { value }: Obsidian.CliFlag): string {
  return value === undefined ? name : `${name}=${value}`;
}
