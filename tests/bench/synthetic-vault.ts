import { addDays, parseDay, type Day } from "../../src/domain/day";

/** The day that benches and their floors run on. */
export const TODAY = day("2026-11-22");

const CADENCES = ["weekly", "2 weeks", "monthly", "6 weeks", "quarterly", "yearly"];
const CHANNELS = ["call", "coffee", "email", "meeting", "message"];
const WORDS = "plans for the spring a talk in Lisbon the reading group their garden a new team".split(" ");

/**
 * Person notes of about 2 kB (front matter, a log of 15 entries, tasks, links), the same ones each time. About
 * half of them are due or late on `TODAY`.
 */
export function* syntheticVault(count: number): Iterable<readonly [path: string, text: string]> {
  const random = randomNumbers(7);
  for (let number = 0; number < count; number += 1)
    yield [`People/Person ${number}.md`, personNote(number, random)];
}

/** Notes of meetings, five a day back from `TODAY`, that mention three of as many people each. */
export function* datedNotes(count: number): Iterable<readonly [path: string, text: string]> {
  const random = randomNumbers(11);
  for (let number = 0; number < count; number += 1) {
    const someone = (): string => `[[Person ${Math.floor(random() * count)}]]`;
    const text = [
      "---",
      "type: meeting",
      "---",
      `Lunch with ${someone()} after the talk.`,
      "",
      "## Notes",
      `- ${someone()}: ${pick(WORDS, random)}`,
      `- [x] send the slides to ${someone()}`,
      "- [ ] book the room",
      "",
    ];
    yield [`Meetings/${addDays(TODAY, -Math.floor(number / 5))} Meeting ${number}.md`, text.join("\n")];
  }
}

export function personNote(number: number, random: () => number): string {
  const last = addDays(TODAY, -Math.floor(random() * 200) - 1);
  return [...frontMatter(number, last, random), ...log(last, random), ...rest(number)].join("\n");
}

function frontMatter(number: number, last: Day, random: () => number): string[] {
  return [
    "---",
    "type: person",
    `aliases: [P${number}, "Number ${number}"]`,
    `last-contact: ${last}`,
    `cadence: ${pick(CADENCES, random)}`,
    `birthday: ${1950 + Math.floor(random() * 50)}-${pair(1 + Math.floor(random() * 12))}-${pair(1 + Math.floor(random() * 28))}`,
    `company: Company ${number % 300}`,
    `email: person${number}@example.com`,
    "commitments:",
    `  - ${addDays(TODAY, Math.floor(random() * 60) - 10)} send the notes of our talk`,
    "tags: [friend, reading]",
    "---",
  ];
}

function log(last: Day, random: () => number): string[] {
  const entries = Array.from({ length: 15 }, (_, index) => {
    const topic = Array.from({ length: 10 }, () => pick(WORDS, random)).join(" ");
    return `- ${addDays(last, -index * 17)} ${pick(CHANNELS, random)} → ${topic}`;
  });
  return ["", `# Person`, "", "## Interactions", ...entries];
}

function rest(number: number): string[] {
  return [
    "",
    "## About",
    `Works with [[Person ${number + 1}]] and [[Person ${number + 7}]]. ${"A line about what they like. ".repeat(18)}`,
    "",
    "- [ ] look up the book they spoke of",
    "- [x] send the photographs",
    "",
  ];
}

/** A small generator with a fixed seed, so that every run sees the same vault. */
export function randomNumbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1103515245) + 12345) & 0x7fffffff;
    return state / 0x7fffffff;
  };
}

function pick<T>(choices: readonly T[], random: () => number): T {
  const choice = choices[Math.floor(random() * choices.length)];
  if (choice === undefined) throw new Error("Nothing to choose from");
  return choice;
}

function pair(count: number): string {
  return String(count).padStart(2, "0");
}

function day(text: string): Day {
  const parsed = parseDay(text);
  if (parsed === null) throw new Error(`${text} is no day`);
  return parsed;
}
