import type { LastContact, Person, Status } from "../../domain/person";
import type { Day } from "../../domain/day";
import type { Interaction } from "../../domain/interaction";
import type { Reason } from "../../domain/reason";
import type { Way } from "../../domain/way";
import { wordsOfPromise } from "../../domain/promise-in-words";
import type { Dates } from "../dates";
import type { ReasonWords, SaidOf } from "../en/view";
import { channelName } from "./channel-names";
import { number, plural } from "./counting";
import { onDay } from "./days";
import { agoText, milestoneName, thanksText, whenText } from "./reason";

/** The words of the sidebar "Wieder melden". */
export const VIEW = {
  title: "Wieder melden",
  list: "Personen",
  sections: {
    overdue: "Überfällig",
    today: "Heute",
    never: "Noch kein Kontakt",
    soon: "Demnächst",
    next: "Als Nächste",
    silent: "Am längsten still",
    later: "Kann warten",
    snoozed: "Zurückgestellt",
    attention: "Zu prüfen",
    others: "Andere",
  },
  without: {
    circle: "Kein Kreis",
    relationship: "Keine Beziehung",
    place: "Kein Ort",
    channel: "Kein bevorzugter Kanal",
  },
  groupings: {
    title: "Gruppieren nach",
    urgency: "Dringlichkeit",
    circle: "Kreis",
    relationship: "Beziehung",
    place: "Ort",
    channel: "Kanal",
  },
  sortings: {
    title: "Sortieren nach",
    urgency: "Dringlichkeit",
    name: "Name",
    "last-contact": "Letzter Kontakt",
    due: "Fälligkeit",
  },
  chipGroup: "Anzeigen",
  chips: {
    all: "Alle",
    reconnect: "Melden",
    promises: "Versprechen",
    celebrate: "Feiern",
    waiting: "Erwartet",
  },
  header: {
    logWith: "Kontakt eintragen mit…",
    insertChecklist: "Heutige Checkliste einfügen",
    more: "Weitere Optionen",
    collapseAll: "Alles einklappen",
    expandAll: "Alles ausklappen",
    hidePrivate: "Private Zeilen verbergen",
    isPrivate: "Private Zeilen sind verborgen. Anzeigen",
    openSettings: "Einstellungen öffnen",
  },
  actions: {
    log: "Eintragen",
    logWithDetails: "Mit Details eintragen…",
    snooze: "Zurückstellen…",
    promise: "Versprechen…",
    open: "Notiz öffnen",
    more: "Weitere Aktionen",
  },
  selection: {
    label: "Ausgewählte Personen",
    clear: "Auswahl aufheben",
    selected: "ausgewählt",
    circle: "Kreis festlegen…",
    tag: "Tag hinzufügen…",
  },
  states: {
    loading: "Die Notizen werden durchgesehen…",
    reading: "Verläufe werden gelesen…",
    nobodyFound: "Noch keine Personen",
    chooseNotes: "Wählen, welche Notizen Personen sind",
    noCadence: "Noch niemand hat einen Rhythmus",
    nobodyDue: "Niemand ist an der Reihe",
    nobodyDueHint: "Auch sonst ist nichts geplant.",
  },
};

/** The edge of the row of somebody who is not due: why not, or when they will be. */
export function otherText({ status, dueOn }: Person, today: Day, dates: Dates): string {
  if (status !== "active") return STATUS[status];
  return dueOn === null ? "" : `fällig ${onDay(dueOn, today, dates)}`;
}

const STATUS: Readonly<Record<Exclude<Status, "active">, string>> = {
  paused: "pausiert",
  "let-go": "losgelassen",
  deceased: "verstorben",
};

/** The name of a chip, which is also its tooltip where only its icon is shown. */
export function chipText(name: string, count: number): string {
  return `${name} ${number(count)}`;
}

/** How many people are selected, on the bar and for a screen reader. */
export function selectedText(count: number): string {
  return count === 0 ? "Niemand ausgewählt" : `${number(count)} ausgewählt`;
}

/** The box that selects somebody. */
export function selectText(name: string): string {
  return `${name} auswählen`;
}

/** What a label says on the button that logs in one click. */
export function logNowText(name: string): string {
  return `Heutigen Kontakt mit ${name} eintragen`;
}

/** The button that opens a mail or phone address, with what the person asked to be respected. */
export function reachText(kind: Way["kind"], name: string, boundaries: string | null): string {
  const verb = {
    message: `Nachricht an ${name}`,
    email: `E-Mail an ${name}`,
    phone: `${name} anrufen`,
  }[kind];
  return boundaries === null ? verb : `${verb} (${boundaries})`;
}

/** What a person asked to be respected, on the row from which they are reached. */
export function boundariesText(boundaries: string): string {
  return `Bitte achten: ${boundaries}`;
}

/** What no note was found to be, and how to begin: `lookedFor` names the folders, tags and properties. */
export function nobodyFoundText(lookedFor: string): string {
  if (lookedFor === "")
    return "Die Einstellungen nennen keinen Ordner, kein Tag und keine Eigenschaft, um Personen zu finden.";
  return `Gesucht wurde nach ${lookedFor}. Für den Anfang genügt eine Notiz mit dem Namen einer Person in einem solchen Ordner oder so gekennzeichnet.`;
}

/** The text alternative of the ring. */
export function ringText(share: number): string {
  return share >= 1
    ? "Zeit für einen Kontakt"
    : `${Math.round(share * 100)} % der Zeit bis zum nächsten Kontakt sind um`;
}

/** What the reasons beyond the shown ones come to. */
export function moreReasonsText(count: number): string {
  return `+${count} weitere`;
}

/** What a screen reader hears when the list has changed. */
export function dueCountText(count: number): string {
  if (count === 0) return "Gerade ist niemand an der Reihe";
  return plural(count, {
    one: "Gerade ist 1 Person an der Reihe",
    other: `Gerade sind ${number(count)} Personen an der Reihe`,
  });
}

/** The edge of a row: how late, how near or how long ago its most urgent reason is; nothing where no day is known. */
export function edgeText(reason: Reason, today: Day, dates: Dates): string {
  const { day, kind } = reason;
  if (day === null) return "";
  const isBehind = kind === "milestone" || kind === "thanks" || kind === "repair";
  return isBehind ? agoText(day, today, dates) : whenText(day, today, dates);
}

/** The edge of a snoozed row. */
export function snoozedText(until: Day, today: Day, dates: Dates): string {
  return `bis ${dates.near(until, today)}`;
}

/** The words of a reason below the name. */
export function reasonWords(reason: Reason, today: Day, dates: Dates): ReasonWords {
  switch (reason.kind) {
    case "reconnect":
      return {
        text: reason.day === null ? "Noch kein Kontakt" : "Melden",
        when: edgeText(reason, today, dates),
      };
    case "next-contact":
      return { text: "Geplanter Kontakt", when: edgeText(reason, today, dates) };
    case "commitment":
      return promiseWords(reason, today, dates);
    case "milestone":
      return { text: milestoneText(reason), when: edgeText(reason, today, dates) };
    case "follow-up": {
      const text = `Nach dem Kennenlernen ${onDay(reason.metOn, today, dates)} melden`;
      return { text, when: edgeText(reason, today, dates) };
    }
    case "thanks":
      return { text: thanksText(reason), when: edgeText(reason, today, dates) };
    case "repair":
      return { text: "Unter vier Augen klären", when: edgeText(reason, today, dates) };
  }
}

function promiseWords(
  { commitment, day }: Extract<Reason, { kind: "commitment" }>,
  today: Day,
  dates: Dates,
): ReasonWords {
  const when = day < today ? whenText(day, today, dates) : `bis ${dates.near(day, today)}`;
  // In few words: beside the picture and the day there is little room for what was promised.
  const head = commitment.direction === "mine" ? "Versprochen" : "Erwartet";
  return { text: `${head}: ${wordsOfPromise(commitment)}`, when };
}

function milestoneText({ milestone, years }: Extract<Reason, { kind: "milestone" }>): string {
  const name = capitalised(milestoneName(milestone));
  if (years === null) return name;
  if (milestone.kind === "birthday") return `Wird ${years}`;
  return `${name}, ${plural(years, { one: "1 Jahr", other: `${years} Jahre` })}`;
}

/** The last entry: `Kaffee, 30. Sept.: der Umzug nach Lissabon`. */
export function talkText(talk: Interaction, gist: string, when: { today: Day; dates: Dates }): SaidOf {
  const { channel, day } = talk;
  const date = when.dates.near(day, when.today);
  const lead = capitalised(channel === null ? date : `${channelName(channel)}, ${date}`);
  return gist === "" ? { lead: "", text: lead } : { lead: `${lead}:`, text: gist };
}

/** A last contact without words of its own; `note` is the name of the note that mentions it, or null. */
export function contactText(
  { day }: LastContact,
  note: string | null,
  when: { today: Day; dates: Dates },
): string {
  const { dates, today } = when;
  const date = dates.near(day, today);
  if (note !== null) return `${capitalised(date)}, in ${note}`;
  return `Letzter Kontakt ${dates.hasName(day, today) ? "" : "am "}${date}`;
}

/** Since when somebody not yet in touch is known. */
export function knownText(since: Day, today: Day, dates: Dates): string {
  return `Bekannt seit ${dates.short(since, today)}`;
}

/** An issue's place in its note. */
export function lineText(line: number): string {
  return `Zeile ${line}`;
}

function capitalised(text: string): string {
  return text.charAt(0).toLocaleUpperCase("de") + text.slice(1);
}
