import type { Person } from "../../src/domain/person";
import { composePerson, type BodyFacts, type CadenceRules } from "../../src/note/people/compose-person";
import { CIRCLES, decoded, FIELDS, TODAY } from "./decoded";

export const RULES: CadenceRules = { circles: CIRCLES, defaultCadence: null };
export const QUARTERLY = { count: 3, unit: "month" } as const;
export const PATH = "People/Ana Diaz.md";

export function bodyOf(facts: Partial<BodyFacts>): BodyFacts {
  return {
    interactions: [],
    commitments: [],
    contacts: [],
    inlineFields: [],
    issues: [],
    keyLines: new Map(),
    ...facts,
  };
}

export function composed(
  properties: object,
  body: BodyFacts | null = null,
  rules: CadenceRules = RULES,
): Person {
  const context = { rules, today: TODAY, fields: FIELDS, dateOrder: "unset" } as const;
  return composePerson(
    { path: PATH, properties, tags: [] },
    { properties: decoded(properties), body },
    context,
  );
}
