/** What an entry is about, as its first words tell. */
export type EntryKind = "talk" | "life" | "unsaid";

/** Whose doing it was: a word or two before the one that counts. */
const SUBJECT = "(?:\\p{L}[\\p{L}'’-]{0,30} ){0,2}";
const END = "(?![\\p{L}\\p{N}])";

const TALK = new RegExp(
  `^(?:(?:i|we|she|he|they) )?(?:just |also |finally |briefly )?(?:met|talked|spoke|chatted|caught up|ran into|bumped into|heard from|visited|saw (?:her|him|them|each other)|wrote (?:to|back|her|him|them)|sent (?:her|him|them)|left (?:her|him|them|a) (?:voicemail|message))${END}`,
  "iu",
);
/** The verb comes last: "mit ihr gesprochen". */
const TALK_IN_GERMAN = new RegExp(
  `^(?:[\\p{L}-]{1,30} ){0,3}(?:telefoniert|angerufen|gesprochen|geredet|unterhalten|getroffen|gesehen|besucht|geschrieben)${END}`,
  "iu",
);
const LIFE = new RegExp(
  `^${SUBJECT}(?:born|married|engaged|divorced|died|passed away|start(?:s|ed)|join(?:s|ed)|left(?! (?:her|him|them|a)${END})|hired|promoted|became|becomes|mov(?:es|ed)|relocated|graduated|retired|founded|launched|published|resigned|appointed|elected|quit|new (?:job|role|position)|created|updated|modified|edited|imported|added|reviewed|geboren|geheiratet|verheiratet|gestorben|umgezogen|angefangen|gegründet|befördert|gewechselt|erstellt|aktualisiert|geändert)${END}`,
  "iu",
);

const FIRST_MEETING = new RegExp(
  `^(?:(?:i|we) )?(?:first )?(?:met|kennengelernt)(?: (?:her|him|them))?(?: (?:at|in|on|through|via|during)${END}|$)`,
  "iu",
);

/** True for words on how two people met, which stand in the story of a life as well as among talks. */
export function isFirstMeeting(text: string): boolean {
  return FIRST_MEETING.test(text.slice(0, REACH));
}

/** No word that says it stands farther from the start. */
const REACH = 120;

/**
 * What the text of an entry without a channel tells of: a talk, something that happened in a life or to the note itself,
 * or neither.
 *
 * @example entryKind("she joined Altiplano") // "life"
 */
export function entryKind(text: string): EntryKind {
  const start = text.slice(0, REACH);
  if (isFirstMeeting(start)) return "unsaid";
  if (TALK.test(start)) return "talk";
  if (LIFE.test(start)) return "life";
  return TALK_IN_GERMAN.test(start) ? "talk" : "unsaid";
}
