import type { LiveAgenda } from "../app/agenda-feed";
import type { PeopleSearch } from "../app/people-search";
import { circlesOf, type Settings } from "../settings/settings";
import type { ListSearch } from "./reconnect/surface";

export interface ListSearchDeps {
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
