import type { Commitment } from "../../domain/commitment";

/** A promise and whose it is, as the start of a sentence: `von mir versprochen: die Folien schicken`. */
export function promisedText(direction: Commitment["direction"], text: string): string {
  return `${direction === "mine" ? "von mir" : "mir"} versprochen: ${text}`;
}
