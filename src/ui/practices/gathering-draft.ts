import type { Newcomer } from "../../app/newcomers";
import type { Day } from "../../domain/day";
import type { Person } from "../../domain/person";
import { pastDay } from "../modals/day-problem";

/** Who may have been at a meeting, as its note says it. */
export interface Gathered {
  readonly people: readonly Person[];
  readonly newcomers: readonly Newcomer[];
}

/** The form as it is filled in at the moment. */
export interface GatheringDraft {
  readonly people: readonly Person[];
  /** Those who were added by hand. */
  readonly added: readonly Person[];
  /** The names of those who have no note yet and were there. */
  readonly newcomers: readonly string[];
  /** Further names, separated by commas. */
  readonly others: string;
  readonly metAt: string;
  /** In words, or as `YYYY-MM-DD`. */
  readonly day: string;
  readonly channel: string | null;
  readonly text: string;
}

/** A meeting as it is to be logged. */
export interface GatheringSaid {
  readonly day: Day;
  readonly channel: string | null;
  readonly people: readonly Person[];
  readonly newcomers: readonly string[];
  readonly metAt: string;
  readonly text: string;
}

/** Everybody who took part is ticked; a name in the text may be that of anything. */
export function freshGathering(
  { people, newcomers }: Gathered,
  { day, metAt }: Pick<GatheringDraft, "day" | "metAt">,
): GatheringDraft {
  const met = newcomers.filter(({ tookPart }) => tookPart).map(({ name }) => name);
  return { people, added: [], newcomers: met, others: "", metAt, day, channel: "meeting", text: "" };
}

/** The names of those who are new, each once. */
export function newNames({ newcomers, others }: GatheringDraft): readonly string[] {
  const typed = others.split(/[,;\n]/).map((name) => name.replace(/\s+/g, " ").trim());
  const names = new Map<string, string>();
  for (const name of [...newcomers, ...typed]) {
    const key = name.toLowerCase();
    if (name !== "" && !names.has(key)) names.set(key, name);
  }
  return [...names.values()];
}

/** The meeting that a form tells, and null while it names nobody or its day cannot be read. */
export function gatheringOf(draft: GatheringDraft, today: Day): GatheringSaid | null {
  const day = pastDay(draft.day, today);
  const newcomers = newNames(draft);
  const { people, channel } = draft;
  if (typeof day !== "string" || people.length + newcomers.length === 0) return null;
  return { day, channel, people, newcomers, metAt: draft.metAt.trim(), text: draft.text.trim() };
}
