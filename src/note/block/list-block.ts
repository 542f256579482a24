import type { Filter, FilterIssue } from "../../domain/filter";
import { parseFilter } from "../../domain/filter-grammar";
import { LONGEST_FILTER } from "../../domain/filter-tokens";
import { GROUPINGS, type Grouping } from "../../domain/grouping";
import { SORTINGS, type Sorting } from "../../domain/sorting";

/** How many people a block lists that sets no limit. */
export const USUAL_LIMIT = 20;
/** The highest limit that a block can set; a higher one is a problem of its line. */
export const GREATEST_LIMIT = 100;

/** The values of `show:`; without it only those who are due are listed, unless the filter has an `is:`. */
export const SHOWN = ["due", "everybody"] as const;

/** A line that could not be read, counted from 1 within the block. */
export type BlockProblem =
  | {
      readonly kind: "option";
      readonly line: number;
      readonly found: string;
      readonly known: readonly string[];
    }
  | { readonly kind: "limit"; readonly line: number; readonly found: string }
  | { readonly kind: "filter"; readonly line: number; readonly issue: FilterIssue };

/** What a block in a note asks to be listed. */
export interface ListBlock {
  /** The lines that are no options, one behind the other: all of them have to hold. */
  readonly text: string;
  readonly filter: Filter;
  readonly group: Grouping;
  readonly sort: Sorting;
  readonly limit: number;
  /** True when people are listed whom nothing raises. */
  readonly showsEverybody: boolean;
  readonly problems: readonly BlockProblem[];
}

const OPTION = /^(group|sort|limit|show)\s*:(.*)$/i;
const MOST_LINES = 50;

/**
 * Reads the text of a block: `group:`, `sort:`, `limit:` and `show:` are options, every other line is a filter. Who is
 * not due is left out unless `show: everybody` or an `is:` asks for them.
 */
export function readListBlock(source: string): ListBlock {
  const options = new Map<string, string>();
  const filters: string[] = [];
  const problems: BlockProblem[] = [];
  source.split("\n", MOST_LINES).forEach((text, index) => {
    const line = text.slice(0, LONGEST_FILTER).trim();
    const [, name = "", value = ""] = OPTION.exec(line) ?? [];
    const key = name.toLowerCase();
    const problem = key === "" ? null : optionProblem(key, value.trim().toLowerCase(), index + 1);
    if (problem !== null) problems.push(problem);
    else if (key !== "") options.set(key, value.trim().toLowerCase());
    else filters.push(line);
    if (key === "") problems.push(...filterProblems(line, index + 1));
  });
  return { ...blockOf(options, filters.join(" ").trim()), problems };
}

function blockOf(options: ReadonlyMap<string, string>, text: string): Omit<ListBlock, "problems"> {
  const filter = parseFilter(text);
  return {
    text,
    filter,
    group: GROUPINGS.find((each) => each === options.get("group")) ?? "urgency",
    sort: SORTINGS.find((each) => each === options.get("sort")) ?? "urgency",
    limit: Number(options.get("limit") ?? USUAL_LIMIT),
    showsEverybody: options.get("show") === "everybody" || asksWhere(filter),
  };
}

function asksWhere({ terms }: Filter): boolean {
  return terms.some(({ condition, isNegated }) => condition.kind === "is" && !isNegated);
}

function optionProblem(key: string, found: string, line: number): BlockProblem | null {
  if (key === "limit") {
    const isCount = /^\d{1,3}$/.test(found) && Number(found) >= 1 && Number(found) <= GREATEST_LIMIT;
    return isCount ? null : { kind: "limit", line, found };
  }
  const known: readonly string[] = key === "group" ? GROUPINGS : key === "sort" ? SORTINGS : SHOWN;
  return known.includes(found) ? null : { kind: "option", line, found, known };
}

function filterProblems(text: string, line: number): BlockProblem[] {
  return parseFilter(text).issues.map((issue) => ({ kind: "filter", line, issue }));
}
