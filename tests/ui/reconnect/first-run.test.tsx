// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import type { FirstFindings } from "../../../src/app/first-run";
import type { MarkerCount } from "../../../src/app/found-people";
import { firstRunTitle, markerNotesText } from "../../../src/i18n/en/first-run";
import { FirstRun } from "../../../src/ui/reconnect/first-run";
import type { PersonMarker } from "../../../src/note/people/recognize";
import { draw, wordsOf, type Drawn } from "../drawn";

function counted(by: PersonMarker["by"], rule: string, notes: number): MarkerCount {
  return { marker: { by, rule }, notes, example: "People/Ana Diaz.md" };
}

const FINDINGS: FirstFindings = {
  people: 43,
  found: [counted("folder", "People", 40), counted("property", "type: person", 12)],
  likely: [counted("tag", "family", 1)],
};

let page: Drawn;
let answers: string[];

async function open(findings: FirstFindings): Promise<void> {
  page = await draw(
    <FirstRun
      findings={findings}
      onUse={(markers) => void answers.push(`use ${markers.map(({ rule }) => rule).join(", ")}`)}
      onAdjust={() => void answers.push("adjust")}
      onLater={() => void answers.push("later")}
    />,
  );
}

async function click(words: string): Promise<void> {
  const all = page.el.querySelectorAll<HTMLElement>("label, button");
  const found = Array.from(all).find(({ textContent }) => textContent.includes(words));
  if (found === undefined) throw new Error(`Nothing says "${words}"`);
  await page.happens(() => found.click());
}

beforeEach(() => {
  answers = [];
});
afterEach(() => page.remove());

describe("the question which notes are people", () => {
  test("shows each marker with its notes and an example, what holds already ticked, the rest not", async () => {
    await open(FINDINGS);
    expect(wordsOf(page.el, ".rapport-first-run-title")).toEqual(["43 notes look like people"]);
    expect(wordsOf(page.el, ".rapport-marker")).toEqual([
      "Folder People 40 notes, such as Ana Diaz",
      "Property type: person 12 notes, such as Ana Diaz",
      "Tag #family 1 more: Ana Diaz",
    ]);
    const boxes = Array.from(page.el.querySelectorAll("input"));
    expect(boxes.map(({ checked }) => checked)).toEqual([true, true, false]);
  });

  test("leads to the settings, and can be put off", async () => {
    await open(FINDINGS);
    await click("Adjust");
    await click("Later");
    expect(answers).toEqual(["adjust", "later"]);
  });

  test("hands over exactly what is ticked", async () => {
    await open(FINDINGS);
    await click("Property type: person");
    await click("Tag #family");
    await click("Use these");
    expect(answers).toEqual(["use People, family"]);
  });

  test("takes a tick back", async () => {
    await open(FINDINGS);
    await click("Tag #family");
    await click("Tag #family");
    await click("Use these");
    expect(answers).toEqual(["use People, type: person"]);
  });

  test("cannot be answered with nothing, but put off", async () => {
    await open({ people: 0, found: [], likely: [counted("folder", "Freunde", 3)] });
    expect(wordsOf(page.el, ".rapport-first-run-title")).toEqual([
      "No people yet, but some notes look like people",
    ]);
    await click("Use these");
    await click("Later");
    expect(answers).toEqual(["later"]);
  });
});

test.each([
  [1, "One note looks like a person"],
  [2, "2 notes look like people"],
])("%i found", (people, expected) => {
  expect(firstRunTitle(people)).toBe(expected);
});

test.each([
  [1, false, "1 note: Ana Diaz"],
  [4, false, "4 notes, such as Ana Diaz"],
  [4, true, "4 more, such as Ana Diaz"],
])("%i notes of a marker", (notes, isAdded, expected) => {
  expect(markerNotesText(notes, "People/Ana Diaz.md", isAdded)).toBe(expected);
});
