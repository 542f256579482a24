/** Letters that stand for others to whoever types without them, and marks that a phone writes by itself. */
const STANDS_FOR: Readonly<Record<string, string>> = {
  ß: "ss",
  æ: "ae",
  œ: "oe",
  ø: "o",
  đ: "d",
  ð: "d",
  þ: "th",
  ł: "l",
  ı: "i",
  ς: "σ",
  "’": "'",
  "‘": "'",
  ʼ: "'",
  "‐": "-",
  "‑": "-",
};

const NOT_PLAIN = /[^ -~]/;
const MARKS = /[\u0300-\u036f\u0591-\u05bd\u05bf-\u05c7\u064b-\u065f\u0670]/g;
const SPECIAL = new RegExp(`[${Object.keys(STANDS_FOR).join("")}]`, "g");

/**
 * A text as it is compared with what somebody types: without case, accents and vowel points, wide letters as narrow
 * ones. Folding a folded text changes nothing.
 *
 * @example folded("Łukasz Wójcik") // "lukasz wojcik"
 */
export function folded(text: string): string {
  // Nearly every text is of plain letters, and a vault has many.
  if (!NOT_PLAIN.test(text)) return text.toLowerCase();
  const bare = text.normalize("NFKD").replace(MARKS, "").toLowerCase();
  return bare.replace(SPECIAL, (letter) => STANDS_FOR[letter] ?? letter);
}
