import { readLog } from "../log/log-section";
import type { ContactContext } from "../log/record-contact";
import { promisesOf } from "../promises/promise-places";
import { inSequence, UNCHANGED, type Edit } from "../text/edit";
import { readBefore } from "./before-words";
import { hasOwnEntry, isSameWording, logTick, placeOf, type KeptPromise, type Tick } from "./log-tick";
import { takeBackTick } from "./take-back";
import { addedOfId } from "./tick-id";
import { entriesOf, type TickedEntry } from "./ticked-entries";

/**
 * Gives the entry of a line other words, because the line has got others since. One that was edited in the note is
 * the user's and stays, and one that was taken out there is not made anew.
 */
export function rewordTick(text: string, tick: Tick, context: ContactContext): Edit {
  const place = placeOf(tick);
  const log = readLog(text, context.style);
  const entries = entriesOf(log, place);
  // Without words the tick had nothing to add to the user's own entry; now it has.
  if (entries.length === 0 && hasOwnEntry(log, tick.entry)) return logTick(text, tick, context);
  const [first] = entries;
  const isUsers = entries.some((entry) => entry.isEdited || hasAdded(entry, tick));
  if (first === undefined || isUsers) return UNCHANGED;
  return inSequence(
    text,
    (current) => takeBackTick(current, place, context),
    (current) => logTick(current, { ...tick, kept: keptBefore(current, { tick, first }, context) }, context),
  );
}

/** What a tick keeps, by the entry that it has written: tasks in other notes are closed already, and stay with it. */
function keptBefore(
  text: string,
  { tick: { kept }, first }: { readonly tick: Tick; readonly first: TickedEntry },
  context: ContactContext,
): KeptPromise | null {
  const own = kept?.own ?? null;
  if (own === null) return kept;
  const elsewhere = readBefore(first.mark.before).flatMap((before) =>
    before.kind === "task" && before.path !== null
      ? [{ path: before.path, line: before.raw, wording: own }]
      : [],
  );
  const isInOwn = promisesOf(text, context).some((each) => isSameWording(each, own));
  return { own: isInOwn || elsewhere.length === 0 ? own : null, elsewhere };
}

/** True for an entry that was written with what the line says by now. */
function hasAdded({ mark }: TickedEntry, { id }: Tick): boolean {
  return addedOfId(mark.id) === addedOfId(id);
}
