import type { Day } from "../../src/domain/day";
import type { Person } from "../../src/domain/person";
import { composePerson, type BodyFacts } from "../../src/note/people/compose-person";
import { decodeWith, type PropertyFacts } from "../../src/note/properties/decode-properties";
import type { DateOrder } from "../../src/note/text/day-value";
import { createValueReaders } from "../../src/note/properties/field-source";
import { createFieldReader } from "../../src/note/properties/fields";
import { readBody } from "../../src/note/body/read-body";
import { readNote } from "../../src/note/front-matter/read-note";
import { cadenceRules, DEFAULT_SETTINGS, logStyle, type Settings } from "../../src/settings/settings";
import { day } from "../domain/days";
import { parseYaml } from "../note/parse-yaml";

/** The day on which all forms are read. */
export const TODAY: Day = day("2026-11-22");

const FIELDS = createFieldReader();

/** What properties say that stand as those lines in a note, by the settings of a fresh install or changed ones. */
export function factsIn(yaml: string, changed: Partial<Settings> = {}): PropertyFacts {
  const settings = { ...DEFAULT_SETTINGS, ...changed };
  const context = { today: TODAY, dateOrder: settings.dateOrder, circles: cadenceRules(settings).circles };
  return decodeWith(createValueReaders(context), FIELDS.read(propertiesIn(yaml)));
}

/** What the text of a note says beside its properties. */
export function bodyIn(text: string, dateOrder: DateOrder = DEFAULT_SETTINGS.dateOrder): BodyFacts {
  const { checklistHeading } = DEFAULT_SETTINGS;
  const style = logStyle({ ...DEFAULT_SETTINGS, dateOrder });
  return readBody(text, [], { style, checklistHeading, parseYaml });
}

/** The person of a whole note. */
export function personIn(text: string, path = "People/Ana Diaz.md"): Person {
  const { properties } = readNote(text, parseYaml);
  const context = {
    rules: cadenceRules(DEFAULT_SETTINGS),
    today: TODAY,
    fields: FIELDS,
    dateOrder: "unset",
  } as const;
  const readers = createValueReaders({
    today: TODAY,
    dateOrder: "unset",
    circles: context.rules.circles,
  });
  const facts = decodeWith(readers, FIELDS.read(properties));
  return composePerson({ path, properties, tags: [] }, { properties: facts, body: bodyIn(text) }, context);
}

/** The person of a note with those properties and no text. */
export function personWith(yaml: string, path?: string): Person {
  return personIn(`---\n${yaml}\n---\n`, path);
}

function propertiesIn(yaml: string): object {
  const { properties, error } = readNote(`---\n${yaml}\n---\n`, parseYaml);
  if (error !== null) throw new Error(`The example is no YAML: ${error.found}: ${yaml}`);
  return properties;
}
