import type { CliData, CliFlags } from "obsidian";
import { dueRows } from "../../domain/due-rows";
import type { Agenda } from "../../domain/agenda-book";
import type { Row } from "../../domain/row";
import type { Filter } from "../../domain/filter";
import { parseFilter } from "../../domain/filter-grammar";
import { GROUPINGS, groups, type Group, type Heading } from "../../domain/grouping";
import { SORTINGS, sortedBy } from "../../domain/sorting";
import type { ListSearch } from "../list-search";
import { textParam } from "./params";
import { WORDS } from "../words";

const { cli } = WORDS.commands;
const { filterIssueText, meantText } = WORDS.filter;

export const FILTER_FLAG: CliFlags = { filter: { value: cli.filterValue, description: cli.filter } };

export const ORDER_FLAGS: CliFlags = {
  group: { value: `<${GROUPINGS.join("|")}>`, description: cli.group },
  sort: { value: `<${SORTINGS.join("|")}>`, description: cli.sort },
};

/** Who is due as it was asked for: in groups under their headings, or all of them under none. */
export interface DueGroup {
  readonly heading: Heading | null;
  readonly rows: readonly Row[];
}

/** The filter of a command; throws with a sentence where a part of it cannot be read. */
export function filterParam(params: CliData): Filter {
  const filter = parseFilter(textParam(params, "filter"));
  const [issue] = filter.issues;
  if (issue !== undefined) throw new Error(meantText(filterIssueText(issue), issue.suggestion));
  return filter;
}

/** Who is due, narrowed, grouped and sorted as the flags say. */
export function dueGroups(params: CliData, agenda: Agenda, search: ListSearch): DueGroup[] {
  const filter = filterParam(params);
  const sort = oneOf(SORTINGS, "sort", params) ?? "urgency";
  const group = oneOf(GROUPINGS, "group", params);
  const asked: readonly DueGroup[] =
    group === null
      ? [{ heading: null, rows: sortedBy(sort, dueRows(agenda)) }]
      : groups(agenda, { group, sort, circles: search.circles(), groupOf: search.groupOf }).filter(isDue);
  return asked
    .map(({ heading, rows }) => ({ heading, rows: search.matching(rows, filter) }))
    .filter(({ rows }) => rows.length > 0);
}

function isDue({ rows, heading }: Group): boolean {
  const isAttention = heading.kind === "section" && heading.id === "attention";
  return !isAttention && rows.every(({ reasons }) => reasons.length > 0);
}

function oneOf<W extends string>(known: readonly W[], flag: string, params: CliData): W | null {
  const value = textParam(params, flag);
  if (value === "") return null;
  const found = known.find((each) => each === value.toLowerCase());
  if (found === undefined) throw new Error(cli.badChoice(flag, value, known.join(", ")));
  return found;
}
