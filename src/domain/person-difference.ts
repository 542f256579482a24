import type { Foresight } from "./foresight";
import type { Person } from "./person";

/** The fields that are compared: what the notes say, and `dueOn`. Whatever else a person has follows from these. */
export type PersonField = Exclude<
  keyof Person,
  "path" | "dueNumber" | "tagged" | "promiseReasons" | "leanings" | keyof Foresight
>;

/** One thing in which two readings of the same notes differ. */
export interface PersonDifference {
  readonly path: string;
  /** `person` where one of the two has nobody at that path. */
  readonly field: PersonField | "person";
}

/** Everything in which two readings of people differ, in the order of the paths and of the fields. */
export function differencesBetween(people: readonly Person[], others: readonly Person[]): PersonDifference[] {
  const [ones, twos] = [byPath(people), byPath(others)];
  const paths = [...new Set([...ones.keys(), ...twos.keys()])].sort();
  return paths.flatMap((path): PersonDifference[] => {
    const [one, other] = [ones.get(path), twos.get(path)];
    if (one === undefined || other === undefined) return [{ path, field: "person" }];
    return FIELDS.filter((field) => !saysSame(one[field], other[field])).map((field) => ({ path, field }));
  });
}

/** Listed so that the compiler asks for each field that a person gets. */
const FIELD_NAMES: Readonly<Record<PersonField, true>> = {
  name: true,
  lastContact: true,
  nextContact: true,
  cadence: true,
  cadenceFrom: true,
  circle: true,
  status: true,
  snoozeUntil: true,
  milestones: true,
  commitments: true,
  interactions: true,
  metOn: true,
  knownSince: true,
  issues: true,
  dueOn: true,
  details: true,
};

const FIELDS = Object.keys(FIELD_NAMES).filter((key): key is PersonField => key in FIELD_NAMES);

/** Facts are days, texts, numbers and lists of these, so that their JSON tells whether they are the same. */
function saysSame(one: unknown, other: unknown): boolean {
  return one === other || JSON.stringify(one) === JSON.stringify(other);
}

function byPath(people: readonly Person[]): ReadonlyMap<string, Person> {
  return new Map(people.map((person) => [person.path, person]));
}
