import { OWN_CADENCE, type TriageChoice } from "../triage-choices";

interface Keys {
  readonly choices: readonly TriageChoice[];
  readonly choose: (choice: TriageChoice) => Promise<void>;
  /** Asks for a cadence in words. */
  readonly type: () => void;
  readonly back: () => Promise<void>;
}

/** Carries out what a key asks for; false for one that is not ours. */
export function pressed(
  event: KeyboardEvent,
  { choices, choose, type, back }: Keys,
  form: HTMLElement | null,
): boolean {
  if (event.ctrlKey || event.metaKey || event.altKey || event.repeat) return false;
  const key = event.key.toLowerCase();
  if (key === "arrowdown" || key === "arrowup") return moveFocus(form, key === "arrowdown" ? 1 : -1);
  const choice = choices.find((each) => each.key === key);
  if (choice !== undefined) void choose(choice);
  else if (key === OWN_CADENCE) type();
  else if (key === "u") void back();
  else return false;
  return true;
}

function moveFocus(form: HTMLElement | null, by: 1 | -1): boolean {
  const buttons = Array.from(form?.querySelectorAll<HTMLElement>("button") ?? []);
  buttons[buttons.findIndex((button) => button.matches(":focus")) + by]?.focus();
  return true;
}
