import type { ContactContext } from "../../src/note/log/record-contact";
import { createFieldReader } from "../../src/note/properties/fields";
import type { PromiseContext } from "../../src/note/promises/promise-places";
import { isBackDatedIn } from "../../src/note/people/back-dated";
import { parseYaml } from "./parse-yaml";
import { day, STYLE } from "./style";

/** What promises are written with while the settings are as they are at first. */
export const PROMISE_CONTEXT: PromiseContext = {
  style: STYLE,
  checklistHeading: "Reconnect",
  dateOrder: "unset",
  fields: createFieldReader(),
  parseYaml,
};

/** What contacts are written with besides: no daily note exists, so days are plain. */
export const CONTACT_CONTEXT: ContactContext = {
  ...PROMISE_CONTEXT,
  lastContactDay: (value) => (typeof value === "string" ? day(value) : null),
  isBackDated: (on, text) => isBackDatedIn(text, { day: on, today: day("2026-11-22") }, PROMISE_CONTEXT),
  dayText: (written) => written,
};
