import { plural } from "./counting";

/** Names of commands, menu entries and what the command line says of itself. */
export const commands = {
  open: "Liste „Wieder melden“ öffnen",
  logWith: "Kontakt eintragen mit…",
  newPerson: "Neue Person…",
  triage: "Personen ohne Rhythmus durchgehen",
  undo: "Letzten Schritt rückgängig machen",
  redo: "Zuletzt rückgängig gemachten Schritt wiederholen",
  checklist: "Heutige Checkliste in die Tagesnotiz einfügen",
  checklistHere: "Heutige Checkliste an der Schreibmarke einfügen",
  settle: "Häkchen der heutigen Checkliste eintragen",
  weeklyReview: "Wochenrückblick anlegen",
  rebuild: "Index neu aufbauen",
  check: "Index prüfen",
  privacy: "Private Zeilen verbergen oder zeigen",
  briefAll: "Überblick über alle in dieser Notiz",
  briefInsert: "Überblick über alle in dieser Notiz einfügen",
  why: "Warum ist diese Notiz eine Person, oder warum nicht?",
  /** Those about the person of the note in front, by their ids. */
  here: {
    brief: "Überblick über die Person dieser Notiz",
    "log-here": "Kontakt mit der Person dieser Notiz eintragen…",
    "log-today": "Heutigen Kontakt mit der Person dieser Notiz eintragen",
    "draft-message": "Nachricht an die Person dieser Notiz entwerfen…",
    "promise-add": "Versprechen: eines mit der Person dieser Notiz notieren…",
    "promise-keep": "Versprechen: eines einlösen…",
    "promise-drop": "Versprechen: eines streichen…",
    "promise-move": "Versprechen: Tag verschieben…",
    "milestone-add": "Anlass: einen für die Person dieser Notiz notieren…",
    "milestone-celebrate": "Anlass: als gefeiert markieren…",
    snooze: "Person dieser Notiz zurückstellen…",
    wake: "Zurückstellung der Person dieser Notiz beenden",
    pause: "Person dieser Notiz pausieren",
    "let-go": "Person dieser Notiz loslassen",
    deceased: "Person dieser Notiz als verstorben markieren",
    resume: "Person dieser Notiz wieder aufnehmen",
    "set-cadence": "Rhythmus der Person dieser Notiz festlegen…",
    "set-circle": "Kreis der Person dieser Notiz festlegen…",
    "set-relationship": "Beziehung zur Person dieser Notiz festlegen…",
    "set-next-contact": "Nächsten Kontakt mit der Person dieser Notiz planen…",
    "add-tag": "Tag: eines für die Person dieser Notiz hinzufügen…",
    "remove-tag": "Tag: eines der Person dieser Notiz entfernen…",
  },
  ribbon: "Wieder melden",
};

export const menu = {
  /** Where the menu is not a person's own. */
  of: {
    brief: (name: string) => `Überblick über ${name}`,
    briefAll: "Überblick über alle in dieser Notiz",
    logToday: (name: string) => `Heutigen Kontakt mit ${name} eintragen`,
    log: (name: string) => `Kontakt mit ${name} eintragen…`,
    draft: (name: string) => `Nachricht an ${name} entwerfen…`,
    promise: (name: string) => `Versprechen zwischen dir und ${name}…`,
    snooze: (name: string) => `${name} zurückstellen…`,
  },
  brief: "Überblick",
  logToday: "Für heute eintragen",
  logDetails: "Mit Details eintragen…",
  snooze: "Zurückstellen",
  tomorrow: "Bis morgen zurückstellen",
  nextWeek: "Bis nächste Woche zurückstellen",
  inAMonth: "Bis nächsten Monat zurückstellen",
  until: "Bis zu einem Tag zurückstellen…",
  wake: "Zurückstellung beenden",
  promise: "Versprechen…",
  keep: "Versprechen einlösen…",
  drop: "Versprechen streichen…",
  move: "Versprechen verschieben…",
  milestone: "Anlass…",
  celebrate: "Als gefeiert markieren…",
  nextContact: "Nächsten Kontakt planen…",
  cadence: "Rhythmus festlegen…",
  circle: "Kreis festlegen…",
  relationship: "Beziehung festlegen…",
  addTag: "Tag hinzufügen…",
  removeTag: "Tag entfernen…",
  pause: "Pausieren",
  letGo: "Loslassen",
  resume: "Wieder aufnehmen",
  open: "Notiz öffnen",
  openTab: "In neuem Tab öffnen",
  draft: "Nachricht entwerfen…",
  mail: (address: string) => `E-Mail an ${address}`,
  call: (number: string) => `${number} anrufen`,
  profile: (site: string) => `${site} öffnen`,
};

export const statusBar = {
  due: (count: number) => `${count} fällig`,
  label: (count: number) =>
    plural(count, {
      one: "Bei einer Person ist es Zeit für einen Kontakt",
      other: `Bei ${count} Personen ist es Zeit für einen Kontakt`,
    }),
};

export const cli = {
  format: "json für Maschinen; sonst Text",
  due: "Auflisten, wer an der Reihe ist, und warum",
  people: "Alle Personen auflisten, mit dem, was ihre Notiz sagt",
  filterValue: "<Filter>",
  filter: "Nur wen der Filter der Liste findet, etwa circle:close",
  group: "Wonach gruppiert wird",
  sort: "Wonach sortiert wird",
  badChoice: (flag: string, value: string, known: string) =>
    `${flag}: „${value}“ ist nicht bekannt. Möglich sind: ${known}.`,
  brief:
    "Zusammenfassen, was vor einem Gespräch gut zu wissen ist: letzte Gespräche, Versprechen, Anlässe, Fragen",
  draft:
    "Eine Nachricht an eine Person entwerfen, aus dem letzten Gespräch und dem Anlass; sie wird weder verschickt noch eingetragen",
  draftPerson: "Der Name, ein weiterer Name oder der Pfad einer Person",
  draftForNobody: "Es fehlt, an wen: person=NAME.",
  checklist: "Heutige Checkliste in die Tagesnotiz einfügen",
  load: "Sagen, wie viele Kontakte pro Woche die Rhythmen verlangen und wie viele es sind",
  drift: "Auflisten, bei wem es ungewohnt lange still ist, gleich was geplant war",
  match: "Auflisten, wem eine Notiz gefallen würde, und warum",
  matchNote: "Der Pfad der Notiz im Vault",
  timeline:
    "Die gemeinsame Geschichte zeigen: Gespräche, eingelöste Versprechen, Anlässe und datierte Notizen",
  habits:
    "Eigenschaften und Überschriften auflisten, die Personennotizen verwenden, und wie sie gelesen werden",
  issues: "Auflisten, was nicht gelesen werden konnte, mit der Zeile",
  check: "Den Index mit einem vollständigen Neuaufbau vergleichen und jeden Unterschied melden",
  why: "Erklären, warum eine Notiz eine Person ist oder warum nicht",
  whyPath: "Der Pfad der Notiz im Vault",
  noNote: (path: string) =>
    `Die Notiz „${path}“ gibt es nicht. Gebraucht wird ihr Pfad, etwa People/Ana Diaz.md.`,
  noPeople:
    "Es wurden keine Personennotizen gefunden. Rapport sucht sie nach Ordner, Tag und Eigenschaft, wie es die Einstellungen sagen.",
  nobodyDue: "Niemand ist an der Reihe.",
  nextDue: (day: string) => `Niemand ist an der Reihe. Die nächste Person kommt am ${day}.`,
  noIssues: "Alle Personennotizen konnten gelesen werden.",
  unknownPerson: (name: string) =>
    `Niemand heißt „${name}“. Möglich sind ein Name, ein Alias oder der Pfad der Notiz.`,
  severalPeople: (name: string, paths: readonly string[]) =>
    `Mehrere Personen heißen „${name}“. Gebraucht wird der Pfad: ${paths.join(", ")}`,
};
