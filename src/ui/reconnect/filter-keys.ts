import type { Completing } from "./use-completion";

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
  const { completing, onLeave } = pressed;
  const { offers, active, move, take } = completing;
  const chosen = offers[active];
  const takeChosen = chosen === undefined ? null : () => take(chosen);
  switch (key) {
    case "ArrowDown":
      return offers.length > 0 ? () => move(1) : onLeave;
    case "ArrowUp":
      return offers.length > 0 ? () => move(-1) : null;
    case "Enter":
      return takeChosen ?? onLeave;
    case "Tab":
      return shiftKey ? null : takeChosen;
    case "Escape":
      return () => escape(pressed);
    default:
      return null;
  }
}

function escape({ text, completing, onText, onClose }: Pressed): void {
  if (completing.active >= 0) return completing.close();
  completing.close();
  if (text === "") onClose();
  else onText("");
}
