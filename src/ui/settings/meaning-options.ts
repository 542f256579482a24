import type { PropertyHabit } from "../../app/property-habits";
import { canonicalKey, fieldNamed, type Field } from "../../note/properties/fields";
import { IGNORE } from "../../note/properties/property-meanings";
import type { TaughtMeaning } from "../../settings/taught";
import { WORDS } from "../words";

const { FIELD_WORDS, habitWords } = WORDS.habits;

/** The choice of what the property's own name says. */
const AS_IT_IS = "";

/** What a property can be made to mean, by what people look for. */
const OFFERED: readonly Field[] = [
  "last-contact",
  "next-contact",
  "cadence",
  "circle",
  "snooze",
  "status",
  "birthday",
  "anniversary",
  "milestones",
  "commitments",
  "waiting-for",
  "interactions",
  "relationship",
  "company",
  "role",
  "location",
  "email",
  "phone",
  "channel",
  "boundaries",
  "met-on",
  "name",
  "aliases",
  "ignore-mentions",
];

/** The choices for a property as pairs of value and words; what it means by its name comes first, and once. */
export function meaningOptions(habit: PropertyHabit): readonly (readonly [string, string])[] {
  const { use } = habit;
  const current = use.kind === "field" && use.by === "settings" ? [use.field] : [];
  const named = use.kind === "field" && use.by === "name" ? use.field : null;
  const fields = [...new Set([...OFFERED, ...current])].filter((field) => field !== named);
  return [
    [AS_IT_IS, byName(habit)],
    ...fields.map((field): [string, string] => [canonicalKey(field), FIELD_WORDS[field]]),
    [IGNORE, habitWords.page.ignore],
  ];
}

/** The choice that is in effect. */
export function optionOf({ use }: PropertyHabit): string {
  if (use.kind === "ignored") return IGNORE;
  return use.kind === "field" && use.by === "settings" ? canonicalKey(use.field) : AS_IT_IS;
}

/** The meaning that a choice stands for. */
export function meaningOf(option: string): TaughtMeaning {
  if (option === AS_IT_IS) return null;
  return { field: option === IGNORE ? null : fieldNamed(option) };
}

function byName({ key, use }: PropertyHabit): string {
  if (use.kind === "field" && use.by === "name") return FIELD_WORDS[use.field];
  if (use.kind === "marker" || use.kind === "app") return habitWords.uses[use.kind];
  const field = fieldNamed(key);
  return field === null ? habitWords.uses.unread : FIELD_WORDS[field];
}
