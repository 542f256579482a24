import { PeopleSearch } from "../../src/app/people-search";
import { AgendaBook } from "../../src/domain/agenda-book";
import { byName, inOrder } from "../../src/domain/compare";
import { DEFAULT_WINDOWS } from "../../src/domain/horizon";
import type { Person } from "../../src/domain/person";
import { createDates } from "../../src/i18n/dates";
import type { GroupActions } from "../../src/ui/group";
import type { PersonActions } from "../../src/ui/person-actions";
import type { ListSearch } from "../../src/ui/list-search";
import type { Surface } from "../../src/ui/reconnect/surface";
import { TODAY } from "./people";

/** What was asked of the surroundings, in order, as words. */
export type Asked = string[];

/** The surroundings of the list, which write down what they are asked for. */
export function surfaceThatRecords(asked: Asked): Surface {
  const note = (words: string): Promise<void> => {
    asked.push(words);
    return Promise.resolve();
  };
  const actions: PersonActions = {
    open: (path, { newTab, line } = {}) =>
      note(["open", path, newTab === true ? "in a new tab" : "", line ?? ""].filter(Boolean).join(" ")),
    logToday: ({ name }) => note(`log ${name}`),
    logWithDetails: ({ name }) => void note(`details ${name}`),
    brief: ({ name }) => void note(`brief ${name}`),
    promise: ({ name }) => void note(`promise ${name}`),
    snooze: ({ name }, until) => note(`snooze ${name} until ${until}`),
    snoozeMenu: ({ name }) => void note(`snooze menu ${name}`),
    menu: ({ name }) => void note(`menu ${name}`),
    mend: ({ name }, { key, value }) => note(`mend ${name}: ${key} ${value}`),
    reach: (address) => void note(`reach ${address}`),
  };
  const names = (people: readonly { readonly name: string }[]): string =>
    people.map(({ name }) => name).join(", ");
  const group: GroupActions = {
    log: (people, done) => void note(`log ${names(people)}`).then(() => done(people)),
    logWithDetails: (people) => void note(`details ${names(people)}`),
    snoozeMenu: (people) => void note(`snooze menu ${names(people)}`),
    circle: (people) => void note(`circle ${names(people)}`),
    addTag: (people) => void note(`tag ${names(people)}`),
    menu: (people) => void note(`menu ${names(people)}`),
  };
  return {
    actions,
    group,
    dates: createDates("en-GB"),
    firstRun: {
      findings: () => null,
      use: (markers) => note(`use ${markers.map(({ by, rule }) => `${by} ${rule}`).join(", ")}`),
      later: () => void note("later"),
    },
    beginning: {
      quarterlyForEveryone: () => note("quarterly for everyone"),
      isAnyContactKnown: () => true,
      habits: () => void note("habits"),
      circles: () => void note("circles"),
      dayRoom: () => ({ cap: 0, contacted: 0 }),
      startFresh: (rows) => note(`start fresh with ${rows.length}`),
      triage: () => void note("triage"),
      newPerson: () => void note("new person"),
    },
    search: searchThrough([]),
    isPrivate: false,
    togglePrivacy: () => void note("toggle privacy"),
    lookedFor: () => "People, #person",
    logWithSomebody: () => void note("log with somebody"),
    insertChecklist: () => void note("insert checklist"),
    openSettings: (place) => void note(`open settings at ${place ?? "the top"}`),
    showKeys: () => void note("show keys"),
    undo: () => void note("undo"),
    redo: () => void note("redo"),
    linkTo: (path) => `[[${path.replace(/\.md$/, "")}]]`,
    preview: (_event, _target, path) => void note(`preview ${path}`),
  };
}

/** Looks through those people and nobody else. */
export function searchThrough(people: readonly Person[]): ListSearch {
  const search = new PeopleSearch({ today: () => TODAY, turn: () => Promise.resolve() });
  const book = new AgendaBook(TODAY, DEFAULT_WINDOWS, inOrder(people, byName));
  const everybody = () => [...book.agenda().sections.map(({ rows }) => rows), book.others()];
  return {
    matching: (rows, filter) => search.matching(rows, filter),
    groupOf: search.groupOf,
    isReadyFor: (rows) => search.isReadyFor(rows),
    prepare: (rows) => search.prepare(rows),
    vocabulary: () => search.vocabulary(everybody()),
    others: () => book.others(),
    onOthers: () => () => undefined,
    everybody,
    circles: () => ["inner", "close"],
  };
}
