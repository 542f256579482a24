/** What the command line says of the commands that write about people. */
export const cliActions = {
  commands: {
    log: "Einen Kontakt mit einer oder mehreren Personen eintragen",
    "promise-add": "Ein Versprechen an jemanden notieren, oder eines von jemandem",
    "promise-keep": "Ein Versprechen einlösen: Es wird dort abgeschlossen, wo es steht, und eingetragen",
    "promise-drop": "Ein Versprechen streichen: Es wird dort abgeschlossen, wo es steht, ohne Eintrag",
    "promise-move": "Den Tag eines Versprechens verschieben",
    "milestone-add": "Einen Geburtstag oder anderen Anlass notieren",
    "milestone-celebrate": "Eintragen, dass ein Anlass gefeiert wurde",
    snooze: "Personen bis zu einem Tag zurückstellen",
    wake: "Eine Zurückstellung beenden",
    pause: "Personen pausieren: Nur fällige Versprechen bringen sie auf die Liste",
    "let-go": "Personen loslassen: Nichts bringt sie mehr auf die Liste",
    deceased: "Festhalten, dass jemand verstorben ist",
    resume: "Pausieren und Loslassen zurücknehmen",
    "set-cadence": "Festlegen, wie oft ein Kontakt sein soll, oder das herausnehmen",
    "set-circle": "Personen in einen Kreis aufnehmen oder herausnehmen",
    "set-relationship": "Die Beziehung zu jemandem festlegen oder herausnehmen",
    "set-next-contact": "Den nächsten Kontakt planen oder herausnehmen",
    "add-tag": "Den Eigenschaften ein Tag hinzufügen",
    "remove-tag": "Ein Tag aus den Eigenschaften herausnehmen",
  },
  newPerson: "Die Notiz einer neuen Person anlegen",
  undo: "Rückgängig machen, was Rapport zuletzt geschrieben hat",
  redo: "Wiederholen, was zuletzt rückgängig gemacht wurde",
  flags: {
    people: "Namen oder Pfade, durch Kommas getrennt",
    day: "Der Tag: JJJJ-MM-TT oder Worte wie gestern oder letzten Freitag; sonst heute",
    dayOrClear: "Der Tag: JJJJ-MM-TT oder Worte wie in 3 Wochen; clear nimmt ihn heraus",
    comingDay: "Der Tag: JJJJ-MM-TT oder Worte wie morgen oder in 3 Wochen",
    due: "Bis wann: JJJJ-MM-TT oder Worte wie nächsten Freitag; sonst wie es im Text steht, sonst offen",
    anniversary: "Der Tag: JJJJ-MM-TT, oder MM-TT, wenn das Jahr nicht bekannt ist",
    channel: "call, video, meeting, coffee, meal, email, message, letter, event, other oder ein eigener",
    direction: "Wer auf wen zugegangen ist: to (von mir), from (an mich) oder both",
    text: "Worum es ging",
    tags: "Tags des Eintrags, durch Kommas getrennt",
    ask: "Wonach beim nächsten Mal zu fragen ist",
    keep: "Worte von Versprechen, die damit eingelöst sind, durch Semikolons getrennt",
    asked: "Wörter dessen, wonach zu fragen war und was zur Sprache kam, durch Strichpunkte getrennt",
    next: "Der Tag des nächsten Kontakts",
    promise: "Was versprochen wurde; bis Freitag oder Ähnliches am Ende sagt, bis wann",
    side: "Wessen Versprechen: mine oder theirs; sonst mine",
    words: "Die Worte des Versprechens, oder genug davon",
    milestone: "Was gefeiert wird; birthday für den Geburtstag",
    whichMilestone: "Welcher Anlass, oder genug seiner Worte; nötig, wo mehrere nahe sind",
    yearly: "Kehrt jedes Jahr wieder",
    cadence:
      "Wie oft, etwa 3 Monate oder vierteljährlich, oder der Name eines Kreises; clear nimmt es heraus",
    circle: "Der Name eines Kreises aus den Einstellungen; clear nimmt die Personen heraus",
    relationship: "Die Beziehung, etwa Mentorin; clear nimmt sie heraus",
    tag: "Das Tag, mit oder ohne #",
    name: "Der Name",
    metAt: "Wo oder wie ihr euch kennengelernt habt",
    followUp: "Den nächsten Kontakt in zwei Tagen planen",
  },
  values: {
    people: "<Namen oder Pfade>",
    day: "<Datum>",
    channel: "<Kanal>",
    direction: "<to|from|both>",
    text: "<Text>",
    tags: "<Tags>",
    texts: "<Texte>",
    side: "<mine|theirs>",
    anniversary: "<JJJJ-MM-TT|MM-TT>",
    cadence: "<Rhythmus|clear>",
    circle: "<Kreis|clear>",
    relationship: "<Beziehung|clear>",
    dayOrClear: "<Datum|clear>",
    tag: "<Tag>",
    name: "<Name>",
  },
  /** Takes out what a property says. Scripts say it, so it is the same in every language. */
  clear: "clear",
  birthday: "birthday",
  badDay: (value: string) =>
    `„${value}“ ist kein Datum. Möglich sind 2026-11-22 und Worte wie gestern, letzten Freitag oder in 3 Wochen.`,
  futureDay: (value: string) => `${value} liegt noch vor uns. Eingetragen wird, was stattgefunden hat.`,
  pastDay: (value: string) => `${value} liegt nicht in der Zukunft. Gebraucht wird ein Tag nach heute.`,
  badAnniversary: (value: string) =>
    `„${value}“ ist kein Datum. Möglich sind 1986-04-15, oder 04-15 ohne das Jahr.`,
  badDirection: (value: string) =>
    `„${value}“ ist keine Richtung. Möglich sind direction=to, direction=from und direction=both.`,
  badChannel: (value: string, known: string) =>
    `„${value}“ ist kein Kanal. Bekannt sind ${known}; eigene kommen in den Einstellungen dazu.`,
  badSide: (value: string) => `„${value}“ ist keine Seite. Möglich sind side=mine und side=theirs.`,
  badCadence: (value: string) =>
    `„${value}“ ist kein Rhythmus. Möglich sind zum Beispiel cadence="3 Monate", cadence=vierteljährlich oder der Name eines Kreises.`,
  badCircle: (value: string, known: string) =>
    known === ""
      ? `„${value}“ ist kein Kreis: Die Einstellungen nennen keinen.`
      : `„${value}“ ist kein Kreis der Einstellungen. Sie nennen ${known}.`,
  badTag: (value: string) =>
    `„${value}“ ist kein gültiges Tag. Ein Tag besteht aus Buchstaben, Ziffern, -, _ und /, und nicht nur aus Ziffern.`,
  noNames: "Es fehlt, mit wem: people=NAME, oder mehrere durch Kommas getrennt.",
  noText: (flag: string) => `Es fehlt, was: ${flag}=TEXT.`,
  noPromise: (name: string, words: string, open: readonly string[]) =>
    open.length === 0
      ? `Zwischen dir und ${name} ist kein Versprechen offen.`
      : `Kein offenes Versprechen zwischen dir und ${name} enthält „${words}“. Offen sind: ${open.join("; ")}.`,
  noTopic: (name: string, words: string, topics: readonly string[]) =>
    topics.length === 0
      ? `Es ist nichts notiert, wonach ${name} zu fragen wäre.`
      : `Nichts, wonach ${name} zu fragen ist, enthält „${words}“. Notiert ist: ${topics.join("; ")}.`,
  severalPromises: (words: string, open: readonly string[]) =>
    `Mehrere Versprechen enthalten „${words}“: ${open.join("; ")}. Bitte mehr von den Worten angeben.`,
  noMilestone: (name: string) => `Für ${name} gibt es heute keinen Anlass zum Feiern.`,
  severalMilestones: (name: string, which: readonly string[]) =>
    `Für ${name} sind mehrere Anlässe zu feiern: ${which.join(", ")}. Bitte angeben, welcher: text=WORTE.`,
};
