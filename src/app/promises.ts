import { placesOf, type Commitment, type PromiseWording } from "../domain/commitment";
import type { Day } from "../domain/day";
import { addPromise } from "../note/promises/promise-add";
import { closePromise, movePromise } from "../note/promises/promise-edit";
import { keepPromise } from "../note/log/record-contact";
import type { PlannedEdit } from "./perform";
import { closedElsewhere } from "./record-interaction";
import type { WriteContext } from "./write-context";

/** What can be done with a promise to somebody or of theirs. */
export type PromiseAction =
  | { readonly kind: "promise-add"; readonly promise: PromiseWording }
  /** Closed where it stands, and logged. */
  | { readonly kind: "promise-keep"; readonly promise: Commitment; readonly on: Day }
  /** Closed where it stands; nothing is logged. */
  | { readonly kind: "promise-drop"; readonly promise: Commitment; readonly on: Day }
  | { readonly kind: "promise-move"; readonly promise: Commitment; readonly to: Day };

/** The changes that an action with a promise makes: in the person's note, and in that where the promise stands. */
export function promiseEdits(action: PromiseAction, path: string, context: WriteContext): PlannedEdit[] {
  switch (action.kind) {
    case "promise-add": {
      const { promise } = action;
      const { promiseForm: form } = context;
      return [{ path, change: (text) => addPromise(text, { promise, form }, context) }];
    }
    case "promise-keep": {
      const { promise, on } = action;
      return [
        { path, change: (text) => keepPromise(text, promise, on, context) },
        ...closedElsewhere(promise, { kind: "kept", on }, context),
      ];
    }
    case "promise-drop": {
      const { promise, on } = action;
      const end = { kind: "dropped", on } as const;
      const own = placesOf(promise).find(({ from }) => from === undefined);
      return [
        ...(own === undefined
          ? []
          : [{ path, change: (text: string) => closePromise(text, { promise: own, end }, context) }]),
        ...closedElsewhere(promise, end, context),
      ];
    }
    case "promise-move": {
      const { promise, to } = action;
      return placesToMove(promise).map((place) => ({
        path: place.from ?? path,
        change: (text) => movePromise(text, { promise: place, to }, context),
      }));
    }
  }
}

/** Every place that says the day: it gives it to those that say none. Where none does, one is enough. */
function placesToMove(promise: Commitment): readonly Commitment[] {
  return promise.due === null
    ? placesOf(promise).filter(({ from }) => from === promise.from)
    : placesOf(promise).filter(({ due }) => due === promise.due);
}
