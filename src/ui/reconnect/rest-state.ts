import type { AgendaState } from "../../app/agenda-feed";
import type { Day } from "../../domain/day";

/** Why there is nobody to list, where that is so. */
export type RestState =
  | { readonly kind: "loading" }
  | { readonly kind: "nobody-found" }
  | { readonly kind: "no-cadence" }
  | { readonly kind: "nobody-due"; readonly next: Day | null };

/** What to say instead of rows, or null while somebody is due. */
export function restState(
  { phase, agenda, people, withCadence }: AgendaState,
  due: number,
): RestState | null {
  if (phase === "loading") return { kind: "loading" };
  if (people === 0) return { kind: "nobody-found" };
  if (due > 0) return null;
  if (withCadence === 0 && agenda.nextDue === null) return { kind: "no-cadence" };
  return { kind: "nobody-due", next: agenda.nextDue };
}
