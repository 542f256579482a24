import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { PropertyFacts } from "../../src/note/properties/decode-properties";
import { decoded, detailsIn, issuesIn } from "./decoded";
import { fastest } from "./fastest";
import { parseYaml } from "./parse-yaml";

function decodedYaml(yaml: string): PropertyFacts {
  return decoded(Object(parseYaml(yaml)));
}

test("a note without properties says nothing and has no issue", () => {
  expect(decoded({})).toEqual({
    aliasesKey: null,
    name: null,
    lastContact: null,
    lastContactKey: null,
    nextContact: null,
    cadence: null,
    circle: null,
    status: "active",
    snoozeUntil: null,
    milestones: [],
    commitments: [],
    interactions: [],
    metOn: null,
    knownSince: null,
    interestsKey: null,
    issues: [],
  });
});

test("what they care about is found again by the key that says it", () => {
  expect(decoded({ Interests: "-", topics: ["maps"] }).interestsKey).toBe("topics");
});

test("a full note is read as a whole", () => {
  const facts = decodedYaml(`
name: Ana Diaz
Last Contacted: 2026-10-30
next_follow_up: 2026-12-01
contact_frequency: monthly
circle: close
prm-snooze-until: 2026-11-30
birthday: 1986-11-22
commitments:
  - send the deck by 2026-11-25
  - text: introduce Sam
    done: true
they-owe: [the book]
met_date: 2019-05-01
created: 2020-01-01
`);
  expect(facts).toMatchObject({
    name: "Ana Diaz",
    lastContact: "2026-10-30",
    lastContactKey: "Last Contacted",
    nextContact: "2026-12-01",
    cadence: { kind: "cadence", cadence: { count: 1, unit: "month" } },
    circle: "close",
    snoozeUntil: "2026-11-30",
    milestones: [{ kind: "birthday", day: "1986-11-22" }],
    commitments: [
      { text: "send the deck", direction: "mine", due: "2026-11-25", source: "property", line: null },
      { text: "the book", direction: "theirs", due: null, source: "property", line: null },
    ],
    metOn: "2019-05-01",
    knownSince: "2019-05-01",
    issues: [],
  });
});

test("YAML reads an unquoted link as a list in a list; it is a link all the same", () => {
  const facts = decodedYaml("last-contact: [[2026-10-30]]\ncircle: [[close]]");
  expect(facts).toMatchObject({ lastContact: "2026-10-30", circle: "close", issues: [] });
});

describe("empty values are absent, not an issue", () => {
  const keys = [
    "last-contact",
    "next-contact",
    "cadence",
    "circle",
    "snooze-until",
    "birthday",
    "milestones",
    "commitments",
  ];

  test.each(["", '""', "-", "[]", '[""]', "null", "~"])("key: %s", (value) => {
    const yaml = keys.map((key) => `${key}: ${value === "-" ? '"-"' : value}`).join("\n");
    expect(decodedYaml(yaml)).toEqual({ ...decoded({}), lastContactKey: null });
  });
});

describe("what cannot be read is an issue with its key as the note spells it", () => {
  test.each<[object, string]>([
    [{ "Last Contact": "2026-02-30" }, "Last Contact: impossible-day (2026-02-30)"],
    [{ last_met: "last week" }, "last_met: not-a-day (last week)"],
    [{ "next-contact": "03/04/2026" }, "next-contact: ambiguous-day (03/04/2026)"],
    [{ "snooze-until": "soon" }, "snooze-until: not-a-day (soon)"],
    [{ cadence: "sometimes" }, "cadence: unknown-cadence (sometimes)"],
    [{ cadence: { every: "week" } }, "cadence: unknown-cadence (an object)"],
    [{ circle: "nearby" }, "circle: unknown-circle (nearby)"],
    [{ commitments: ["send by 2026-02-30"] }, "commitments: impossible-day (2026-02-30)"],
    [{ "waiting-for": [{ text: "book", due: "soon" }] }, "waiting-for: not-a-day (soon)"],
  ])("%j: %s", (properties, expected) => {
    expect(issuesIn(properties)).toEqual([expected]);
  });

  test("with the reading that was probably meant", () => {
    expect(decoded({ cadence: "montly" }).issues).toMatchObject([{ suggestion: "monthly", line: null }]);
  });

  test("and the rest of the note is read", () => {
    const facts = decoded({
      "last-contact": "2026-02-30",
      cadence: "monthly",
      commitments: ["send by 2026-02-30"],
    });
    expect(facts).toMatchObject({
      lastContact: null,
      cadence: { kind: "cadence" },
      commitments: [{ text: "send", due: null }],
    });
  });
});

describe("the setting says how 03/04/2026 is read", () => {
  test.each([
    ["day-month-year", "2026-04-03"],
    ["month-day-year", "2026-03-04"],
  ] as const)("%s", (order, expected) => {
    expect(decoded({ "last-contact": "03/04/2026" }, order).lastContact).toBe(expected);
  });
});

describe("the circle", () => {
  test.each<[object, string | null]>([
    [{ circle: "close" }, "close"],
    [{ circle: "CLOSE" }, "close"],
    [{ circle: ["friends"] }, "Friends"],
    [{ circle: "[[Close]]" }, "close"],
    [{ tier: "friends" }, "Friends"],
    [{ "prm-tier": "close" }, "close"],
    [{ closeness: "close" }, "close"],
    [{ category: "close" }, "close"],
    [{ relationship_strength: "close" }, "close"],
    [{ category: "Work", relationship_strength: "close" }, "close"],
    [{ tier: "friends", category: "close" }, "Friends"],
    [{ category: "Work" }, null],
    [{ relationship_strength: 4 }, null],
    [{}, null],
  ])("of %j is %j", (properties, expected) => {
    expect(decoded(properties).circle).toBe(expected);
    expect(issuesIn(properties)).toEqual([]);
  });

  test("by its name may stand as the cadence", () => {
    expect(decoded({ cadence: "close" }).cadence).toMatchObject({
      kind: "circle",
      circle: { name: "close" },
    });
  });
});

describe("since when somebody is known", () => {
  test.each<[object, string | null]>([
    [{ "met-on": "2019-05-01", created: "2020-01-01" }, "2019-05-01"],
    [{ first_met: "2019-05-01", created: "2020-01-01" }, "2019-05-01"],
    [{ met: "at a conference", created: "2020-01-01" }, "2020-01-01"],
    [{ met: "at a conference" }, null],
    [{ created: "2020-01-01T10:00" }, "2020-01-01"],
  ])("of %j is %j, and words are no issue", (properties, expected) => {
    expect(decoded(properties).knownSince).toBe(expected);
    expect(issuesIn(properties)).toEqual([]);
  });
});

test("the day they met is not that of the note", () => {
  expect(decoded({ first_met: "2019-05-01", created: "2020-01-01" }).metOn).toBe("2019-05-01");
  expect(decoded({ created: "2020-01-01" }).metOn).toBeNull();
});

describe("hostile notes", () => {
  const keys = fc.constantFrom(
    ..."last-contact next-contact cadence circle category snooze-until status paused active birthday anniversary".split(
      " ",
    ),
    ..."milestones date commitments waiting-for relationship company title email phone aliases name met created".split(
      " ",
    ),
    "__proto__",
  );

  test("no properties make the decoding throw", () => {
    const circular: unknown[] = [];
    circular.push(circular);
    const value = fc.oneof(
      fc.anything({ withNullPrototype: true, withBigInt: true }),
      fc.string(),
      fc.constant(circular),
    );
    fc.assert(
      fc.property(fc.dictionary(keys, value), (properties) => {
        expect(Array.isArray(decoded(properties).issues)).toBe(true);
        expect(Array.isArray(detailsIn(properties).aliases)).toBe(true);
      }),
      { numRuns: 1000 },
    );
  });

  test.each<[string, unknown]>([
    ["1 MB of letters", "x".repeat(1_000_000)],
    ["1 MB of blanks", " ".repeat(1_000_000)],
    ["1 MB of commas", ",".repeat(1_000_000)],
    ["1 MB of opening links", "[[".repeat(500_000)],
    ["1 MB of placeholders", "{{".repeat(500_000)],
    ["a list of 100,000", Array.from({ length: 100_000 }, (_, index) => `promise ${index}`)],
    ["20,000 lists in each other", nested(20_000)],
  ])("%s in every property are read within 50 ms", (_, value) => {
    const properties = Object.fromEntries(
      "last-contact cadence circle status birthday milestones date commitments aliases name email"
        .split(" ")
        .map((key) => [key, value]),
    );
    expect(fastest(() => [decoded(properties), detailsIn(properties)])).toBeLessThan(50);
  });
});

function nested(depth: number): unknown {
  let value: unknown = "x";
  for (let level = 0; level < depth; level += 1) value = [value];
  return value;
}
