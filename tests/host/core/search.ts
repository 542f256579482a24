import type { SearchMatchPart, SearchResult, SearchResultContainer } from "obsidian";

type Search = (text: string) => SearchResult | null;

const EVERYTHING: SearchResult = { score: 0, matches: [] };

/**
 * The letters of the query in their order, wherever they are; nearer together, at word starts and in a shorter
 * text is better. The app's exact scores are not documented, only that higher is better.
 */
export function prepareFuzzySearch(query: string): Search {
  const letters = query.toLowerCase().replace(/\s+/g, "");
  if (letters === "") return () => EVERYTHING;
  const phrase = query.toLowerCase().trim();
  return (text) => {
    const lower = text.toLowerCase();
    const whole = lower.indexOf(phrase);
    if (whole !== -1) return result(text, [[whole, whole + phrase.length]]);
    const matches = scattered(letters, lower);
    return matches && result(text, matches);
  };
}

/** Every word of the query must occur. */
export function prepareSimpleSearch(query: string): Search {
  const words = query.toLowerCase().split(/\s+/).filter(Boolean);
  if (words.length === 0) return () => EVERYTHING;
  return (text) => {
    const lower = text.toLowerCase();
    const matches: SearchMatchPart[] = [];
    for (const word of words) {
      const found = everywhere(word, lower);
      if (found.length === 0) return null;
      matches.push(...found);
    }
    return result(text, matches.sort(byStart));
  };
}

/** Best first. */
export function sortSearchResults(results: SearchResultContainer[]): void {
  results.sort((a, b) => b.match.score - a.match.score);
}

function scattered(letters: string, text: string): SearchMatchPart[] | null {
  const matches: SearchMatchPart[] = [];
  let at = 0;
  for (const letter of letters) {
    const found = text.indexOf(letter, at);
    if (found === -1) return null;
    const last = matches.at(-1);
    if (last?.[1] === found) last[1] = found + letter.length;
    else matches.push([found, found + letter.length]);
    at = found + letter.length;
  }
  return matches;
}

function everywhere(word: string, text: string): SearchMatchPart[] {
  const found: SearchMatchPart[] = [];
  for (let at = text.indexOf(word); at !== -1; at = text.indexOf(word, at + word.length)) {
    found.push([at, at + word.length]);
  }
  return found;
}

function result(text: string, matches: SearchMatchPart[]): SearchResult {
  const [first] = matches;
  const start = first?.[0] ?? 0;
  const startsWord = start === 0 || /[^\p{L}\p{N}]/u.test(text[start - 1] ?? "");
  const score = -(matches.length - 1) - start / 100 - text.length / 10_000 - (startsWord ? 0 : 0.5);
  return { score, matches };
}

const byStart = (a: SearchMatchPart, b: SearchMatchPart): number => a[0] - b[0];
