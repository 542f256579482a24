import type { Brief } from "./brief";
import type { Day } from "./day";

/** A question for somebody, or a promise of either side, to remember when they are met. */
export interface Errand {
  readonly kind: "ask" | "theirs" | "mine";
  readonly text: string;
  /** The day of a promise; else null. */
  readonly due: Day | null;
}

/** What there is to do with one of those who will be there. */
export interface Errands {
  readonly brief: Brief;
  readonly errands: readonly Errand[];
}

/** Somebody to look for, and why: never met, not met for too long, or owed a word. */
export interface Sought {
  readonly brief: Brief;
  readonly why: "never" | "overdue" | "word";
}

/** What to keep in mind before meeting several people at once. */
export interface Preparation {
  /** Those with whom there is something to do, in the order in which they were named. */
  readonly wanted: readonly Errands[];
  readonly sought: readonly Sought[];
}

/**
 * What to do and whom to look for among several people. Tension is put right in private, so it is not a reason here.
 */
export function preparation(briefs: readonly Brief[]): Preparation {
  return {
    wanted: briefs
      .map((brief) => ({ brief, errands: errandsWith(brief) }))
      .filter(({ errands }) => errands.length > 0),
    sought: briefs.flatMap((brief) => {
      const why = whySought(brief);
      return why === null ? [] : [{ brief, why }];
    }),
  };
}

function errandsWith({ details, mine, theirs }: Brief): readonly Errand[] {
  return [
    ...details.askAbout.map((text) => ({ kind: "ask", text, due: null }) as const),
    ...theirs.map(({ text, due }) => ({ kind: "theirs", text, due }) as const),
    ...mine.map(({ text, due }) => ({ kind: "mine", text, due }) as const),
  ];
}

function whySought({ owed, standing, person }: Brief): Sought["why"] | null {
  if (owed.some(({ kind }) => kind !== "repair")) return "word";
  if (standing === "never" || person.lastContact === null) return "never";
  return standing === "overdue" ? "overdue" : null;
}
