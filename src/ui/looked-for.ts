import type { Settings } from "../settings/settings";

/** What makes a note a person, in words: the folders, tags and properties of the settings. */
export function lookedFor({ peopleFolders, peopleTags, peopleProperties }: Settings): string {
  const tags = peopleTags.map((tag) => `#${tag.replace(/^#/, "")}`);
  return [...peopleFolders, ...tags, ...peopleProperties].join(", ");
}
