import type { Commitment } from "../../domain/commitment";
import type { NoteLog } from "../log/log-section";
import { headingName, type Heading } from "../text/sections";

/** What a part of a note's text is about, which decides how its lines are read. */
export type BodyPart =
  | { readonly kind: "log" }
  /** The checklist that the plugin writes: its lines are about what is known already. */
  | { readonly kind: "checklist" }
  | { readonly kind: "promises"; readonly direction: Commitment["direction"] }
  /** A career and the like: its days are those of somebody's life, not of being in touch. */
  | { readonly kind: "biography" }
  | { readonly kind: "other" };

/** A heading, and the lines below it up to the next heading of any level. */
export interface BodyStretch {
  /** Null for what stands before the first heading, for a log without one, and for what stands below that. */
  readonly heading: Heading | null;
  readonly part: BodyPart;
  /** The indexes of the first line below the heading, and of the line after the last. */
  readonly from: number;
  readonly to: number;
}

const LOG: BodyPart = { kind: "log" };
const CHECKLIST: BodyPart = { kind: "checklist" };
const MINE: BodyPart = { kind: "promises", direction: "mine" };
const THEIRS: BodyPart = { kind: "promises", direction: "theirs" };
const BIOGRAPHY: BodyPart = { kind: "biography" };
const OTHER: BodyPart = { kind: "other" };

/** What headings say, compared as `headingName` gives them. A name not among them says nothing. */
const NAMES: readonly (readonly [RegExp, BodyPart])[] = [
  [/^(?:open threads|(?:my |open )?(?:promises|commitments))$/, MINE],
  [/^(?:(?:things |what )?i (?:owe|promised)(?: (?:them|her|him))?)$/, MINE],
  [/^waiting (?:for|on)(?: (?:them|her|him))?$/, THEIRS],
  [/^(?:their promises|(?:things |what )?(?:they owe|(?:she|he) owes) me)$/, THEIRS],
  [/^(?:things |what )?(?:they|she|he) promised(?: me)?$/, THEIRS],
  [/^(?:career|work|job|employment)(?: (?:history|timeline|path))$/, BIOGRAPHY],
  [/^(?:career|employment|experience|education|cv|resume|résumé)$/, BIOGRAPHY],
  [/^(?:(?:meine |offene )?versprechen|(?:von mir )?versprochen|zugesagt)$/, MINE],
  [/^(?:erwartet|mir versprochen|versprechen an mich|(?:ihre|seine) versprechen)$/, THEIRS],
  [/^(?:lebenslauf|werdegang|beruf|laufbahn|ausbildung|anlässe|geburtstage|wichtige daten)$/, BIOGRAPHY],
  [/^(?:milestones|life events|(?:important|key|special) dates|birthdays|anniversaries)$/, BIOGRAPHY],
];

/**
 * The stretches of a note between its headings, each with what it is about; a log without a heading is one as well. A heading passes its meaning on to those
 * below it until one of them says something else; a log and the checklist reach to their ends whatever stands in them.
 */
export function bodyStretches(
  { note, headings, sections }: NoteLog,
  checklistHeading: string,
): BodyStretch[] {
  const logs = new Set(sections.map((log) => log.heading?.at));
  const checklist = headingName(checklistHeading);
  const enclosing: { readonly level: number; readonly part: BodyPart }[] = [];
  const stretches: BodyStretch[] = [
    stretch(null, OTHER, { from: 0, to: headings[0]?.at ?? note.lines.length }),
  ];
  headings.forEach((heading, index) => {
    while ((enclosing.at(-1)?.level ?? 0) >= heading.level) enclosing.pop();
    const around = enclosing.at(-1)?.part ?? OTHER;
    const part = isWhole(around)
      ? around
      : logs.has(heading.at)
        ? LOG
        : (partNamed(headingName(heading.text), checklist) ?? around);
    enclosing.push({ level: heading.level, part });
    const to = headings[index + 1]?.at ?? note.lines.length;
    stretches.push(stretch(heading, part, { from: heading.below, to }));
  });
  const unheaded = sections.filter((log) => log.heading === null);
  return unheaded.length === 0 ? stretches : stretches.flatMap((each) => withLogsApart(each, unheaded));
}

/** A stretch with the lists in it that are logs as stretches of their own. */
function withLogsApart(around: BodyStretch, logs: NoteLog["sections"]): BodyStretch[] {
  const found: BodyStretch[] = [];
  let rest = around;
  for (const log of logs) {
    if (log.from < rest.from || log.to > rest.to) continue;
    found.push({ ...rest, to: log.from }, stretch(null, LOG, log));
    rest = stretch(null, around.part, { from: log.to, to: rest.to });
  }
  return [...found, rest];
}

function stretch(
  heading: Heading | null,
  part: BodyPart,
  { from, to }: Pick<BodyStretch, "from" | "to">,
): BodyStretch {
  return { heading, part, from, to };
}

function isWhole({ kind }: BodyPart): boolean {
  return kind === "log" || kind === "checklist";
}

/** What a heading says of what stands below it; null when its words say nothing, and for those of logs. */
export function partOfHeading(text: string, checklistHeading: string): BodyPart | null {
  return partNamed(headingName(text), headingName(checklistHeading));
}

function partNamed(name: string, checklist: string): BodyPart | null {
  if (name === "") return null;
  if (name === checklist) return CHECKLIST;
  return NAMES.find(([pattern]) => pattern.test(name))?.[1] ?? null;
}
