import type { Commitment } from "../domain/commitment";
import { closePromise } from "../note/promises/promise-edit";
import { recordContact, type ContactRecord } from "../note/log/record-contact";
import type { PlannedEdit } from "./perform";
import type { WriteContext } from "./write-context";

/** One interaction, to be written into the note of everybody who took part. */
export interface LogAction {
  readonly kind: "log";
  readonly contact: Omit<ContactRecord, "kept" | "talkedAbout">;
  /** Promises that are kept with it, each with the path of the person it was made to or by. */
  readonly kept: readonly KeptPromise[];
  /** What was to be asked about and has been, each with the path of the person whose note says so. */
  readonly talkedAbout?: readonly Topic[];
}

/** Something to ask somebody about. */
export interface Topic {
  readonly path: string;
  readonly topic: string;
}

export interface KeptPromise {
  readonly path: string;
  readonly promise: Commitment;
}

/**
 * The changes for one of those who took part. In other notes their promises are closed after it is logged: whatever
 * stops in between leaves a promise open rather than a word unsaid.
 */
export function logEdits(
  { contact, kept, talkedAbout: topics = [] }: LogAction,
  path: string,
  context: WriteContext,
): PlannedEdit[] {
  const own = kept.filter((each) => each.path === path).map(({ promise }) => promise);
  const talkedAbout = topics.filter((each) => each.path === path).map(({ topic }) => topic);
  const record = { ...contact, channel: writtenChannel(contact, context), kept: own, talkedAbout };
  return [
    { path, change: (text) => recordContact(text, record, context) },
    ...own.flatMap((promise) => closedElsewhere(promise, contact.day, context)),
  ];
}

/** The channel of a contact as its entry spells it, or null. */
export function writtenChannel(
  { channel }: Pick<ContactRecord, "channel">,
  { channelText }: Pick<WriteContext, "channelText">,
): string | null {
  return channel === null ? null : channelText(channel);
}

/** The change that closes a kept promise in the other note it stands in; none where it stands in the person's own. */
export function closedElsewhere(
  promise: Commitment,
  on: ContactRecord["day"],
  context: WriteContext,
): PlannedEdit[] {
  const { from } = promise;
  if (from === undefined) return [];
  return [
    { path: from, change: (text) => closePromise(text, { promise, end: { kind: "kept", on } }, context) },
  ];
}
