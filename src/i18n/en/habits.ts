import type { Field } from "../../note/properties/fields";
import { number, plural } from "./counting";

/** What a property can mean, in words. */
export const FIELD_WORDS: Readonly<Record<Field, string>> = {
  "last-contact": "Last contact",
  "next-contact": "Next contact",
  cadence: "Cadence",
  circle: "Circle",
  category: "Circle, where it names one",
  "relationship-strength": "Circle, where it names one",
  snooze: "Snoozed until",
  status: "Status",
  paused: "Paused, when on",
  archived: "Paused, when on",
  "do-not-contact": "Paused, when on",
  active: "Paused, when off",
  died: "Died",
  birthday: "Birthday",
  milestones: "Milestones",
  anniversary: "Anniversary",
  "labelled-day": "Milestones, with a label",
  commitments: "My promises",
  "waiting-for": "Their promises",
  relationship: "Relationship",
  company: "Company",
  role: "Role",
  location: "Location",
  email: "Email address",
  phone: "Phone number",
  profile: "Web address",
  picture: "Picture",
  channel: "Preferred channel",
  boundaries: "Boundaries",
  interests: "Interests",
  "ask-about": "What to ask about",
  "met-at": "How you met",
  "met-on": "Known since",
  "introduced-by": "Introduced by",
  created: "Note created",
  name: "Name",
  "formatted-name": "Full name",
  "first-name": "First name",
  "last-name": "Last name",
  aliases: "Other names",
  interactions: "Log",
  "ignore-mentions": "Mentions do not count",
};

const notes = (count: number): string => plural(count, { one: "1 note", other: `${number(count)} notes` });

/** Words about the properties and headings that a vault uses. */
export const habitWords = {
  notes,
  uses: { ignored: "Ignored", marker: "Marks people", app: "Obsidian's own", unread: "Not read" },
  headingUses: {
    log: "Read as a log",
    checklist: "Read as a checklist",
    promises: "Read as promises",
    biography: "Read as a biography",
    unread: "Not read",
  },
  misread: (count: number) => `${notes(count)} not understood`,
  example: (text: string) => `“${text}”`,
  nobody: "No person notes were found, so there are no properties and headings to look at.",
  page: {
    name: "What Rapport found in your notes",
    desc: "The properties and headings that your person notes use, what Rapport makes of each, and a way to change it.",
    properties: "Properties",
    headings: "Headings",
    suchAs: (text: string) => `such as “${text}”`,
    always: "always empty",
    meaning: (key: string) => `Meaning of the property ${key}`,
    ignore: "Do not read",
    isLog: (heading: string) => `There is a log under ${heading}`,
    more: (count: number) =>
      plural(count, {
        one: "One more is used in fewer notes.",
        other: `${number(count)} more are used in fewer notes.`,
      }),
    none: "None.",
  },
};
