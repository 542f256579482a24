import { tookPlace } from "../../domain/interaction";
import type { NoteLog } from "../log/log-section";
import type { Before } from "./before-words";
import { tickedEntries, type TickPlace } from "./ticked-entries";

/** What a tick remembers of entries of its day that no tick has written; nothing where there are none. */
export function ownBefore(log: NoteLog, place: Pick<TickPlace, "day">): Before[] {
  const entries = countOfOwn(log, place);
  return entries === 0 ? [] : [{ kind: "own", entries }];
}

/** True where somebody has logged a contact of the same day since. */
export function hasOwnSince(log: NoteLog, place: Pick<TickPlace, "day">, known: readonly Before[]): boolean {
  const before = known.find(({ kind }) => kind === "own");
  return countOfOwn(log, place) > (before?.kind === "own" ? before.entries : 0);
}

function countOfOwn(log: NoteLog, { day }: Pick<TickPlace, "day">): number {
  const ticked = new Set(tickedEntries(log).map(({ first }) => first));
  const own = log.sections.flatMap(({ entries }) => entries).filter(({ first }) => !ticked.has(first));
  return own.filter(({ interaction }) => interaction.day === day && tookPlace(interaction)).length;
}
