import type { Day } from "../../domain/day";
import { readNote } from "../front-matter/read-note";
import { present } from "../properties/fields";
import { setNextContact } from "../properties/person-fields";
import { addedLines } from "../text/added-lines";
import { UNCHANGED, type Edit } from "../text/edit";
import { addPromise, type PromiseForm } from "./promise-add";
import type { PromiseContext } from "./promise-places";

/** A talk that Rapport plans by itself, because of something that was done or has happened. */
export interface FollowUp {
  readonly day: Day;
  /** What the talk is for, as a promise of mine. */
  readonly promise: string;
  /** The first day of a plan that is still ahead. */
  readonly from: Day;
}

/** What planning a follow-up depends on besides the note. */
export interface FollowUpContext extends PromiseContext {
  readonly promiseForm: PromiseForm;
  /** The day that a property's value says, or null when it says none that can be read. */
  readonly lastContactDay: (value: unknown) => Day | null;
}

/**
 * Plans a follow-up as the next contact, unless the note has a plan of its own, which stays. Beside a later plan, and
 * one whose day cannot be read, the follow-up becomes a promise of mine; a sooner plan is enough.
 */
export function addFollowUp(text: string, followUp: FollowUp, context: FollowUpContext): Edit {
  const { day, from, promise: words } = followUp;
  const properties = context.fields.read(readNote(text, context.parseYaml).properties);
  const plan = present(properties, "next-contact");
  const planned = plan === null ? null : context.lastContactDay(plan.value);
  if (plan === null || (planned !== null && planned < from)) return setNextContact(text, day, context);
  if (planned !== null && planned <= day) return UNCHANGED;
  const promise = { text: words, direction: "mine", due: day } as const;
  return addPromise(text, { promise, form: context.promiseForm }, context);
}

/** The lines that {@link addFollowUp} writes; none where it is refused. */
export function followUpLines(text: string, followUp: FollowUp, context: FollowUpContext): string[] {
  const edit = addFollowUp(text, followUp, context);
  return edit.kind === "changed" ? addedLines(text, edit.text) : [];
}
