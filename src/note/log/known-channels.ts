import { CHANNELS } from "../../domain/interaction";
import { FOREIGN_CHANNELS } from "./channel-words";

const LONGEST_WORD = 80;

/** The words by which entries can name a channel: the built-in ones, those of other languages, and the user's own. */
export class KnownChannels {
  /** In lower case, by their first character; longer words stand before those they start with. */
  private readonly byInitial = new Map<string, string[]>();
  private readonly longest: number;

  constructor(own: readonly string[] = []) {
    const words = [...CHANNELS, ...FOREIGN_CHANNELS, ...own].map((word) => word.trim().toLowerCase());
    this.longest = Math.min(LONGEST_WORD, Math.max(...words.map(({ length }) => length)));
    for (const word of new Set(words)) if (word !== "") this.beside(word).push(word);
    for (const alike of this.byInitial.values()) alike.sort((one, other) => other.length - one.length);
  }

  /** True for a word in lower case that names a channel. */
  has(word: string): boolean {
    return this.startingLike(word).includes(word);
  }

  /** The longest word for a channel that the text starts with, whatever its case, or null. */
  atStartOf(text: string): string | null {
    const start = text.slice(0, this.longest).toLowerCase();
    const words = this.startingLike(start);
    return words.find((word) => start.startsWith(word) && isWordEnd(text, word.length)) ?? null;
  }

  private startingLike(text: string): readonly string[] {
    return this.byInitial.get(text.charAt(0)) ?? [];
  }

  private beside(word: string): string[] {
    const initial = word.charAt(0);
    const alike = this.byInitial.get(initial) ?? [];
    this.byInitial.set(initial, alike);
    return alike;
  }
}

const WORD_GOES_ON = /^[\p{L}\p{M}\p{N}_]|^-\S/u;

function isWordEnd(words: string, at: number): boolean {
  return !WORD_GOES_ON.test(words.slice(at, at + 2));
}
