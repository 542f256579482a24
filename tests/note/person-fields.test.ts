import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readNote } from "../../src/note/front-matter/read-note";
import { decodeWith } from "../../src/note/properties/decode-properties";
import { createValueReaders } from "../../src/note/properties/field-source";
import type { Edit } from "../../src/note/text/edit";
import { createFieldReader } from "../../src/note/properties/fields";
import {
  setCadence,
  setCircle,
  setNextContact,
  setRelationship,
} from "../../src/note/properties/person-fields";
import { textAfter } from "./edit-parts";
import { parseYaml } from "./parse-yaml";
import { day } from "./style";

const context = {
  fields: createFieldReader(),
  parseYaml,
  circles: [
    { name: "close", cadence: { count: 1, unit: "month" } },
    { name: "friend", cadence: null },
    { name: "best mates", cadence: null },
  ],
} as const;

const note = (yaml: string): string => `---\n${yaml}---\r\nbody`;

function expectEdit(edit: (text: string) => Edit, before: string, after: string): void {
  expect(edit(note(before))).toEqual(
    before === after ? { kind: "unchanged" } : { kind: "changed", text: note(after) },
  );
  expect(edit(note(after))).toEqual({ kind: "unchanged" });
}

test.each([
  ["x: 1\n", "3 months", 'x: 1\ncadence: "3 months"\n'],
  ["Keep in touch: monthly # c\n", "quarterly", "Keep in touch: quarterly # c\n"],
  ["cadence_days: 30\n", "6 weeks", "cadence_days: 42\n"],
  ["followup_days: 30\n", "10 days", "followup_days: 10\n"],
  ["cadence_days: 30\n", "3 months", 'cadence_days: "3 months"\n'],
  ["cadence:\n", "none", "cadence: none\n"],
  ["cadence: weekly\nfrequency: monthly\ncontact_cadence:\n", null, "contact_cadence:\n"],
  ["x: 1\n", null, "x: 1\n"],
])("setCadence of %j to %j", (before, words, after) => {
  expectEdit((text) => setCadence(text, words, context), before, after);
});

test.each([
  ["x: 1\n", "close", "x: 1\ncircle: close\n"],
  ["Circle: friend\n", "close", "Circle: close\n"],
  ["Circle:\n", "close", "Circle: close\n"],
  ["tier: friend\n", "close", "tier: close\n"],
  ["tier: gold\n", "close", "tier: gold\ncircle: close\n"],
  ["circle: unknown\n", "close", "circle: close\n"],
  ["cadence: friend\n", "close", "cadence: close\n"],
  ["category: Friend\ncadence: monthly\n", "close", "category: close\ncadence: monthly\n"],
  ["category: supplier\n", "close", "category: supplier\ncircle: close\n"],
  ["circle: close\ncategory: friend\ntier: gold\n", null, "tier: gold\n"],
  ["category: supplier\n", null, "category: supplier\n"],
  ["tier: friend\ncircle: friend\n", "close", "tier: friend\ncircle: close\n"],
  ["cadence: friend\ncategory: friend\n", "close", "cadence: friend\ncategory: close\n"],
  ["tier: gold\nprm-tier: friend\n", "close", "tier: gold\nprm-tier: friend\ncircle: close\n"],
  ["cadence: monthly\nfrequency: friend\n", "close", "cadence: monthly\nfrequency: friend\ncircle: close\n"],
  ["cadence: Best_Mates\n", "close", "cadence: close\n"],
  ["cadence: Best_Mates\nx: 1\n", null, "x: 1\n"],
])("setCircle of %j to %j", (before, name, after) => {
  expectEdit((text) => setCircle(text, name, context), before, after);
});

test("setCircle is read back from whichever properties the note has", () => {
  const readers = createValueReaders({ ...context, today: day("2026-01-01"), dateOrder: "unset" });
  const circleIn = (text: string): string | null => {
    const { circle, cadence } = decodeWith(
      readers,
      context.fields.read(readNote(text, parseYaml).properties),
    );
    return circle ?? (cadence?.kind === "circle" ? cadence.circle.name : null);
  };
  const keys = ["circle", "tier", "prm-tier", "cadence", "frequency", "category", "relationship_strength"];
  const values = ["", "close", "Friend", "[friend]", "gold", "weekly"];
  const property = fc.tuple(fc.constantFrom(...keys), fc.constantFrom(...values));
  const properties = fc.uniqueArray(property, { selector: ([key]) => key, maxLength: 4 });
  fc.assert(
    fc.property(properties, fc.constantFrom("close", "friend", null), (lines, name) => {
      const text = note(["x: 1", ...lines.map(([key, value]) => `${key}: ${value}`), ""].join("\n"));
      expect(circleIn(textAfter(text, setCircle(text, name, context)))).toBe(name);
    }),
    { numRuns: 300 },
  );
});

describe("setRelationship", () => {
  test.each([
    ["x: 1\n", "colleague", "x: 1\nrelationship: colleague\n"],
    ["Relation: 'friend'\n", "old friend", "Relation: 'old friend'\n"],
    ["relationship: [friend]\n", "colleague", "relationship: [colleague]\n"],
    ["groups:\n- friend # c\n", "colleague", "groups:\n- colleague # c\n"],
    ["groups: []\n", "colleague", "groups:\n  - colleague\n"],
    ["relationship: [a, b]\nrelation: c\n", null, ""],
  ])("of %j to %j", (before, relationship, after) => {
    expectEdit((text) => setRelationship(text, relationship, context), before, after);
  });

  test("does not write over several", () => {
    expect(setRelationship("---\ngroups: [a, b]\n---\n", "c", context)).toMatchObject({
      kind: "refused",
      refusal: { code: "not-provable", found: "groups" },
    });
  });
});

test.each([
  ["x: 1\n", "2026-12-01", "x: 1\nnext-contact: 2026-12-01\n"],
  ["next_follow_up: 2026-01-01\n", "2026-12-01", "next_follow_up: 2026-12-01\n"],
  ["next_follow_up: [[Daily/2026-01-01]]\n", "2026-12-01", 'next_follow_up: "[[Daily/2026-12-01]]"\n'],
  ["next-contact: 2026-01-01\nnext_followup: soon\n", null, ""],
  ["next_followup: 2026/01/01\n", "2026-12-01", "next_followup: 2026-12-01\n"],
  ["next_followup: ' [[2026-01-01]]'\n", "2026-12-01", "next_followup: '[[2026-12-01]]'\n"],
])("setNextContact of %j to %j", (before, next, after) => {
  expectEdit((text) => setNextContact(text, next === null ? null : day(next), context), before, after);
});

test("front matter that cannot be read is refused", () => {
  const broken = "---\na: [\n---\n";
  for (const edit of [
    setCadence(broken, "monthly", context),
    setCircle(broken, "close", context),
    setRelationship(broken, "friend", context),
    setNextContact(broken, null, context),
  ])
    expect(edit).toMatchObject({ kind: "refused", refusal: { code: "invalid-front-matter" } });
});
