import type { Field } from "../../note/properties/fields";
import { number, plural } from "./counting";

/** What a property can mean, in words. */
export const FIELD_WORDS: Readonly<Record<Field, string>> = {
  "last-contact": "Letzter Kontakt",
  "next-contact": "Nächster Kontakt",
  cadence: "Rhythmus",
  circle: "Kreis",
  category: "Kreis, wo sie einen nennt",
  "relationship-strength": "Kreis, wo sie einen nennt",
  snooze: "Zurückgestellt bis",
  status: "Status",
  paused: "Pausiert, wenn an",
  archived: "Pausiert, wenn an",
  "do-not-contact": "Pausiert, wenn an",
  active: "Pausiert, wenn aus",
  died: "Verstorben",
  birthday: "Geburtstag",
  milestones: "Anlässe",
  anniversary: "Jahrestag",
  "labelled-day": "Anlässe, mit Bezeichnung",
  commitments: "Versprechen von mir",
  "waiting-for": "Versprechen an mich",
  relationship: "Beziehung",
  company: "Firma",
  role: "Rolle",
  location: "Ort",
  email: "E-Mail-Adresse",
  phone: "Telefonnummer",
  profile: "Webadresse",
  picture: "Bild",
  channel: "Bevorzugter Kanal",
  boundaries: "Grenzen",
  interests: "Interessen",
  "ask-about": "Wonach zu fragen ist",
  "met-at": "Wie kennengelernt",
  "met-on": "Bekannt seit",
  "introduced-by": "Vorgestellt von",
  created: "Notiz angelegt",
  name: "Name",
  "formatted-name": "Voller Name",
  "first-name": "Vorname",
  "last-name": "Nachname",
  aliases: "Weitere Namen",
  interactions: "Verlauf",
  "ignore-mentions": "Erwähnungen zählen nicht",
};

const notes = (count: number): string => plural(count, { one: "1 Notiz", other: `${number(count)} Notizen` });

/** Words about the properties and headings that a vault uses. */
export const habitWords = {
  notes,
  uses: {
    ignored: "Soll nicht gelesen werden",
    marker: "Kennzeichnet Personen",
    app: "Gehört Obsidian",
    unread: "Nicht gelesen",
  },
  headingUses: {
    log: "Als Verlauf gelesen",
    checklist: "Als Checkliste gelesen",
    promises: "Als Versprechen gelesen",
    biography: "Als Lebenslauf gelesen",
    unread: "Nicht gelesen",
  },
  misread: (count: number) => `${notes(count)} nicht verstanden`,
  example: (text: string) => `„${text}“`,
  nobody:
    "Es wurden keine Personennotizen gefunden, also gibt es auch keine Eigenschaften und Überschriften zu sehen.",
  page: {
    name: "Was wurde gefunden?",
    desc: "Die Eigenschaften und Überschriften der Personennotizen, wie Rapport sie liest, und die Möglichkeit, das zu ändern.",
    properties: "Eigenschaften",
    headings: "Überschriften",
    suchAs: (text: string) => `etwa „${text}“`,
    always: "immer leer",
    meaning: (key: string) => `Bedeutung der Eigenschaft ${key}`,
    ignore: "Nicht lesen",
    isLog: (heading: string) => `Unter ${heading} steht ein Verlauf`,
    more: (count: number) =>
      plural(count, {
        one: "Eine weitere kommt in weniger Notizen vor.",
        other: `${number(count)} weitere kommen in weniger Notizen vor.`,
      }),
    none: "Keine.",
  },
};
