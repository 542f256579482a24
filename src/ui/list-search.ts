import type { LiveAgenda } from "../app/agenda-feed";
import type { PeopleSearch } from "../app/people-search";
import type { Vocabulary } from "../domain/filter-completion";
import type { Row } from "../domain/row";
import { circlesOf, type Settings } from "../settings/settings";

/** Looks through the people for the filter of the list. */
export interface ListSearch extends Pick<PeopleSearch, "matching" | "groupOf" | "isReadyFor" | "prepare"> {
  /** The values that people have; none until everybody has been made ready. */
  vocabulary(): Vocabulary;
  /** Everybody who is in no section, by name. */
  others(): readonly Row[];
  /** Calls back after each change of theirs, until the returned function is called. */
  onOthers(listener: () => void): () => void;
  /** Everybody, as the lists they stand in. */
  everybody(): readonly (readonly Row[])[];
  /** The names of the circles in the order of the settings. */
  circles(): readonly string[];
}

interface ListSearchDeps {
  readonly feed: LiveAgenda;
  readonly search: PeopleSearch;
  readonly settings: () => Settings;
}

/** What looks through the people for the lists that are drawn. */
export function createListSearch({ feed, search, settings }: ListSearchDeps): ListSearch {
  const everybody = () => [...feed.state().agenda.sections.map(({ rows }) => rows), feed.others()];
  return {
    matching: (rows, filter) => search.matching(rows, filter),
    groupOf: search.groupOf,
    isReadyFor: (rows) => search.isReadyFor(rows),
    prepare: (rows) => search.prepare(rows),
    vocabulary: () => search.vocabulary(everybody()),
    others: () => feed.others(),
    onOthers: (listener) => feed.subscribe(listener, "everybody"),
    everybody,
    circles: () => circlesOf(settings()).map(({ name }) => name),
  };
}
