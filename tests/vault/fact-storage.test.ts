import * as fake from "fake-indexeddb";
import { openDB } from "idb";
import { afterAll, afterEach, beforeAll, expect, test, vi } from "vitest";
import { RememberedFacts } from "../../src/app/remembered-facts";
import { createFactStorage } from "../../src/vault/fact-storage";

const RULES = "rules";
const STAMP = { mtime: 1_790_000_000_000, size: 12 };

// Of the global object, wherever the files that this process has run before have left a window.
beforeAll(() => {
  const { default: indexedDB, ...classes } = fake;
  for (const [name, value] of Object.entries({ ...classes, indexedDB })) vi.stubGlobal(name, value);
});
afterEach(() => vi.restoreAllMocks());
afterAll(() => vi.unstubAllGlobals());

test("what was kept is there at the next start, under the same rules and in the same vault", async () => {
  const record = new Map([["People/Ana Diaz.md", { ...STAMP, json: '{"body":null,"promises":[]}' }]]);
  await createFactStorage("one").save(RULES, record);
  expect(await createFactStorage("one").load(RULES)).toEqual(record);
  expect(await createFactStorage("one").load("other rules")).toBeNull();
  expect(await createFactStorage("two").load(RULES)).toBeNull();
});

test.each([0, 1, 499, 500, 501, 1_200])("a record of %i notes comes back as it was", async (count) => {
  const storage = createFactStorage("seven");
  const record = new Map(
    Array.from({ length: count }, (_, note) => [
      `${note}.md`,
      { mtime: note, size: note, json: `{"at":${note}}` },
    ]),
  );
  await storage.save(RULES, new Map([["Gone.md", { ...STAMP, json: "{}" }]]));
  await storage.save(RULES, record);
  expect(await storage.load(RULES)).toEqual(record);
});

test("a long record is written in parts, between which the window has its turn", async () => {
  const put = vi.spyOn(IDBObjectStore.prototype, "put");
  const notes = Array.from({ length: 1_200 }, (_, note) => [`${note}.md`, { ...STAMP, json: "{}" }] as const);
  await createFactStorage("eight").save(RULES, new Map(notes));
  const parts = put.mock.calls.map(([part]) => JSON.parse((part as { notes: string }).notes) as unknown[]);
  expect(parts.map(({ length }) => length)).toEqual([500, 500, 200]);
});

test("what changes while a record is written is for the next one", async () => {
  const storage = createFactStorage("nine");
  const record = new Map([["A.md", { ...STAMP, json: "{}" }]]);
  const saving = storage.save(RULES, record);
  record.set("B.md", { ...STAMP, json: "{}" });
  await saving;
  expect([...((await storage.load(RULES)) ?? new Map()).keys()]).toEqual(["A.md"]);
});

test("a record that cannot be written to its end is no error: the other texts are read again", async () => {
  const warn = vi.spyOn(console, "warn").mockReturnValue();
  const storage = createFactStorage("ten");
  const many = Array.from({ length: 1_200 }, (_, note) => [`${note}.md`, { ...STAMP, json: "{}" }] as const);
  const put = IDBObjectStore.prototype.put;
  vi.spyOn(IDBObjectStore.prototype, "put").mockImplementation(function (this: IDBObjectStore, value, key) {
    if (key === 500) throw new DOMException("no room", "QuotaExceededError");
    return put.call(this, value, key);
  });
  await expect(storage.save(RULES, new Map(many))).resolves.toBeUndefined();
  expect(warn).toHaveBeenCalled();
  expect(await storage.load(RULES)).toEqual(new Map(many.slice(0, 500)));
});

test("facts come back as they were, lines and promises included", async () => {
  const facts = {
    body: {
      interactions: [],
      commitments: [],
      contacts: [],
      inlineFields: [{ key: "Company", value: "Altiplano", line: 5 }],
      issues: [],
      keyLines: new Map([["birthday", 3]]),
    },
    promises: [
      {
        commitment: { text: "ask", direction: "mine", due: null, source: "task", line: 2 },
        linkpaths: ["Ana"],
      },
    ],
  } as const;
  const first = new RememberedFacts(createFactStorage("three"));
  await first.load(RULES);
  first.remember("A.md", STAMP, facts);
  await first.save(new Set(["A.md"]));
  const second = new RememberedFacts(createFactStorage("three"));
  await second.load(RULES);
  expect(second.recall("A.md", STAMP, true)).toEqual(facts);
  expect(second.recall("A.md", STAMP, false)).toBeNull();
  expect(second.recall("A.md", { ...STAMP, size: 13 }, true)).toBeNull();
  expect(second.recall("A.md", { ...STAMP, mtime: 0 }, true)).toBeNull();
});

test("a note that nobody asks for any more is forgotten", async () => {
  const storage = createFactStorage("four");
  await storage.save(RULES, new Map([["Gone.md", { ...STAMP, json: '{"body":null,"promises":[]}' }]]));
  const remembered = new RememberedFacts(storage);
  await remembered.load(RULES);
  await remembered.save(new Set());
  expect(await storage.load(RULES)).toEqual(new Map());
});

test.each([
  ["what notes there are", { notes: '[["A.md",5', facts: "" }],
  ["what they say", { notes: '[["A.md",5,12,20]]', facts: '{"body"' }],
])("a record that breaks off in %s is no error: texts are read again", async (_, broken) => {
  vi.spyOn(console, "warn").mockReturnValue();
  await createFactStorage("six").save(RULES, new Map());
  const database = await openDB("six");
  await database.put("texts", { rules: RULES, ...broken }, 0);
  database.close();
  const facts = new RememberedFacts(createFactStorage("six"));
  await facts.load(RULES);
  expect(facts.recall("A.md", { mtime: 5, size: 12 }, true)).toBeNull();
});

test("a database that does not open is no error: texts are read again", async () => {
  const warn = vi.spyOn(console, "warn").mockReturnValue();
  vi.spyOn(indexedDB, "open").mockImplementation(() => {
    throw new DOMException("not in private windows", "SecurityError");
  });
  const storage = createFactStorage("five");
  await expect(storage.save(RULES, new Map())).resolves.toBeUndefined();
  await expect(storage.load(RULES)).resolves.toBeNull();
  expect(warn).toHaveBeenCalled();
});
