import type { HeadingHabit } from "../../app/heading-habits";
import type { PropertyHabit } from "../../app/property-habits";
import type { Survey } from "../../app/survey";
import type { VaultHabits } from "../../app/vault-habits";
import { canonicalKey } from "../../note/properties/fields";
import { json, table } from "./list-commands";
import { WORDS } from "../words";

const { FIELD_WORDS, habitWords: words } = WORDS.habits;

export interface HabitsDeps {
  readonly survey: Pick<Survey, "habits">;
}

/** Which properties and headings the notes of people use, and what is made of each. */
export function habits({ survey }: HabitsDeps, asJson: boolean): string {
  const found = survey.habits();
  if (asJson) return json(habitsShape(found));
  if (found.people === 0) return words.nobody;
  return [
    words.page.properties,
    table(found.properties.map(propertyCells)),
    "",
    words.page.headings,
    table(
      found.headings.map(({ text, notes, use }) => ["", text, words.notes(notes), words.headingUses[use]]),
    ),
  ].join("\n");
}

function propertyCells({ key, notes, example, use, misread }: PropertyHabit): string[] {
  return [
    "",
    key,
    words.notes(notes),
    use.kind === "field" ? FIELD_WORDS[use.field] : words.uses[use.kind],
    example === null ? "" : words.example(example),
    misread === 0 ? "" : words.misread(misread),
  ];
}

/** An interface for scripts, as all the JSON that commands print. */
function habitsShape({ people, properties, headings }: VaultHabits) {
  return {
    people,
    properties: properties.map(propertyShape),
    headings: headings.map(headingShape),
  };
}

function propertyShape({ key, notes, example, use, misread }: PropertyHabit) {
  return {
    key,
    notes,
    example,
    use: use.kind,
    meaning: use.kind === "field" ? canonicalKey(use.field) : null,
    bySettings: use.kind === "ignored" || (use.kind === "field" && use.by === "settings"),
    misread,
  };
}

function headingShape({ text, notes, use, isOwn }: HeadingHabit) {
  return { heading: text, notes, use, bySettings: isOwn };
}
