import fc from "fast-check";
import { expect, test } from "vitest";
import { Matching } from "../../src/app/matching";
import { drifting } from "../../src/domain/drift";
import { load } from "../../src/domain/load";
import { timeline } from "../../src/domain/timeline";
import { addDays, type Day } from "../../src/domain/day";
import { createFieldReader } from "../../src/note/properties/fields";
import { linkPaths } from "../../src/note/text/links";
import { personNote, settled, type MemoryNotes } from "./memory-notes";
import { TODAY, vaultOf, type Vault } from "./roster-vault";

type Texts = Readonly<Record<string, string>>;
type Shown = Readonly<
  Record<"everybody" | "agenda" | "drifting" | "load" | "timelines" | "matches", unknown>
>;

const NAMES = ["Ana Diaz", "Kim Ode", "Sam Rivera"];
const TOPICS = ["chess", "maps", "tea"];
const daysAgo = fc.integer({ min: 0, max: 400 }).map((ago) => addDays(TODAY, -ago));

const people = fc.tuple(
  ...NAMES.map((name) =>
    fc
      .record({
        cadence: fc.constantFrom("1 week", "1 month", "none"),
        interests: fc.constantFrom(...TOPICS),
        days: fc.uniqueArray(daysAgo, { minLength: 1, maxLength: 6 }),
      })
      .map(({ cadence, interests, days }): [string, string] => [
        `People/${name}.md`,
        personNote({ cadence, interests }, ...days.map((day) => `${day} call: news`)),
      ]),
  ),
);

const dated = fc
  .uniqueArray(
    fc.record({
      day: daysAgo,
      name: fc.constantFrom(...NAMES),
      form: fc.constantFrom("Lunch with", "- [ ] call", "> "),
    }),
    { selector: ({ day }) => day, maxLength: 5 },
  )
  .map((notes) =>
    notes.map(({ day, name, form }): [string, string] => [`Daily/${day}.md`, `${form} [[${name}]]\n`]),
  );

const vaults = fc.tuple(people, dated).map(([persons, notes]) => [...persons, ...notes]);

/** A note that is nobody's, names nobody, links to nobody and has no topic of theirs. */
const unrelated = fc
  .record({
    folder: fc.constantFrom("", "Notes/", "Archive/2025/"),
    title: fc.constantFrom("Boiler", "Tax 2025", "zz", "2026-11-20 Garage"),
    lines: fc.array(
      fc.constantFrom(
        "# Radiators",
        "- [ ] bleed them",
        "- 2026-11-20 call: the plumber",
        "#heating",
        "[[Nowhere]]",
      ),
    ),
  })
  .map(({ folder, title, lines }): [string, string] => [`${folder}${title}.md`, lines.join("\n")]);

const ABOUT: [string, string] = ["Notes/About.md", "# A game of chess\n#maps\nAsk [[Kim Ode]]."];

async function read(texts: Texts): Promise<Vault> {
  const vault = vaultOf(texts);
  await vault.roster.rebuild();
  await settled();
  return vault;
}

function matchesIn({ notes, roster }: Vault): unknown[] {
  const targets = (path: string): string[] => targetsIn(notes, path);
  const matching = new Matching({
    people: () => roster.people(),
    fields: createFieldReader(),
    targets,
    properties: (path) => notes.listing(path).properties,
    leads: (from, to) => targets(from).includes(to),
    isTopic: (path) => roster.person(path) === null && !path.startsWith("Daily/"),
    markers: () => new Set(),
  });
  return matching.match(notes.listing(ABOUT[0])).map(({ person, reasons }) => [person.path, reasons]);
}

function targetsIn(notes: MemoryNotes, path: string): string[] {
  return linkPaths(notes.textOf(path))
    .map((linkpath) => notes.resolve(linkpath))
    .filter((target) => target !== null);
}

/** All that is shown of people, whatever the order in which notes came. */
function shown(vault: Vault): Shown {
  const { roster, feed } = vault;
  const mentionDays = (path: string): readonly Day[] => roster.mentionDays(path);
  const everybody = roster.people().toSorted((one, other) => (one.path < other.path ? -1 : 1));
  return {
    everybody: everybody.map((person) => ({ ...person, details: person.details, leanings: person.leanings })),
    agenda: feed.state(),
    drifting: drifting(everybody, TODAY, mentionDays),
    load: load(everybody, { today: TODAY, circles: [], capacity: 0, mentionDays }),
    timelines: everybody.map((person) => timeline(person, roster.mentionsOf(person.path), TODAY)),
    matches: matchesIn(vault),
  };
}

const inOrder = (texts: readonly [string, string][]): Texts => Object.fromEntries(texts);

test("a note that has to do with nobody changes nothing", async () => {
  await fc.assert(
    fc.asyncProperty(vaults, unrelated, async (texts, note) => {
      const known = [...texts, ABOUT];
      expect(shown(await read(inOrder([...known, note])))).toEqual(shown(await read(inOrder(known))));
    }),
  );
});

test("the order in which notes come makes no difference", async () => {
  const shuffled = vaults.chain((texts) =>
    fc.tuple(fc.constant(texts), fc.shuffledSubarray(texts, { minLength: texts.length })),
  );
  await fc.assert(
    fc.asyncProperty(shuffled, async ([texts, others]) => {
      const [one, other] = [await read(inOrder([...texts, ABOUT])), await read(inOrder([ABOUT, ...others]))];
      expect(shown(other)).toEqual(shown(one));
    }),
  );
});

test("a note of today that links to somebody changes what is known of them", async () => {
  const known: [string, string][] = [["People/Kim Ode.md", personNote({ cadence: "1 week" })], ABOUT];
  const note: [string, string] = ["Daily/2026-11-22.md", "Lunch with [[Kim Ode]]."];
  const [before, after] = [shown(await read(inOrder(known))), shown(await read(inOrder([...known, note])))];
  for (const part of ["everybody", "timelines"] as const) expect(after[part]).not.toEqual(before[part]);
  expect(before.matches).toHaveLength(1);
});
