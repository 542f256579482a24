import { isOwn } from "../properties/own-properties";
import { bare, namesIn } from "./value-names";

/** A property with a value, such as `type: person`. */
export interface PropertyRule {
  readonly key: string;
  readonly value: string;
}

/** Finds the first of the rules whose property a note has with its value, whatever the case of key and value. */
export function createPropertyMatcher<Rule extends PropertyRule>(
  rules: readonly Rule[],
): (properties: object | null) => Rule | null {
  const wanted = rules.map(({ key, value }) => ({ key: key.toLowerCase(), value: bare(value) }));
  return (properties) => {
    if (properties === null) return null;
    let first = rules.length;
    for (const key in properties) {
      if (!isOwn(properties, key)) continue;
      const at = wanted.findIndex((rule) => isMeant(rule, key, properties));
      if (at >= 0) first = Math.min(first, at);
    }
    return rules[first] ?? null;
  };
}

function isMeant({ key: wanted, value }: PropertyRule, key: string, properties: object): boolean {
  // Most keys differ in their length alone.
  if (key.length !== wanted.length || key.toLowerCase() !== wanted) return false;
  const given: unknown = Reflect.get(properties, key);
  return typeof given === "string" ? bare(given) === value : namesIn(given).includes(value);
}
