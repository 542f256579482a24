import type { Row } from "../../domain/row";
import type { ListSection } from "../../domain/grouping";

/** A row of the list with the key that tells it from every other. */
export interface Listed {
  readonly key: string;
  readonly row: Row;
  /** What raises the person, also where the list is grouped by something else. */
  readonly section: ListSection;
  /** How many lines it has, by which it is laid out before it is drawn. */
  readonly lines: number;
  /** The key of the group it stands in. */
  readonly group: string;
}
