import type { Commitment } from "../domain/commitment";
import type { Day } from "../domain/day";
import { addPromise, type PromiseForm } from "../note/promises/promise-add";
import { closePromise, movePromise } from "../note/promises/promise-edit";
import type { PromiseWording } from "../note/promises/promise-places";
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
export function promiseEdits(
  action: PromiseAction,
  { path, form }: { readonly path: string; readonly form: PromiseForm },
  context: WriteContext,
): PlannedEdit[] {
  switch (action.kind) {
    case "promise-add": {
      const { promise } = action;
      return [{ path, change: (text) => addPromise(text, { promise, form }, context) }];
    }
    case "promise-keep": {
      const { promise, on } = action;
      return [
        { path, change: (text) => keepPromise(text, promise, on, context) },
        ...closedElsewhere(promise, on, context),
      ];
    }
    case "promise-drop": {
      const { promise, on } = action;
      const end = { kind: "dropped", on } as const;
      const at = promise.from ?? path;
      return [{ path: at, change: (text) => closePromise(text, { promise, end }, context) }];
    }
    case "promise-move": {
      const { promise, to } = action;
      const at = promise.from ?? path;
      return [{ path: at, change: (text) => movePromise(text, { promise, to }, context) }];
    }
  }
}
