import type { PurposeTagProblem } from "../../note/log/purpose-tags";
import type { CadenceRuleProblem } from "../../note/properties/cadence-rules";
import type { PropertyMeaningProblem } from "../../note/properties/property-meanings";
import { number, plural } from "./counting";

/** Why a line is no rule for a cadence. */
const RULE_PROBLEMS: Readonly<Record<CadenceRuleProblem, string>> = {
  "no-cadence": "a cadence is missing. Write it after a colon, such as tag mentor: 6 weeks.",
  "no-kind": "it has to start with folder, tag or relationship and a name, such as folder People/Clients.",
  "unknown-cadence": "what follows the colon is not a cadence, such as 3 months, quarterly or none.",
};

/** Why a line gives a property no meaning. */
const MEANING_PROBLEMS: Readonly<Record<PropertyMeaningProblem, string>> = {
  "no-meaning": "a meaning is missing. Write it after a colon, such as last seen: last-contact.",
  "no-key": "the name of the property is missing before the colon.",
  "unknown-meaning": "what follows the colon is not a meaning, such as last-contact, birthday or ignore.",
};

/** Why a line renames no tag. */
const PURPOSE_TAG_PROBLEMS: Readonly<Record<PurposeTagProblem, string>> = {
  "unknown-purpose": "it has to start with one of the known tags, such as thanks.",
  "no-tag": "a tag is missing after the colon, such as thanks: danke.",
};

/** Names and descriptions of the settings. */
export const settingsWords = {
  people: {
    heading: "People",
    folders: "Folders",
    foldersHint:
      "Notes in these folders and their subfolders are people. One per line: a name such as People, or a path such as CRM/People.",
    tags: "Tags",
    tagsHint: "Notes with one of these tags are people; person also claims person/work. One per line.",
    tagsProblem: (line: string) => `“${line}” is not a tag: tags contain no spaces.`,
    properties: "Properties",
    propertiesHint: "Notes with one of these properties are people. One per line, such as type: person.",
    propertiesProblem: (line: string) => `“${line}” is not a property. Write key: value.`,
    mentions: "Mentions count as contact",
    mentionsHint:
      "A link to a person in a daily note, or in another note with a date, is contact on that day. The property ignore-mentions turns it off for one person.",
    meanings: "Meanings of properties",
    meaningsHint:
      "For properties that Rapport does not know, or knows as something else. One per line, such as last seen: last-contact; rating: ignore stops a property from being read.",
    meaningsProblem: (line: number, text: string, problem: PropertyMeaningProblem) =>
      `Line ${line}, “${text}”: ${MEANING_PROBLEMS[problem]}`,
    found: "Found now",
    foundPeople: (count: number) => plural(count, { one: "One person", other: `${number(count)} people` }),
  },
  cadence: {
    heading: "Cadence and circles",
    defaultCadence: "Cadence for everyone",
    defaultCadenceHint:
      "For people without a cadence of their own, a circle or a rule. Empty means none: nobody becomes overdue.",
    defaultCadenceProblem: (value: string) =>
      `“${value}” is not a cadence. Write for example 3 months, every 6 weeks or quarterly.`,
    circles: "Circles",
    circlesHint:
      "Groups that share a cadence, one per line, such as close: 1 month. A note joins one with the property circle.",
    circlesProblem: (line: string) =>
      `“${line}” is not a circle. Write name: cadence, such as close: 1 month.`,
    rules: "Cadences by folder, tag or relationship",
    rulesHint:
      "For people without a cadence of their own and without a circle. One per line, such as folder People/Clients: 1 month, tag mentor: 6 weeks or relationship client: none. The first that fits counts.",
    rulesProblem: (line: number, text: string, problem: CadenceRuleProblem) =>
      `Line ${line}, “${text}”: ${RULE_PROBLEMS[problem]}`,
    capacity: "Contacts per week",
    capacityHint:
      "How many you want to have; 0 uses what your logs show for the last eight weeks. What your cadences ask for is compared with it.",
    dateOrder: "Dates such as 03/04/2026",
    dateOrderHint: "Read only when you say which comes first; dates written as 2026-04-03 are always read.",
    dateOrders: { unset: "Report them", "day-month-year": "Day first", "month-day-year": "Month first" },
    soon: "Coming up",
    soonHint: "How many days ahead people are shown as coming up.",
    promiseAhead: "Promises ahead",
    promiseAheadHint: "How many days before its day a promise of yours is shown.",
    milestoneAhead: "Milestones ahead",
    milestoneAheadHint: "How many days before its day a birthday or another milestone is shown.",
    yearlyBelated: "Birthdays after the day",
    yearlyBelatedHint: "How many days after its day a yearly milestone is still shown.",
    oneOffBelated: "Other milestones after the day",
    oneOffBelatedHint: "How many days after its day a new job or another single milestone is still shown.",
    thanks: "Thank-yous",
    thanksHint:
      "How many days after help, an introduction, feedback or a gift of theirs a thank-you is shown; 0 for never.",
    followUpAfter: "Follow-up after a first meeting",
    followUpAfterHint: "How many days after you met somebody new you mean to follow up.",
    followUp: "Follow-ups shown for",
    followUpHint: "How many days after a first meeting the follow-up is shown; 0 for never.",
    repairAfter: "Time to cool down",
    repairAfterHint: "How many days after tension between you the list mentions it.",
  },
  log: {
    heading: "Log format",
    logHeading: "Log heading",
    logHeadingHint:
      "Created at the end of a note that has no log yet. A log under another known heading is used as it is.",
    logHeadings: "More log headings",
    logHeadingsHint:
      "Headings of your own, or in your language, that have a log under them, besides those that Rapport knows. One per line.",
    logOrder: "Order of entries",
    logOrderHint: "For new logs; a log that runs the other way keeps its order.",
    logOrders: { "newest-first": "Newest first", "oldest-first": "Oldest first" },
    linkDays: "Link the day of an entry",
    linkDaysHint: "A link to the daily note of that day.",
    linkDaysChoices: { "when-exists": "When the daily note exists", always: "Always", never: "Never" },
    channels: "Your own channels",
    channelsHint:
      "Besides call, video, meeting, coffee, meal, email, message, letter, event and other. One per line.",
    purposeTags: "Tags of entries",
    purposeTagsHint:
      "Other names for the tags that say what an entry was for: intro, shared, help, gift, thanks, thanks-owed, congrats, feedback, ask, tension and repair. One per line, such as thanks: danke; the word itself then no longer counts.",
    purposeTagsProblem: (line: number, text: string, problem: PurposeTagProblem) =>
      `Line ${line}, “${text}”: ${PURPOSE_TAG_PROBLEMS[problem]}`,
    headingProblem: "A heading needs at least one word, on one line.",
  },
  promises: {
    heading: "Promises",
    form: "Write promises",
    formHint: "A property keeps the note tidy; a task is seen by the Tasks plugin. Both are always read.",
    forms: { property: "In a property", task: "As a task" },
    mine: "Heading of my tasks",
    mineHint: "Tasks for what you promised go under it.",
    theirs: "Heading of their tasks",
    theirsHint: "Tasks for what they promised you go under it.",
  },
  newPerson: {
    heading: "New people",
    folder: "Folder for new people",
    folderHint: "Empty means the folder that most people are in.",
    template: "Template for new people",
    templateHint:
      "The path of a note, such as Templates/Person. Its placeholders for title, date and time are filled in; commands of Templater are left to Templater.",
  },
  message: {
    heading: "Messages",
    template: "Draft of a message",
    templateHint:
      "What a draft begins with: {{first}} or {{name}}, {{topic}} of the last talk, {{news}} for their latest news, {{ask}} for what to ask about, {{reason}} for why you write. A line whose placeholder has nothing to say is left out. Empty means the built-in draft.",
  },
  daily: {
    heading: "Daily note",
    checklistHeading: "Checklist heading",
    checklistHeadingHint: "The checklist goes under this heading in the daily note.",
    checklistLine: "Layout of a line",
    checklistLineHint:
      "{{link}} stands for the link to the person and {{reason}} for why they are listed; both are needed, once.",
    checklistLineProblem: "A layout is one line with {{link}} and {{reason}} in it, each exactly once.",
    checklistAuto: "Insert the checklist automatically",
    checklistAutoHint:
      "When you open today's daily note, the checklist is inserted once templates and sync are done with it. No note is created for it, and a checklist that you remove is not put back until the app is started again.",
    checklistReconnects: "Checklist: who is due",
    checklistReconnectsHint: "Lines for contacts that are due by their cadence or follow a first meeting.",
    checklistPlanned: "Checklist: planned contacts",
    checklistPlannedHint: "Lines for contacts whose day you have set yourself.",
    checklistMine: "Checklist: my promises",
    checklistMineHint: "Lines for what you promised, as soon as it puts somebody on the list.",
    checklistTheirs: "Checklist: their promises",
    checklistTheirsHint: "Lines for what you were promised, from its day on.",
    checklistMilestones: "Checklist: milestones",
    checklistMilestonesHint: "Lines for birthdays and other milestones that are ahead, today or just past.",
    checklistThanks: "Checklist: thanks",
    checklistThanksHint: "Lines for help that you have not yet said thank you for.",
    checklistGone: "Outdated lines",
    checklistGoneHint:
      "What happens, when the checklist is inserted again, to lines about people who are no longer due and that nobody has ticked, reworded or added to.",
    checklistGoneChoices: { remove: "Remove them", keep: "Keep them" },
    settleTicks: "Log ticked lines",
    settleTicksHint:
      "What you tick in the checklist is logged in the person's note, on the day of the daily note; unticking takes it back. When off, nothing is written until you ask for it.",
    checklistMarks: "[>] snoozes",
    checklistMarksHint: "A checklist line with this box snoozes the person for a week.",
    dailyCap: "People per day",
    dailyCapHint:
      "How many people the checklist proposes to reconnect with, minus those you were in touch with today; 0 for all. The list shows the same number; the others can wait. Planned contacts, follow-ups, promises and milestones are always listed.",
  },
  review: {
    heading: "Weekly review",
    folder: "Folder for reviews",
    folderHint:
      "Empty means the folder of your weekly notes if Periodic Notes or Calendar has one, otherwise the top of the vault.",
    name: "Name of a review",
    nameHint:
      "A date format as for daily notes, such as gggg-[W]ww [review]. Empty means the name of your weekly notes followed by “review”.",
    template: "Template for reviews",
    templateHint:
      "The path of a note with {{in-touch}}, {{kept}}, {{open}}, {{milestones}}, {{drift}}, {{load}}, {{from}} and {{to}} where they should go; each can be left out.",
  },
  view: {
    heading: "View",
    statusBar: "Count in the status bar",
    statusBarHint: "Shows how many people are due now.",
  },
  advanced: {
    heading: "Advanced",
    takeOver: "Settings of other plugins",
    takeOverHint:
      "Takes over which notes are people and how often to be in touch. You see the changes before anything is saved.",
    nothingToTakeOver: "This vault has no settings of Personal CRM or Contacts.",
    plugins: { "personal-crm": "Personal CRM", contacts: "Contacts" },
    takeOverTitle: (plugin: string) => `Take over the settings of ${plugin}?`,
    willBe: "These settings change. No note is touched, and the other plugin keeps its own settings.",
    nothingNew: "There is nothing new to take over.",
    takeOverYes: "Take over",
    reset: "Reset all settings",
    resetHint: "Puts every setting back to its default. Notes stay as they are.",
    resetButton: "Reset…",
    resetTitle: "Reset all settings?",
    resetCost: (count: number) =>
      plural(count, {
        one: "One setting goes back to its default.",
        other: `${number(count)} settings go back to their defaults.`,
      }),
    resetYes: "Reset",
    on: "on",
    off: "off",
  },
  lengthProblem: (most: number) => `This is too long: at most ${number(most)} characters.`,
  lineLengthProblem: (line: number, most: number) =>
    `Line ${number(line)} is too long: at most ${number(most)} characters.`,
  countProblem: "Enter a whole number from 0 to 366.",
};
