import { folderNames, folderOf, holdsFolder, isUnderTag } from "./nesting";
import { isOwn } from "../properties/own-properties";
import { createPropertyMatcher, type PropertyRule } from "./property-matcher";
import { entriesOf } from "../text/reading";
import { bare, textsOf } from "./value-names";

/** Where people are found; each list alone makes a note a person. */
export interface PeopleRules {
  /** Folder names or paths, such as `People` or `CRM/People`; their subfolders count too. */
  readonly folders: readonly string[];
  /** Tags without `#`; `person` also claims `person/work`. */
  readonly tags: readonly string[];
  /** Properties with a value, such as `type: person`; a list or a link counts. */
  readonly properties: readonly PropertyRule[];
  /** Folders of templates, as paths from the top; nothing in them, or in any folder called Templates, is a person. */
  readonly templateFolders: readonly string[];
}

/** What is known of a note before its text is read. */
export interface NoteSignals {
  readonly path: string;
  /** The parsed properties; null when there are none or they are no YAML. */
  readonly properties: object | null;
  /** Tags of properties and body, without `#`. */
  readonly tags: readonly string[];
}

/** What makes a note a person: the rule as the settings spell it. */
export interface PersonMarker {
  readonly by: "folder" | "tag" | "property";
  readonly rule: string;
}

/** Tells whether a note is a person and by which rule; null when it is not. */
export type Recognizer = (note: NoteSignals) => PersonMarker | null;

/** Why no rule claims a note: nothing marks it, it lies among templates, or it is the note on a folder of people. */
export type Unclaimed = "no-marker" | "template-folder" | "folder-note";

/** Why a note that a rule claims is nobody all the same. */
export type Exclusion =
  /** Its file name holds that word, or starts with that day. */
  | { readonly by: "name"; readonly word: string }
  | { readonly by: "conflict-copy" }
  /** Something that a template left to be filled in, in a property or (null) in the file name. */
  | { readonly by: "placeholder"; readonly key: string | null }
  /** A property says that it is an organisation, a place, a group, a meeting, a project or a list of notes. */
  | { readonly by: "kind"; readonly key: string; readonly value: string };

/** A name that starts with a day is that of a daily note or of a meeting, which may lie among the people it was with. */
const NEVER_A_PERSON =
  /^(?:_|README$|\d{4}-\d{2}-\d{2}(?!\d)|(?:19|20)\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])(?![\p{L}\p{N}]))|(?:^|[^\p{L}\p{N}])(?:index|moc|templates?)(?=$|[^\p{L}\p{N}])/iu;
/** Instructions for an assistant; in other case Claude is a name like others. */
const ASSISTANT_FILE = "CLAUDE";
const KIND_KEY = /^(?:kind|type)$/i;
const PLACEHOLDER = /\{\{|<%/;
const CONFLICT_COPY = /\(conflicted copy [^)]*\)|\.sync-conflict-\d/i;
const OTHER_KINDS: ReadonlySet<string> = new Set([
  "org",
  "organization",
  "organisation",
  "company",
  "place",
  "location",
  "group",
  "team",
  "meeting",
  "project",
  "hub",
  "moc",
  "index",
  "dashboard",
  "template",
]);

/** One look at the path that most notes pass; only what it stops is looked at closely. */
const SUSPICIOUS_PATH =
  /(?:^|\/)(?:_|\d{4}-|(?:19|20)\d{6})|index|moc|template|readme|claude|conflict|\{\{|<%/i;

/** A recogniser for those rules, which remembers folders so that a vault is walked at the price of its notes. */
export function createRecognizer(rules: PeopleRules): Recognizer {
  const claimOf = createClaims(rules);
  return (note) => {
    const claim = claimOf(note);
    return typeof claim === "string" || exclusionOf(note) !== null ? null : claim;
  };
}

/** Tells which rule claims a note, whatever else it says of itself, or why none does. */
export function createClaims(rules: PeopleRules): (note: NoteSignals) => PersonMarker | Unclaimed {
  const tags = rules.tags.map((tag) => tag.toLowerCase());
  const matchers: Matchers = {
    folderRule: folderMatcher(rules),
    tags,
    propertyRule: createPropertyMatcher(rules.properties),
  };
  return (note) => claimOn(note, matchers);
}

/** Tells of a path whether it lies among templates, where notes are about nobody yet. */
export function createTemplateTest(rules: PeopleRules): (path: string) => boolean {
  const answerFor = folderMatcher({ ...rules, folders: [] });
  return (path) => answerFor(path) === undefined;
}

/** What makes the notes of a folder people, and the name by which the note on all of them is known. */
interface FolderClaim {
  readonly marker: PersonMarker;
  readonly name: string;
}

/** The rule that claims a folder, null when none does, undefined when it holds templates. */
type FolderAnswer = FolderClaim | null | undefined;

interface Matchers {
  /** The answer for the folder of the note at that path. */
  readonly folderRule: (path: string) => FolderAnswer;
  readonly tags: readonly string[];
  readonly propertyRule: (properties: object | null) => PropertyRule | null;
}

function claimOn(note: NoteSignals, { folderRule, tags, propertyRule }: Matchers): PersonMarker | Unclaimed {
  const inFolder = folderRule(note.path);
  if (inFolder === undefined) return "template-folder";
  if (inFolder !== null) return isFolderNote(note.path, inFolder.name) ? "folder-note" : inFolder.marker;
  return tagMarker(note, tags) ?? propertyMarker(propertyRule(note.properties)) ?? "no-marker";
}

function tagMarker(note: NoteSignals, tags: readonly string[]): PersonMarker | null {
  const tag = note.tags.find((candidate) => tags.some((rule) => isUnderTag(candidate.toLowerCase(), rule)));
  return tag === undefined ? null : { by: "tag", rule: tag };
}

function propertyMarker(rule: PropertyRule | null): PersonMarker | null {
  return rule === null ? null : { by: "property", rule: `${rule.key}: ${rule.value}` };
}

/** True for `People/🗂️ People.md`: the note on all of them, called like the folder of the rule. */
function isFolderNote(path: string, name: string): boolean {
  const end = path.length - ".md".length;
  const start = end - name.length;
  if (path.slice(start, end).toLowerCase() !== name) return false;
  return !/\p{L}/u.test(path.slice(path.lastIndexOf("/") + 1, start));
}

/** The name of the folder that a rule ends in, without case and the numbers or emoji in front of it. */
function folderName(rule: string): string {
  const name = folderNames(rule).at(-1) ?? "";
  return name.replace(/^[^\p{L}]+/u, "");
}

/** Matches folders, each once; notes come folder by folder, so the answer for the last one is at hand. */
function folderMatcher(rules: PeopleRules): Matchers["folderRule"] {
  const answerFor = rememberedFolders(rules);
  let folder = "";
  let answer = answerFor(folder);
  return (path) => {
    const end = Math.max(0, path.lastIndexOf("/"));
    if (end !== folder.length || !path.startsWith(folder)) {
      folder = folderOf(path);
      answer = answerFor(folder);
    }
    return answer;
  };
}

function rememberedFolders({ folders, templateFolders }: PeopleRules): (folder: string) => FolderAnswer {
  const seen = new Map<string, FolderAnswer>();
  const templates = templateFolders.map(comparablePath).filter((path) => path !== "/");
  const claims = folders.map((rule) => ({
    marker: { by: "folder", rule } as const,
    name: folderName(rule),
    segments: folderNames(rule),
  }));
  return (folder) => {
    const known = seen.get(folder);
    if (known !== undefined || seen.has(folder)) return known;
    const segments = folderNames(folder);
    const path = comparablePath(folder);
    const isTemplates =
      segments.includes("templates") || templates.some((template) => path.startsWith(template));
    const claim = claims.find((candidate) => holdsFolder(segments, candidate.segments)) ?? null;
    const answer = isTemplates ? undefined : claim;
    seen.set(folder, answer);
    return answer;
  };
}

/** A folder's path with a slash at its end and none in front, without case. */
function comparablePath(folder: string): string {
  return `${folder
    .normalize("NFC")
    .toLowerCase()
    .split("/")
    .filter((segment) => segment.trim() !== "")
    .join("/")}/`;
}

/** What makes a note nobody whichever rule claims it; null when nothing does. */
export function exclusionOf({ path, properties }: NoteSignals): Exclusion | null {
  const byName = exclusionByName(path);
  return byName ?? (properties === null ? null : exclusionByProperties(properties));
}

function exclusionByName(path: string): Exclusion | null {
  if (!SUSPICIOUS_PATH.test(path)) return null;
  const file = path.slice(path.lastIndexOf("/") + 1).replace(/\.md$/i, "");
  const word = file === ASSISTANT_FILE ? file : NEVER_A_PERSON.exec(file)?.[0];
  if (word !== undefined) return { by: "name", word: word.replace(/^[^\p{L}]+(?=\p{L})/u, "") };
  if (CONFLICT_COPY.test(file)) return { by: "conflict-copy" };
  return isPlaceholder(file) ? { by: "placeholder", key: null } : null;
}

/** Something other than a person by its kind, or a template by what was never filled in. */
function exclusionByProperties(properties: object): Exclusion | null {
  for (const key in properties) {
    if (!isOwn(properties, key)) continue;
    const value = properties[key];
    if (isUnfilled(value)) return { by: "placeholder", key };
    if (key.length !== KIND_LENGTH || !KIND_KEY.test(key)) continue;
    const kind = otherKindIn(value);
    if (kind !== null) return { by: "kind", key, value: kind };
  }
  return null;
}

function otherKindIn(value: unknown): string | null {
  if (value === PLAIN_KIND) return null;
  return textsOf(value).find((text) => OTHER_KINDS.has(bare(text))) ?? null;
}

/** What nearly every person note says of its kind, decided without looking closer. */
const PLAIN_KIND = "person";
const KIND_LENGTH = 4;

function isUnfilled(value: unknown): boolean {
  if (!Array.isArray(value)) return isUnfilledEntry(value);
  for (const entry of entriesOf(value)) if (!Array.isArray(entry) && isUnfilledEntry(entry)) return true;
  return false;
}

/** Unquoted, YAML reads `{{name}}` as a map with a map for its key. */
function isUnfilledEntry(value: unknown): boolean {
  if (typeof value === "string") return isPlaceholder(value);
  if (typeof value !== "object" || value === null) return false;
  return Object.keys(value).some((key) => key.startsWith("{") || key === "[object Object]");
}

function isPlaceholder(text: string): boolean {
  return PLACEHOLDER.test(text);
}
