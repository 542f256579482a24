import { setIcon } from "obsidian";
import { h, type ComponentChild } from "preact";
import type { AgendaFeed, Phase } from "../../app/agenda-feed";
import type { Clock } from "../../clock";
import type { Person } from "../../domain/person";
import { timeline, type DatedMention, type TimelineEvent } from "../../domain/timeline";
import type { Dates } from "../../i18n/dates";
import type { Actions } from "../actions";
import type { Privacy } from "../privacy";
import { Icons } from "../parts/icon";
import { TimelineList } from "./timeline-list";
import { WORDS } from "../words";

const { PRACTICES } = WORDS.practices;
const { states } = WORDS.view.VIEW;

/** What is said of notes that have not been read yet. */
const TO_COME: Readonly<Record<Phase, string | null>> = {
  loading: states.loading,
  reading: states.reading,
  ready: null,
};

export interface TimelineDeps {
  readonly clock: Pick<Clock, "today">;
  readonly dates: Pick<Dates, "short">;
  readonly actions: Pick<Actions, "open">;
  readonly privacy: Pick<Privacy, "shown">;
  readonly feed: Pick<AgendaFeed, "state">;
  /** The notes of a day that mention the person of a note. */
  readonly mentionsOf: (path: string) => readonly DatedMention[];
}

/** Tells the history that the user shares with somebody. */
export class Timelines {
  constructor(private readonly deps: TimelineDeps) {}

  /** The list of it, below the word that more is to come while logs are read; nothing hidden is told. */
  list(person: Person): ComponentChild {
    const toCome = TO_COME[this.deps.feed.state().phase];
    return [toCome === null ? null : hint(toCome), this.events(person, toCome === null)];
  }

  /** What stands in place of a list when nobody is found: those words, once it is known who has a note. */
  nobody(words: string): ComponentChild {
    const isLoading = this.deps.feed.state().phase === "loading";
    return hint(isLoading ? states.loading : words);
  }

  private events(person: Person, isWhole: boolean): ComponentChild {
    const { clock, dates, mentionsOf, privacy } = this.deps;
    const today = clock.today();
    const events = timeline(privacy.shown(person), mentionsOf(person.path), today);
    if (events.length === 0) return isWhole ? hint(PRACTICES.emptyTimeline(person.name)) : null;
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

function hint(words: string): ComponentChild {
  return h("p", { class: "rapport-form-hint" }, words);
}
