import { FIELD_KEYS, FRAGMENTS, NAMES, STRUCTURES, VALUES } from "./baits";
import { HEADINGS, HUGE, LINES } from "./body-baits";
import { randomFrom, type Random } from "./random";

/** A note as a vault may hold it, whoever or whatever wrote it. */
export interface HostileNote {
  readonly path: string;
  readonly text: string;
}

/** One note in so many is huge. */
const HUGE_ONCE_IN = 500;

/** The note of that seed, always the same. */
export function hostileNote(seed: number): HostileNote {
  const random = randomFrom(seed);
  const lines = [...frontMatter(random), ...body(random)];
  const text = withEndings(lines, random);
  return { path: pathOf(random), text: random.oneIn(4) ? damaged(text, random) : text };
}

function pathOf(random: Random): string {
  return `${random.pick(["People/", "04_PEOPLE/Work/", "Notes/", "", "Templates/"])}${random.pick(NAMES)}.md`;
}

function frontMatter(random: Random): string[] {
  if (random.oneIn(2)) return [];
  const properties = times(random.below(7), () => property(random));
  const [open, close] = [
    random.oneIn(15) ? random.pick(["---js", "---json", "--- ", "----", "+++"]) : "---",
    random.oneIn(15) ? random.pick(["...", "--", "---x", ""]) : "---",
  ];
  return [open, ...properties, close];
}

function property(random: Random): string {
  if (random.oneIn(12)) return random.pick(STRUCTURES);
  const value = random.oneIn(6) ? fragments(random, 4) : random.pick(VALUES);
  return `${random.pick(FIELD_KEYS)}:${random.oneIn(20) ? "" : " "}${value}`;
}

function body(random: Random): string[] {
  const heading = random.oneIn(2) ? [random.pick(HEADINGS)] : [];
  const lines = [...heading, ...times(random.below(10), () => line(random))];
  return random.oneIn(HUGE_ONCE_IN) ? [...lines, random.pick(HUGE)(random.pick(FRAGMENTS)), ...lines] : lines;
}

function line(random: Random): string {
  const template = random.pick(LINES);
  return template.includes("…") ? template.replace("…", () => fragments(random, 5)) : template;
}

function fragments(random: Random, most: number): string {
  return times(random.below(most), () => random.pick(FRAGMENTS)).join(random.oneIn(3) ? "" : " ");
}

function withEndings(lines: readonly string[], random: Random): string {
  const ending = random.pick(["\n", "\n", "\n", "\r\n", "\r"]);
  const mixed = random.oneIn(8);
  const text = lines
    .map((each) => each + (mixed ? random.pick(["\n", "\r\n", "\r", "\u2028"]) : ending))
    .join("");
  return random.oneIn(20) ? `\uFEFF${text}` : text;
}

/** The text with a stretch taken out, put in twice, or a stranger put in, as broken tools leave it. */
function damaged(text: string, random: Random): string {
  const at = random.below(text.length + 1);
  const end = Math.min(text.length, at + random.below(12));
  const stretch = text.slice(at, end);
  const instead = random.pick([
    "",
    stretch + stretch,
    random.pick(FRAGMENTS),
    stretch + random.pick(FRAGMENTS),
  ]);
  return text.slice(0, at) + instead + text.slice(end);
}

function times<T>(count: number, make: () => T): T[] {
  return Array.from({ length: count }, make);
}
