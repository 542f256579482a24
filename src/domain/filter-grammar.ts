import {
  STATES,
  THINGS,
  VALUE_KEYS,
  type Condition,
  type Filter,
  type FilterIssue,
  type Sought,
  type Term,
  type ValueKey,
} from "./filter";
import { tokens, type Token, type TokenValue } from "./filter-tokens";
import { folded } from "./folded";
import { nearestWord } from "./nearest-word";

/** A key that a filter knows: one that looks into the note, or one of the two with words of their own. */
export type FilterKey = ValueKey | "has" | "is";

/** The keys as they are offered, each with its other spellings. */
export const SPELLINGS: Readonly<Record<FilterKey, readonly string[]>> = {
  is: ["is"],
  has: ["has"],
  circle: ["circle"],
  rel: ["rel", "relationship", "relation"],
  place: ["place", "location", "@"],
  company: ["company", "org"],
  role: ["role"],
  channel: ["channel"],
  tag: ["tag", "#"],
};

const KEYS: readonly FilterKey[] = ["is", "has", ...VALUE_KEYS];
const WRITTEN = KEYS.flatMap((key) => SPELLINGS[key]).filter((spelling) => spelling.length > 1);

/**
 * Reads a filter: words, `"phrases"`, `#tag`, `@place`, `key:value`, `has:`, `is:`; commas between values mean “or”,
 * `-` in front means “not”. What cannot be read becomes an issue and narrows nothing.
 *
 * @example parseFilter("circle:close -has:cadence lisbon").terms.length // 3
 */
export function parseFilter(text: string): Filter {
  const terms: Term[] = [];
  const issues: FilterIssue[] = [];
  for (const token of tokens(text)) {
    const reading = read({ token, text });
    if (reading === null) continue;
    if ("code" in reading) issues.push(reading);
    else terms.push({ condition: reading, isNegated: token.isNegated });
  }
  return { terms, issues };
}

/** The key with that spelling, in upper or lower case; null where there is none. */
export function keySpelled(spelling: string): FilterKey | null {
  const plain = folded(spelling);
  return KEYS.find((key) => SPELLINGS[key].includes(plain)) ?? null;
}

/** A token and the filter it stands in. */
interface Written {
  readonly token: Token;
  readonly text: string;
}

/** What a token asks for; null where there is nothing to look for. */
type Read = Condition | FilterIssue | null;

function read(written: Written): Read {
  const { key: spelling, values } = written.token;
  const [first] = values;
  if (spelling === null) return first === undefined ? null : readWords(first, written);
  const key = keySpelled(spelling);
  if (key === null) return unknownKey(spelling, written);
  // A sign with nothing behind it is being typed, or stands for itself.
  if (first === undefined) return spelling === "#" || spelling === "@" ? null : issue("no-value", written);
  if (key === "has") return readOf(THINGS, written, (things) => ({ kind: "has", things }));
  if (key === "is") return readOf(STATES, written, (states) => ({ kind: "is", states }));
  const sought = values.map(soughtIn).filter(({ text }) => text !== "");
  return sought.length === 0 ? null : { kind: "value", key, sought };
}

/** All terms have to hold, so that AND says nothing; OR is said otherwise. */
function readWords(value: TokenValue, written: Written): Read {
  if (!value.isQuoted && value.text === "AND") return null;
  if (!value.isQuoted && value.text === "OR") return issue("or", written);
  const sought = soughtIn(value);
  return sought.text === "" ? null : { kind: "words", sought };
}

function soughtIn({ text, isQuoted }: TokenValue): Sought {
  const plain = folded(text).replace(/\s+/g, " ");
  return { text: isQuoted ? plain.trim() : bare(plain), isWhole: isQuoted };
}

/** The commas of a list of words, as in `Diaz, Ana`, are not looked for, nor is a dash that is still to be a word. */
function bare(text: string): string {
  let [from, to] = [0, text.length];
  while (from < to && isSeparator(text.charAt(from))) from += 1;
  while (to > from && isSeparator(text.charAt(to - 1))) to -= 1;
  return text.slice(from, to);
}

function isSeparator(character: string): boolean {
  return " ,;-".includes(character);
}

/** Words of a fixed list. The beginning of one is enough, and may be that of several. */
function readOf<W extends string>(
  known: readonly W[],
  written: Written,
  condition: (words: readonly W[]) => Condition,
): Read {
  const { values, key } = written.token;
  const found = values.map(({ text }) => ({ text, meant: wordsMeant(known, folded(text)) }));
  const misread = found.find(({ meant }) => meant.length === 0);
  if (misread === undefined) return condition(found.flatMap(({ meant }) => meant));
  const near = nearestWord(folded(misread.text), known);
  return issue("unknown-value", written, near === undefined ? null : `${key ?? ""}:${near}`);
}

function wordsMeant<W extends string>(known: readonly W[], word: string): readonly W[] {
  if (word === "") return [];
  const exact = known.filter((each) => each === word);
  return exact.length > 0 ? exact : known.filter((each) => each.startsWith(word));
}

function unknownKey(spelling: string, written: Written): FilterIssue {
  const { token, text } = written;
  const near = nearestWord(folded(spelling), WRITTEN);
  const values = text.slice(token.values[0]?.from ?? token.to, token.to);
  return issue("unknown-key", written, near === undefined ? null : `${near}:${values}`);
}

function issue(
  code: FilterIssue["code"],
  { token, text }: Written,
  meant: string | null = null,
): FilterIssue {
  const { from, to, isNegated } = token;
  const suggestion = meant === null || !isNegated ? meant : `-${meant}`;
  return { code, found: text.slice(from, to), suggestion, from, to };
}
