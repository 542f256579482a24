import type { Random } from "../fuzz/random";

/** A property as people and other plugins write it, each with a key of its own. */
const ORDINARY: readonly string[] = [
  "name: Ana Diaz",
  'title: "Dr. #1, or so"',
  "company: 'Acme: Ltd' # since 2020",
  "aliases: [Ana, \"A, D\", 'it''s']",
  "tags:\n  - person\n  - friend/close",
  "emails:\n- ana@example.com # home\n- 'work@example.com'",
  "phone: '+441234567890'",
  "zip: 01234",
  "url: https://example.com/a?b=c#d",
  'met-through: "[[Kim Ode|Kim]]"',
  "birthday: 1990-04-15",
  "created: 2026-01-02T10:00:00",
  "bio: |\n  Two lines,\n  # no comment\n\n  cadence: no",
  "note: >-\n  folded\n  text",
  "children:\n  - name: Bo\n    born: 2019\n  - name: Li",
  "address:\n  city: Lisbon\n  street: Rua 1",
  "empty:",
  "none: []",
  "# a comment of its own",
  "",
  "rating: 4.5",
  "active: true",
  "👩‍🚀: é",
];

const STRANGE: readonly string[] = [
  "anchor: &a [x, y]\nalias: *a",
  "{flow: map}",
  "? complex\n: key",
  'quoted: "two\n  lines"',
  "broken: [",
  "tabbed:\t- x",
  "same: 1\nsame: 2",
  "merged:\n  <<: {a: 1}",
  "--- x",
  "!tag tagged: y",
];

/** The key that is written, in the forms in which it may stand there. */
const OWN_VALUES: readonly string[] = [
  "cadence: monthly",
  'cadence: "every 6 weeks" # soon',
  "cadence:",
  "cadence: ''",
];
const OWN_LISTS: readonly string[] = [
  "cadence: [monthly]",
  "cadence:\n  - a\n  - 'b' # c",
  "cadence:\n- a\n- b",
  'cadence: [a, "b, c"] # d',
];
const OWN_ODD: readonly string[] = ["cadence: >\n  folded", "'cadence': x", "cadence: {a: 1}"];

/** What stands under the key: `odd` is what hardly anybody writes. */
export type OwnForm = "none" | "value" | "list" | "odd";

const FORMS: Readonly<Record<OwnForm, readonly string[]>> = {
  none: [],
  value: OWN_VALUES,
  list: OWN_LISTS,
  odd: OWN_ODD,
};

export interface FrontMatterNote {
  readonly text: string;
  /** False where something stands that hardly anybody writes. */
  readonly isOrdinary: boolean;
  readonly form: OwnForm;
}

/** The note of a seed's next turn, with the key in it or without. */
export function frontMatterNote(random: Random): FrontMatterNote {
  const isOrdinary = !random.oneIn(4);
  const hasHead = !random.oneIn(12);
  const forms: readonly OwnForm[] = isOrdinary ? ["none", "value", "list"] : ["value", "list", "odd"];
  const form = hasHead ? random.pick(forms) : "none";
  const own = FORMS[form].length === 0 ? [] : [random.pick(FORMS[form])];
  const others = some(random, 7, ORDINARY);
  const strange = isOrdinary ? [] : some(random, 3, STRANGE);
  const properties = shuffled(random, [...new Set([...own, ...others, ...strange])]);
  const end = random.pick(["\n", "\n", "\r\n"]);
  const body = random.pick(["", "# Ana\n", "---\ncadence: body\n---", "x"]);
  const head = hasHead ? ["---", ...properties, "---"] : [];
  const text = [...head, body].join("\n").replaceAll("\n", end);
  return { text: (random.oneIn(15) ? "\uFEFF" : "") + text, isOrdinary, form };
}

function some(random: Random, most: number, choices: readonly string[]): string[] {
  return Array.from({ length: random.below(most) }, () => random.pick(choices));
}

function shuffled(random: Random, lines: readonly string[]): string[] {
  return lines
    .map((line) => ({ line, at: random.below(1_000_000) }))
    .toSorted((one, other) => one.at - other.at)
    .map(({ line }) => line);
}
