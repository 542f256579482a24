import type { CliData } from "obsidian";
import type { Affinity } from "../../domain/affinity";
import type { Day } from "../../domain/day";
import { json, table } from "./list-commands";
import { WORDS } from "../words";

const { cli } = WORDS.commands;
const { affinityText, PRACTICES } = WORDS.practices;

export interface MatchCommandDeps {
  /** Who would like the note of a path; null when there is no such note. */
  readonly match: (path: string) => readonly Affinity[] | null;
  readonly today: () => Day;
}

/** Who would like a note, and why. Throws when there is no note of that path. */
export function match({ note: path = "" }: CliData, deps: MatchCommandDeps, asJson: boolean): string {
  const found = deps.match(path) ?? deps.match(`${path}.md`);
  if (found === null) throw new Error(cli.noNote(path));
  if (asJson) return json({ today: deps.today(), note: path, items: found.map(affinityShape) });
  if (found.length === 0) return PRACTICES.nobodyMatches;
  return table(found.map(({ person, reasons }) => [person.name, reasons.map(affinityText).join("; ")]));
}

function affinityShape({ person: { path, name }, reasons }: Affinity) {
  return { path, name, reasons: reasons.map((reason) => ({ ...reason, words: affinityText(reason) })) };
}
