import type { Day } from "../../domain/day";
import { bodyLines } from "../body/body-lines";
import { readContacts } from "../body/contact-lines";
import { readNote } from "../front-matter/read-note";
import { loggedInteractions } from "../log/interaction-log";
import { looseLines } from "../log/loose-lines";
import { readLog } from "../log/log-section";
import { promiseDays, withDaysOfLinks, type PromiseContext } from "../promises/promise-places";
import { createValueReaders, FieldSource } from "../properties/field-source";
import { statedContact } from "../properties/stated-contact";
import { readPropertyLog } from "../properties/property-log";
import { contactInNote } from "./last-contact";

/**
 * True where the text of a person's note gives a contact after that day and up to today, by all that is read there: the
 * property, the log, and lines and links beside it. For today the text is not read at all.
 */
export function isBackDatedIn(
  text: string,
  { day, today }: { readonly day: Day; readonly today: Day },
  context: PromiseContext,
): boolean {
  if (day >= today) return false;
  const known = newestContact(text, today, context);
  return known !== null && known > day;
}

function newestContact(text: string, today: Day, context: PromiseContext): Day | null {
  const plain = withDaysOfLinks(text, context);
  const log = readLog(plain, context.style);
  const readers = createValueReaders({ today, dateOrder: context.dateOrder, circles: [] });
  const source = new FieldSource(context.fields.read(readNote(text, context.parseYaml).properties), readers);
  const lines = bodyLines(log, context.checklistHeading);
  const { contacts } = readContacts(lines, promiseDays(context), looseLines(log));
  const sources = {
    properties: statedContact(source),
    interactions: [...loggedInteractions(log), ...readPropertyLog(source)],
    body: { contacts, keyLines: new Map<string, number>() },
  };
  return contactInNote("", sources, today)?.day ?? null;
}
