import type { Commitment, PromiseWording } from "../../domain/commitment";
import { changeList } from "../front-matter/list-property";
import type { ContactContext } from "../log/record-contact";
import { promisesInProperties } from "../promises/promise-places";
import { wordingKey } from "../promises/promise-proof";
import { refused, type Edit } from "../text/edit";
import type { Before } from "./before-words";
import { withPropertiesBefore } from "./properties-before";
import { keyOfId, promiseWords, tickKey } from "./tick-id";
import type { TickPlace } from "./ticked-entries";

/** What a tick has taken out of the promises in the properties. */
export interface TakenPromise {
  readonly place: TickPlace;
  /** Whose promise it is. */
  readonly direction: Commitment["direction"];
  /** What was before in the lists of promises. */
  readonly all: readonly Before[];
}

/** A note with a promise in it again, and which one it is. */
export interface PromiseBack {
  readonly text: string;
  readonly promise: PromiseWording;
}

/** True for the promise that the line of that entry was about. */
export function isPromiseOf({ key, day }: TickPlace, promise: PromiseWording): boolean {
  return tickKey({ day, kind: "promise", words: promiseWords(promise) }) === keyOfId(key);
}

/** The promise byte for byte where it was; null where that does not bring back this one and leave all others. */
export function promiseAsItWas(
  text: string,
  place: TickPlace,
  all: readonly Before[],
  context: ContactContext,
): PromiseBack | null {
  const after = withPropertiesBefore(text, all, () => true);
  const promise = onlyOneMore(text, after, place, context);
  return promise === null ? null : { text: after, promise };
}

/**
 * The one promise that the second text has more than the first, which has no other; null for any other difference, and
 * for another promise than the line was about. The line of one whose day only its task gives cannot be told by it.
 */
export function onlyOneMore(
  before: string,
  after: string,
  place: TickPlace,
  context: ContactContext,
): PromiseWording | null {
  const now = promisesIn(after, context);
  const come = difference(promisesIn(before, context), now);
  const [promise] = come ?? [];
  if (promise === undefined || come?.length !== 1) return null;
  const isOther = !isPromiseOf(place, promise) && now.some((each) => isPromiseOf(place, each));
  return isOther ? null : promise;
}

/** The promises that the later list has more; null where it lacks one of the earlier. */
export function difference(
  before: readonly PromiseWording[],
  after: readonly PromiseWording[],
): readonly PromiseWording[] | null {
  const left = [...after];
  for (const promise of before) {
    const at = left.findIndex((each) => wordingKey(each) === wordingKey(promise));
    if (at < 0) return null;
    left.splice(at, 1);
  }
  return left;
}

/** The open promises in the properties. */
export function promisesIn(text: string, context: ContactContext): readonly Commitment[] {
  return promisesInProperties(text, context).map(({ commitment }) => commitment);
}

/** The promise taken out of its property again. */
export function withoutPromise(text: string, promise: PromiseWording, context: ContactContext): Edit {
  const found = promisesInProperties(text, context).find(
    ({ commitment }) => wordingKey(commitment) === wordingKey(promise),
  );
  if (found === undefined) return refused("promise-gone", null, promise.text);
  const { key, at } = found;
  return changeList(text, { key, change: { kind: "remove", at } }, context.parseYaml);
}
