import { setProperty } from "../front-matter/front-matter-edit";
import { changeList, listOf } from "../front-matter/list-property";
import { propertyOf } from "../front-matter/property-proof";
import { readNote, refusedFor, type ParseYaml } from "../front-matter/read-note";
import { inSequence, UNCHANGED, type Edit } from "../text/edit";
import { isSameTag, readTag } from "../text/tag";

/** What writing tags depends on besides the note. */
export interface TagContext {
  readonly parseYaml: ParseYaml;
}

/** The property in which Obsidian keeps tags, and the one that it used to read as well; in any case of letters. */
const TAG_KEYS = ["tags", "tag"] as const;

/** What stands between the tags of a text. */
const BETWEEN = /[,\s]+/;

/**
 * Adds a tag to those of the properties in the form they have there: as an entry of a list, behind the others in a
 * text, with a `#` where the others have one. A tag that stands there changes nothing, in whatever case it is written,
 * and neither do words that are no tag. Tags in the text of the note are not looked at.
 */
export function addTag(text: string, words: string, { parseYaml }: TagContext): Edit {
  const tag = readTag(words);
  const { properties, error } = readNote(text, parseYaml);
  if (error !== null) return refusedFor(error);
  const keys = keysOf(properties);
  const isThere = (key: string): boolean => holds(propertyOf(properties, key), tag ?? "");
  if (tag === null || keys.some(isThere)) return UNCHANGED;
  const key = keys[0] ?? TAG_KEYS[0];
  const found = propertyOf(properties, key);
  const value = hasSigns(found) ? `#${tag}` : tag;
  if (isSeveral(found)) return setProperty(text, key, withOneMore(found, value), parseYaml);
  return changeList(text, { key, change: { kind: "add", value } }, parseYaml);
}

/**
 * Takes a tag out of the properties, as often as it stands there; a list whose only entry goes stays, empty. Tags in
 * the text of the note stay.
 */
export function removeTag(text: string, words: string, { parseYaml }: TagContext): Edit {
  const tag = readTag(words);
  const { properties, error } = readNote(text, parseYaml);
  if (error !== null) return refusedFor(error);
  if (tag === null) return UNCHANGED;
  const steps = keysOf(properties).flatMap((key) =>
    removals(propertyOf(properties, key), { key, tag }, parseYaml),
  );
  return inSequence(text, ...steps);
}

/** From the last place to the first, so that the places of the others hold. */
function removals(
  value: unknown,
  { key, tag }: { readonly key: string; readonly tag: string },
  parseYaml: ParseYaml,
): ((text: string) => Edit)[] {
  if (!holds(value, tag)) return [];
  const remove = (at: number) => (text: string) =>
    changeList(text, { key, change: { kind: "remove", at } }, parseYaml);
  if (!isSeveral(value)) {
    const places = listOf(value).flatMap((entry, at) => (isTag(entry, tag) ? [at] : []));
    return places.toReversed().map(remove);
  }
  const others = tagsOf(value).filter((each) => !isTag(each, tag));
  const left = others.join(separatorOf(value));
  return [left === "" ? remove(0) : (text) => setProperty(text, key, left, parseYaml)];
}

/** The keys that hold tags, the one that counts first. */
function keysOf(properties: object): string[] {
  const keys = Object.keys(properties);
  return TAG_KEYS.flatMap((name) => keys.filter((key) => key.toLowerCase() === name));
}

/** True for a text with several tags in it. */
function isSeveral(value: unknown): value is string {
  return typeof value === "string" && BETWEEN.test(value.trim());
}

/** The tags of a value; an entry of a list is one tag, whatever stands in it. */
function tagsOf(value: unknown): readonly unknown[] {
  return typeof value === "string" ? value.split(BETWEEN).filter((tag) => tag !== "") : listOf(value);
}

function holds(value: unknown, tag: string): boolean {
  return tagsOf(value).some((each) => isTag(each, tag));
}

function isTag(entry: unknown, tag: string): boolean {
  return (typeof entry === "string" || typeof entry === "number") && isSameTag(String(entry), tag);
}

/** True where every tag that is there is written with its sign. */
function hasSigns(value: unknown): boolean {
  const tags = tagsOf(value);
  return tags.length > 0 && tags.every((tag) => typeof tag === "string" && tag.startsWith("#"));
}

function withOneMore(tags: string, tag: string): string {
  const others = tags.trimEnd();
  return others + (others.endsWith(",") ? " " : separatorOf(tags)) + tag;
}

function separatorOf(tags: string): string {
  return BETWEEN.exec(tags.trim())?.[0] ?? " ";
}
