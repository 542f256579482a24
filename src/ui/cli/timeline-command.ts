import type { CliData } from "obsidian";
import { findPeople } from "../../app/find-people";
import type { Day } from "../../domain/day";
import type { Person } from "../../domain/person";
import { timeline, type DatedMention, type TimelineEvent } from "../../domain/timeline";
import { json } from "./list-commands";
import { textParam } from "./params";
import { unfoundText } from "../parts/unfound-text";
import { unfoundShape } from "./unfound";
import { WORDS } from "../words";

const { cliActions: words } = WORDS.cliActions;
const { eventText, PRACTICES } = WORDS.practices;

export interface TimelineCommandDeps {
  readonly people: () => readonly Person[];
  readonly today: () => Day;
  readonly mentionsOf: (path: string) => readonly DatedMention[];
}

/** The history that the user shares with people, the newest first. Throws where nobody is named. */
export function timelines(params: CliData, deps: TimelineCommandDeps, asJson: boolean): string {
  const found = findPeople(deps.people(), textParam(params, "people"));
  if (found.length === 0) throw new Error(words.noNames);
  const today = deps.today();
  const people = found.filter((each) => each.kind === "one").map(({ person }) => person);
  const unfound = found.filter((each) => each.kind !== "one");
  const all = people.map((person) => ({
    person,
    events: timeline(person, deps.mentionsOf(person.path), today),
  }));
  if (asJson) return json({ today, timelines: all.map(timelineShape), unfound: unfound.map(unfoundShape) });
  return [...all.map(timelineText), ...unfound.map(unfoundText)].join("\n\n");
}

interface Told {
  readonly person: Person;
  readonly events: readonly TimelineEvent[];
}

function timelineText({ person: { name }, events }: Told): string {
  if (events.length === 0) return PRACTICES.emptyTimeline(name);
  return [name, ...events.map((event) => `${event.day}  ${eventText(event)}`)].join("\n");
}

function timelineShape({ person: { path, name }, events }: Told) {
  return { path, name, events: events.map(eventShape) };
}

function eventShape(event: TimelineEvent) {
  const { kind, day, path, line } = event;
  const interaction = "interaction" in event ? event.interaction : null;
  const { channel = null, direction = null, text = null } = interaction ?? {};
  return { kind, day, path, line, channel, direction, text, words: eventText(event) };
}
