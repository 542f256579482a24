import type { Plugin } from "obsidian";
import type { Person } from "../../domain/person";
import { onNote } from "../note-commands";
import type { Practices } from "./practices";
import { WORDS } from "../words";

const { practiceCommands: words } = WORDS.practiceForms;

export interface PracticeCommandDeps {
  readonly practices: Practices;
  readonly person: (path: string) => Person | null;
}

/** Registers the palette commands of the practices. */
export function registerPracticeCommands(plugin: Plugin, { practices, person }: PracticeCommandDeps): void {
  const { app } = plugin;
  const { sharing } = practices;
  plugin.addCommand({
    id: "share-note",
    name: words.share,
    checkCallback: onNote(
      app,
      (path) => sharing.share(path),
      (path) => person(path) === null,
    ),
  });
}
