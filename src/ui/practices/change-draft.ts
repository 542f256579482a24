import type { Day } from "../../domain/day";
import type { Person } from "../../domain/person";
import type { ChangedField, LifeChange } from "../../note/people/life-change";
import { pastDay } from "../modals/day-problem";
import { WORDS } from "../words";

const { CHANGES } = WORDS.practiceForms;
const { MODALS } = WORDS.modals;
const { workText } = WORDS.brief;

/** The form as it is filled in at the moment. */
export interface ChangeDraft extends Readonly<Record<ChangedField, string>> {
  readonly words: string;
  /** In words, or as `YYYY-MM-DD`. */
  readonly day: string;
  /** Null as long as nobody has chosen; what that comes to, {@link responseOf} says. */
  readonly response: LifeChange["response"] | null;
}

export const CHANGED_FIELDS: readonly ChangedField[] = ["company", "role", "location"];

/** A form that says what the note says. */
export function freshChange({ details }: Pick<Person, "details">): ChangeDraft {
  const { company, role, location } = details;
  return {
    company: company ?? "",
    role: role ?? "",
    location: location ?? "",
    words: "",
    day: MODALS.log.today,
    response: null,
  };
}

/** The change that a form tells, and null while it tells none or its day cannot be read. */
export function changeOf(draft: ChangeDraft, person: Pick<Person, "details">, today: Day): LifeChange | null {
  const changed = changedFields(draft, person);
  const day = pastDay(draft.day, today);
  const words = draft.words.trim();
  if (typeof day !== "string" || (changed.length === 0 && words === "")) return null;
  return {
    day,
    values: changed.map((field) => ({ field, label: CHANGES.labels[field], value: draft[field].trim() })),
    words,
    summary: summaryOf(draft, changed),
    response: responseOf(draft, person),
    heading: CHANGES.heading,
    promise: CHANGES.promise,
  };
}

/** What was chosen. Else a new job or place is a reason to congratulate; of own words only the user knows. */
export function responseOf(draft: ChangeDraft, person: Pick<Person, "details">): LifeChange["response"] {
  if (draft.response !== null) return draft.response;
  const isPlain = draft.words.trim() === "" && changedFields(draft, person).length > 0;
  return isPlain ? "congratulate" : "none";
}

function changedFields(draft: ChangeDraft, person: Pick<Person, "details">): ChangedField[] {
  const before = freshChange(person);
  return CHANGED_FIELDS.filter((field) => {
    const value = draft[field].trim();
    return value !== "" && value !== before[field].trim();
  });
}

/** What there is to congratulate on or to ask about, the user's own words first. */
function summaryOf(draft: ChangeDraft, changed: readonly ChangedField[]): string {
  const words = draft.words.trim();
  if (words !== "") return words;
  const isWork = changed.includes("company") || changed.includes("role");
  const work = workText({ company: draft.company.trim() || null, role: draft.role.trim() || null });
  return isWork ? CHANGES.started(work) : CHANGES.moved(draft.location.trim());
}
