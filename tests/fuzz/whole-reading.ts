import { createTextReader } from "../../src/app/text-reader";
import { dueRows } from "../../src/domain/due-rows";
import { AgendaBook } from "../../src/domain/agenda-book";
import type { Day } from "../../src/domain/day";
import { DEFAULT_WINDOWS, horizon } from "../../src/domain/horizon";
import { createDates } from "../../src/i18n/dates";
import { composePerson } from "../../src/note/people/compose-person";
import { decodeWith } from "../../src/note/properties/decode-properties";
import { createValueReaders } from "../../src/note/properties/field-source";
import { createFieldReader } from "../../src/note/properties/fields";
import { readNote, type ParseYaml } from "../../src/note/front-matter/read-note";
import { createRecognizer } from "../../src/note/people/recognize";
import { cadenceRules, DEFAULT_SETTINGS, peopleRules, type Settings } from "../../src/settings/settings";
import { dueShape, personShape } from "../../src/ui/cli/shapes";
import { day } from "../domain/days";
import { parseYaml } from "../note/parse-yaml";
import type { HostileNote } from "./hostile-notes";

const TODAY = day("2026-11-22");
const AROUND = horizon(TODAY, DEFAULT_WINDOWS);
const DATES = createDates("en");
/** A vault that takes no guess at days would leave the reading of some of them untried. */
const SETTINGS: Settings = { ...DEFAULT_SETTINGS, dateOrder: "day-month-year", defaultCadence: "monthly" };
const RULES = cadenceRules(SETTINGS);
const FIELDS = createFieldReader();
const VALUES = createValueReaders({ today: TODAY, dateOrder: SETTINGS.dateOrder, circles: RULES.circles });
const recognize = createRecognizer(peopleRules(SETTINGS, ["Templates"]));
/** One book for all, as in a vault: laying out the days around today costs more than a note. */
const BOOK = new AgendaBook(TODAY, DEFAULT_WINDOWS);
const NO_DAY = (): Day | null => null;

/** What came of a note. */
export interface Outcome {
  /** All that is printed of the person, as JSON. */
  readonly json: string;
  readonly isPerson: boolean;
  /** Milliseconds that the reading took without the host's own YAML parser. */
  readonly took: number;
}

/** Reads a note in all the ways that the plugin does, from recognising it to the JSON of the command line. */
export function readWholly({ path, text }: HostileNote): Outcome {
  const yaml = timed(parseYaml);
  const start = performance.now();
  const { properties, error } = readNote(text, yaml.run);
  const tags = Array.from(text.slice(0, 1_000).matchAll(/#([\w/]+)/g), ([, tag = ""]) => tag);
  const marker = recognize({ path, properties, tags });
  const facts = decodeWith(VALUES, FIELDS.read(properties));
  const reader = createTextReader({ settings: () => SETTINGS, parseYaml: yaml.run, dayOfLink: NO_DAY });
  const body = reader.body(
    text,
    facts.issues.map(({ key }) => key ?? ""),
    error === null,
  );
  const context = { rules: RULES, today: TODAY, fields: FIELDS, dateOrder: "unset" } as const;
  const elsewhere = { contact: null, commitments: reader.promises(text).map(({ commitment }) => commitment) };
  const person = composePerson({ path, properties, tags }, { properties: facts, body, elsewhere }, context);
  BOOK.set(person);
  const agenda = BOOK.agenda();
  const due = dueShape(agenda, [{ heading: null, rows: dueRows(agenda) }], DATES);
  const printed = { marker, person: personShape(person, AROUND), due };
  BOOK.delete(path);
  const json = JSON.stringify({ ...printed, details: person.details });
  return { json, isPerson: marker !== null, took: performance.now() - start - yaml.spent() };
}

/** The host's parser, which counts its milliseconds and, as the cache of the host, knows what it has parsed last. */
function timed(parse: ParseYaml): { run: ParseYaml; spent: () => number } {
  let spent = 0;
  let last: { readonly source: string; readonly read: () => unknown } | null = null;
  const run = (source: string): unknown => {
    const start = performance.now();
    if (last?.source !== source) last = { source, read: outcomeOf(() => parse(source)) };
    spent += performance.now() - start;
    return last.read();
  };
  return { run, spent: () => spent };
}

/** Gives or throws again what something has given or thrown. */
function outcomeOf(run: () => unknown): () => unknown {
  try {
    const value = run();
    return () => value;
  } catch (error) {
    return () => {
      throw error;
    };
  }
}
