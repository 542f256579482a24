import type { AgendaState } from "../../app/agenda-feed";
import type { Row } from "../../domain/row";

/** Why there is nobody to list, or not yet all that could be, where that is so. */
export type RestState =
  | { readonly kind: "loading" }
  | { readonly kind: "nobody-found" }
  | NoCadence
  | { readonly kind: "nobody-due"; readonly next: Row | null };

interface NoCadence {
  readonly kind: "no-cadence";
  readonly undecided: number;
  /** True where others are listed all the same, for a birthday or a promise. */
  readonly isBeside: boolean;
  /** True where nobody is listed, not even for a silence. */
  readonly isSilent: boolean;
}

/** What to say above the rows or instead of them; null where the rows say everything. */
export function restState(state: AgendaState, due: number): RestState | null {
  const { phase, agenda, people, withCadence, undecided } = state;
  if (phase === "loading") return { kind: "loading" };
  if (people === 0) return { kind: "nobody-found" };
  if (withCadence === 0 && undecided > 0) {
    const isSilent = phase === "ready" && agenda.sections.every(({ id }) => id === "attention");
    return { kind: "no-cadence", undecided, isBeside: due > 0, isSilent };
  }
  if (due > 0) return null;
  const next = agenda.sections.find(({ id }) => id === "next")?.rows[0] ?? null;
  return { kind: "nobody-due", next };
}
