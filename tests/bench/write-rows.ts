import { createFieldReader } from "../../src/note/properties/fields";
import { recordContact, type ContactContext, type ContactRecord } from "../../src/note/log/record-contact";
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
      bar: "≤ 50 ms",
      holds: value <= 50,
    },
  ];
}

/** A person note whose log has grown for a lifetime, with as much again below it. */
function longNote(): string {
  const note = personNote(0, randomNumbers(5));
  const [before = "", after = ""] = note.split("\n## About");
  const entry = "\n- 2015-03-01 call → plans for the spring, a talk in Lisbon and the reading group";
  const paragraph = "\nA line about what they like, and another one that is a little longer than that.\n";
  const half = MEGABYTE / 2;
  const log = entry.repeat(Math.ceil(half / entry.length));
  return `${before}${log}\n\n## About${after}${paragraph.repeat(Math.ceil(half / paragraph.length))}`;
}

const CONTEXT: ContactContext = {
  style: logStyle(DEFAULT_SETTINGS),
  fields: createFieldReader(),
  parseYaml,
  dateOrder: DEFAULT_SETTINGS.dateOrder,
  checklistHeading: DEFAULT_SETTINGS.checklistHeading,
  lastContactDay: () => null,
  dayText: (day) => day,
};
