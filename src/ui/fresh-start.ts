import type { App } from "obsidian";
import type { Acting } from "../app/act";
import type { Clock } from "../clock";
import { byCloseness } from "../domain/absence";
import { daysBetween } from "../domain/day";
import { perDay, spread } from "../domain/fresh-start";
import type { Row } from "../domain/row";
import type { Settings } from "../settings/settings";
import { askWhether } from "./modals/answer-modal";
import type { Notices } from "./notices";
import { notDoneOf } from "./outcome-words";
import { WORDS } from "./words";

const { FRESH_START, freshStartText, startedFreshText } = WORDS.states;

export interface FreshStartDeps {
  readonly app: App;
  readonly clock: Clock;
  readonly acting: Acting;
  readonly notices: Notices;
  readonly settings: () => Settings;
}

/**
 * Says over how many weeks those who can wait come back, and on a yes gives each a day of next contact, closest first.
 * It is one step to be undone; a note that refuses does not keep the others from it.
 */
export async function startFresh(rows: readonly Row[], deps: FreshStartDeps): Promise<void> {
  const { acting, app, clock, notices, settings } = deps;
  const today = clock.today();
  const count = perDay(rows.length, settings().dailyCap);
  const plan = spread(byCloseness(rows), { today, count });
  const last = plan.at(-1);
  if (last === undefined) return;
  const weeks = Math.ceil(daysBetween(today, last.day) / 7);
  const sentences = [freshStartText(rows.length, weeks, count), FRESH_START.what];
  if (!(await askWhether(app, { title: FRESH_START.title, sentences, yes: FRESH_START.yes }))) return;
  const acts = plan.map(({ one: { person }, day }) => ({
    path: person.path,
    person,
    action: { kind: "next-contact", day } as const,
  }));
  const { outcomes, step } = await acting.each({
    acts,
    label: (done) => startedFreshText(done.length, weeks),
  });
  const people = acts.map(({ person }) => person);
  const notDone = notDoneOf(people, outcomes);
  const left = new Set(notDone.map(({ person }) => person));
  notices.didEach({ done: people.filter((each) => !left.has(each)).map(({ name }) => name), notDone, step });
}
