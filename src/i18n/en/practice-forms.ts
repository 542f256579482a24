import { number, plural } from "./counting";

/** Names of the commands of practices. */
export const practiceCommands = {
  share: "Who would like this note?",
};

/** Words of the window that finds readers for a note. */
export const SHARING = {
  who: "Tick whom you have sent it to",
  nobody: "Nobody's interests, tags or links meet this note. You can add somebody all the same.",
  add: "Add a person…",
  more: (count: number) =>
    plural(count, { one: "Show one more", other: `Show ${number(count)} more people` }),
  words: "A word about it. May stay empty",
  placeholder: "for her exhibition",
  preview: (people: number) => (people > 1 ? "This line is written into each note" : "This line is written"),
  save: "Log as shared",
  done: (names: string) => `Logged as shared with ${names}.`,
};

export function sharingTitle(note: string): string {
  return `Who would like “${note}”?`;
}

/** What the log says of a note that was shared. */
export function sharedEntry(link: string, words: string): string {
  return words === "" ? `sent ${link}` : `sent ${link}: ${words}`;
}
