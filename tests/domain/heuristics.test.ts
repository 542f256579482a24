import { expect, test } from "vitest";
import { balance, onlyAsked } from "../../src/domain/balance";
import type { Cadence, Circle } from "../../src/domain/cadence";
import { daysBetween } from "../../src/domain/day";
import { drift } from "../../src/domain/drift";
import { thanksOwed } from "../../src/domain/gratitude";
import { DEFAULT_WINDOWS, horizon } from "../../src/domain/horizon";
import { lettingGo } from "../../src/domain/letting-go";
import { load } from "../../src/domain/load";
import type { Person } from "../../src/domain/person";
import { proposedCadence, usualCadence, USUAL_CADENCES } from "../../src/domain/usual-cadence";
import { rhythm } from "../../src/domain/rhythm";
import { readPage, tablesUnder } from "../pages";
import { day } from "./days";
import { LIVES, peopleOf, type Life } from "./lives";
import { NO_MENTIONS, someone } from "./people";

const TODAY = day("2026-11-22");
const EACH = 50;
const ALL = Object.keys(LIVES).filter((life): life is Life => life in LIVES);

const made = new Map<Life, readonly Person[]>();

/** Fifty people of a life, made once. */
function peopleOfLife(life: Life): readonly Person[] {
  const people = made.get(life) ?? peopleOf(life, EACH, TODAY);
  made.set(life, people);
  return people;
}

/** What the rules make of fifty people of each life: the cells of a row of the table. */
function rowOf(life: Life): string[] {
  const people = peopleOfLife(life);
  const gaps = people.map((person) => rhythm(person, TODAY)?.gap ?? null).filter((gap) => gap !== null);
  const broken = people.map((person) => drift(person, TODAY, NO_MENTIONS)).filter((found) => found !== null);
  const proposals = new Set(people.map((person) => proposedCadence(person, TODAY)).map(cadenceText));
  proposals.delete("–");
  return [
    life,
    spanOf(gaps),
    [...proposals].sort().join(", ") || "–",
    String(broken.length),
    spanOf(broken.map(({ days }) => days)),
  ];
}

/** The same with letting go, where each has the cadence that their rhythm came to while it lasted. */
function lettingGoRow(life: Life): string[] {
  const people = peopleOfLife(life).map((person) => {
    const known = rhythm(person, TODAY);
    return inCircle(person, known === null ? null : usualCadence(known.gap));
  });
  const offers = people.flatMap((person) => lettingGo(person, TODAY) ?? []);
  const late = offers.flatMap((offer) => (offer.kind === "overdue" ? [offer.days] : []));
  const silent = offers.flatMap((offer) =>
    offer.kind === "unanswered" ? [daysBetween(offer.since, TODAY)] : [],
  );
  return [life, String(late.length), spanOf(late), String(silent.length), spanOf(silent)];
}

const KINDS = ["from-me", "from-them", "both-ways", "idle", null] as const;

/** The same with giving and asking, and with thanks that are owed. */
function givingRow(life: Life): string[] {
  const people = peopleOfLife(life);
  const balances = people.map((person) => balance(person, TODAY));
  const hinted = people.filter((person) => onlyAsked(person, TODAY));
  const owed = people.filter(({ tagged }) => thanksOwed(tagged, horizon(TODAY, DEFAULT_WINDOWS)) !== null);
  const counts = KINDS.map((kind) => balances.filter((each) => each === kind).length);
  return [life, ...[...counts, hinted.length, owed.length].map(String)];
}

/** What the proposed cadences of some people ask for, beside what they show to have been managed. */
function loadRow(name: string, people: readonly Person[]): string[] {
  const { asked, managed, fits, advice } = load(people, {
    today: TODAY,
    circles: CIRCLES,
    capacity: 0,
    mentionDays: NO_MENTIONS,
  });
  const figure = (count: number): string => String(Math.round(count * 10) / 10);
  return [
    name,
    figure(asked),
    managed === null ? "–" : figure(managed),
    fits ? "yes" : "no",
    advice === null ? "–" : `${advice.circle}: ${figure(advice.saves)} fewer`,
  ];
}

/** A circle for each usual cadence, called like it. */
const CIRCLES: readonly Circle[] = USUAL_CADENCES.map((cadence) => ({ name: cadenceText(cadence), cadence }));

/** Fifty people of a life, each in the circle of the cadence that is proposed for them. */
function withCadences(life: Life): Person[] {
  return peopleOfLife(life).map((person) => inCircle(person, proposedCadence(person, TODAY)));
}

function inCircle({ name, interactions, lastContact }: Person, cadence: Cadence | null): Person {
  const circle = cadence === null ? null : cadenceText(cadence);
  return someone({ name, interactions, lastContact, cadence, circle, cadenceFrom: "circle" });
}

function cadenceText(cadence: Cadence | null): string {
  if (cadence === null) return "–";
  return `${cadence.count} ${cadence.unit}${cadence.count === 1 ? "" : "s"}`;
}

function spanOf(numbers: readonly number[]): string {
  if (numbers.length === 0) return "–";
  const [least, most] = [Math.min(...numbers), Math.max(...numbers)];
  return least === most ? String(least) : `${least} to ${most}`;
}

const EVERYBODY = (): string[] => loadRow("all of them", ALL.flatMap(withCadences));

test.each<[string, () => string[][]]>([
  ["Rhythm and drift", () => ALL.map(rowOf)],
  ["Letting go", () => ALL.map(lettingGoRow)],
  ["Giving and asking", () => ALL.map(givingRow)],
  ["Load", () => [...ALL.map((life) => loadRow(life, withCadences(life))), EVERYBODY()]],
])("%s: the table of docs/heuristics.md is what the rules make of 500 invented histories", async (...row) => {
  const [heading, rows] = row;
  const [table = []] = tablesUnder(await readPage("docs/heuristics.md"), heading);
  expect(table).toEqual(rows());
});
