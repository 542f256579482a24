import type { Cadence, Circle } from "../../domain/cadence";
import { readCadence } from "./cadence-grammar";
import { folderNames, folderOf, holdsFolder, isUnderTag } from "../people/nesting";

const KINDS = ["folder", "tag", "relationship"] as const;

/** What a line may start with; `tag` is the same word in German. */
const KIND_WORDS: ReadonlyMap<string, CadenceRule["by"]> = new Map([
  ...KINDS.map((kind) => [kind, kind] as const),
  ["ordner", "folder"],
  ["beziehung", "relationship"],
]);

/** A rule of the settings that gives a cadence to the people of a folder, a tag or a relationship. */
export interface CadenceRule {
  readonly by: (typeof KINDS)[number];
  /** As the rule spells it, a tag without `#`. */
  readonly name: string;
  /** Null for a rule that says none. */
  readonly cadence: Cadence | null;
}

/** Why a line is no rule: it names no cadence, starts with no known kind and a name, or its cadence is no known one. */
export type CadenceRuleProblem = "no-cadence" | "no-kind" | "unknown-cadence";

/** A rule, or what is wrong with its line. */
export type CadenceRuleReading =
  | { readonly ok: true; readonly rule: CadenceRule }
  | {
      readonly ok: false;
      readonly problem: CadenceRuleProblem;
      /** The cadence that was probably meant; null where none is near. */
      readonly suggestion: string | null;
    };

/** What rules look at. Each part is read only when a rule asks for it. */
export interface RuleSubject {
  readonly path: string;
  /** Tags without `#`. */
  readonly tags: readonly string[];
  readonly relationships: readonly string[];
}

/** The first rule that fits, in the order of the settings; null when none does. */
export type CadenceRuleFinder = (subject: RuleSubject) => CadenceRule | null;

/**
 * A line such as `folder People/Clients: 1 month` as a rule, or why it is none. The name of a circle stands for its
 * cadence.
 */
export function readCadenceRule(line: string, circles: readonly Circle[]): CadenceRuleReading {
  const colon = line.lastIndexOf(":");
  if (colon < 0 || line.slice(colon + 1).trim() === "") return unreadable("no-cadence");
  const subject = line.slice(0, colon).trim();
  const kind = subject.split(/\s/, 1)[0] ?? "";
  const by = KIND_WORDS.get(kind.toLowerCase());
  const name = subject.slice(kind.length).trim().replace(/^#/, "");
  if (by === undefined || name === "") return unreadable("no-kind");
  const reading = readCadence(line.slice(colon + 1), circles);
  if (!reading.ok) return unreadable("unknown-cadence", reading.suggestion);
  const { value } = reading;
  if (value.kind === "none") return { ok: true, rule: { by, name, cadence: null } };
  const cadence = value.kind === "circle" ? value.circle.cadence : value.cadence;
  return { ok: true, rule: { by, name, cadence } };
}

function unreadable(problem: CadenceRuleProblem, suggestion?: string): CadenceRuleReading {
  return { ok: false, problem, suggestion: suggestion ?? null };
}

/** A finder for those rules, which remembers folders so that a vault is walked at the price of its notes. */
export function createRuleFinder(rules: readonly CadenceRule[]): CadenceRuleFinder {
  const tests = rules.map((rule) => ({ rule, fits: testOf(rule) }));
  return (subject) => tests.find(({ fits }) => fits(subject))?.rule ?? null;
}

function testOf({ by, name }: CadenceRule): (subject: RuleSubject) => boolean {
  const wanted = name.normalize("NFC").toLowerCase();
  if (by === "folder") return folderTest(name);
  if (by === "tag") return ({ tags }) => tags.some((tag) => isUnderTag(comparable(tag), wanted));
  return ({ relationships }) => relationships.some((each) => comparable(each) === wanted);
}

function folderTest(rule: string): (subject: RuleSubject) => boolean {
  const wanted = folderNames(rule);
  const known = new Map<string, boolean>();
  return ({ path }) => {
    const folder = folderOf(path);
    const remembered = known.get(folder);
    if (remembered !== undefined) return remembered;
    const fits = holdsFolder(folderNames(folder), wanted);
    known.set(folder, fits);
    return fits;
  };
}

function comparable(text: string): string {
  return text.normalize("NFC").toLowerCase();
}
