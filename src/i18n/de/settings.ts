import type { PurposeTagProblem } from "../../note/log/purpose-tags";
import type { CadenceRuleProblem } from "../../note/properties/cadence-rules";
import type { PropertyMeaningProblem } from "../../note/properties/property-meanings";
import { number, plural } from "./counting";

/** Why a line is no rule for a cadence. */
const RULE_PROBLEMS: Readonly<Record<CadenceRuleProblem, string>> = {
  "no-cadence": "Es fehlt ein Rhythmus. Er steht hinter einem Doppelpunkt, etwa Tag Mentor: 6 Wochen.",
  "no-kind": "Am Anfang fehlt Ordner, Tag oder Beziehung und ein Name, etwa Ordner Personen/Kunden.",
  "unknown-cadence":
    "Was hinter dem Doppelpunkt steht, ist kein Rhythmus wie 3 Monate, vierteljährlich oder nie.",
};

/** Why a line gives a property no meaning. */
const MEANING_PROBLEMS: Readonly<Record<PropertyMeaningProblem, string>> = {
  "no-meaning": "Es fehlt eine Bedeutung. Sie steht hinter einem Doppelpunkt, etwa gesehen: last-contact.",
  "no-key": "Vor dem Doppelpunkt fehlt der Name der Eigenschaft.",
  "unknown-meaning":
    "Was hinter dem Doppelpunkt steht, ist keine Bedeutung wie last-contact, birthday oder ignore.",
};

/** Why a line renames no tag. */
const PURPOSE_TAG_PROBLEMS: Readonly<Record<PurposeTagProblem, string>> = {
  "unknown-purpose": "Am Anfang fehlt eines der Worte, nach denen Tags bekannt sind, etwa thanks.",
  "no-tag": "Hinter dem Doppelpunkt fehlt ein Tag, etwa thanks: danke.",
};

/** Names and descriptions of the settings. */
export const settingsWords = {
  people: {
    heading: "Personen",
    folders: "Ordner",
    foldersHint:
      "Notizen in diesen Ordnern und ihren Unterordnern sind Personen. Eine Angabe je Zeile: ein Name wie Personen oder ein Pfad wie CRM/Personen.",
    tags: "Tags",
    tagsHint:
      "Notizen mit einem dieser Tags sind Personen; person steht auch für person/arbeit. Eine Angabe je Zeile.",
    tagsProblem: (line: string) => `„${line}“ ist kein Tag. Ein Tag hat keine Leerzeichen.`,
    properties: "Eigenschaften",
    propertiesHint:
      "Notizen mit einer dieser Eigenschaften sind Personen. Eine Angabe je Zeile, etwa type: person.",
    propertiesProblem: (line: string) => `„${line}“ ist keine Eigenschaft. Die Form ist Name: Wert.`,
    mentions: "Erwähnungen zählen als Kontakt",
    mentionsHint:
      "Ein Link auf eine Person in einer Tagesnotiz oder in einer anderen Notiz mit Datum ist ein Kontakt an diesem Tag. Die Eigenschaft ignore-mentions schaltet das für eine Person aus.",
    meanings: "Bedeutungen von Eigenschaften",
    meaningsHint:
      "Für Eigenschaften, die Rapport nicht oder als etwas anderes kennt. Eine Angabe je Zeile, etwa gesehen: last-contact; mit bewertung: ignore wird eine Eigenschaft nicht gelesen.",
    meaningsProblem: (line: number, text: string, problem: PropertyMeaningProblem) =>
      `Zeile ${line}, „${text}“: ${MEANING_PROBLEMS[problem]}`,
    found: "Zurzeit gefunden",
    foundPeople: (count: number) => plural(count, { one: "Eine Person", other: `${number(count)} Personen` }),
  },
  cadence: {
    heading: "Rhythmus und Kreise",
    defaultCadence: "Rhythmus für alle",
    defaultCadenceHint:
      "Für Personen ohne eigenen Rhythmus, Kreis oder Regel. Leer bedeutet keiner: Niemand wird überfällig.",
    defaultCadenceProblem: (value: string) =>
      `„${value}“ ist kein Rhythmus. Möglich sind zum Beispiel 3 Monate, alle 6 Wochen oder vierteljährlich.`,
    circles: "Kreise",
    circlesHint:
      "Gruppen mit gemeinsamem Rhythmus, eine je Zeile, etwa eng: 1 Monat. Die Eigenschaft circle nimmt eine Notiz in einen Kreis auf.",
    circlesProblem: (line: string) =>
      `„${line}“ ist kein Kreis. Die Form ist Name: Rhythmus, etwa eng: 1 Monat.`,
    rules: "Rhythmus nach Ordner, Tag oder Beziehung",
    rulesHint:
      "Für Personen ohne eigenen Rhythmus und ohne Kreis. Eine Regel je Zeile, etwa Ordner Personen/Kunden: 1 Monat, Tag mentor: 6 Wochen oder Beziehung Kunde: nie. Die erste, die passt, gilt.",
    rulesProblem: (line: number, text: string, problem: CadenceRuleProblem) =>
      `Zeile ${line}, „${text}“: ${RULE_PROBLEMS[problem]}`,
    capacity: "Kontakte pro Woche",
    capacityHint:
      "Wie viele es sein sollen; 0 nimmt, was die Verläufe der letzten acht Wochen zeigen. Daran wird gemessen, was die Rhythmen verlangen.",
    dateOrder: "Daten wie 03.04.2026",
    dateOrderHint:
      "Werden nur gelesen, wenn feststeht, was zuerst kommt; Daten wie 2026-04-03 werden immer gelesen.",
    dateOrders: { unset: "Melden", "day-month-year": "Tag zuerst", "month-day-year": "Monat zuerst" },
    soon: "Demnächst",
    soonHint: "Wie viele Tage vorher Personen unter Demnächst stehen.",
    promiseAhead: "Vorlauf für Versprechen",
    promiseAheadHint: "Wie viele Tage vorher ein eigenes Versprechen gezeigt wird.",
    milestoneAhead: "Vorlauf für Anlässe",
    milestoneAheadHint: "Wie viele Tage vorher ein Geburtstag oder anderer Anlass gezeigt wird.",
    yearlyBelated: "Geburtstage nach dem Tag",
    yearlyBelatedHint: "Wie viele Tage danach ein jährlicher Anlass noch gezeigt wird.",
    oneOffBelated: "Andere Anlässe nach dem Tag",
    oneOffBelatedHint:
      "Wie viele Tage danach eine neue Stelle oder ein anderer einmaliger Anlass noch gezeigt wird.",
    thanks: "Dank",
    thanksHint:
      "Wie viele Tage nach einer Hilfe, einer Vorstellung, einer Rückmeldung oder einem Geschenk ans Danken erinnert wird; 0 für nie.",
    followUpAfter: "Melden nach dem Kennenlernen",
    followUpAfterHint: "Wie viele Tage nach dem Kennenlernen der erste weitere Kontakt sein soll.",
    followUp: "Melden nach dem Kennenlernen zeigen",
    followUpHint: "Wie viele Tage nach dem Kennenlernen daran erinnert wird; 0 für nie.",
    repairAfter: "Zeit zum Abkühlen",
    repairAfterHint: "Wie viele Tage eine Spannung zwischen euch ruhen darf, bevor die Liste sie nennt.",
  },
  log: {
    heading: "Form des Verlaufs",
    logHeading: "Überschrift des Verlaufs",
    logHeadingHint:
      "Wird am Ende einer Notiz angelegt, die noch keinen Verlauf hat. Ein Verlauf unter einer anderen bekannten Überschrift wird verwendet, wie er ist.",
    logHeadings: "Weitere Überschriften von Verläufen",
    logHeadingsHint:
      "Eigene Überschriften, unter denen ein Verlauf steht, neben denen, die Rapport kennt. Eine je Zeile.",
    logOrder: "Reihenfolge der Einträge",
    logOrderHint: "Für neue Verläufe; wo es andersherum steht, bleibt es so.",
    logOrders: { "newest-first": "Neueste zuerst", "oldest-first": "Älteste zuerst" },
    linkDays: "Tag eines Eintrags verlinken",
    linkDaysHint: "Ein Link auf die Tagesnotiz dieses Tages.",
    linkDaysChoices: { "when-exists": "Wenn es die Tagesnotiz gibt", always: "Immer", never: "Nie" },
    channels: "Eigene Kanäle",
    channelsHint:
      "Neben Anruf, Videoanruf, Treffen, Kaffee, Essen, E-Mail, Nachricht, Brief, Veranstaltung und Sonstiges. Einer je Zeile.",
    purposeTags: "Tags von Einträgen",
    purposeTagsHint:
      "Andere Namen für die Tags, die sagen, wozu ein Eintrag war: intro, shared, help, gift, thanks, thanks-owed, congrats, feedback, ask, tension und repair. Einer je Zeile, etwa thanks: danke; das Wort selbst bedeutet dann nichts mehr.",
    purposeTagsProblem: (line: number, text: string, problem: PurposeTagProblem) =>
      `Zeile ${line}, „${text}“: ${PURPOSE_TAG_PROBLEMS[problem]}`,
    headingProblem: "Eine Überschrift braucht mindestens ein Wort, in einer Zeile.",
  },
  promises: {
    heading: "Versprechen",
    form: "Versprechen schreiben",
    formHint:
      "Eine Eigenschaft hält die Notiz übersichtlich; eine Aufgabe sieht auch die Erweiterung Tasks. Gelesen wird immer beides.",
    forms: { property: "In eine Eigenschaft", task: "Als Aufgabe" },
    mine: "Überschrift meiner Aufgaben",
    mineHint: "Darunter stehen Aufgaben für das, was ich versprochen habe.",
    theirs: "Überschrift ihrer Aufgaben",
    theirsHint: "Darunter stehen Aufgaben für das, was mir versprochen wurde.",
  },
  newPerson: {
    heading: "Neue Personen",
    folder: "Ordner für neue Personen",
    folderHint: "Leer bedeutet: der Ordner, in dem die meisten Personen sind.",
    template: "Vorlage für neue Personen",
    templateHint:
      "Der Pfad einer Notiz, etwa Vorlagen/Person. Ihre Platzhalter für Titel, Datum und Zeit werden ausgefüllt; Befehle von Templater bleiben Templater überlassen.",
  },
  message: {
    heading: "Nachrichten",
    template: "Entwurf einer Nachricht",
    templateHint:
      "Womit ein Entwurf beginnt: {{first}} oder {{name}}, {{topic}} des letzten Gesprächs, {{news}} für die letzte Neuigkeit, {{ask}} für das, wonach du fragen willst, {{reason}} für den Anlass. Eine Zeile, deren Platzhalter nichts zu sagen hat, entfällt. Leer heißt der eingebaute Entwurf.",
  },
  daily: {
    heading: "Tagesnotiz",
    checklistHeading: "Überschrift der Checkliste",
    checklistHeadingHint: "Die Checkliste steht unter dieser Überschrift der Tagesnotiz.",
    checklistLine: "Aufbau einer Zeile",
    checklistLineHint:
      "{{link}} steht für den Link zur Person und {{reason}} dafür, warum sie aufgeführt ist; beides muss einmal vorkommen.",
    checklistLineProblem: "Ein Aufbau ist eine Zeile, in der {{link}} und {{reason}} je einmal vorkommen.",
    checklistAuto: "Checkliste von selbst",
    checklistAutoHint:
      "Wenn du die heutige Tagesnotiz öffnest, wird die Checkliste eingefügt, sobald Vorlagen und Abgleich fertig sind. Dafür wird keine Notiz angelegt, und eine, die du herausnimmst, kommt erst nach einem Neustart der App wieder.",
    checklistReconnects: "Checkliste: wer an der Reihe ist",
    checklistReconnectsHint:
      "Zeilen für Kontakte, die nach ihrem Rhythmus oder nach dem Kennenlernen fällig sind.",
    checklistPlanned: "Checkliste: geplante Kontakte",
    checklistPlannedHint: "Zeilen für Kontakte, deren Tag du selbst festgelegt hast.",
    checklistMine: "Checkliste: meine Versprechen",
    checklistMineHint: "Zeilen für das, was du versprochen hast, sobald es an der Zeit ist.",
    checklistTheirs: "Checkliste: ihre Versprechen",
    checklistTheirsHint: "Zeilen für das, was dir versprochen wurde, ab seinem Tag.",
    checklistMilestones: "Checkliste: Anlässe",
    checklistMilestonesHint:
      "Zeilen für Geburtstage und andere Anlässe, die bevorstehen, heute sind oder gerade waren.",
    checklistThanks: "Checkliste: Dank",
    checklistThanksHint: "Zeilen für Hilfe, für die du dich noch nicht bedankt hast.",
    checklistGone: "Zeilen, deren Grund entfallen ist",
    checklistGoneHint:
      "Wird die Checkliste noch einmal eingefügt: Zeilen, die niemand abgehakt, umformuliert oder ergänzt hat, zu Personen, die nicht mehr an der Reihe sind.",
    checklistGoneChoices: { remove: "Fallen weg", keep: "Bleiben stehen" },
    settleTicks: "Häkchen eintragen",
    settleTicksHint:
      "Was in der Checkliste abgehakt ist, wird in der Notiz der Person eingetragen, am Tag der Tagesnotiz; ohne Häkchen wird es zurückgenommen. Ausgeschaltet wird erst etwas geschrieben, wenn du es verlangst.",
    checklistMarks: "[>] stellt zurück",
    checklistMarksHint: "Eine Zeile der Checkliste mit diesem Kästchen stellt die Person eine Woche zurück.",
    dailyCap: "Personen am Tag",
    dailyCapHint:
      "Für wie viele Personen die Checkliste einen Kontakt vorschlägt, abzüglich derer, mit denen du heute Kontakt hattest; 0 für alle. Die Liste zeigt ebenso viele; die anderen können warten. Geplante Kontakte, neue Bekanntschaften, Versprechen und Anlässe stehen immer darauf.",
  },
  review: {
    heading: "Wochenrückblick",
    folder: "Ordner für Rückblicke",
    folderHint:
      "Leer bedeutet: der Ordner deiner Wochennotizen, wenn Periodic Notes oder Calendar welche führt, sonst die oberste Ebene des Vaults.",
    name: "Name eines Rückblicks",
    nameHint:
      "Ein Format wie bei Tagesnotizen, etwa gggg-[W]ww [Rückblick]. Leer bedeutet: der Name deiner Wochennotizen mit review dahinter.",
    template: "Vorlage für Rückblicke",
    templateHint:
      "Der Pfad einer Notiz, in der {{in-touch}}, {{kept}}, {{open}}, {{milestones}}, {{drift}}, {{load}}, {{from}} und {{to}} stehen, wo sie hingehören; jedes kann fehlen.",
  },
  view: {
    heading: "Ansicht",
    statusBar: "Anzahl in der Statusleiste",
    statusBarHint: "Zeigt, wie viele Personen gerade an der Reihe sind.",
  },
  advanced: {
    heading: "Erweitert",
    takeOver: "Einstellungen anderer Erweiterungen",
    takeOverHint:
      "Übernimmt, wo Personen sind und wie oft der Kontakt sein soll. Vorher wird gezeigt, was sich ändert.",
    nothingToTakeOver: "In diesem Vault gibt es keine Einstellungen von Personal CRM oder Contacts.",
    plugins: { "personal-crm": "Personal CRM", contacts: "Contacts" },
    takeOverTitle: (plugin: string) => `Einstellungen von ${plugin} übernehmen?`,
    willBe:
      "Diese Einstellungen ändern sich. Die Notizen bleiben, wie sie sind, und die andere Erweiterung behält ihre eigenen.",
    nothingNew: "Sie sagen nichts, was hier nicht schon eingestellt ist.",
    takeOverYes: "Übernehmen",
    reset: "Alle Einstellungen zurücksetzen",
    resetHint: "Alles wie am Anfang. Die Notizen bleiben, wie sie sind.",
    resetButton: "Zurücksetzen…",
    resetTitle: "Alle Einstellungen zurücksetzen?",
    resetCost: (count: number) =>
      plural(count, {
        one: "Eine Einstellung wird wieder so, wie sie am Anfang war.",
        other: `${number(count)} Einstellungen werden wieder so, wie sie am Anfang waren.`,
      }),
    resetYes: "Zurücksetzen",
    on: "an",
    off: "aus",
  },
  lengthProblem: (most: number) => `Das ist zu lang: höchstens ${number(most)} Zeichen.`,
  lineLengthProblem: (line: number, most: number) =>
    `Zeile ${number(line)} ist zu lang: höchstens ${number(most)} Zeichen.`,
  countProblem: "Eine ganze Zahl von 0 bis 366.",
};
