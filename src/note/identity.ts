import { isEmail } from "../domain/reach";
import { isAbsent, type FieldMap } from "./fields";
import { entriesOf, plainText } from "./reading";

const FILE_NAME_MARKS = /^(?:[@!]|Person - )+/;

/** The name in the properties: text, `{first, last}`, or first and last name apart; null when there is none. */
export function readName(fields: FieldMap): string | null {
  const value = fields.get("name")?.value;
  if (typeof value === "object" && value !== null && !Array.isArray(value)) {
    return joined([ownText(value, "first"), ownText(value, "last")]);
  }
  return plainText(value) ?? joined([textOf(fields, "first-name"), textOf(fields, "last-name")]);
}

/** The name that a file name stands for: without a leading `@`, `!` or `Person - `. */
export function nameOfFile(path: string): string {
  const file = path.slice(path.lastIndexOf("/") + 1).replace(/\.md$/i, "");
  return file.replace(FILE_NAME_MARKS, "").trim() || file;
}

/** The other names of a person; e-mail addresses and empty text among them are left out. */
export function readAliases(fields: FieldMap): readonly string[] {
  const entry = fields.get("aliases");
  if (entry === undefined) return NONE;
  if (isAbsent(entry.value)) return NONE;
  const values = typeof entry.value === "string" ? entry.value.split(",") : entriesOf(entry.value);
  const names = values.map(plainText).filter((name): name is string => name !== null && !isEmail(name));
  return [...new Set(names)];
}

/** The texts of a field that may hold one or several; numbers are left out, for YAML has taken their leading zeros. */
export function readTexts(fields: FieldMap, field: "email" | "phone"): readonly string[] {
  const value = fields.get(field)?.value;
  if (value === undefined || value === null) return NONE;
  const texts = entriesOf(value).filter((entry): entry is string => typeof entry === "string");
  return texts.length === 0 ? NONE : texts.map((text) => text.trim());
}

const NONE: readonly never[] = Object.freeze([]);

function textOf(fields: FieldMap, field: "first-name" | "last-name"): string | null {
  return plainText(fields.get(field)?.value);
}

function ownText(source: object, key: string): string | null {
  return Object.hasOwn(source, key) ? plainText(Reflect.get(source, key)) : null;
}

function joined(parts: readonly (string | null)[]): string | null {
  return parts.filter((part) => part !== null).join(" ") || null;
}
