import type { Status } from "../../domain/person";
import { UNCHANGED, type Edit } from "../text/edit";
import type { FieldContext } from "../front-matter/field-changes";
import { canonicalKey, type Field, type FieldEntry, type FieldReader } from "./fields";
import { changeProperties, type PropertyChange } from "../front-matter/front-matter-edit";
import { notProvable } from "../front-matter/property-proof";
import { isOff, isOn, plainText } from "../text/reading";
import { readNote, refusedFor } from "../front-matter/read-note";
import { readStatus } from "./status";

/** The fields that say a status, each with the value that means "no contact". */
const SWITCHES = [
  ["paused", true],
  ["archived", true],
  ["active", false],
  ["do-not-contact", true],
] as const;

/** What a note says of a status, kept beyond the reading of the next note. */
interface StatusProperties {
  readonly entries: ReadonlyMap<Field, FieldEntry>;
  /** True where `status` holds a word that is about something else, such as how far a note has come. */
  readonly isWordForeign: boolean;
}

/**
 * Pauses a person, lets them go, says that they have died, or takes all that back. Vaults that pause by a switch of
 * their own, such as `archived: true` or `active: false`, keep it; a word in `status` that is about something else
 * stays where a switch can say the same.
 *
 * Refused where the note would still say otherwise: a day of death is not taken out by resuming.
 */
export function setStatus(text: string, status: Status, { fields, parseYaml }: FieldContext): Edit {
  const { properties, error } = readNote(text, parseYaml);
  if (error !== null) return refusedFor(error);
  if (readStatus(fields.read(properties)) === status) return UNCHANGED;
  const own = statusProperties(properties, fields);
  const edit = changeProperties(text, statusChanges(own, status), parseYaml);
  if (edit.kind === "refused") return edit;
  const after = edit.kind === "changed" ? edit.text : text;
  const isSo = readStatus(fields.read(readNote(after, parseYaml).properties)) === status;
  return isSo ? edit : notProvable(text, own.entries.get("died")?.key ?? canonicalKey("status"));
}

function statusProperties(properties: object, fields: FieldReader): StatusProperties {
  const found = fields.read(properties);
  const entries = new Map<Field, FieldEntry>();
  for (const field of ["status", "died", ...SWITCHES.map(([name]) => name)] as const) {
    const entry = found.get(field);
    if (entry !== undefined) entries.set(field, { ...entry });
  }
  const word = plainText(entries.get("status")?.value);
  const isOurs =
    word === null || /^active$/i.test(word) || readStatus(fields.read({ status: word })) !== "active";
  return { entries, isWordForeign: !isOurs };
}

function statusChanges(own: StatusProperties, status: Status): PropertyChange[] {
  switch (status) {
    case "active":
      return [...switchedToActive(own), ...withoutDeath(own)];
    case "paused":
      return [pausing(own), ...withoutDeath(own)];
    case "let-go":
      return [write(own, "status", "let-go"), ...withoutDeath(own)];
    case "deceased":
      return [dying(own)];
  }
}

function switchedToActive(own: StatusProperties): PropertyChange[] {
  const word = own.entries.get("status");
  const isPausedByWord = word !== undefined && !word.isEmpty && !own.isWordForeign;
  const switches = SWITCHES.filter(([field, paused]) => isSwitched(own.entries.get(field), paused));
  return [
    ...(isPausedByWord ? [write(own, "status", "active")] : []),
    ...switches.map(([field, paused]) => write(own, field, !paused)),
  ];
}

function isSwitched(entry: FieldEntry | undefined, on: boolean): boolean {
  return on ? isOn(entry?.value) : isOff(entry?.value);
}

/** Not to be contacted is somebody's wish and no pause of mine, so that switch is never used for one. */
function pausing(own: StatusProperties): PropertyChange {
  const word = own.entries.get("status");
  if (word !== undefined && !word.isEmpty && !own.isWordForeign) return write(own, "status", "paused");
  const [field, paused] =
    SWITCHES.find(([name]) => name !== "do-not-contact" && own.entries.has(name)) ?? SWITCHES[0];
  return own.entries.has(field) || own.isWordForeign
    ? write(own, field, paused)
    : write(own, "status", "paused");
}

function dying(own: StatusProperties): PropertyChange {
  const died = own.entries.get("died");
  if (died !== undefined && isOff(died.value)) return { key: died.key, value: true };
  return own.isWordForeign ? { key: "deceased", value: true } : write(own, "status", "deceased");
}

/** A switch is switched back; a day of death is a fact, and stays. */
function withoutDeath({ entries }: StatusProperties): PropertyChange[] {
  const died = entries.get("died");
  return died !== undefined && isOn(died.value) ? [{ key: died.key, value: false }] : [];
}

function write({ entries }: StatusProperties, field: Field, value: string | boolean): PropertyChange {
  return { key: entries.get(field)?.key ?? canonicalKey(field), value };
}
