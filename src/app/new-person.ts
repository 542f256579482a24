import type { Day } from "../domain/day";
import type { Leanings } from "../domain/person";
import type { Conflict, Refusal } from "../note/text/edit";
import { fileNameFor } from "../note/people/file-name";
import type { FieldReader } from "../note/properties/fields";
import type { PropertyChange } from "../note/front-matter/front-matter-edit";
import { newPersonNote } from "../note/people/new-person";
import type { ParseYaml } from "../note/front-matter/read-note";
import { createClaims, type PeopleRules } from "../note/people/recognize";
import type { Settings } from "../settings/settings";
import { plainFolder } from "./plain-folder";
import type { NoteWriter, Templates } from "./ports";
import type { Step, UndoHistory } from "./undo-history";
import { isUnwritten, type Unwritten } from "./write-outcome";

/** Somebody who has no note yet. */
export interface NewPersonRequest {
  readonly name: string;
  /** Where or how we met; empty when it is not said. */
  readonly metAt: string;
  /** True to be reminded to follow up in two days. */
  readonly followsUp: boolean;
  /** What it was, as it is told when it is taken back. */
  readonly label: string;
}

export type NewPersonOutcome =
  | {
      readonly kind: "created";
      readonly path: string;
      readonly step: Step;
      /** Why what is known could not be written above the template's text; null as a rule. */
      readonly refusal: Refusal | Conflict | null;
    }
  /** Nothing is left of the name that a file could be called. */
  | { readonly kind: "no-name" }
  /** The template of the settings is not there. */
  | { readonly kind: "no-template"; readonly path: string }
  | { readonly kind: "unwritten"; readonly outcome: Unwritten };

/** What of the people who are there already a new note is made like. */
export interface KnownPerson {
  readonly path: string;
  readonly leanings: Pick<Leanings, "tags">;
}

export interface NewPersonDeps {
  readonly writer: NoteWriter;
  readonly history: UndoHistory;
  readonly templates: Templates;
  readonly fields: FieldReader;
  readonly parseYaml: ParseYaml;
  readonly settings: () => Settings;
  readonly rules: () => PeopleRules;
  readonly people: () => readonly KnownPerson[];
  readonly today: () => Day;
}

/** Makes the note of somebody new, through the template of the settings; a note that is there is never touched. */
export async function createPerson(
  request: NewPersonRequest,
  deps: NewPersonDeps,
): Promise<NewPersonOutcome> {
  const draft = await draftPerson({ ...request, on: deps.today() }, deps);
  if (draft.kind !== "draft") return draft;
  const { path, text, refusal } = draft;
  const outcome = await deps.writer.create(path, text);
  if (isUnwritten(outcome)) return { kind: "unwritten", outcome };
  if (outcome.kind === "unchanged") throw new Error(`Nothing came of creating ${path}`);
  const step = { label: request.label, writes: [outcome] };
  deps.history.add(step);
  return { kind: "created", path: outcome.path, step, refusal };
}

/** The note of somebody new before it is made. */
export interface PersonDraft {
  readonly kind: "draft";
  readonly path: string;
  readonly text: string;
  readonly refusal: Refusal | Conflict | null;
}

/** Why there is no note to make. */
export type NoDraft = Extract<NewPersonOutcome, { readonly kind: "no-name" | "no-template" }>;

/** Somebody new, met on that day. */
export interface NewPersonDetails extends Omit<NewPersonRequest, "label"> {
  readonly on: Day;
}

/** What the note of somebody new would be, through the template of the settings. */
export async function draftPerson(
  { on, ...person }: NewPersonDetails,
  deps: NewPersonDeps,
): Promise<PersonDraft | NoDraft> {
  const path = newPersonPath(person.name, deps);
  if (path === null) return { kind: "no-name" };
  const { newPersonTemplate } = deps.settings();
  const template = newPersonTemplate === "" ? null : await deps.templates.read(newPersonTemplate);
  if (template === null && newPersonTemplate !== "") return { kind: "no-template", path: newPersonTemplate };
  const { fields, parseYaml, templates } = deps;
  const note = newPersonNote(
    { ...person, title: fileNameFor(person.name), today: on },
    {
      template,
      fields,
      parseYaml,
      timeText: (what, format) => templates.dateText(what, format),
      markers: template === null ? markersFor(path, deps) : requiredMarkers(path, deps.rules()),
    },
  );
  return { kind: "draft", path, ...note };
}

/** The path that the note of somebody of that name would have; null where the name gives none. */
export function newPersonPath(name: string, deps: Pick<NewPersonDeps, "settings" | "people">): string | null {
  const title = fileNameFor(name);
  if (title === "") return null;
  const folder = newPersonFolder(deps);
  return folder === "" ? `${title}.md` : `${folder}/${title}.md`;
}

/** Into the folder of the settings, else among the others. */
function newPersonFolder({ settings, people }: Pick<NewPersonDeps, "settings" | "people">): string {
  const chosen = plainFolder(settings().newPersonFolder);
  return chosen === "" ? (fullestFolder(people()) ?? settings().peopleFolders[0] ?? "") : chosen;
}

/** The folder in which most people are, null when there are none. */
function fullestFolder(people: readonly { readonly path: string }[]): string | null {
  const counts = new Map<string, number>();
  let fullest: string | null = null;
  for (const { path } of people) {
    const folder = path.slice(0, Math.max(0, path.lastIndexOf("/")));
    const count = (counts.get(folder) ?? 0) + 1;
    counts.set(folder, count);
    if (fullest === null || count > (counts.get(fullest) ?? 0)) fullest = folder;
  }
  return fullest;
}

/** What a note at that path needs to be a person's; where nothing, the tag that most of the others have, for searches by it. */
function markersFor(
  path: string,
  { rules, people }: Pick<NewPersonDeps, "rules" | "people">,
): PropertyChange[] {
  const required = requiredMarkers(path, rules());
  const tag = required.length > 0 ? undefined : rules().tags.find((each) => isUsual(each, people()));
  return tag === undefined ? required : [{ key: "tags", value: tag }];
}

function isUsual(tag: string, people: readonly KnownPerson[]): boolean {
  const wanted = tag.toLowerCase();
  const tagged = people.filter(({ leanings: { tags } }) =>
    tags.some((each) => each.toLowerCase() === wanted),
  );
  return tagged.length > people.length / 2;
}

/** What marks a note at that path as a person: nothing where its folder does, else a property or a tag. */
function requiredMarkers(path: string, rules: PeopleRules): PropertyChange[] {
  const isClaimed = typeof createClaims(rules)({ path, properties: null, tags: [] }) !== "string";
  const [property] = rules.properties;
  const [tag] = rules.tags;
  if (isClaimed) return [];
  if (property !== undefined) return [property];
  return tag === undefined ? [] : [{ key: "tags", value: tag }];
}
