/** The weekly review, as it is written into a note. */
export const review = {
  template: `# Wochenrückblick, {{from}} bis {{to}}

## Kontakt mit

{{in-touch}}

## Eingelöste Versprechen

{{kept}}

## Offene Versprechen

{{open}}

## Anlässe der nächsten zwei Wochen

{{milestones}}

## Zu lange still

{{drift}}

## Pensum

{{load}}
`,
  nobody: {
    "in-touch": "Niemand ist vermerkt.",
    kept: "Keine.",
    open: "Keine.",
    milestones: "Keine.",
    drift: "Niemand hat sich länger als üblich nicht gemeldet.",
  },
  mine: (promise: string, due: string) =>
    due === "" ? `von dir versprochen: ${promise}` : `von dir versprochen: ${promise}, bis ${due}`,
  theirs: (promise: string, due: string) =>
    due === "" ? `dir versprochen: ${promise}` : `dir versprochen: ${promise}, bis ${due}`,
  keptByThem: (promise: string) => `${promise}, dir gegenüber eingelöst`,
  made: "Der Wochenrückblick wurde angelegt.",
};

/** What making it came to. */
export const reviewOutcome = {
  created: (path: string) => `Wochenrückblick angelegt: ${path}.`,
  exists: (path: string) => `${path} gibt es schon, also wurde die Notiz geöffnet und nicht geändert.`,
  there: (path: string) => `${path} gibt es schon und wurde nicht geändert.`,
};

/** On the command line. */
export const reviewCli = {
  review:
    "Der Rückblick auf die letzten sieben Tage: Kontakte, Versprechen, Anlässe, wer sich zu lange nicht gemeldet hat, Pensum",
  create: "Legt auch die Notiz dazu an, wenn es noch keine gibt",
};
