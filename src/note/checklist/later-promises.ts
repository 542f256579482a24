import type { PromiseWording } from "../../domain/commitment";
import { orderOf } from "../log/log-append";
import { readLog, type NoteLog } from "../log/log-section";
import type { ContactContext } from "../log/record-contact";
import { splitLines } from "../text/lines";
import { isOfPromise } from "./before-kinds";
import { beforeOf, countedWith, withoutOthers } from "./before-lines";
import { formatBefore, type Before } from "./before-words";
import { promiseAsItWas, withoutPromise } from "./promise-back";
import { propertiesBefore } from "./properties-before";
import { entriesOf, tickedEntries, withEntryMark, type TickedEntry, type TickPlace } from "./ticked-entries";

/** A tick that has taken a promise after another one did. */
interface Undone {
  readonly place: TickPlace;
  readonly promise: PromiseWording;
}

/**
 * The text once a promise has been restored as if the later ticks had not been: they give back what they took, the last
 * first, and take it again, each with word of what it finds then. So the promise comes back byte for byte where it was,
 * and whatever is taken back next does too. Null where one of them cannot be followed.
 */
export function withLaterPromises(
  text: string,
  later: readonly TickedEntry[],
  restore: (text: string) => string | null,
  context: ContactContext,
): string | null {
  let current = text;
  const undone: Undone[] = [];
  for (const { mark, interaction } of later) {
    const place = { key: mark.id, day: interaction.day };
    const all = withoutOthers(beforeOf(mark.before), (before) => isOfPromise(before, context));
    const back = promiseAsItWas(current, place, all, context);
    if (back === null) return null;
    current = back.text;
    undone.unshift({ place, promise: back.promise });
  }
  return undone.reduce<string | null>(
    (now, each) => (now === null ? null : takenAgain(now, each, context)),
    restore(current),
  );
}

function takenAgain(text: string, { place, promise }: Undone, context: ContactContext): string | null {
  const edit = withoutPromise(text, promise, context);
  if (edit.kind !== "changed") return null;
  const [entry] = entriesOf(readLog(edit.text, context.style), place);
  if (entry === undefined) return null;
  const others = beforeOf(entry.mark.before).filter((before) => !isOfPromise(before, context));
  const before = [...others, ...countedWith(others, propertiesBefore(text, edit.text))];
  return withBefore(edit.text, entry, before);
}

function withBefore(text: string, entry: TickedEntry, before: readonly Before[]): string {
  const to = { ...entry.mark, before: formatBefore(before) };
  return withEntryMark(text, entry, { lines: splitLines(text), to });
}

/** The entries of ticks that took promises after that one did, the last first, by the order of their log. */
export function laterTicks(log: NoteLog, entry: TickedEntry, context: ContactContext): TickedEntry[] {
  const section = log.sections.find(({ entries }) => entries.some(({ first }) => first === entry.first));
  const order = orderOf(section?.entries ?? [], context.style);
  const ofPromise = tickedEntries(log).filter(({ mark }) =>
    beforeOf(mark.before).some((before) => isOfPromise(before, context)),
  );
  return order === "newest-first"
    ? ofPromise.filter(({ first }) => first < entry.first)
    : ofPromise.filter(({ first }) => first > entry.first).reverse();
}
