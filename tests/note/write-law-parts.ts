import fc from "fast-check";
import type { Field } from "../../src/note/properties/fields";
import type { ContactContext } from "../../src/note/log/record-contact";
import type { MilestoneContext } from "../../src/note/people/milestone-write";
import { isBackDatedIn } from "../../src/note/people/back-dated";
import { readNote } from "../../src/note/front-matter/read-note";
import type { Edit } from "../../src/note/text/edit";
import { PROMISE_CONTEXT } from "./contexts";
import { textAfter } from "./edit-parts";
import { lineDifference } from "./line-difference";
import { noteText, propertyNote } from "./note-texts";
import { parseYaml } from "./parse-yaml";
import { day } from "./style";

export const RUNS = { numRuns: 200 };
/** Other work on the same machine can make these many times slower. */
export const PATIENT = { timeout: 30_000 };

export const context: ContactContext & MilestoneContext & { readonly circles: readonly [] } = {
  ...PROMISE_CONTEXT,
  today: day("2026-02-15"),
  lastContactDay: (value) =>
    typeof value === "string" && /^\d{4}-\d{2}-\d{2}$/.test(value) ? day(value) : null,
  isBackDated: (on, text) => isBackDatedIn(text, { day: on, today: day("2026-02-15") }, PROMISE_CONTEXT),
  dayText: (written) => written,
  circles: [],
};

/** Notes with promises of all kinds among everything else. */
export const note = fc.oneof(noteText, propertyNote);

/** What changed, in lines: the removed ones, once those are left out that only got an ending. */
export function removedLines(before: string, edit: Edit): readonly string[] {
  return lineDifference(before, textAfter(before, edit)).removed;
}

export function valueOf(text: string, field: Field): unknown {
  return context.fields.read(readNote(text, parseYaml).properties).get(field)?.value;
}
