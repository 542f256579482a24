/**
 * What fields are called in German notes. They come after every spelling of the table in spellings.ts; a note that has
 * one is written under it, one that has none gets the canonical spelling.
 */
export const GERMAN_KEYS = {
  "last-contact": ["letzter-kontakt", "letzter-kontakt-am", "zuletzt-kontaktiert"],
  "next-contact": ["nächster-kontakt", "nächster-kontakt-am"],
  cadence: ["kontaktintervall", "kontaktrhythmus", "kontakthäufigkeit"],
  birthday: ["geburtstag", "geburtsdatum", "geboren-am"],
  anniversary: ["jahrestag", "hochzeitstag"],
  milestones: ["meilensteine"],
  commitments: ["versprechen", "zusagen"],
  "waiting-for": ["warte-auf"],
  relationship: ["beziehung"],
  company: ["firma", "unternehmen", "arbeitgeber"],
  role: ["beruf"],
  location: ["wohnort"],
  phone: ["telefon", "telefonnummer", "handy"],
  interests: ["interessen"],
  "met-at": ["kennengelernt"],
  "met-on": ["kennengelernt-am"],
  "first-name": ["vorname"],
  "last-name": ["nachname"],
} as const satisfies Readonly<Record<string, readonly string[]>>;
