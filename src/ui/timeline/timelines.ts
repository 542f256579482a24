import { setIcon } from "obsidian";
import { h, type ComponentChild } from "preact";
import type { Person } from "../../domain/person";
import { timeline, type DatedMention, type TimelineEvent } from "../../domain/timeline";
import type { PracticeDeps } from "../practices/practice-deps";
import { Icons } from "../reconnect/icon";
import { TimelineList } from "./timeline-list";
import { WORDS } from "../words";

const { PRACTICES } = WORDS.practices;

export interface TimelineDeps extends PracticeDeps {
  /** The notes of a day that mention the person of a note. */
  readonly mentionsOf: (path: string) => readonly DatedMention[];
}

/** Tells the history that the user shares with somebody. */
export class Timelines {
  constructor(private readonly deps: TimelineDeps) {}

  /** The list of it; nothing of it is said that is hidden at present. */
  list(person: Person): ComponentChild {
    const { clock, dates, mentionsOf, privacy } = this.deps;
    const today = clock.today();
    const events = timeline(privacy.shown(person), mentionsOf(person.path), today);
    if (events.length === 0)
      return h("p", { class: "rapport-form-hint" }, PRACTICES.emptyTimeline(person.name));
    // A day is told without its year when it is told as a day of that year.
    const dayText = (day: TimelineEvent["day"]): string => dates.short(day, day);
    return h(
      Icons.Provider,
      { value: setIcon },
      h(TimelineList, { events, dayText, onOpen: (event) => this.open(event) }),
    );
  }

  private open({ path, line }: TimelineEvent): void {
    void this.deps.actions.open(path, line === null ? {} : { line });
  }
}
