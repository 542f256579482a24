import type { App } from "obsidian";
import type { Person } from "../domain/person";

/** What is done with the person of the note in front. */
export interface ForPerson {
  readonly run: (person: Person) => void;
  /** True for whom it makes sense; for everybody where it is not given. */
  readonly isFor?: (person: Person) => boolean;
}

/** A check that offers a command while a note is in front of which that holds. */
export function onNote(
  app: App,
  run: (path: string) => void,
  isFor: (path: string) => boolean = () => true,
): (checking: boolean) => boolean {
  return (checking) => {
    const file = app.workspace.getActiveFile();
    if (file?.extension !== "md" || !isFor(file.path)) return false;
    if (!checking) run(file.path);
    return true;
  };
}

/** A check that offers a command while the note of somebody is in front for whom it makes sense. */
export function onPersonNote(
  app: App,
  personAt: (path: string) => Person | null,
  { run, isFor = () => true }: ForPerson,
): (checking: boolean) => boolean {
  return (checking) => {
    const file = app.workspace.getActiveFile();
    const person = file === null ? null : personAt(file.path);
    if (person === null || !isFor(person)) return false;
    if (!checking) run(person);
    return true;
  };
}
