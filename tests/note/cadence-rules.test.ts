import { describe, expect, test } from "vitest";
import { createRuleFinder, readCadenceRule, type RuleSubject } from "../../src/note/properties/cadence-rules";
import { CIRCLES } from "./decoded";

const MONTHLY = { count: 1, unit: "month" };

function subject(changes: Partial<RuleSubject> = {}): RuleSubject {
  return { path: "Ana Diaz.md", tags: [], relationships: [], ...changes };
}

/** The name of the first of those rules that fits. */
function found(lines: readonly string[], who: Partial<RuleSubject>): string | null {
  const rules = lines.flatMap((line) => {
    const reading = readCadenceRule(line, CIRCLES);
    return reading.ok ? [reading.rule] : [];
  });
  expect(rules).toHaveLength(lines.length);
  return createRuleFinder(rules)(subject(who))?.name ?? null;
}

describe("a line is a rule", () => {
  test.each([
    ["folder People/Clients: 1 month", "folder", "People/Clients", MONTHLY],
    ["tag mentor: 6 weeks", "tag", "mentor", { count: 6, unit: "week" }],
    ["Tag #work/client :quarterly", "tag", "work/client", { count: 3, unit: "month" }],
    ["relationship  old friend: close", "relationship", "old friend", MONTHLY],
    ["relationship client: none", "relationship", "client", null],
    ["Ordner Personen/Kunden: 1 Monat", "folder", "Personen/Kunden", MONTHLY],
    ["Tag mentor: monatlich", "tag", "mentor", MONTHLY],
    ["Beziehung Kunde: 1 Monat", "relationship", "Kunde", MONTHLY],
    ["folder A: B: 30", "folder", "A: B", { count: 30, unit: "day" }],
    ["tag dormant: dormant", "tag", "dormant", null],
  ])("%j", (line, by, name, cadence) => {
    expect(readCadenceRule(line, CIRCLES)).toEqual({ ok: true, rule: { by, name, cadence } });
  });

  test.each([
    ["tag mentor", "no-cadence"],
    ["tag mentor:", "no-cadence"],
    ["", "no-cadence"],
    ["mentor: 6 weeks", "no-kind"],
    ["tag: 6 weeks", "no-kind"],
    ["tag #: 6 weeks", "no-kind"],
    ["colour red: 6 weeks", "no-kind"],
    [": 6 weeks", "no-kind"],
    ["tag mentor: sometimes", "unknown-cadence"],
  ])("%j is none: %s", (line, problem) => {
    expect(readCadenceRule(line, CIRCLES)).toEqual({ ok: false, problem, suggestion: null });
  });

  test("says which cadence was probably meant", () => {
    expect(readCadenceRule("tag mentor: montly", CIRCLES)).toMatchObject({ suggestion: "monthly" });
  });
});

describe("a rule fits", () => {
  test.each<[string, Partial<RuleSubject>]>([
    ["folder People/Clients: 1 month", { path: "CRM/people/01 Clients/North/Ana Diaz.md" }],
    ["folder Clients: 1 month", { path: "People/Clients/Ana Diaz.md" }],
    ["tag mentor: 1 month", { tags: ["person", "Mentor/Work"] }],
    ["tag Mentor: 1 month", { tags: ["mentor"] }],
    ["relationship client: 1 month", { relationships: ["friend", "Client"] }],
    ["relationship e\u0301le\u0300ve: 1 month", { relationships: ["Él\u00e8ve"] }],
  ])("%s: %j", (line, who) => {
    expect(found([line], who)).not.toBeNull();
  });

  test.each<[string, Partial<RuleSubject>]>([
    ["folder People/Clients: 1 month", { path: "Clients/People/Ana Diaz.md" }],
    ["folder Clients: 1 month", { path: "People/Former Clients/Ana Diaz.md" }],
    ["folder Ana Diaz: 1 month", { path: "People/Ana Diaz.md" }],
    ["tag mentor: 1 month", { tags: ["mentors", "my/mentor"] }],
    ["relationship client: 1 month", { relationships: ["clients"] }],
  ])("not %s: %j", (line, who) => {
    expect(found([line], who)).toBeNull();
  });

  test("before those that stand below it", () => {
    const rules = ["tag mentor: 1 month", "folder People: 2 months", "relationship client: none"];
    const who = { path: "People/Ana Diaz.md", tags: ["mentor"], relationships: ["client"] };
    expect(found(rules, who)).toBe("mentor");
    expect(found(rules.toReversed(), who)).toBe("client");
  });
});

test("what no rule asks for is not read", () => {
  const silent: RuleSubject = {
    path: "People/Ana Diaz.md",
    get tags(): never {
      throw new Error("Tags are read for a folder");
    },
    get relationships(): never {
      throw new Error("Relationships are read for a folder");
    },
  };
  const reading = readCadenceRule("folder People: 1 month", []);
  expect(reading.ok && createRuleFinder([reading.rule])(silent)).toMatchObject({ name: "People" });
});
