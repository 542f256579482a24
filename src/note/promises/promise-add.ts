import type { Commitment, PromiseWording } from "../../domain/commitment";
import { bodyStretches, type BodyStretch } from "../body/body-parts";
import { addListed } from "../body/add-listed";
import { readDatedEntries } from "../text/dated-entry";
import { entryLike } from "../text/dated-text";
import { refused, UNCHANGED, type Edit } from "../text/edit";
import { oneLine } from "../log/entry-text";
import { canonicalKey } from "../properties/fields";
import { openBlockRefused } from "../text/insertion";
import { changeList, listOf, type EntryValue } from "../front-matter/list-property";
import { readLog, type NoteLog } from "../log/log-section";
import { promiseDays, promisesOf, type PromiseContext } from "./promise-places";
import { provenPromise, wordingKey } from "./promise-proof";
import { readNote, refusedFor } from "../front-matter/read-note";
import { headingName } from "../text/sections";

/** Where a new promise goes: into the property, or as a task below the heading of its side. */
export type PromiseForm =
  | { readonly kind: "property" }
  | { readonly kind: "task"; readonly headings: Readonly<Record<Commitment["direction"], string>> };

/**
 * Writes a promise into the person's note. Words that end in a day of their own, such as "send the deck by
 * 2026-11-20", give it that day when none is given. A promise that stands there already changes nothing, and one
 * without words is none.
 *
 * Refused where re-reading does not show this promise and otherwise the same ones.
 */
export function addPromise(
  text: string,
  { promise, form }: { readonly promise: PromiseWording; readonly form: PromiseForm },
  context: PromiseContext,
): Edit {
  const wanted = asRead({ ...promise, text: promise.text.replace(/\s+/g, " ").trim() }, context);
  if (wanted.text === "") return UNCHANGED;
  const isThere = promisesOf(text, context).some((other) => wordingKey(other) === wordingKey(wanted));
  if (isThere) return UNCHANGED;
  if (form.kind === "property") return intoProperty(text, wanted, context);
  const log = readLog(text, context.style);
  const edit = asTask(text, log, { wanted, heading: form.headings[wanted.direction], context });
  const result = provenPromise(text, edit, { before: null, after: wanted, isOwnNote: true }, context);
  return result.kind === "refused" ? (openBlockRefused(log.note) ?? result) : result;
}

function asRead(promise: PromiseWording, context: PromiseContext): PromiseWording {
  if (promise.due !== null) return promise;
  const [read] = readDatedEntries([promise.text], promiseDays(context));
  return read === undefined || read.day === null ? promise : { ...promise, text: read.text, due: read.day };
}

/** In the form of the list's last entry, and in the first way of writing the day that reads as what was meant. */
function intoProperty(text: string, wanted: PromiseWording, context: PromiseContext): Edit {
  const field = wanted.direction === "mine" ? "commitments" : "waiting-for";
  const { properties, error } = readNote(text, context.parseYaml);
  if (error !== null) return refusedFor(error);
  const found = context.fields.read(properties).get(field);
  const key = found?.key ?? canonicalKey(field);
  const forms = entryForms(wanted, listOf(found?.value).at(-1));
  let refusal: Edit = refused("not-provable", null, wanted.text);
  for (const value of forms) {
    const edit = changeList(text, { key, change: { kind: "add", value } }, context.parseYaml);
    refusal = provenPromise(text, edit, { before: null, after: wanted, isOwnNote: true }, context);
    if (refusal.kind === "changed") return refusal;
  }
  return refusal;
}

function entryForms({ text, due }: PromiseWording, last: unknown): EntryValue[] {
  const alike = entryLike(last, { text, day: due, dayKey: "due" });
  if (due === null) return [...(alike === null ? [] : [alike]), text];
  const texts = [`${text} by ${due}`, `${text} 📅 ${due}`, `${due} ${text}`];
  return [...(alike === null ? [] : [alike]), ...texts, { text, due }];
}

interface NewTask {
  readonly wanted: PromiseWording;
  readonly heading: string;
  readonly context: PromiseContext;
}

function asTask(text: string, log: NoteLog, { wanted, heading, context }: NewTask): Edit {
  const words = `[ ] ${oneLine(wanted.text)}${wanted.due === null ? "" : ` 📅 ${wanted.due}`}`;
  const stretches = bodyStretches(log, context.checklistHeading);
  const own = stretches.find(
    (each) => each.heading !== null && headingName(each.heading.text) === headingName(heading),
  );
  const stretch = own ?? stretches.find((each) => isFor(each, wanted.direction)) ?? null;
  return addListed(text, log, { stretch, heading, words });
}

function isFor({ part, heading }: BodyStretch, direction: Commitment["direction"]): boolean {
  return heading !== null && part.kind === "promises" && part.direction === direction;
}
