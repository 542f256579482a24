/** What the command line says of the commands that write about people. */
export const cliActions = {
  commands: {
    log: "Log an interaction with one or several people",
    "promise-add": "Add a promise to somebody, or one of theirs",
    "promise-keep": "Keep a promise: it is closed where it stands, and logged",
    "promise-drop": "Drop a promise: it is closed where it stands, and nothing is logged",
    "promise-move": "Move the day of a promise",
    "milestone-add": "Add a birthday or another milestone",
    "milestone-celebrate": "Log that a milestone was celebrated",
    snooze: "Hide people until a day",
    wake: "End a snooze",
    pause: "Pause people: only promises that are due put them on the list",
    "let-go": "Let people go: nothing puts them on the list any more",
    deceased: "Mark somebody as deceased",
    resume: "Bring back somebody who was paused or let go",
    "set-cadence": "Set how often to be in touch, or remove that",
    "set-circle": "Put people into a circle, or take them out of it",
    "set-relationship": "Set what somebody is to you, or remove that",
    "set-next-contact": "Plan the next contact, or remove that",
    "add-tag": "Add a tag to the properties",
    "remove-tag": "Remove a tag from the properties",
  },
  newPerson: "Create the note of a new person",
  undo: "Undo the last change that Rapport made",
  redo: "Redo the last undone change",
  flags: {
    people: "Names or paths, separated by commas",
    day: "The day: YYYY-MM-DD or words such as yesterday or last Friday; today by default",
    dayOrClear: "The day: YYYY-MM-DD or words such as in 3 weeks; clear removes it",
    comingDay: "The day: YYYY-MM-DD or words such as tomorrow or in 3 weeks",
    due: "By when: YYYY-MM-DD or words such as next Friday; otherwise as the text says, or open",
    anniversary: "The day: YYYY-MM-DD, or MM-DD where the year is not known",
    channel: "call, video, meeting, coffee, meal, email, message, letter, event, other, or your own",
    direction: "Who moved: to them, from them, or both",
    text: "What it was about",
    tags: "Tags of the entry, separated by commas",
    ask: "What to ask about next time",
    keep: "Words of promises that are kept with it, separated by semicolons",
    asked: "Words of what was to be asked about and came up, separated by semicolons",
    next: "The day of the next contact",
    promise: "What was promised; by Friday or the like at its end sets the day",
    side: "Whose promise: mine or theirs; mine by default",
    words: "The words of the promise, or enough of them",
    milestone: "What is celebrated; birthday for the birthday",
    whichMilestone: "Which milestone, or enough of its words; needed where several are near",
    yearly: "Repeats every year",
    cadence: "How often, such as 3 months or quarterly, or the name of a circle; clear removes it",
    circle: "The name of a circle of the settings; clear takes them out of it",
    relationship: "What they are to you, such as mentor; clear removes it",
    tag: "The tag, with or without #",
    name: "The name",
    metAt: "Where or how you met",
    followUp: "Plan the next contact in two days",
  },
  values: {
    people: "<names or paths>",
    day: "<day>",
    channel: "<channel>",
    direction: "<to|from|both>",
    text: "<text>",
    tags: "<tags>",
    texts: "<texts>",
    side: "<mine|theirs>",
    anniversary: "<YYYY-MM-DD|MM-DD>",
    cadence: "<cadence|clear>",
    circle: "<circle|clear>",
    relationship: "<relationship|clear>",
    dayOrClear: "<day|clear>",
    tag: "<tag>",
    name: "<name>",
  },
  /** Takes out what a property says. */
  clear: "clear",
  birthday: "birthday",
  badDay: (value: string) =>
    `“${value}” is not a day. Write it as 2026-11-22, or in words such as yesterday, last Friday or in 3 weeks.`,
  futureDay: (value: string) => `${value} is in the future. A log holds what has taken place.`,
  pastDay: (value: string) => `${value} is not ahead. Give a day after today.`,
  badAnniversary: (value: string) => `“${value}” is not a day. Write 1986-04-15, or 04-15 without the year.`,
  badDirection: (value: string) =>
    `“${value}” is not a direction. Write direction=to, direction=from or direction=both.`,
  badChannel: (value: string, known: string) =>
    `“${value}” is not a channel. Known are ${known}; add your own in the settings.`,
  badSide: (value: string) => `“${value}” is not a side. Write side=mine or side=theirs.`,
  badCadence: (value: string) =>
    `“${value}” is not a cadence. Write for example cadence="3 months", cadence=quarterly or the name of a circle.`,
  badCircle: (value: string, known: string) =>
    known === ""
      ? `“${value}” is not a circle: the settings name none.`
      : `“${value}” is not a circle of the settings. They name ${known}.`,
  badTag: (value: string) =>
    `“${value}” is not a tag. Tags have letters, digits, -, _ and /, and not digits alone.`,
  noNames: "Say with whom: people=NAME, or several separated by commas.",
  noText: (flag: string) => `Say what: ${flag}=TEXT.`,
  noPromise: (name: string, words: string, open: readonly string[]) =>
    open.length === 0
      ? `There is no open promise between you and ${name}.`
      : `No open promise between you and ${name} says “${words}”. Open are: ${open.join("; ")}.`,
  noTopic: (name: string, words: string, topics: readonly string[]) =>
    topics.length === 0
      ? `Nothing is noted to ask ${name} about.`
      : `Nothing to ask ${name} about says “${words}”. Noted are: ${topics.join("; ")}.`,
  severalPromises: (words: string, open: readonly string[]) =>
    `Several promises say “${words}”: ${open.join("; ")}. Give more of the words.`,
  noMilestone: (name: string) => `${name} has no milestone to celebrate today.`,
  severalMilestones: (name: string, which: readonly string[]) =>
    `Several milestones of ${name} are to be celebrated: ${which.join(", ")}. Say which: text=WORDS.`,
};
