import { placesOf, type Commitment } from "../domain/commitment";
import { closeCopy, closePromise, type PromiseEnd } from "../note/promises/promise-edit";
import { addFollowUp, type FollowUp } from "../note/promises/follow-up";
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
  /** A talk that is planned because of it, in the note of everybody. */
  readonly followUp?: FollowUp;
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
 * The changes for one of those who took part. The follow-up comes first, while the note still has a plan that is
 * reached with this contact, so that it is written under the same spelling. In other notes their promises are closed after it is logged: whatever
 * stops in between leaves a promise open rather than a word unsaid.
 */
export function logEdits(
  { contact, kept, talkedAbout: topics = [], followUp }: LogAction,
  path: string,
  context: WriteContext,
): PlannedEdit[] {
  const own = kept.filter((each) => each.path === path).map(({ promise }) => promise);
  const talkedAbout = topics.filter((each) => each.path === path).map(({ topic }) => topic);
  const record = { ...contact, channel: writtenChannel(contact, context), kept: own, talkedAbout };
  return [
    ...(followUp === undefined
      ? []
      : [{ path, change: (text: string) => addFollowUp(text, followUp, context) }]),
    { path, change: (text) => recordContact(text, record, context) },
    ...own.flatMap((promise) => closedElsewhere(promise, { kind: "kept", on: contact.day }, context)),
  ];
}

/** The channel of a contact as its entry spells it, or null. */
export function writtenChannel(
  { channel }: Pick<ContactRecord, "channel">,
  { channelText }: Pick<WriteContext, "channelText">,
): string | null {
  return channel === null ? null : channelText(channel);
}

/**
 * The changes that close a promise in every other note it stands in; none where that is the person's own alone. In the
 * one that it is known by it has to be there still; older copies may have gone meanwhile.
 */
export function closedElsewhere(promise: Commitment, end: PromiseEnd, context: WriteContext): PlannedEdit[] {
  return placesOf(promise).flatMap((place) => {
    const { from } = place;
    if (from === undefined) return [];
    const close = from === promise.from ? closePromise : closeCopy;
    return [{ path: from, change: (text) => close(text, { promise: place, end }, context) }];
  });
}
