import type { Conflict, Refusal } from "../../note/text/edit";
import { number, plural } from "./counting";
import { sentence } from "./days";
import { slipFix, slipText } from "./property-slips";

const someLines = (count: number): string =>
  plural(count, { one: "eine Zeile", other: `${number(count)} Zeilen` });

/** What happened, for notices and the command line. */
export const outcome = {
  logged: (name: string) => `Kontakt mit ${name} eingetragen.`,
  snoozed: (names: string, until: string) => `Zurückgestellt bis ${until}: ${names}.`,
  /** Follows what takes somebody off the list. */
  stillListed: (promises: readonly string[]) =>
    `Weiterhin aufgeführt wegen ${promises.length === 1 ? "eines Versprechens" : "Versprechen"}: ${promises.join("; ")}.`,
  stillListedOf: (names: string) => `Weiterhin aufgeführt wegen eines Versprechens: ${names}.`,
  awake: (names: string) => `Nicht mehr zurückgestellt: ${names}.`,
  status: {
    active: (names: string) => `Wieder aktiv: ${names}.`,
    paused: (names: string) => `Pausiert: ${names}.`,
    "let-go": (names: string) => `Losgelassen: ${names}.`,
    deceased: (names: string) => `Als verstorben markiert: ${names}.`,
  },
  cadence: (names: string, words: string) => `Rhythmus von ${names}: ${words}.`,
  noCadence: (names: string) => `Jetzt ohne eigenen Rhythmus: ${names}.`,
  circle: (names: string, circle: string) => `Jetzt im Kreis ${circle}: ${names}.`,
  noCircle: (names: string) => `Jetzt in keinem Kreis: ${names}.`,
  relationship: (names: string, words: string) => `Beziehung zu ${names}: ${words}.`,
  noRelationship: (names: string) => `Jetzt ohne notierte Beziehung: ${names}.`,
  nextContact: (names: string, day: string) => sentence(`Nächster Kontakt mit ${names}: ${day}`),
  noNextContact: (names: string) => `Jetzt ohne geplanten nächsten Kontakt: ${names}.`,
  topic: (name: string, topic: string) => `Für das nächste Gespräch mit ${name}: ${topic}.`,
  tagged: (names: string, tag: string) => `Mit #${tag} versehen: ${names}.`,
  untagged: (names: string, tag: string) => `Nicht mehr mit #${tag} in den Eigenschaften: ${names}.`,
  promised: {
    mine: (name: string, text: string, due: string | null) =>
      sentence(`${name} versprochen: ${text}${dueText(due)}`),
    theirs: (name: string, text: string, due: string | null) =>
      sentence(`Von ${name} versprochen: ${text}${dueText(due)}`),
  },
  kept: (text: string) => `Eingelöst und eingetragen: ${text}.`,
  dropped: (text: string) => `Gestrichen: ${text}.`,
  moved: (text: string, day: string) => `Jetzt fällig ${day}: ${text}.`,
  milestone: (name: string, milestone: string) => `Anlass von ${name} notiert: ${milestone}.`,
  celebrated: (name: string, milestone: string) => `${name} gratuliert: ${milestone}.`,
  mended: (name: string, key: string, value: string) => `In der Notiz von ${name} ist ${key} jetzt ${value}.`,
  /** What the entry in the log says. */
  congratulation: (milestone: string) => `Glückwunsch: ${milestone}`,
  created: (name: string) => `Die Notiz von ${name} wurde angelegt.`,
  createdPlain: (name: string, problem: string) =>
    `Die Notiz von ${name} wurde so angelegt, wie die Vorlage sie hat. Was bekannt ist, ließ sich nicht hinzufügen: ${problem}`,
  noName: "Ein Name braucht mindestens einen Buchstaben oder eine Ziffer, nach denen eine Datei heißen kann.",
  noTemplate: (path: string) =>
    `Die Vorlage ${path} ist nicht im Vault. Bitte in den Einstellungen eine andere wählen; es wurde nichts angelegt.`,
  undo: "Rückgängig",
  open: "Öffnen",
  undone: (what: string) => `Rückgängig gemacht: „${what}“`,
  redone: (what: string) => `Wiederholt: „${what}“`,
  nothingToUndo:
    "Es gibt nichts rückgängig zu machen: Von dem, was Rapport seit dem Start geschrieben hat, ist nichts mehr zurückzunehmen.",
  nothingToRedo: "Es gibt nichts zu wiederholen.",
  standsChanged: (problem: string, paths: readonly string[]) =>
    `${problem} Diese Notizen bleiben trotzdem geändert: ${paths.join(", ")}.`,
  /** With how many of several people an action could not be done; the reasons follow. */
  notDone: (count: number, asked: number) => `Nicht geschehen bei ${number(count)} von ${number(asked)}:`,
  notDoneFor: (name: string, why: string) => `${name}: ${why}`,
  alsoNotDone: (names: readonly string[]) => `Auch nicht bei ${names.join(", ")}.`,
  names: (names: readonly string[]) => {
    const [first = "", second = ""] = names;
    if (names.length < 3) return names.length === 2 ? `${first} und ${second}` : first;
    const rest = names.length === 3 ? (names[2] ?? "") : `${number(names.length - 2)} weitere`;
    return `${first}, ${second} und ${rest}`;
  },
  checklistAdded: (count: number, path: string) =>
    plural(count, {
      one: `Eine Zeile zur Checkliste in ${path} hinzugefügt.`,
      other: `${number(count)} Zeilen zur Checkliste in ${path} hinzugefügt.`,
    }),
  checklistRefreshed: (added: number, gone: number, path: string) =>
    `Die Checkliste in ${path} ist auf dem neuesten Stand: ${someLines(added)} hinzugefügt, ${number(gone)} entfernt, deren Grund entfallen ist.`,
  checklistNoticeAdded: (count: number) => `Checkliste: ${number(count)} neu.`,
  checklistNoticeRefreshed: (added: number, gone: number) =>
    `Checkliste: ${number(added)} neu, ${number(gone)} entfernt.`,
  checklistUpToDate: "Die Checkliste ist auf dem neuesten Stand.",
  nothingToList: "Heute ist niemand an der Reihe, also gibt es nichts aufzulisten.",
  privateLines: {
    hidden: "Private Zeilen sind jetzt verborgen.",
    shown: "Private Zeilen werden wieder angezeigt.",
  },
  rebuilt: (people: number) =>
    plural(people, { one: "Eine Person gefunden.", other: `${number(people)} Personen gefunden.` }),
  missing: (path: string) => `${path} ist nicht mehr im Vault.`,
  exists: (path: string) => `${path} gibt es schon, also wurde nichts angelegt.`,
  failed: (path: string, message: string) =>
    `${path} konnte nicht geschrieben werden: ${message}. Es wurde nichts geändert.`,
  unchanged: (name: string) => `In der Notiz von ${name} steht das schon.`,
  noSafeLink:
    "Das ist weder eine E-Mail-Adresse noch eine Telefonnummer oder Webadresse, also wurde nichts geöffnet.",
  settingsNewer:
    "Diese Einstellungen hat eine neuere Version gesichert. Sie werden so weit wie möglich verwendet und nicht geändert.",
  settingsUnreadable:
    "Die Datei mit den Einstellungen konnte nicht gelesen werden und wird nicht überschrieben: Was du in den Einstellungen änderst, gilt, bis die App geschlossen wird.",
  settingsRejected: (keys: readonly string[]) =>
    `Einige Werte in der Datei mit den Einstellungen sind unbrauchbar, deshalb gelten die Voreinstellungen: ${keys.join(", ")}. Sie bleiben in der Datei, bis du diese Einstellungen änderst.`,
  settingsUnsaved: (message: string) =>
    `Die Einstellungen konnten nicht gesichert werden (${message}). Was du geändert hast, gilt, bis die App geschlossen wird, und wird mit der nächsten Änderung einer Einstellung noch einmal gesichert.`,
};

/** Why a note was not changed and what to do. */
export function refusalText(path: string, { code, line, found, slip }: Refusal | Conflict): string {
  const where = line === null ? path : `${path}, Zeile ${line}`;
  switch (code) {
    case "invalid-front-matter":
      return slip === undefined
        ? `${where}: Die Eigenschaften sind kein gültiges YAML (${found}). Bitte zuerst berichtigen; es wurde nichts geändert.`
        : `${where}: Die Eigenschaften sind nicht lesbar: ${slipText(slip, found)}. ${slipFix(slip)}; es wurde nichts geändert.`;
    case "not-provable":
      return `${where}: „${found}“ lässt sich nicht ändern, ohne anderes zu berühren. Bitte von Hand ändern; es wurde nichts geändert.`;
    case "unclosed-block":
      return `${where}: Ein Code-Block oder Kommentar (${found}) wird nie geschlossen, ein Eintrag käme hinein. Es wurde nichts geändert.`;
    case "log-shape":
      return `${where}: Der Verlauf hat eine Form, zu der kein Eintrag passt (${found}). Es wurde nichts geändert.`;
    case "promise-gone":
      return `${where}: Das Versprechen „${found}“ steht dort nicht mehr mit diesen Worten. Es wurde nichts geändert.`;
    case "repeating-task":
      return `${where}: Die Aufgabe „${found}“ kehrt wieder und wird mit der Erweiterung abgehakt, die sie wiederholt. Es wurde nichts geändert.`;
    case "tick-edited":
      return `${where}: „${found}“ wurde geändert, seit es abgehakt wurde, und bleibt deshalb stehen. Nimm es von Hand heraus, wenn es nicht stimmt.`;
    case "changed-since":
      return `${where} wurde inzwischen geändert und blieb deshalb, wie es ist.`;
    case "overtaken":
      return `${where} wurde die ganze Zeit über geändert, also wurde nichts geschrieben. Bitte gleich noch einmal versuchen.`;
  }
}

/** What is asked before Obsidian writes a note's properties anew. */
export const rewrite = {
  title: "Eigenschaften von Obsidian neu schreiben lassen?",
  what: "Obsidian kann die Eigenschaften dieser Notiz mit ihren Werten neu schreiben. Rapport versucht es dann noch einmal.",
  cost: "Kommentare in den Eigenschaften, Anführungszeichen und die Form der Listen gehen verloren. Rückgängig bringt sie zurück.",
  yes: "Neu schreiben und noch einmal versuchen",
};

function dueText(due: string | null): string {
  return due === null ? "" : `, fällig ${due}`;
}
