import type { Day } from "../../domain/day";
import type { Person } from "../../domain/person";
import type { Dates } from "../dates";
import { onDay, sentence } from "./days";

/** What the list says where it has nobody to show, or not yet what it could. */
export const STATES = {
  newPerson: "Neue Person…",
  noCadenceHint:
    "Ein Rhythmus sagt, wie oft es Kontakt mit jemandem geben soll. Bis es einen gibt, steht hier, wo es am längsten still ist. Drei Wege für den Anfang:",
  nothingRead:
    "Die Notizen sagen auch nicht, wann ihr zuletzt Kontakt hattet, jedenfalls nicht in bisher bekannten Worten. Sieh nach, was in ihnen steht, oder beginne mit einem Rhythmus:",
  forEveryone: "Alle 3 Monate für alle",
  perCircle: "Einen für jeden Kreis…",
  setForEveryone: "Wo nichts anderes gesagt ist, gilt jetzt ein Rhythmus von 3 Monaten.",
  takenBack: "Der Rhythmus für alle ist wieder wie zuvor.",
  enough: "Genug für heute",
  enoughHint: "Du hattest mit so vielen Kontakt, wie einen guten Tag ausmachen. Die anderen können warten.",
  setSince: "Der Rhythmus für alle wurde inzwischen geändert und bleibt deshalb, wie er ist.",
};

/** Who becomes due next, and when. */
export function nextText({ name, dueOn }: Pick<Person, "name" | "dueOn">, today: Day, dates: Dates): string {
  return dueOn === null
    ? `Als Nächstes kommt ${name}.`
    : sentence(`Als Nächstes kommt ${name}, ${onDay(dueOn, today, dates)}`);
}

/** How long somebody has not been heard from, at the edge of a row. */
export function silenceText(days: number, dates: Dates): string {
  return dates.span(days);
}

/** What is usual between the two, below the name. */
export function usualText(gap: number, dates: Dates): string {
  return gap === 1 ? "Sonst jeden Tag" : `Sonst alle ${dates.span(gap)}`;
}

/** What is asked before a fresh start. */
export const FRESH_START = {
  open: "Neu beginnen…",
  title: "Neu beginnen?",
  what: "Jede dieser Notizen bekommt einen nächsten Kontakt an einem dieser Tage, wer am nächsten steht zuerst. Ein Rückgängig nimmt alles zurück.",
  yes: "Neu beginnen",
};

/** How many people are overdue after an absence. */
export function absenceText(overdue: number): string {
  return `${overdue} Personen sind überfällig`;
}

/** How many of them are shown, and that the others can wait. */
export function mattersText(shown: number): string {
  return shown === 1
    ? "Hier steht, wer am wichtigsten ist. Die anderen können warten oder nach und nach wiederkommen."
    : `Hier stehen die ${shown} wichtigsten. Die anderen können warten oder nach und nach wiederkommen.`;
}

/** What a fresh start comes to: `33 Personen in 4 Wochen, 2 je Werktag.` */
export function freshStartText(people: number, weeks: number, perDay: number): string {
  const who = people === 1 ? "1 Person" : `${people} Personen`;
  return `${who} in ${weeks === 1 ? "1 Woche" : `${weeks} Wochen`}, ${perDay} je Werktag.`;
}

/** What a fresh start has done. */
export function startedFreshText(people: number, weeks: number): string {
  const who = people === 1 ? "1 Person kommt" : `${people} Personen kommen`;
  return `${who} in ${weeks === 1 ? "der nächsten Woche" : `den nächsten ${weeks} Wochen`} wieder.`;
}
