import { isEmail } from "../../domain/reach";
import { isAbsent, type FieldMap } from "./fields";
import { entriesOf, LONGEST_VALUE, plainText, trimmed, unwrapped } from "../text/reading";

const EXTENSION = /\.md$/i;
const FILE_NAME_MARKS = /^(?:[@!]|Person - |person-(?=\p{Ll}))+/u;

/** Words between which stands no blank but hyphens or underscores: `Ana_Diaz`, `ana-diaz`. */
const JOINED_WORDS = /^[\p{L}\p{M}.'’]+(?:[_-][\p{L}\p{M}.'’]+)+$/u;
const LOWER_CASE_WORDS = /^(?:\p{Ll}[\p{Ll}\p{M}.'’]*(?:[_-]|$))+$/u;

/** The name in the properties: text, `{first, last}`, first and last name apart, or `FN`; null when there is none. */
export function readName(fields: FieldMap): string | null {
  return (
    ownName(fields.get("name")?.value) ??
    joined(nameIn(fields, "first-name"), nameIn(fields, "last-name")) ??
    nameIn(fields, "formatted-name")
  );
}

/** The name that a file name stands for: without a leading `@`, `!` or `Person - `, and with its words apart. */
export function nameOfFile(path: string): string {
  const end = EXTENSION.test(path) ? path.length - ".md".length : path.length;
  const file = path.slice(path.lastIndexOf("/") + 1, end);
  const words = trimmed(file.replace(FILE_NAME_MARKS, "")) || file;
  return JOINED_WORDS.test(words) ? wordsApart(words) : words;
}

/** What is lower-case throughout was written for a file system; elsewhere a hyphen is part of a name. */
function wordsApart(joined: string): string {
  if (!LOWER_CASE_WORDS.test(joined)) return joined.replaceAll("_", " ");
  const words = joined.split(/[_-]/);
  return words.map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join(" ");
}

/** The other names of a person; e-mail addresses and empty text among them are left out. */
export function readAliases(fields: FieldMap): readonly string[] {
  const entry = fields.get("aliases");
  return entry === undefined || entry.isEmpty ? NONE : aliasesIn(entry.value);
}

/** The same of the value of the property that has them. */
export function aliasesIn(value: unknown): readonly string[] {
  const values = entriesOf(typeof value === "string" ? value.slice(0, LONGEST_VALUE).split(",") : value);
  const names: string[] = [];
  for (const each of values) {
    const name = nameOf(each);
    if (name !== null && !names.includes(name) && !isEmail(name)) names.push(name);
  }
  return names;
}

/** The texts of a field that may hold one or several; numbers are left out, for YAML has taken their leading zeros. */
export function readTexts(fields: FieldMap, field: "email" | "phone" | "profile"): readonly string[] {
  const entry = fields.get(field);
  if (entry === undefined || entry.isEmpty) return NONE;
  const texts = entriesOf(entry.value).filter((entry) => typeof entry === "string");
  const present = texts.map((text) => text.trim()).filter((text) => text !== "");
  return field === "phone" ? present.filter((text) => /\d/.test(text)).map(withoutLabel) : present;
}

/** `Mobile: +44 7700 900123` is the number. */
function withoutLabel(phone: string): string {
  return phone.replace(/^[\p{L} ]{1,20}: *(?=[+(\d])/u, "");
}

const NONE: readonly never[] = Object.freeze([]);

function ownName(value: unknown): string | null {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return nameOf(value);
  return joined(ownText(value, "first"), ownText(value, "last"));
}

function nameIn(fields: FieldMap, field: "first-name" | "last-name" | "formatted-name"): string | null {
  return nameOf(fields.get(field)?.value);
}

/** A name is text, so a number is none. */
function nameOf(value: unknown): string | null {
  if (value === undefined) return null;
  return isAbsent(value) || typeof unwrapped(value) === "number" ? null : plainText(value);
}

function ownText(source: object, key: string): string | null {
  return Object.hasOwn(source, key) ? nameOf(Reflect.get(source, key)) : null;
}

function joined(first: string | null, last: string | null): string | null {
  return first === null || last === null ? (first ?? last) : `${first} ${last}`;
}
