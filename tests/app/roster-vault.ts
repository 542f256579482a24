import { LiveAgenda } from "../../src/app/agenda-feed";
import { RememberedFacts, type FactStorage } from "../../src/app/remembered-facts";
import { Roster } from "../../src/app/roster";
import { DEFAULT_WINDOWS } from "../../src/domain/horizon";
import { day } from "../domain/days";
import { MemoryNotes } from "./memory-notes";
import { READER, rulesFor } from "./vault-rules";

export const TODAY = day("2026-11-22");
export const PATH = "People/Ana Diaz.md";

export interface Vault {
  readonly notes: MemoryNotes;
  readonly feed: LiveAgenda;
  readonly roster: Roster;
}

export function vaultOf(
  texts: Readonly<Record<string, string>> = {},
  notes = new MemoryNotes(),
  storage: FactStorage | null = null,
): Vault {
  for (const [path, text] of Object.entries(texts)) notes.write(path, text);
  const feed = new LiveAgenda(TODAY, DEFAULT_WINDOWS, (run) => run());
  const roster = new Roster(rulesFor(), TODAY, {
    notes,
    agenda: feed,
    reader: READER,
    remembered: new RememberedFacts(storage),
    resolve: (linkpath) => notes.resolve(linkpath),
    turn: () => Promise.resolve(),
  });
  return { notes, feed, roster };
}
