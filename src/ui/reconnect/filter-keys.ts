import type { Completing } from "./use-completion";

/** What a key asks of the box of the filter. */
export type FilterCommand = "next-offer" | "previous-offer" | "take" | "complete" | "clear";

/** Every key that the box keeps for itself. */
export const FILTER_KEYS: ReadonlyMap<string, FilterCommand> = new Map([
  ["ArrowDown", "next-offer"],
  ["ArrowUp", "previous-offer"],
  ["Enter", "take"],
  ["Tab", "complete"],
  ["Escape", "clear"],
]);

interface Pressed {
  readonly text: string;
  readonly completing: Completing;
  readonly onText: (text: string) => void;
  readonly onClose: () => void;
  readonly onLeave: () => void;
}

/**
 * What keys do in the box of the filter: arrows choose among what is offered, else go to the list; Enter takes what is
 * chosen, else goes to the list; Escape leaves the offers, then empties the box, then closes it.
 */
export function pressFilterKey(event: KeyboardEvent, pressed: Pressed): void {
  // While characters are being composed the keys are those of the composition.
  if (event.isComposing || event.altKey || event.ctrlKey || event.metaKey) return;
  const act = actionOf(event, pressed);
  if (act === null) return;
  event.preventDefault();
  event.stopPropagation();
  act();
}

function actionOf({ key, shiftKey }: KeyboardEvent, pressed: Pressed): (() => void) | null {
  const command = FILTER_KEYS.get(key);
  if (command === undefined || (command === "complete" && shiftKey)) return null;
  const { completing, onLeave } = pressed;
  const { offers, active, move, take } = completing;
  const chosen = offers[active];
  const takeChosen = chosen === undefined ? null : () => take(chosen);
  switch (command) {
    case "next-offer":
      return offers.length > 0 ? () => move(1) : onLeave;
    case "previous-offer":
      return offers.length > 0 ? () => move(-1) : null;
    case "take":
      return takeChosen ?? onLeave;
    case "complete":
      return takeChosen;
    case "clear":
      return () => escape(pressed);
  }
}

function escape({ text, completing, onText, onClose }: Pressed): void {
  if (completing.active >= 0) return completing.close();
  completing.close();
  if (text === "") onClose();
  else onText("");
}
