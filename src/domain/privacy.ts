import type { Agenda } from "./agenda-book";
import { tagged, type Interaction } from "./interaction";
import type { Person } from "./person";
import { promiseReasons } from "./promise-reasons";
import type { Reason } from "./reason";
import type { Row } from "./row";

/** Purposes of entries that are kept quiet, and with the tag that makes any line private what is nobody else's business. */
const QUIET_TAGS: readonly string[] = ["tension", "repair"];
const PRIVATE_TAGS: readonly string[] = [...QUIET_TAGS, "private"];
const PRIVATE_MARK = /(?:^|\s)#private(?![\p{L}\p{N}_/-])/iu;

/**
 * The person without what others who see the screen should not read: boundaries, the words of entries about tension and
 * repair, and every line that is tagged `#private`. Days stay, because they give nothing away.
 */
export function veiled(person: Person): Person {
  const { details } = person;
  const interactions = person.interactions.map(veiledEntry);
  const commitments = person.commitments.filter(({ text }) => !isPrivateText(text));
  const { askAbout, tags, aliases } = details;
  const interests = details.interests.filter((topic) => !isPrivateText(topic));
  return {
    ...person,
    interactions,
    tagged: tagged(interactions),
    commitments,
    promiseReasons: promiseReasons(commitments),
    details: {
      ...details,
      boundaries: null,
      askAbout: askAbout.filter((topic) => !isPrivateText(topic)),
      interests,
    },
    leanings: { interests, tags, aliases },
  };
}

/**
 * The person as they are told of in another note, which others may be shown: without private lines, whose tag would not
 * go along, but with what they asked to be respected.
 */
export function forNotes(person: Person): Person {
  const open = veiled(person);
  return { ...open, details: { ...open.details, boundaries: person.details.boundaries } };
}

/** The entry as a list shows it, whoever looks over the user's shoulder: of tension and repair no words are said. */
export function quiet(entry: Interaction): Interaction {
  return entry.tags.some((tag) => QUIET_TAGS.includes(tag)) ? { ...entry, text: "" } : entry;
}

/**
 * The row without reasons of repair or about private lines, and with the veiled person; `person` can be passed where it
 * is at hand.
 */
export function veiledRow(row: Row, person: Person = veiled(row.person)): Row {
  return { ...row, person, reasons: row.reasons.filter(isOpen) };
}

/** What others may see of an agenda, and the rows of people who are left out of it altogether. */
export interface OpenAgenda {
  readonly agenda: Agenda;
  readonly unlisted: readonly Row[];
}

/**
 * The agenda without the reasons that nobody else should read, and without people who have no other reason: a row that
 * gives none would tell that there is one. The people of the rows are not veiled.
 */
export function openAgenda(agenda: Agenda): OpenAgenda {
  const unlisted: Row[] = [];
  const sections = agenda.sections.map((section) => {
    const rows = section.rows.map(withOpenReasons);
    if (rows.every((row, at) => row === section.rows[at])) return section;
    const lost = rows.filter(
      ({ reasons }, at) => reasons.length === 0 && section.rows[at]?.reasons.length !== 0,
    );
    if (section.id === "attention") return { ...section, rows };
    // Somebody whose note has issues is in another section as well.
    unlisted.push(...lost.filter(({ person }) => person.issues.length === 0));
    return { ...section, rows: rows.filter((row) => !lost.includes(row)) };
  });
  return { agenda: { ...agenda, sections: sections.filter(({ rows }) => rows.length > 0) }, unlisted };
}

function withOpenReasons(row: Row): Row {
  return row.reasons.every(isOpen) ? row : { ...row, reasons: row.reasons.filter(isOpen) };
}

function isOpen(reason: Reason): boolean {
  if (reason.kind === "commitment") return !isPrivateText(reason.commitment.text);
  return reason.kind === "thanks" ? !isPrivate(reason.entry) : reason.kind !== "repair";
}

function veiledEntry(entry: Interaction): Interaction {
  return isPrivate(entry) ? { ...entry, text: "", tags: [], channel: null, direction: null } : entry;
}

function isPrivate({ tags, text }: Interaction): boolean {
  return tags.some((tag) => PRIVATE_TAGS.includes(tag)) || isPrivateText(text);
}

/** True for words that are tagged `#private`. */
export function isPrivateText(text: string): boolean {
  return text.includes("#") && PRIVATE_MARK.test(text);
}
