import { number, plural } from "./counting";

/** Names of the commands of practices. */
export const practiceCommands = {
  share: "Wem gefiele diese Notiz?",
};

/** Words of the window that finds readers for a note. */
export const SHARING = {
  who: "Ankreuzen, wer sie bekommen hat",
  nobody:
    "Niemandes Interessen, Tags oder Links passen zu dieser Notiz. Personen lassen sich trotzdem hinzufügen.",
  add: "Person hinzufügen…",
  more: (count: number) =>
    plural(count, { one: "Eine weitere zeigen", other: `${number(count)} weitere Personen zeigen` }),
  words: "Ein Wort dazu, kann leer bleiben",
  placeholder: "für ihre Ausstellung",
  preview: (people: number) =>
    people > 1 ? "Diese Zeile kommt in jede Notiz" : "Diese Zeile wird geschrieben",
  save: "Als geteilt eintragen",
  done: (names: string) => `Als geteilt eingetragen: ${names}.`,
};

export function sharingTitle(note: string): string {
  return `Wem gefiele „${note}“?`;
}

/** What the log says of a note that was shared. */
export function sharedEntry(link: string, words: string): string {
  return words === "" ? `${link} geschickt` : `${link} geschickt: ${words}`;
}
