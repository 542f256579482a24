import { expect, test } from "vitest";
import { RememberedFacts, type FactRecord, type FactStorage } from "../../src/app/remembered-facts";
import type { TextFacts } from "../../src/app/text-facts";

const PATH = "Meetings/Planning.md";
const STAMP = { mtime: 5, size: 40 };
const FACTS: TextFacts = { body: null, promises: [] };

/** A storage that keeps its record as long as the test runs. */
function memoryStorage(): FactStorage & { kept: ReadonlySet<string> } {
  let record: FactRecord = new Map();
  return {
    kept: new Set(),
    load: () => Promise.resolve(record),
    save(_, saved) {
      record = new Map(saved);
      this.kept = new Set(record.keys());
      return Promise.resolve();
    },
  };
}

async function remembering(storage: FactStorage): Promise<RememberedFacts> {
  const facts = new RememberedFacts(storage);
  await facts.load("rules");
  return facts;
}

test("what was remembered is recalled for a file in that state, now and after the next start", async () => {
  const storage = memoryStorage();
  const facts = await remembering(storage);
  facts.remember(PATH, STAMP, FACTS);
  expect(facts.recall(PATH, STAMP, false)).toEqual(FACTS);
  expect(facts.recall(PATH, { ...STAMP, mtime: 6 }, false)).toBeNull();
  await facts.save(new Set([PATH]));
  expect((await remembering(storage)).recall(PATH, STAMP, false)).toEqual(FACTS);
});

test("a record that is fetched late, under rules that hold no more, is not taken for the one that holds", async () => {
  const record = (mtime: number): FactRecord =>
    new Map([[PATH, { mtime, size: 40, json: '{"body":null,"promises":[]}' }]]);
  const waiting: (() => void)[] = [];
  const load = (rules: string): Promise<FactRecord> =>
    new Promise((resolve) => waiting.push(() => resolve(record(rules === "new" ? 5 : 6))));
  const facts = new RememberedFacts({ ...memoryStorage(), load });
  const loads = Promise.all([facts.load("old"), facts.load("new"), facts.load("new")]);
  for (const arrive of waiting.reverse()) arrive();
  await loads;
  expect(facts.recall(PATH, STAMP, false)).toEqual(FACTS);
  expect(facts.recall(PATH, { ...STAMP, mtime: 6 }, false)).toBeNull();
});

test("what was forgotten is neither recalled nor kept, and is not fetched again", async () => {
  const storage = memoryStorage();
  const facts = await remembering(storage);
  facts.remember(PATH, STAMP, FACTS);
  await facts.save(new Set([PATH]));
  facts.forgetAll();
  await facts.load("rules");
  expect(facts.recall(PATH, STAMP, false)).toBeNull();
  await facts.save(new Set());
  expect(storage.kept).toEqual(new Set());
});
