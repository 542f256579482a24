import { number, plural } from "./counting";

/** What settings find in the vault, said below each. */
export const matchWords = {
  counted: {
    notes: (count: number) => plural(count, { one: "1 Notiz", other: `${number(count)} Notizen` }),
    people: (count: number) => plural(count, { one: "1 Person", other: `${number(count)} Personen` }),
    entries: (count: number) => plural(count, { one: "1 Eintrag", other: `${number(count)} Einträge` }),
    mentioned: (count: number) =>
      plural(count, { one: "1 Person wird erwähnt", other: `${number(count)} Personen werden erwähnt` }),
    "without-cadence": (count: number) =>
      plural(count, { one: "1 Person ohne Rhythmus", other: `${number(count)} Personen ohne Rhythmus` }),
    ambiguous: (count: number) =>
      plural(count, {
        one: "1 Person hat ein solches Datum",
        other: `${number(count)} Personen haben ein solches Datum`,
      }),
  },
  line: (line: string, found: string) => `${line}: ${found}`,
  single: (found: string) => `Zurzeit: ${found}`,
  noFolder: (folder: string) => `${folder}: kein solcher Ordner`,
  target: (folder: string) => `Neue Notizen kommen nach ${folder}`,
  newTarget: (folder: string) => `${folder} wird mit der ersten Notiz angelegt`,
  topTarget: "Neue Notizen kommen an die oberste Stelle des Vaults",
  template: (path: string) => `Gefunden: ${path}`,
  noTemplate: (path: string) => `Es gibt keine Notiz ${path}. Daraus kann nichts entstehen.`,
  nextNote: (path: string) => `Diese Woche: ${path}`,
  nextIsThere: (path: string) => `Diese Woche: ${path}, schon vorhanden`,
  dailyNote: {
    none: "Die heutige Tagesnotiz gibt es noch nicht",
    with: "Die heutige Tagesnotiz hat sie",
    without: "Die heutige Tagesnotiz hat sie noch nicht",
  },
  placeholder: (name: string) => `{{${name}}} steht für nichts und bleibt stehen.`,
  meantPlaceholder: (name: string, meant: string) =>
    `{{${name}}} steht für nichts und bleibt stehen. War {{${meant}}} gemeint?`,
};
