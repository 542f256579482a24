import type { Day } from "../../domain/day";

/** What the ticks of the checklist have come to. */
export const settling = {
  logged: (name: string) => `Eingetragen: Kontakt mit ${name}.`,
  kept: (promise: string) => `Eingelöst und eingetragen: ${promise}.`,
  thanked: (name: string) => `Eingetragen: Dank an ${name}.`,
  celebrated: (name: string, milestone: string) => `Eingetragen: Glückwunsch an ${name}, ${milestone}.`,
  reworded: (name: string) => `Der Eintrag bei ${name} sagt jetzt, was die Zeile sagt.`,
  takenBack: (name: string) => `Zurückgenommen, denn die Zeile zu ${name} ist nicht mehr abgehakt.`,
  snoozed: (name: string, until: Day) => `Zurückgestellt bis ${until}: ${name}.`,
  woken: (name: string) => `Nicht mehr zurückgestellt: ${name}.`,
  several: (count: number, first: string) =>
    `${first} Und ${count === 2 ? "eine weitere Zeile" : `${count - 1} weitere Zeilen`} der Checkliste.`,
  nothing: "Es gibt nichts nachzutragen: Jedes Häkchen ist berücksichtigt.",
} as const;

/** What the entry of a thank-you says, by what it is for. */
export function thanks(what: string): string {
  return what === "" ? "bedankt" : `bedankt: ${what}`;
}

/** What the command line says of settling. */
export const settlingCli = {
  settle:
    "Eintragen, was in den Checklisten der Tagesnotizen abgehakt ist, und zurücknehmen, was es nicht mehr ist",
  day: "Der Tag einer Tagesnotiz; ohne Angabe heute und die 31 Tage davor",
} as const;
