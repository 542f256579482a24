import type { App, Plugin } from "obsidian";
import type { Person } from "../../domain/person";
import type { Actions } from "../actions";
import type { Asking } from "../asking";
import { showCalendar } from "../calendar/show-calendar";
import { askForTopic } from "../next-topic";
import { showTimeline } from "../timeline/show-timeline";
import { onNote, onPersonNote, type ForPerson } from "../note-commands";
import type { Practices } from "./practices";
import { WORDS } from "../words";

const { practiceCommands: words } = WORDS.practiceForms;

interface PracticeCommandDeps {
  readonly practices: Practices;
  readonly actions: Actions;
  readonly asking: Asking;
  readonly person: (path: string) => Person | null;
}

interface PersonPractice extends ForPerson {
  readonly id: keyof typeof words.here;
}

/** Registers the palette commands of the practices. */
export function registerPracticeCommands(plugin: Plugin, deps: PracticeCommandDeps): void {
  const { practices, person } = deps;
  const { app } = plugin;
  const { gathering, introducing, lettingGo, sharing } = practices;
  const isNobody = (path: string): boolean => person(path) === null;
  plugin.addCommand({
    id: "share-note",
    name: words.share,
    checkCallback: onNote(app, (path) => sharing.share(path), isNobody),
  });
  plugin.addCommand({
    id: "after-meeting",
    name: words.meeting,
    checkCallback: onNote(app, (path) => gathering.log(path), isNobody),
  });
  plugin.addCommand({ id: "load", name: words.load, callback: () => practices.showLoad() });
  plugin.addCommand({ id: "letting-go", name: words.lettingGo, callback: () => lettingGo.consider() });
  plugin.addCommand({
    id: "calendar",
    name: words.calendar,
    callback: () => void showCalendar(app, personInFront(app, person)),
  });
  plugin.addCommand({
    id: "introduce",
    name: words.introduce,
    callback: () => introducing.introduce(personInFront(app, person)),
  });
  for (const practice of personPractices(app, deps)) {
    const { id } = practice;
    plugin.addCommand({ id, name: words.here[id], checkCallback: onPersonNote(app, person, practice) });
  }
}

function personPractices(app: App, { practices, ...deps }: PracticeCommandDeps): PersonPractice[] {
  const { changing, feedback } = practices;
  return [
    { id: "timeline", run: (person) => void showTimeline(app, person) },
    { id: "add-topic", run: (person) => askForTopic(person, deps) },
    { id: "record-change", run: (person) => changing.change(person) },
    { id: "feedback-ask", run: (person) => feedback.ask(person) },
    { id: "feedback-give", run: (person) => feedback.give(person) },
  ];
}

function personInFront({ workspace }: App, person: PracticeCommandDeps["person"]): Person | null {
  const file = workspace.getActiveFile();
  return file === null ? null : person(file.path);
}
