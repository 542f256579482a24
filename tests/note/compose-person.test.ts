import { describe, expect, test } from "vitest";
import { dayNumber } from "../../src/domain/day";
import type { Person } from "../../src/domain/person";
import { composePerson, effectiveCadence } from "../../src/note/people/compose-person";
import { createRuleFinder } from "../../src/note/properties/cadence-rules";
import { day } from "../domain/days";
import { entryOn } from "../domain/people";
import { createPurposeTags } from "../../src/note/log/purpose-tags";
import { decoded, detailsIn, FIELDS, TODAY } from "./decoded";
import { RULES, QUARTERLY, PATH, bodyOf, composed } from "./composed";

describe("the name", () => {
  test.each<[object, string]>([
    [{}, "Ana Diaz"],
    [{ name: "Dr Ana Diaz" }, "Dr Ana Diaz"],
    [{ name: "-" }, "Ana Diaz"],
  ])("of %j is %s: the note's own, else that of the file", (properties, expected) => {
    expect(composed(properties).name).toBe(expected);
  });
});

describe("the details", () => {
  test("are those of the note, under the name that the person goes by", () => {
    const properties = { role: "Ana Diaz", email: "ana@example.com" };
    expect(composed(properties).details).toEqual(detailsIn({ email: "ana@example.com" }));
    expect(composed({ ...properties, name: "Dr Ana Diaz" }).details.role).toBe("Ana Diaz");
  });

  test("have the tags of the note, which are gathered only when they are asked for", () => {
    let times = 0;
    const note = {
      path: PATH,
      properties: {},
      get tags(): readonly string[] {
        times += 1;
        return ["friend/close"];
      },
    };
    const context = { rules: RULES, today: TODAY, fields: FIELDS, dateOrder: "unset" } as const;
    const person = composePerson(note, { properties: decoded({}), body: null }, context);
    expect(times).toBe(0);
    expect(person.details.tags).toEqual(["friend/close"]);
  });

  test("tell by themselves what somebody cares about", () => {
    const { details, leanings } = composed({
      interests: ["#maps", "[[Chess]]"],
      topics: "rivers",
      aliases: "Bob, Bobby",
    });
    const { interests, tags, aliases } = details;
    expect(leanings).toEqual({ interests, tags, aliases });
    expect(aliases).toEqual(["Bob", "Bobby"]);
    expect(leanings.interests).toEqual(["maps", "Chess"]);
  });

  test("are neither copied nor printed with the person, for the properties may hold anything", () => {
    expect(JSON.stringify(composed({ secret: "x".repeat(1000) }))).not.toContain("xxx");
  });
});

describe("the cadence: the person's own, then their circle's, then the default", () => {
  test.each<[object, object | null]>([
    [{}, QUARTERLY],
    [{ cadence: "weekly" }, { count: 1, unit: "week" }],
    [
      { cadence: "weekly", circle: "close" },
      { count: 1, unit: "week" },
    ],
    [{ circle: "close" }, { count: 1, unit: "month" }],
    [{ cadence: "close" }, { count: 1, unit: "month" }],
    [
      { cadence: "close", circle: "friends" },
      { count: 1, unit: "month" },
    ],
    [{ cadence: "none", circle: "close" }, null],
    [{ cadence: "never" }, null],
    [{ cadence: 0 }, null],
    [{ circle: "dormant" }, null],
    [{ cadence: "dormant" }, null],
    [{ circle: "unheard of" }, QUARTERLY],
    [{ cadence: "sometimes" }, QUARTERLY],
    [
      { cadence: "sometimes", circle: "close" },
      { count: 1, unit: "month" },
    ],
    [{ cadence: "" }, QUARTERLY],
  ])("%j: %j", (properties, expected) => {
    const rules = { ...RULES, defaultCadence: QUARTERLY };
    expect(composed(properties, null, rules).cadence).toEqual(expected);
    expect(effectiveCadence(decoded(properties), rules).cadence).toEqual(expected);
  });

  test.each<[object, Person["cadenceFrom"]]>([
    [{}, null],
    [{ cadence: "sometimes" }, null],
    [{ circle: "unheard of" }, null],
    [{ cadence: "" }, null],
    [{ cadence: "weekly", circle: "close" }, "note"],
    [{ cadence: "none" }, "note"],
    [{ circle: "close" }, "circle"],
    [{ cadence: "close" }, "circle"],
    [{ circle: "dormant" }, "circle"],
  ])("%j: decided by %s", (properties, expected) => {
    expect(composed(properties).cadenceFrom).toBe(expected);
  });

  test("is decided by the rule that fits, else by the default", () => {
    const rule = { by: "relationship", name: "client", cadence: null } as const;
    const rules = { ...RULES, defaultCadence: QUARTERLY, ruleFor: createRuleFinder([rule]) };
    const client = composed({ relationship: "client" }, null, rules);
    expect([client.cadence, client.cadenceFrom]).toEqual([null, "rule"]);
    const other = composed({ relationship: "friend" }, null, rules);
    expect([other.cadence, other.cadenceFrom]).toEqual([QUARTERLY, "default"]);
  });

  test("is none where the user has set no default", () => {
    expect(composed({}).cadence).toBeNull();
  });

  test("names the circle where it is one", () => {
    expect(composed({ cadence: "CLOSE" }).circle).toBe("close");
    expect(composed({ cadence: "close", circle: "friends" }).circle).toBe("Friends");
  });
});

test("promises and interactions of the text stand beside those of the properties", () => {
  const task = { text: "the book", direction: "mine", due: null, source: "task", line: 9 } as const;
  const entry = entryOn(day("2026-11-03"), { text: "in the note" });
  const person = composed(
    {
      commitments: ["send the deck", "The book"],
      interactions: [{ date: "2026-11-01", text: "a property" }],
    },
    bodyOf({ interactions: [entry], commitments: [task, { ...task, text: "the plan" }] }),
  );
  expect(person.commitments.map(({ text, source }) => `${source}: ${text}`)).toEqual([
    "property: send the deck",
    "property: The book",
    "task: the plan",
  ]);
  expect(person.interactions.map(({ text }) => text)).toEqual(["in the note", "a property"]);
});

describe("the due day", () => {
  const body = bodyOf({ interactions: [entryOn(day("2026-01-31"))] });

  test("follows from the last contact, wherever that is written", () => {
    expect(composed({ cadence: "monthly" }, body).dueOn).toBe("2026-02-28");
    expect(composed({ cadence: "monthly", "last-contact": "2026-10-31" }, body).dueOn).toBe("2026-11-30");
  });

  test("is the next contact where one is set", () => {
    expect(composed({ cadence: "monthly", "next-contact": "2027-05-01" }, body).dueOn).toBe("2027-05-01");
  });

  test("is added by the adder that is given, for one that remembers", () => {
    const addCadence = (): ReturnType<typeof day> => day("2030-01-01");
    const context = { rules: RULES, today: TODAY, fields: FIELDS, dateOrder: "unset", addCadence } as const;
    const properties = { cadence: "monthly" };
    const person = composePerson(
      { path: PATH, properties, tags: [] },
      { properties: decoded(properties), body },
      context,
    );
    expect(person.dueOn).toBe("2030-01-01");
  });
});

describe("issues", () => {
  const broken = {
    code: "invalid-front-matter",
    key: null,
    found: "bad",
    suggestion: null,
    line: 3,
  } as const;

  test("of properties have no line until the text has been read", () => {
    expect(composed({ Birthday: "soon" }).issues).toMatchObject([{ key: "Birthday", line: null }]);
  });

  test("get the lines of their keys and stand from the top, those of the text among them", () => {
    const entry = { ...broken, code: "ambiguous-day", line: 10 } as const;
    const body = bodyOf({ issues: [entry, broken], keyLines: new Map([["Birthday", 7]]) });
    expect(composed({ Birthday: "soon", cadence: "sometimes" }, body).issues).toMatchObject([
      broken,
      { key: "Birthday", line: 7 },
      entry,
      { key: "cadence", line: null },
    ]);
  });

  test("of the text alone are the person's", () => {
    expect(composed({}, bodyOf({ issues: [broken] })).issues).toEqual([broken]);
  });
});

test("everything else is taken as the properties have it", () => {
  const properties = {
    "next-contact": "2027-01-01",
    status: "paused",
    "snooze-until": "2026-12-01",
    birthday: "04-15",
    commitments: ["send the deck"],
    "met-on": "2019-05-01",
  };
  const facts = decoded(properties);
  expect(composed(properties)).toEqual({
    ...Object.fromEntries(Object.entries(facts).filter(([key]) => !key.endsWith("Key"))),
    path: PATH,
    name: "Ana Diaz",
    interactions: [],
    tagged: [],
    promiseReasons: [],
    promisesFrom: null,
    milestoneTimes: 1 << 8,
    cadenceFrom: null,
    dueOn: "2027-01-01",
    dueNumber: dayNumber(day("2027-01-01")),
  });
});

test("tags that go by other names mean what the settings say", () => {
  const purposes = createPurposeTags([{ purpose: "thanks", tag: "danke" }]);
  const context = { rules: RULES, today: TODAY, fields: FIELDS, dateOrder: "unset", purposes } as const;
  const properties = { interactions: ["2026-11-12 call → said so #danke", "2026-11-13 call"] };
  const sources = { properties: decoded(properties), body: null };
  const person = composePerson({ path: PATH, properties, tags: [] }, sources, context);
  expect(person.interactions.map(({ tags }) => tags)).toEqual([["thanks"], []]);
  expect(person.tagged).toEqual([person.interactions[0]]);
});
