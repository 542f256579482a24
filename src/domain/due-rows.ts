import type { Agenda } from "./agenda-book";
import type { Row } from "./row";
import { isRaised } from "./section-id";

/** The rows that have at least one reason, in the order of the sections. */
export function dueRows({ sections }: Agenda): readonly Row[] {
  return NOBODY.concat(...sections.filter(({ id }) => isRaised(id)).map(({ rows }) => rows));
}

const NOBODY: readonly Row[] = [];
