import { tagged, type Interaction } from "./interaction";
import type { Person } from "./person";
import type { Row } from "./row";

/** Purposes of entries that are nobody else's business, and the tag that makes any line so. */
const PRIVATE_TAGS: readonly string[] = ["tension", "repair", "private"];
const PRIVATE_MARK = /(?:^|\s)#private(?![\p{L}\p{N}_/-])/iu;

/**
 * The person without what others who see the screen should not read: boundaries, the words of entries about tension and
 * repair, and every line that is tagged `#private`. Days stay, for they say nothing.
 */
export function veiled(person: Person): Person {
  const { details, commitments } = person;
  const interactions = person.interactions.map(veiledEntry);
  const { boundaries: _, askAbout, interests, ...others } = details;
  return {
    ...person,
    interactions,
    tagged: tagged(interactions),
    commitments: commitments.filter(({ text }) => !isMarked(text)),
    details: {
      ...others,
      boundaries: null,
      askAbout: askAbout.filter((topic) => !isMarked(topic)),
      interests: interests.filter((topic) => !isMarked(topic)),
    },
  };
}

/** The row without them: no reason of repair, and none that is about a private line. */
export function veiledRow(row: Row): Row {
  const reasons = row.reasons.filter((reason) => {
    if (reason.kind === "commitment") return !isMarked(reason.commitment.text);
    return reason.kind === "thanks" ? !isPrivate(reason.entry) : reason.kind !== "repair";
  });
  return { ...row, person: veiled(row.person), reasons };
}

function veiledEntry(entry: Interaction): Interaction {
  return isPrivate(entry) ? { ...entry, text: "", tags: [], channel: null, direction: null } : entry;
}

function isPrivate({ tags, text }: Interaction): boolean {
  return tags.some((tag) => PRIVATE_TAGS.includes(tag)) || isMarked(text);
}

function isMarked(text: string): boolean {
  return text.includes("#") && PRIVATE_MARK.test(text);
}
