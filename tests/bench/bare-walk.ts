import type { Core } from "../host/core/create-core";
import { TODAY } from "./synthetic-vault";

const DAY = 86_400_000;

/** The days between two contacts of each cadence in the synthetic vault. */
const CADENCES = new Map<unknown, number>([
  ["weekly", 7],
  ["2 weeks", 14],
  ["monthly", 30],
  ["6 weeks", 42],
  ["quarterly", 91],
  ["yearly", 365],
]);

type Meaning = "last-contact" | "cadence" | "birthday" | "type";

const MEANINGS = new Map<string, Meaning>([
  ["lastcontact", "last-contact"],
  ["cadence", "cadence"],
  ["birthday", "birthday"],
  ["type", "type"],
]);

type Properties = Readonly<Record<string, unknown>>;

interface Due {
  readonly path: string;
  readonly on: number;
}

/**
 * What no due list over notes of this format can avoid, and no more: look every note up in the cache, go over its
 * properties once, find the meaning of each key whatever its case and signs, tell text from other values, and read
 * last contact, cadence and birthday with plain dates; then sort who is due. Keys are remembered once they have been
 * normalised. Nothing is checked, nothing but the due list is kept.
 */
export function bareWalk({ vault, metadataCache }: Core): readonly Due[] {
  const due: Due[] = [];
  const meaningOf = rememberedMeanings();
  const now = Date.parse(TODAY);
  for (const file of vault.getMarkdownFiles()) {
    const properties: Properties | undefined = metadataCache.getFileCache(file)?.frontmatter;
    if (properties === undefined) continue;
    const on = dueOn(properties, meaningOf, now);
    if (on <= now) due.push({ path: file.path, on });
  }
  return due.sort((one, other) => one.on - other.on);
}

/** The instant at which the person becomes due; their birthday, when it is today. */
function dueOn(properties: Properties, meaningOf: (key: string) => Meaning | null, now: number): number {
  let last = Number.NaN;
  let days = Number.NaN;
  let isBirthday = false;
  for (const key of Object.keys(properties)) {
    const value = properties[key];
    const meaning = meaningOf(key);
    if (typeof value !== "string") continue;
    if (meaning === "last-contact") last = Date.parse(value);
    else if (meaning === "cadence") days = CADENCES.get(value) ?? Number.NaN;
    else if (meaning === "birthday") isBirthday = value.endsWith(TODAY.slice(4));
  }
  return isBirthday ? now : last + days * DAY;
}

function rememberedMeanings(): (key: string) => Meaning | null {
  const known = new Map<string, Meaning | null>();
  return (key) => {
    const remembered = known.get(key);
    if (remembered !== undefined) return remembered;
    const meaning = MEANINGS.get(key.toLowerCase().replace(/[\s_-]/g, "")) ?? null;
    known.set(key, meaning);
    return meaning;
  };
}
