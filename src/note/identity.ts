import type { Reach } from "../domain/person";
import type { FieldMap } from "./fields";
import { entriesOf, plainText } from "./reading";

const EMAIL = /^[^\s@<>"']+@[^\s@<>"']+\.[^\s@<>"']+$/;
const PHONE = /^\+?[\d\s().-]{5,24}$/;
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
  const values = typeof entry.value === "string" ? entry.value.split(",") : entriesOf(entry.value);
  const names = values.map(plainText).filter((name): name is string => name !== null && !EMAIL.test(name));
  return [...new Set(names)];
}

/** The addresses to write to and the numbers to call; values that are neither are left out. */
export function readReach(fields: FieldMap): readonly Reach[] {
  const email = fields.get("email");
  const phone = fields.get("phone");
  if (email === undefined && phone === undefined) return NONE;
  return [...reachOf(email?.value, emailReach), ...reachOf(phone?.value, phoneReach)];
}

const NONE: readonly never[] = Object.freeze([]);

function reachOf(value: unknown, read: (text: string) => Reach | null): Reach[] {
  return entriesOf(value).flatMap((entry) => {
    const reach = typeof entry === "string" ? read(entry.trim()) : null;
    return reach === null ? [] : [reach];
  });
}

function emailReach(label: string): Reach | null {
  if (label.length > 254 || !EMAIL.test(label)) return null;
  return {
    kind: "email",
    label,
    address: `mailto:${encodeURI(label).replace(/[?&#]/g, encodeURIComponent)}`,
  };
}

/** Only numbers written as text: YAML has already taken the leading zeros of the others. */
function phoneReach(label: string): Reach | null {
  return PHONE.test(label) ? { kind: "phone", label, address: `tel:${label.replace(/[^\d+]/g, "")}` } : null;
}

function textOf(fields: FieldMap, field: "first-name" | "last-name"): string | null {
  return plainText(fields.get(field)?.value);
}

function ownText(source: object, key: string): string | null {
  return Object.hasOwn(source, key) ? plainText(Reflect.get(source, key)) : null;
}

function joined(parts: readonly (string | null)[]): string | null {
  return parts.filter((part) => part !== null).join(" ") || null;
}
