import type { ContactContext } from "../../src/note/log/record-contact";
import { readDay } from "../../src/note/text/day-value";
import { isBackDatedIn } from "../../src/note/people/back-dated";
import { PROMISE_CONTEXT } from "./contexts";
import { day } from "./style";

export const TODAY = day("2026-11-22");

/** What ticks are settled with: no daily note exists, so days are plain. */
export const CONTEXT: ContactContext = {
  ...PROMISE_CONTEXT,
  lastContactDay: (value) => {
    const reading = readDay(value, "unset");
    return reading.ok ? reading.value : null;
  },
  isBackDated: (on, text) => isBackDatedIn(text, { day: on, today: TODAY }, PROMISE_CONTEXT),
  dayText: (written) => written,
};
