import type { Day } from "../../domain/day";

/** What the ticks of the checklist have come to. */
export const settling = {
  logged: (name: string) => `Logged with ${name}.`,
  kept: (promise: string) => `Kept and logged: ${promise}.`,
  thanked: (name: string) => `Thanked ${name}.`,
  celebrated: (name: string, milestone: string) => `Congratulated ${name}: ${milestone}.`,
  reworded: (name: string) => `The entry with ${name} now says what the line says.`,
  takenBack: (name: string) => `Taken back, as the line with ${name} is no longer ticked.`,
  snoozed: (name: string, until: Day) => `Snoozed until ${until}: ${name}.`,
  woken: (name: string) => `No longer snoozed: ${name}.`,
  /** Several lines in one notice. */
  several: (count: number, first: string) =>
    `${first} And ${count === 2 ? "one more line" : `${count - 1} more lines`} of the checklist.`,
  nothing: "There is nothing to log: every tick is logged already.",
} as const;

/** What the entry of a thank-you says, by what it is for. */
export function thanks(what: string): string {
  return what === "" ? "said thank you" : `said thank you: ${what}`;
}

/** What the command line says of settling. */
export const settlingCli = {
  settle: "Log what is ticked in the checklists of the daily notes, and take back what is no longer ticked",
  day: "The day of one daily note; today and the 31 days before by default",
} as const;
