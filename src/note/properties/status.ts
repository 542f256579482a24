import type { Status } from "../../domain/person";
import { present, type FieldMap } from "./fields";
import { isOff, isOn, plainText } from "../text/reading";

const STATUS_WORDS: ReadonlyMap<string, Status> = new Map([
  ["paused", "paused"],
  ["archived", "paused"],
  ["archive", "paused"],
  ["inactive", "paused"],
  ["let go", "let-go"],
  ["deceased", "deceased"],
  ["pausiert", "paused"],
  ["archiviert", "paused"],
  ["inaktiv", "paused"],
  ["losgelassen", "let-go"],
  ["verstorben", "deceased"],
]);

/**
 * The status of a person. Who has a day of death is deceased, whatever else the note says. Words that are not ours
 * (draft, evergreen …) mean active, and so does nothing; `paused`, `archived` or `do_not_contact` switched on, or
 * `active` switched off, mean paused.
 */
export function readStatus(fields: FieldMap): Status {
  const died = present(fields, "died");
  if (died !== null && !isOff(died.value)) return "deceased";
  const word = plainText(fields.get("status")?.value);
  const status = word === null ? undefined : STATUS_WORDS.get(word.toLowerCase().replace(/[\s_-]+/g, " "));
  return status ?? (isSwitchedToPaused(fields) ? "paused" : "active");
}

function isSwitchedToPaused(fields: FieldMap): boolean {
  if (isOff(fields.get("active")?.value)) return true;
  return PAUSING.some((field) => isOn(fields.get(field)?.value));
}

const PAUSING = ["paused", "archived", "do-not-contact"] as const;
