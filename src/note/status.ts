import type { Status } from "../domain/person";
import { isAbsent, type FieldMap } from "./fields";
import { plainText } from "./reading";

const STATUS_WORDS: Readonly<Record<string, Status>> = {
  paused: "paused",
  archived: "paused",
  archive: "paused",
  inactive: "paused",
  "let go": "let-go",
  deceased: "deceased",
};

/**
 * The status of a person. Words that are not ours (draft, evergreen …) mean active, and so does nothing;
 * `paused`, `archived` and `do_not_contact` switched on, or `active` switched off, mean paused.
 */
export function readStatus(fields: FieldMap): Status {
  const word = plainText(fields.get("status")?.value);
  const status = word === null ? undefined : STATUS_WORDS[word.toLowerCase().replace(/[\s_-]+/g, " ")];
  if (status !== undefined) return status;
  return isOn(fields.get("paused")?.value) || isOff(fields.get("active")?.value) ? "paused" : "active";
}

function isOn(value: unknown): boolean {
  return value === true || (typeof value === "string" && /^(?:true|yes|on)$/i.test(value.trim()));
}

function isOff(value: unknown): boolean {
  return (
    !isAbsent(value) &&
    (value === false || (typeof value === "string" && /^(?:false|no|off)$/i.test(value.trim())))
  );
}
