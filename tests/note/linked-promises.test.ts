import { describe, expect, test } from "vitest";
import { readLinkedPromises, readLinkedTasks } from "../../src/note/promises/linked-promises";
import { fastest } from "./fastest";

/** The promises in a note as `direction: text > where its links lead`. */
function promisesIn(text: string): string[] {
  return readLinkedPromises(text, { checklistHeading: "Reconnect", dateOrder: "unset" }).map(
    ({ commitment, linkpaths }) => `${commitment.direction}: ${commitment.text} > ${linkpaths.join(", ")}`,
  );
}

describe("an open task that links to a note is a promise of mine", () => {
  test.each([
    ["- [ ] send [[Ana Diaz]] the deck", "mine: send Ana Diaz the deck > Ana Diaz"],
    ["- [ ] [[Ana Diaz]]", "mine: Ana Diaz > Ana Diaz"],
    ["- [ ] [[Ana Diaz]]'s birthday cake", "mine: Ana Diaz's birthday cake > Ana Diaz"],
    ["- [ ] [[Ana Diaz]] about the deck", "mine: Ana Diaz about the deck > Ana Diaz"],
    ["- [ ] [[Ana Diaz]]: send the deck", "mine: Ana Diaz: send the deck > Ana Diaz"],
    ["- [ ] [[Ana Diaz]] - send the deck", "mine: Ana Diaz - send the deck > Ana Diaz"],
    ["## Follow-up\n- [ ] [[Ana Diaz]]: send the deck", "mine: Ana Diaz: send the deck > Ana Diaz"],
    ["- [ ] ask [[Ana Diaz]] to send the deck", "mine: ask Ana Diaz to send the deck > Ana Diaz"],
    ["## Action items\n- [ ] send [[Ana Diaz]] the deck", "mine: send Ana Diaz the deck > Ana Diaz"],
    ["## Promises\n- [ ] [[Ana Diaz]] to get the deck", "mine: Ana Diaz to get the deck > Ana Diaz"],
    ["- [ ] [[Ana Diaz]] tomorrow", "mine: Ana Diaz tomorrow > Ana Diaz"],
  ])("%j", (text, promise) => {
    expect(promisesIn(text)).toEqual([promise]);
  });

  test.each([
    ["done", "- [x] send [[Ana Diaz]] the deck"],
    ["without a link", "- [ ] send Ana the deck"],
    ["with a link in code", "- [ ] send `[[Ana Diaz]]` the deck"],
    ["with an embed", "- [ ] read ![[Ana Diaz]]"],
    ["in the checklist", "## Reconnect\n- [ ] [[Ana Diaz]] — due today"],
    ["named as a line of a checklist", "- [ ] [[Ana Diaz]] send it ^rapport-v2ipxej3-3nzck"],
  ])("but not one that is %s", (_, text) => {
    expect(promisesIn(text)).toEqual([]);
  });
});

test("a line that a checklist is made with is none wherever it stands", () => {
  const text = "- [ ] [[Ana Diaz]] — due today\n- [ ] [[Ana Diaz]] — due today, ring her\n";
  const found = readLinkedPromises(text, {
    checklistHeading: "Reconnect",
    dateOrder: "unset",
    isChecklistLine: (words) => words === "[[Ana Diaz]] — due today",
  });
  expect(found.map(({ commitment }) => commitment.text)).toEqual(["Ana Diaz — due today, ring her"]);
});

describe("a task that is given to somebody is theirs", () => {
  test.each([
    "- [ ] [[Ana Diaz]] to send the deck",
    "- [ ] [[Ana Diaz]] will send the deck",
    "- [ ] [[Ana Diaz|Ana]] to send the deck",
    "- [ ] **[[Ana Diaz]]** to send the deck",
    "- [ ] @[[Ana Diaz]] to send the deck",
    "- [ ] [Ana](Ana%20Diaz.md) to send the deck",
    "## Action items\n- [ ] [[Ana Diaz]]: send the deck",
    "## 🏹 Action points\n- [ ] @[[Ana Diaz]]: send the deck",
    "## Actions\n- [ ] [[Ana Diaz]] - send the deck",
    "## Action steps\n- [ ] [[Ana Diaz]] — send the deck",
    "## Action Items & Next Steps\n- [ ] **[[Ana Diaz]]:** send the deck",
    "# Kick-off\n## Action items\n- [ ] the deck\n  - [ ] [[Ana Diaz]] – send the deck",
    "## Promises\n## Action items\n- [ ] [[Ana Diaz]]: send the deck",
  ])("%j", (text) => {
    expect(promisesIn(text)).toEqual([
      expect.stringMatching(/^theirs: .*send the deck > Ana Diaz(?:\.md)?$/),
    ]);
  });

  test("and nobody else's who is named in it", () => {
    expect(promisesIn("- [ ] [[Ana Diaz]] to send the deck to [[Sam Rivera]]")).toEqual([
      "theirs: Ana Diaz to send the deck to Sam Rivera > Ana Diaz",
    ]);
  });

  test.each([
    "- [ ] [[Ana Diaz]] and [[Sam Rivera]] to send the deck",
    "- [ ] [[Ana Diaz]] + [[Sam Rivera]] to send the deck",
    "- [ ] [[Ana Diaz]], [[Sam Rivera]] to send the deck",
    "- [ ] [[Ana Diaz]]/[[Sam Rivera]] will send the deck",
    "## Actions\n- [ ] [[Ana Diaz]] & [[Sam Rivera]]: send the deck to [[Kim Ode]]",
  ])("or that of several: %j", (text) => {
    expect(promisesIn(text)).toEqual([expect.stringMatching(/^theirs: .* > Ana Diaz, Sam Rivera$/)]);
  });

  test("under a heading below that of the action items, too", () => {
    expect(promisesIn("## Action items\n### This week\n- [ ] [[Ana Diaz]]: send the deck")).toEqual([
      "theirs: Ana Diaz: send the deck > Ana Diaz",
    ]);
  });

  test("but not under the next heading of another name", () => {
    expect(promisesIn("## Action items\n\n## Errands\n- [ ] [[Ana Diaz]]: send the deck")).toEqual([
      "mine: Ana Diaz: send the deck > Ana Diaz",
    ]);
  });
});

test.each([
  ["links", "[[Ana Diaz]], ".repeat(20_000)],
  ["brackets", "[[".repeat(100_000)],
  ["emphasis", "*".repeat(200_000)],
])("a task of many %s is read in less than 50 ms", (_, words) => {
  expect(fastest(() => promisesIn(`- [ ] ${words}`))).toBeLessThan(50);
});

test("however many tasks of a note have ended, those that are open are read", () => {
  const text = `${"- [x] call [[Ana Diaz]]\n".repeat(600)}- [ ] write to [[Ana Diaz]]\n`;
  const tasks = readLinkedTasks(text, { checklistHeading: "Rapport", dateOrder: "unset" });
  expect(tasks.filter(({ isEnded }) => isEnded !== true).map(({ commitment }) => commitment.text)).toEqual([
    "write to Ana Diaz",
  ]);
});
