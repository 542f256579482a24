import { expect, test } from "vitest";
import { drift } from "../../src/domain/drift";
import { proposedCadence } from "../../src/domain/usual-cadence";
import { rhythm } from "../../src/domain/rhythm";
import { readPage, tablesUnder } from "../pages";
import { day } from "./days";
import { LIVES, peopleOf, type Life } from "./lives";

const TODAY = day("2026-11-22");
const EACH = 50;
const ALL = Object.keys(LIVES).filter((life): life is Life => life in LIVES);

/** What the rules make of fifty people of each life: the cells of a row of the table. */
function rowOf(life: Life): string[] {
  const people = peopleOf(life, EACH, TODAY);
  const gaps = people.map((person) => rhythm(person, TODAY)?.gap ?? null).filter((gap) => gap !== null);
  const broken = people.map((person) => drift(person, TODAY)).filter((found) => found !== null);
  const proposals = new Set(
    people
      .map((person) => proposedCadence(person, TODAY))
      .map((found) => found && `${found.count} ${found.unit}${found.count === 1 ? "" : "s"}`),
  );
  proposals.delete(null);
  return [
    life,
    spanOf(gaps),
    [...proposals].sort().join(", ") || "–",
    String(broken.length),
    spanOf(broken.map(({ days }) => days)),
  ];
}

function spanOf(numbers: readonly number[]): string {
  if (numbers.length === 0) return "–";
  const [least, most] = [Math.min(...numbers), Math.max(...numbers)];
  return least === most ? String(least) : `${least} to ${most}`;
}

test("the table of docs/heuristics.md is what the rules make of 500 invented histories", async () => {
  const [table = []] = tablesUnder(
    await readPage("docs/heuristics.md"),
    "What the rules make of whole lives",
  );
  expect(table).toEqual(ALL.map(rowOf));
});
