import type { Person } from "../domain/person";
import type { Day } from "../domain/day";
import type { Settings } from "../settings/settings";
import type { MarkerCounts } from "./found-people";
import type { DailyNotes, Places } from "./ports";
import type { VaultHabits } from "./vault-habits";

/** What of the vault is counted for a setting. */
export type Counted =
  /** Notes that are people by it, people's notes that have it, or those in a folder. */
  | "notes"
  | "people"
  | "entries"
  /** People whom dated notes mention. */
  | "mentioned"
  /** Active people about whose cadence nothing is said. */
  | "without-cadence"
  /** People whose notes have a date that can be read in two ways. */
  | "ambiguous";

/** What a setting, or a line of one, finds in the vault as it is. */
export type Match =
  /** `of` is the line, null where the setting has one value. */
  | {
      readonly kind: "count";
      readonly counted: Counted;
      readonly of: string | null;
      readonly count: number;
    }
  /** No folder of the vault is called that. */
  | { readonly kind: "no-folder"; readonly of: string }
  /** Where new notes go; empty at the top of the vault. A folder that is not there comes with the first of them. */
  | { readonly kind: "target"; readonly folder: string; readonly isThere: boolean }
  | { readonly kind: "note"; readonly path: string }
  | { readonly kind: "no-note"; readonly path: string }
  /** The path that the next note has. */
  | { readonly kind: "next-note"; readonly path: string; readonly isThere: boolean }
  /** Whether today's daily note has the heading; null where there is no such note. */
  | { readonly kind: "daily-note"; readonly hasHeading: boolean | null }
  /** Something between braces that stands for nothing, and what was probably meant. */
  | { readonly kind: "unknown-placeholder"; readonly of: string; readonly suggestion: string | null };

/** What is looked at: each walk over the vault has been made once for all settings. */
export interface MatchSources {
  readonly settings: Settings;
  readonly counts: MarkerCounts;
  readonly habits: VaultHabits;
  readonly people: readonly Person[];
  /** How many dated notes mention the person of that note. */
  readonly mentions: (path: string) => number;
  readonly places: Places;
  readonly dailyNotes: Pick<DailyNotes, "find">;
  /** Where the review of this week is, or would be. */
  readonly reviewPath: string;
  readonly today: Day;
}

/** What each of those settings finds, line by line. */
export type Matches<Key extends string> = Readonly<Record<Key, readonly Match[]>>;
