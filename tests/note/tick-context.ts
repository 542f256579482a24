import { createFieldReader } from "../../src/note/properties/fields";
import type { ContactContext } from "../../src/note/log/record-contact";
import { readDay } from "../../src/note/text/day-value";
import { parseYaml } from "./parse-yaml";
import { day, STYLE } from "./style";

export const TODAY = day("2026-11-22");

/** What ticks are settled with: no daily note exists, so days are plain. */
export const CONTEXT: ContactContext = {
  style: STYLE,
  checklistHeading: "Reconnect",
  dateOrder: "unset",
  fields: createFieldReader(),
  parseYaml,
  lastContactDay: (value) => {
    const reading = readDay(value, "unset");
    return reading.ok ? reading.value : null;
  },
  dayText: (written) => written,
};
