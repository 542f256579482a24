import { isWithMilestone, isWithPromise, type PersonAction } from "../app/act";
import type { MilestoneAction } from "../app/milestones";
import type { PromiseAction } from "../app/promises";
import type { StandingChange } from "../app/standing-changes";
import type { Day } from "../domain/day";
import { byDue } from "../domain/commitment";
import type { Person } from "../domain/person";
import { comesThrough } from "../domain/promise-reasons";
import { isLetGo } from "../domain/standing";
import { wordsOfPromise } from "../domain/promise-in-words";
import type { Dates } from "../i18n/dates";
import { WORDS } from "./words";

const { outcome } = WORDS.outcome;
const { CHANGES } = WORDS.practiceForms;
const { milestoneName } = WORDS.reason;

/** What days are told against. */
export interface DayWords {
  readonly today: Day;
  readonly dates: Dates;
}

/** What an action has done with these people, as a sentence. */
export function doneText(
  action: PersonAction,
  people: readonly Pick<Person, "name">[],
  told: DayWords,
): string {
  const names = outcome.names(people.map(({ name }) => name));
  if (action.kind === "log") return outcome.logged(names);
  if (isWithPromise(action)) return promiseText(action, names, told);
  if (isWithMilestone(action)) return milestoneText(action, names);
  if (action.kind === "life-change") return CHANGES.done(names);
  if (action.kind === "mend") return outcome.mended(names, action.mend.key, action.mend.value);
  return standingText(action, names, told);
}

/** What has been done with several people, each with an action of the same kind; nothing where there are none. */
export function eachDoneText(
  acts: readonly { readonly person: Pick<Person, "name">; readonly action: PersonAction }[],
  told: DayWords,
): string {
  const [first] = acts;
  if (first === undefined) return "";
  return doneText(
    first.action,
    acts.map(({ person }) => person),
    told,
  );
}

/**
 * What still lists people whom an action was to take off the list, as a sentence; empty where nothing does. They are as
 * they were before the action, and as they may be shown.
 */
export function stillListedText(action: PersonAction, people: readonly Person[], today: Day): string {
  if (!takesOff(action)) return "";
  const listed = people.filter((person) => !isLetGo(person) && promisesOf(person, today).length > 0);
  const [first] = listed;
  if (first === undefined) return "";
  return people.length === 1
    ? outcome.stillListed(promisesOf(first, today))
    : outcome.stillListedOf(outcome.names(listed.map(({ name }) => name)));
}

function takesOff(action: PersonAction): boolean {
  return action.kind === "snooze" || (action.kind === "status" && action.status === "paused");
}

/** The words of the promises that bring somebody through a snooze, the earliest first. */
function promisesOf({ commitments }: Person, today: Day): readonly string[] {
  const due = commitments.filter((commitment) => comesThrough(commitment, today));
  return due.sort(byDue).map(({ text }) => text);
}

function promiseText(action: PromiseAction, names: string, { today, dates }: DayWords): string {
  const { text, direction, due } = action.promise;
  switch (action.kind) {
    case "promise-add":
      return outcome.promised[direction](
        names,
        wordsOfPromise(action.promise),
        due === null ? null : dates.near(due, today),
      );
    case "promise-keep":
      return outcome.kept(text);
    case "promise-drop":
      return outcome.dropped(text);
    case "promise-move":
      return outcome.moved(text, dates.near(action.to, today));
  }
}

function milestoneText(action: MilestoneAction, names: string): string {
  return action.kind === "milestone-add"
    ? outcome.milestone(names, milestoneName({ text: "", ...action.milestone }))
    : outcome.celebrated(names, milestoneName(action.milestone));
}

function standingText(change: StandingChange, names: string, { today, dates }: DayWords): string {
  switch (change.kind) {
    case "snooze":
      return outcome.snoozed(names, dates.near(change.until, today));
    case "wake":
      return outcome.awake(names);
    case "status":
      return outcome.status[change.status](names);
    case "cadence":
      return change.words === null ? outcome.noCadence(names) : outcome.cadence(names, change.words);
    case "circle":
      return change.name === null ? outcome.noCircle(names) : outcome.circle(names, change.name);
    case "relationship":
      return relationshipText(change.words, names);
    case "next-contact":
      return change.day === null
        ? outcome.noNextContact(names)
        : outcome.nextContact(names, dates.near(change.day, today));
    case "topic-add":
      return outcome.topic(names, change.topic);
    case "tag-add":
      return outcome.tagged(names, change.tag);
    case "tag-remove":
      return outcome.untagged(names, change.tag);
  }
}

function relationshipText(words: string | null, names: string): string {
  return words === null ? outcome.noRelationship(names) : outcome.relationship(names, words);
}
