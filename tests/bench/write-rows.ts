import { addDays } from "../../src/domain/day";
import { createFieldReader } from "../../src/note/properties/fields";
import { recordContact, type ContactContext, type ContactRecord } from "../../src/note/log/record-contact";
import { isBackDatedIn } from "../../src/note/people/back-dated";
import type { PromiseContext } from "../../src/note/promises/promise-places";
import { readDay } from "../../src/note/text/day-value";
import { DEFAULT_SETTINGS, logStyle } from "../../src/settings/settings";
import { parseYaml } from "../host/core/yaml";
import { medianTimes, type BenchRow } from "./measure";
import { personNote, randomNumbers, TODAY } from "./synthetic-vault";

const MEGABYTE = 1_000_000;

/** What logging costs in a note of a megabyte, from the text as it is to the text that is written. */
export function writeRows(): BenchRow[] {
  const text = longNote();
  const contact: ContactRecord = { day: TODAY, channel: "call", direction: "to", text: "sent the plan" };
  const [value, floor] = medianTimes(
    () => recordContact(text, contact, CONTEXT),
    () => text.split("\n").join("\n"),
  );
  const edit = recordContact(text, contact, CONTEXT);
  if (edit.kind !== "changed") throw new Error(`The entry was not written: ${edit.kind}`);
  return [
    {
      what: "log an interaction, note of 1 MB",
      value,
      unit: "ms",
      floor: { what: "the text cut into lines and joined again", value: floor },
      bar: { most: 50 },
    },
  ];
}

/** A person note whose log has grown for a lifetime, with as much again below it. */
function longNote(): string {
  const note = personNote(0, randomNumbers(5));
  const [before = "", after = ""] = note.split("\n## About");
  const half = MEGABYTE / 2;
  const log = upTo(
    half,
    (at) => `\n- ${addDays(TODAY, -at)} call → plans for spring ${at}, and the reading group`,
  );
  const words = upTo(
    half,
    (at) => `\nA line about what they like, and another one, ${at}, that is a little longer.\n`,
  );
  return `${before}${log}\n\n## About${after}${words}`;
}

/** No two pieces are alike, so that nothing is read faster here than in the note of a person. */
function upTo(length: number, piece: (at: number) => string): string {
  const pieces: string[] = [];
  for (let size = 0; size < length; size += pieces.at(-1)?.length ?? 0) pieces.push(piece(pieces.length));
  return pieces.join("");
}

const READING: PromiseContext = {
  style: logStyle(DEFAULT_SETTINGS),
  fields: createFieldReader(),
  parseYaml,
  dateOrder: DEFAULT_SETTINGS.dateOrder,
  checklistHeading: DEFAULT_SETTINGS.checklistHeading,
};

const CONTEXT: ContactContext = {
  ...READING,
  lastContactDay: (value) => {
    const reading = readDay(value, READING.dateOrder);
    return reading.ok ? reading.value : null;
  },
  isBackDated: (on, text) => isBackDatedIn(text, { day: on, today: TODAY }, READING),
  dayText: (day) => day,
};
