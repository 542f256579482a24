import type { Interaction } from "../../domain/interaction";
import { isPurpose, PURPOSES, type Purpose } from "../../domain/purpose";

/** A purpose of entries with the tag that the user has for it, without `#`, in lower case. */
export interface PurposeTag {
  readonly purpose: Purpose;
  readonly tag: string;
}

/** Why a line names no tag: its purpose is not known, or there is no valid tag after the colon. */
export type PurposeTagProblem = "unknown-purpose" | "no-tag";

/** A purpose with its tag, or what is wrong with the line. */
export type PurposeTagReading =
  | { readonly ok: true; readonly purposeTag: PurposeTag }
  | { readonly ok: false; readonly problem: PurposeTagProblem };

/** How the purposes of entries are called in this vault. */
export interface PurposeTags {
  /** The tag that says a purpose, without `#`. */
  tagOf(purpose: Purpose): string;
  /** Every tag that says a purpose, in lower case. */
  readonly all: readonly string[];
  /** The interactions with the user's tags as what they mean; the same list where the user has none. */
  translated(interactions: readonly Interaction[]): readonly Interaction[];
}

/** No longer than anybody types. */
const TAG = /^#?([\p{L}\p{M}\p{N}\p{Extended_Pictographic}_/-]{1,100})$/u;

/** A line such as `thanks: danke`, with or without `#`. */
export function readPurposeTag(line: string): PurposeTagReading {
  const colon = line.indexOf(":");
  const purpose = (colon < 0 ? line : line.slice(0, colon)).trim().replace(/^#/, "").toLowerCase();
  if (!isPurpose(purpose)) return { ok: false, problem: "unknown-purpose" };
  const [, tag = ""] = TAG.exec(colon < 0 ? "" : line.slice(colon + 1).trim()) ?? [];
  // As Obsidian has it, digits alone are no tag.
  if (/^\d*$/.test(tag)) return { ok: false, problem: "no-tag" };
  return { ok: true, purposeTag: { purpose, tag: tag.toLowerCase() } };
}

/**
 * The tags of a vault in which some purposes go by other names. What is renamed is no longer known by its own word,
 * which then is free to mean something else; of several tags for one purpose each is read and the first is written.
 */
export function createPurposeTags(renamed: readonly PurposeTag[]): PurposeTags {
  const purposeOf = new Map(renamed.map(({ tag, purpose }) => [tag, purpose]));
  const renamedPurposes = new Set<string>(renamed.map(({ purpose }) => purpose));
  const meaning = (tag: string): string[] => {
    const purpose = purposeOf.get(tag);
    if (purpose !== undefined) return [purpose];
    return renamedPurposes.has(tag) ? [] : [tag];
  };
  return {
    all: [...PURPOSES.filter((purpose) => !renamedPurposes.has(purpose)), ...renamed.map(({ tag }) => tag)],
    tagOf: (purpose) => renamed.find((each) => each.purpose === purpose)?.tag ?? purpose,
    translated: (interactions) =>
      renamed.length === 0
        ? interactions
        : interactions.map((entry) =>
            entry.tags.length === 0 ? entry : { ...entry, tags: entry.tags.flatMap(meaning) },
          ),
  };
}
