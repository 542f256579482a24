import type { Day } from "../../domain/day";
import type { DayReader } from "../text/dated-entry";
import { namedDayLinks } from "../body/named-day-link";
import { withDayMoved, type DayMove } from "../text/dated-text";
import { refused, type Edit } from "../text/edit";
import { DAY_KEYS, keyIn, TEXT_KEYS } from "../properties/entry-keys";
import { changeList, type ListChange } from "../front-matter/list-property";
import {
  promiseDays,
  promisesInProperties,
  withDaysOfLinks,
  type PromiseContext,
  type PropertyPromise,
} from "./promise-places";
import { dueTaskLine } from "./task-line";
import { dayLike } from "../text/written-day";

/** The line of a task with its day moved, in each way that may be right. */
export function movedTaskLines(
  line: string,
  { due, to }: { readonly due: Day | null; readonly to: Day },
  context: PromiseContext,
): string[] {
  if (due === null) return [dueTaskLine(line, to)];
  return withDayMoved(line, {
    from: due,
    readDay: taskDays(context),
    forms: (written) => namedDayLinks(written, { from: due, to }, context.dayLinks) ?? [dayLike(written, to)],
  });
}

/** Reads a day as it is read in the text of a note, where a link may have the vault's own name for it. */
function taskDays(context: PromiseContext): DayReader<Day> {
  const read = promiseDays(context);
  return (value) => read(typeof value === "string" ? withDaysOfLinks(value, context) : value);
}

/** Moves the day of a promise in the front matter: that of an object, or one within its text. */
export function movedEntry(
  text: string,
  { property, to }: { readonly property: PropertyPromise; readonly to: Day },
  context: PromiseContext,
): Edit {
  const { commitment, key, at, entry } = property;
  for (const change of movingChanges(entry, at, moveOf(commitment.due, to, context))) {
    const edit = changeList(text, { key, change }, context.parseYaml);
    if (edit.kind !== "changed") continue;
    const read = promisesInProperties(edit.text, context).find(
      (other) => other.key === key && other.at === at,
    );
    if (read?.commitment.text === commitment.text && read.commitment.due === to) return edit;
  }
  return refused("not-provable", null, commitment.text);
}

type Move = Omit<DayMove, "from"> & { readonly from: Day | null; readonly to: Day };

function moveOf(from: Day | null, to: Day, context: PromiseContext): Move {
  const named = (written: string): readonly string[] =>
    (from === null ? null : namedDayLinks(written, { from, to }, context.dayLinks)) ?? [];
  // A property says its days without knowing the vault's names, so that not every name is read there.
  const forms = (written: string): string[] => [...named(written), dayLike(written, to)];
  return { from, to, readDay: promiseDays(context), forms };
}

function movingChanges(entry: unknown, at: number, move: Move): ListChange[] {
  if (typeof entry === "string")
    return movedTexts(entry, move).map((value) => ({ kind: "replace", at, value }));
  if (typeof entry !== "object" || entry === null) return [];
  const dayKey = keyIn(entry, DAY_KEYS);
  if (dayKey !== null) {
    const forms = move.forms(String(Reflect.get(entry, dayKey)));
    return forms.map((value) => ({ kind: "set", at, key: dayKey, value }));
  }
  if (move.from === null) return [{ kind: "set", at, key: "due", value: move.to }];
  const textKey = keyIn(entry, TEXT_KEYS) ?? "text";
  const text: unknown = Reflect.get(entry, textKey);
  if (typeof text !== "string") return [];
  return movedTexts(text, move).map((value) => ({ kind: "set", at, key: textKey, value }));
}

function movedTexts(text: string, { from, to, ...move }: Move): string[] {
  if (from !== null) return withDayMoved(text, { from, ...move });
  return [`${text.trimEnd()} by ${to}`, `${text.trimEnd()} 📅 ${to}`];
}
