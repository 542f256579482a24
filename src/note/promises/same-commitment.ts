import type { Commitment } from "../../domain/commitment";
import { isSamePromise } from "../../domain/same-promise";

/**
 * The promises in properties and then those in the text. One that stands in both is counted once, where the property
 * has it; a day that only the text gives it is kept.
 */
export function allCommitments(
  inProperties: readonly Commitment[],
  inText: readonly Commitment[],
): readonly Commitment[] {
  if (inText.length === 0) return inProperties;
  if (inProperties.length === 0) return inText;
  const own = [...inProperties];
  const further: Commitment[] = [];
  for (const promise of inText) {
    const at = own.findIndex((other) => isSamePromise(other, promise));
    const same = own[at];
    if (same === undefined) further.push(promise);
    else own[at] = same.due === null ? { ...same, due: promise.due } : same;
  }
  return [...own, ...further];
}
