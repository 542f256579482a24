import { addDays, type Day } from "../../domain/day";
import { type Edit, type Conflict, type Refusal } from "../text/edit";
import { fieldChange, dayChange, type FieldContext } from "../front-matter/field-changes";
import { changeProperties, type PropertyChange } from "../front-matter/front-matter-edit";
import { readNote, refusedFor } from "../front-matter/read-note";

/** Somebody new. */
export interface NewPerson {
  readonly name: string;
  /** The name of the note's file, without folder and extension; see `fileNameFor`. */
  readonly title: string;
  /** The day on which the note is made. */
  readonly today: Day;
  /** Where or how we met; empty when it is not said. */
  readonly metAt: string;
  /** True to be reminded to follow up in two days. */
  readonly followsUp: boolean;
}

/** What a new note is made with. */
export interface NewPersonContext extends FieldContext {
  /** The text of a template, or null without one. */
  readonly template: string | null;
  /** The date or the time as the core Templates plugin writes it; the format is null where none is given. */
  readonly timeText: (what: "date" | "time", format: string | null) => string;
  /** The properties that make a note a person in this vault, such as `type: person`; none where the folder does. */
  readonly markers: readonly PropertyChange[];
}

/** A new note, and why its properties could not all be written, where a template is in their way. */
export interface NewPersonNote {
  readonly text: string;
  readonly refusal: Refusal | Conflict | null;
}

const FOLLOW_UP_DAYS = 2;
const PLACEHOLDER = /\{\{\s*(title|date|time)\s*(?::([^{}]*))?\}\}/gi;

/**
 * The text of a new person's note: the template with its placeholders filled in, and the properties that say what is
 * known. Commands of Templater stay for Templater, and a template's own word for a marker is kept.
 */
export function newPersonNote(person: NewPerson, context: NewPersonContext): NewPersonNote {
  const text = filledIn(context.template ?? "", person.title, context);
  const edit = withFacts(text, person, context);
  switch (edit.kind) {
    case "changed":
      return { text: edit.text, refusal: null };
    case "unchanged":
      return { text, refusal: null };
    case "refused":
      return { text, refusal: edit.refusal };
  }
}

function filledIn(template: string, title: string, { timeText }: NewPersonContext): string {
  return template.replace(PLACEHOLDER, (_, what: string, format: string | undefined) => {
    const kind = what.toLowerCase();
    return kind === "title" ? title : timeText(kind === "time" ? "time" : "date", format?.trim() || null);
  });
}

function withFacts(text: string, person: NewPerson, context: NewPersonContext): Edit {
  const { properties, error } = readNote(text, context.parseYaml);
  if (error !== null) return refusedFor(error);
  const markers = context.markers.filter(({ key }) => !Object.hasOwn(properties, key));
  const changes = [...markers, ...facts(properties, person, context)];
  return changeProperties(text, changes, context.parseYaml);
}

function facts(properties: object, person: NewPerson, context: NewPersonContext): PropertyChange[] {
  const { today, followsUp } = person;
  const name = person.name.normalize("NFC").replace(/\s+/g, " ").trim();
  const metAt = person.metAt.replace(/\s+/g, " ").trim();
  const followUp = addDays(today, FOLLOW_UP_DAYS);
  const met = [
    fieldChange(properties, { field: "met-at", value: metAt }, context),
    dayChange(properties, { field: "met-on", day: today }, context),
  ];
  return [
    ...(person.title === name ? [] : [fieldChange(properties, { field: "name", value: name }, context)]),
    ...(metAt === "" ? [] : met),
    ...(followsUp ? [dayChange(properties, { field: "next-contact", day: followUp }, context)] : []),
  ];
}
