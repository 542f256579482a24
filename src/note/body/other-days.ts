import { fieldNamed, type Field } from "../properties/fields";

/** What a line may be labelled with whose days are those of something else. */
const OTHER_FIELDS: ReadonlySet<Field | null> = new Set<Field>([
  "next-contact",
  "snooze",
  "birthday",
  "milestones",
  "anniversary",
  "commitments",
  "waiting-for",
  "created",
]);
const OTHER_LABEL =
  /^(?:(?:last|date|first) )?(?:created|captured|noted|written|sources?|references?|see also|mentioned(?: in)?|cancell?ed|postponed|planned|updated?|modified|edited|reviewed|changed|added|imported|due|deadline|started?|ended?|joined|left|hired|moved|married|died|next(?: .*)?)(?: (?:on|at|date|day|since))?$/i;

/** True for the label of a line whose days are those of something else than being in touch. */
export function isLabelOfOtherDay(label: string): boolean {
  return OTHER_FIELDS.has(fieldNamed(label)) || OTHER_LABEL.test(label.replace(/[_-]/g, " "));
}
