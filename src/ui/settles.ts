import type { Day } from "../domain/day";
import { horizon } from "../domain/horizon";
import type { Person } from "../domain/person";
import { reasons, type Reason } from "../domain/reason";
import type { Standing } from "../domain/standing";
import { gist } from "../note/text/gist";
import { purposeTags, type Settings } from "../settings/settings";
import { WORDS } from "./words";

const { settledText } = WORDS.modals;

/** What an interaction can have settled besides the contact itself, and the tag that says so in its entry. */
export interface Settles {
  readonly text: string;
  /** As the user has it, without `#`. */
  readonly tag: string;
}

export interface SettlesContext {
  readonly today: Day;
  readonly settings: Settings;
  readonly standing: (person: Person) => Standing;
}

/**
 * What raises somebody today and is settled by a tag: congratulations, thanks, a repair. With several people nothing is
 * offered, because the entry says the same of each of them.
 */
export function settlesOf(people: readonly Person[], context: SettlesContext): readonly Settles[] {
  const [person, ...others] = people;
  if (person === undefined || others.length > 0) return [];
  const { today, settings, standing } = context;
  const tags = purposeTags(settings);
  const found = new Map<string, Settles>();
  for (const reason of reasons(person, standing(person), horizon(today, settings))) {
    const purpose = purposeFor(reason, today);
    if (purpose === null || found.has(purpose)) continue;
    found.set(purpose, { tag: tags.tagOf(purpose), text: settledText[purpose](whatOf(reason)) });
  }
  return [...found.values()];
}

/** To talk with somebody before their day is not to have congratulated them. */
function purposeFor({ kind, day }: Reason, today: Day): keyof typeof settledText | null {
  if (kind === "milestone") return day <= today ? "congrats" : null;
  return kind === "thanks" || kind === "repair" ? kind : null;
}

function whatOf(reason: Reason): string {
  if (reason.kind === "milestone") return WORDS.reason.milestoneName(reason.milestone);
  return reason.kind === "thanks" ? gist(reason.entry.text) : "";
}
