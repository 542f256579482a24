import { CADENCES, PRECEDENCE, RANKED } from "./cadences";
import { MILESTONES, PROMISES } from "./dated-lists";
import { BIRTHDAYS, DAYS, YEAR_LAST } from "./days";
import type { FormTable } from "./form";
import { LOG_CONTACTS, UNHEADED_LOGS } from "./log-contacts";
import { LOG_HEADING_FORMS, LOG_WORDS } from "./log-words";
import { ENTRIES_WITH_YEAR_LAST, LOG_ENTRIES } from "./logs";
import { NO_LOG_ENTRIES, PROPERTY_LOGS } from "./other-logs";
import { LINKED_PROMISES, MENTIONS, OPTED_OUT } from "./mentions";
import { NAMES, RECOGNITION, STATUSES } from "./recognition";
import { CONTACTS, SOURCES } from "./contact-texts";
import { TEXT_PROMISES } from "./texts";

/** Every table of forms, in the order of docs/note-format.md. */
export const TABLES: readonly FormTable[] = [
  RECOGNITION,
  NAMES,
  STATUSES,
  DAYS,
  YEAR_LAST,
  BIRTHDAYS,
  CADENCES,
  RANKED,
  PRECEDENCE,
  PROMISES,
  MILESTONES,
  LOG_HEADING_FORMS,
  LOG_ENTRIES,
  ENTRIES_WITH_YEAR_LAST,
  LOG_WORDS,
  NO_LOG_ENTRIES,
  PROPERTY_LOGS,
  LOG_CONTACTS,
  UNHEADED_LOGS,
  TEXT_PROMISES,
  CONTACTS,
  LINKED_PROMISES,
  SOURCES,
  MENTIONS,
  OPTED_OUT,
];
