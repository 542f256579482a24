import type { Row, SectionId } from "../../domain/agenda";

/** A row of the list with the key that tells it from every other. */
export interface Listed {
  readonly key: string;
  readonly row: Row;
  readonly section: SectionId;
}
