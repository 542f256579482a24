import { beforeEach } from "vitest";
import type { Acting, PersonAction } from "../../src/app/act";
import type { WriteOutcome } from "../../src/app/ports";
import type { LogAction } from "../../src/app/record-interaction";
import { UndoHistory } from "../../src/app/undo-history";
import { DEFAULT_SETTINGS, type Settings } from "../../src/settings/settings";
import { day } from "../domain/days";
import { actingIn } from "./acting-in";
import { MemoryVault } from "./memory-vault";

export const ANA = "People/Ana Diaz.md";
export const KIM = "People/Kim Ode.md";
export const NOTE = "---\nlast_met: 2026-10-30\n---\n## Interactions\n- 2026-10-30 coffee: the move\n";
export const TALK: LogAction = {
  kind: "log",
  contact: { day: day("2026-11-22"), channel: "call", direction: "to", text: "sent the plan" },
  kept: [],
};

export let vault = new MemoryVault();
export let history = new UndoHistory(vault);
let settings: Settings = DEFAULT_SETTINGS;

/** Acts with each of the notes and says what became of it. */
export async function act(action: PersonAction, ...paths: readonly string[]): Promise<string[]> {
  const { outcomes } = await acting().each({
    acts: paths.map((path) => ({ path, action })),
    label: () => "Done",
  });
  return outcomes.map(({ kind, path }: WriteOutcome) => `${path}: ${kind}`);
}

export function acting(): Acting {
  return actingIn(vault, { history, today: day("2026-11-22"), settings: () => settings });
}

/** To be called by each file of tests: the hooks of a module that files share would be those of the first one only. */
export function startAnewEachTime(): void {
  beforeEach(() => {
    vault = new MemoryVault();
    history = new UndoHistory(vault);
    settings = DEFAULT_SETTINGS;
    vault.texts.set(ANA, NOTE);
  });
}

/** From here on those settings hold. */
export function set(changes: Partial<Settings>): void {
  settings = { ...settings, ...changes };
}
