import type { PromiseWording } from "../../domain/commitment";
import { changeList, listOf, type EntryValue } from "../front-matter/list-property";
import { propertyOf } from "../front-matter/property-proof";
import { readNote } from "../front-matter/read-note";
import type { ContactContext } from "../log/record-contact";
import { addPromise } from "../promises/promise-add";
import { promiseDays } from "../promises/promise-places";
import { provenPromise, wordingKey } from "../promises/promise-proof";
import { canonicalKey } from "../properties/fields";
import { readDatedEntries } from "../text/dated-entry";
import { refused, UNCHANGED, type Edit } from "../text/edit";
import type { Before } from "./before-words";
import { isPromiseOf, promisesIn, type TakenPromise } from "./promise-back";

/** The list that a promise was taken from, and its place there, counted from 0. */
interface OldList {
  readonly entries: readonly unknown[];
  readonly at: number;
  readonly promise: PromiseWording;
}

/**
 * Puts the promise of a tick back into a list that has been changed since, as one entry more behind those that stood
 * before it. One that somebody has written there again stays as it is.
 */
export function promiseAgain(text: string, taken: TakenPromise, context: ContactContext): Edit {
  const old = oldList(taken, context);
  if (old === null) return refused("tick-edited", null, taken.place.day);
  const { promise } = old;
  if (promisesIn(text, context).some((each) => wordingKey(each) === wordingKey(promise))) return UNCHANGED;
  const edit = inItsPlace(text, old, context);
  const proven = provenPromise(text, edit, { before: null, after: promise, isOwnNote: true }, context);
  return proven.kind === "refused"
    ? addPromise(text, { promise, form: { kind: "property" } }, context)
    : proven;
}

function inItsPlace(text: string, { entries, at, promise }: OldList, context: ContactContext): Edit {
  const value = entryValue(entries[at]);
  if (value === null) return refused("not-provable", null, promise.text);
  const field = promise.direction === "mine" ? "commitments" : "waiting-for";
  const found = context.fields.read(readNote(text, context.parseYaml).properties).get(field);
  const key = found?.key ?? canonicalKey(field);
  const now = listOf(found?.value).map((entry) => JSON.stringify(entry));
  const before = entries.slice(0, at).map((entry) => now.lastIndexOf(JSON.stringify(entry)));
  const change = { kind: "add", value, at: Math.max(-1, ...before) + 1 } as const;
  return changeList(text, { key, change }, context.parseYaml);
}

/** Text, or an object of texts; null for what lists are not given anew. */
function entryValue(entry: unknown): EntryValue | null {
  if (typeof entry === "string") return entry;
  if (typeof entry !== "object" || entry === null || Array.isArray(entry)) return null;
  const pairs = Object.entries(entry);
  return pairs.every((pair): pair is [string, string] => typeof pair[1] === "string")
    ? Object.fromEntries(pairs)
    : null;
}

/** The list as the tick found it, as far as its entry knows; the promise is told by what the line was about. */
function oldList({ place, direction, all }: TakenPromise, context: ContactContext): OldList | null {
  for (const entries of all.map((before) => entriesIn(before, context))) {
    const found = entries.flatMap((entry, at) => {
      const [read] = readDatedEntries([entry], promiseDays(context));
      if (read === undefined || read.text === "") return [];
      return [{ entries, at, promise: { text: read.text, direction, due: read.day } }];
    });
    const meant = found.find(({ promise }) => isPromiseOf(place, promise));
    if (meant !== undefined) return meant;
    if (found.length === 1) return found[0] ?? null;
  }
  return null;
}

function entriesIn(before: Before, { parseYaml }: ContactContext): readonly unknown[] {
  const entriesOf = (yaml: string, key: string): readonly unknown[] =>
    listOf(propertyOf(readNote(`---\n${yaml}\n---\n`, parseYaml).properties, key));
  if (before.kind === "lines") return entriesOf(`list:\n${before.raw}`, "list");
  if (before.kind === "value") return entriesOf(`list:${before.raw}`, "list");
  return before.kind === "property" ? entriesOf(before.raw, before.key) : [];
}
