import { number, plural } from "./counting";

/** What settings find in the vault, said below each. */
export const matchWords = {
  counted: {
    notes: (count: number) => plural(count, { one: "1 note", other: `${number(count)} notes` }),
    people: (count: number) => plural(count, { one: "1 person", other: `${number(count)} people` }),
    entries: (count: number) => plural(count, { one: "1 entry", other: `${number(count)} entries` }),
    mentioned: (count: number) =>
      plural(count, { one: "1 person is mentioned", other: `${number(count)} people are mentioned` }),
    "without-cadence": (count: number) =>
      plural(count, { one: "1 person has no cadence", other: `${number(count)} people have no cadence` }),
    ambiguous: (count: number) =>
      plural(count, { one: "1 person has such a date", other: `${number(count)} people have such a date` }),
  },
  /** A line of a list and what it finds. */
  line: (line: string, found: string) => `${line}: ${found}`,
  single: (found: string) => `At present: ${found}`,
  noFolder: (folder: string) => `${folder}: no such folder`,
  target: (folder: string) => `New notes go into ${folder}`,
  newTarget: (folder: string) => `${folder} is created with the first note`,
  topTarget: "New notes go to the top of the vault",
  template: (path: string) => `Found: ${path}`,
  noTemplate: (path: string) => `There is no note ${path}, so nothing can be created from it.`,
  nextNote: (path: string) => `This week: ${path}`,
  nextIsThere: (path: string) => `This week: ${path}, which already exists`,
  dailyNote: {
    none: "There is no daily note of today yet",
    with: "Today’s daily note has it",
    without: "Today’s daily note does not have it yet",
  },
  placeholder: (name: string) => `{{${name}}} is not a known placeholder and is left as it is.`,
  meantPlaceholder: (name: string, meant: string) =>
    `{{${name}}} is not a known placeholder and is left as it is. Did you mean {{${meant}}}?`,
};
