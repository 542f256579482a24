import type { FilterIssue, State, Thing } from "../../domain/filter";
import type { FilterKey } from "../../domain/filter-grammar";
import { number, plural } from "./counting";

/** The words of the filter of the list. Its keys and values are the same in every language. */
export const FILTER = {
  open: "Filtern",
  close: "Filter schließen",
  box: "Personen filtern",
  placeholder: "Name, Wort, #Tag, @Ort…",
  offers: "Was sich einsetzen lässt",
  clear: "Filter aufheben",
  everybody: "Unter allen suchen",
  instead: (suggestion: string) => `${suggestion} verwenden`,
  keys: {
    is: "wo sie stehen",
    has: "was in der Notiz steht",
    circle: "ihr Kreis",
    rel: "was sie für dich sind",
    place: "wo sie wohnen",
    company: "wo sie arbeiten",
    role: "was sie tun",
    channel: "wie sie am liebsten reden",
    tag: "ein Tag der Notiz",
  } satisfies Record<FilterKey, string>,
  states: {
    due: "auf der Liste",
    overdue: "überfällig",
    today: "heute",
    soon: "demnächst",
    never: "noch kein Kontakt",
    fine: "nicht an der Reihe",
    snoozed: "zurückgestellt",
    paused: "pausiert",
    "let-go": "losgelassen",
    deceased: "verstorben",
  } satisfies Record<State, string>,
  things: {
    promise: "etwas von mir versprochen",
    waiting: "etwas mir versprochen",
    birthday: "ein Geburtstag",
    milestone: "ein Anlass",
    email: "eine E-Mail-Adresse",
    phone: "eine Telefonnummer",
    profile: "eine Webseite",
    cadence: "ein Rhythmus",
    circle: "ein Kreis",
    channel: "ein bevorzugter Kanal",
    boundary: "etwas zu beachten",
    interest: "Interessen",
    talk: "ein Eintrag im Verlauf",
    issue: "etwas nicht Lesbares",
  } satisfies Record<Thing, string>,
};

/** How many people a filter has found, for a screen reader. */
export function foundText(people: number): string {
  if (people === 0) return "Niemand passt";
  return plural(people, { one: "1 Person passt", other: `${number(people)} Personen passen` });
}

/** Why a filtered list is empty; `chip` is the kind of reason that the list is narrowed to as well, or null. */
export function nobodyMatchesText(filter: string, chip: string | null): string {
  return chip === null ? `Niemand passt zu „${filter}“` : `Niemand unter ${chip} passt zu „${filter}“`;
}

/** What is wrong with a part of a filter, which has narrowed nothing. */
export function filterIssueText({ code, found, suggestion }: FilterIssue): string {
  switch (code) {
    case "unknown-key":
      return `„${found}“ bleibt außer Acht: Diesen Schlüssel gibt es nicht.${suggestion === null ? " In Anführungszeichen wird nach den Wörtern gesucht." : ""}`;
    case "unknown-value":
      return `„${found}“ bleibt außer Acht: Diesen Wert gibt es nicht.`;
    case "no-value":
      return `„${found}“ bleibt außer Acht: Hier fehlt ein Wert.`;
    case "or":
      return "„OR“ bleibt außer Acht: Zwischen Werte gehört ein Komma, etwa „circle:inner,close“.";
  }
}

/** The same with what was probably meant, where there is no button to put it in. */
export function meantText(problem: string, suggestion: string | null): string {
  return suggestion === null ? problem : `${problem} Ist „${suggestion}“ gemeint?`;
}
