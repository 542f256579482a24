import type { Person } from "../domain/person";
import { readPurposeTag } from "../note/log/purpose-tags";
import { createRuleFinder, readCadenceRule, type CadenceRule } from "../note/properties/cadence-rules";
import { cadenceRules, circlesOf, readCircle } from "../settings/settings";
import { isFolder } from "./matches-in-notes";
import type { Counted, Match, Matches, MatchSources } from "./setting-match";

export type AmongPeople =
  "mentions" | "defaultCadence" | "circles" | "cadenceRules" | "dateOrder" | "channels" | "purposeTags";

/** What settings find that are about what is known of people, and not about the looks of their notes. */
export function amongPeople(sources: MatchSources): Matches<AmongPeople> {
  const { settings, people, mentions } = sources;
  return {
    mentions: settings.mentions ? [count("mentioned", null, people, ({ path }) => mentions(path) > 0)] : [],
    defaultCadence: [underDefault(sources)],
    circles: settings.circles.flatMap((line) => inCircle(line, people)),
    cadenceRules: byRule(sources),
    dateOrder: settings.dateOrder === "unset" ? [count("ambiguous", null, people, hasAmbiguousDay)] : [],
    channels: settings.channels.map((channel) =>
      entries(channel, people, (entry) => entry.channel === channel.toLowerCase()),
    ),
    purposeTags: settings.purposeTags.flatMap((line) => withPurpose(line, people)),
  };
}

/** Whom the default is for; while there is none, whom it would be for. */
function underDefault({ settings, people }: MatchSources): Match {
  return cadenceRules(settings).defaultCadence === null
    ? count("without-cadence", null, people, isUndecided)
    : count("people", null, people, ({ cadenceFrom }) => cadenceFrom === "default");
}

function isUndecided({ status, cadenceFrom }: Person): boolean {
  return status === "active" && cadenceFrom === null;
}

function hasAmbiguousDay({ issues }: Person): boolean {
  return issues.some(({ code }) => code === "ambiguous-day");
}

function inCircle(line: string, people: readonly Person[]): Match[] {
  const reading = readCircle(line);
  if (!reading.ok) return [];
  const { name } = reading.circle;
  return [count("people", name, people, ({ circle }) => circle === name)];
}

/** A person counts for the rule that gives them their cadence, and for no other that would fit as well. */
function byRule({ settings, people, places }: MatchSources): Match[] {
  const circles = circlesOf(settings);
  const rules = settings.cadenceRules.flatMap((line) => {
    const reading = readCadenceRule(line, circles);
    return reading.ok ? [reading.rule] : [];
  });
  const find = createRuleFinder(rules);
  const tally = new Map<CadenceRule | null, number>();
  for (const { path, cadenceFrom, details } of people) {
    if (cadenceFrom !== "rule") continue;
    const { tags, relationships } = details;
    const rule = find({ path, tags, relationships });
    tally.set(rule, (tally.get(rule) ?? 0) + 1);
  }
  return rules.map((rule) => {
    const found = tally.get(rule) ?? 0;
    const isNowhere = found === 0 && rule.by === "folder" && !isFolder(rule.name, places.folders());
    if (isNowhere) return { kind: "no-folder", of: rule.name };
    const of = rule.by === "tag" ? `#${rule.name}` : rule.name;
    return { kind: "count", counted: "people", of, count: found };
  });
}

function withPurpose(line: string, people: readonly Person[]): Match[] {
  const reading = readPurposeTag(line);
  if (!reading.ok) return [];
  const { purpose, tag } = reading.purposeTag;
  return [entries(`#${tag}`, people, ({ tags }) => tags.includes(purpose))];
}

function count(
  counted: Counted,
  of: string | null,
  people: readonly Person[],
  holds: (person: Person) => boolean,
): Match {
  return { kind: "count", counted, of, count: people.filter(holds).length };
}

function entries(
  of: string,
  people: readonly Person[],
  holds: (entry: Person["interactions"][number]) => boolean,
): Match {
  const found = people.reduce((sum, { interactions }) => sum + interactions.filter(holds).length, 0);
  return { kind: "count", counted: "entries", of, count: found };
}
