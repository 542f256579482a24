export const apiVersion = "1.13.1";

export function requireApiVersion(version: string): boolean {
  const wanted = numbers(version);
  const present = numbers(apiVersion);
  for (let i = 0; i < Math.max(wanted.length, present.length); i++) {
    const difference = (present[i] ?? 0) - (wanted[i] ?? 0);
    if (difference !== 0) return difference > 0;
  }
  return true;
}

const numbers = (version: string): readonly number[] => version.split(".").map(Number);

const STORED_LANGUAGE = "language";

/** The app keeps its language in localStorage; without an entry it is English. */
export function getLanguage(): string {
  if (typeof localStorage === "undefined") return "en";
  return localStorage.getItem(STORED_LANGUAGE) ?? "en";
}
