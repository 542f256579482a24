import { parseYaml } from "obsidian";
import { LiveAgenda } from "../app/agenda-feed";
import { wordingOf } from "../app/block-of";
import { isChecklistLine } from "../app/checklist-block";
import { checkIndex, type IndexCheck } from "../app/index-check";
import { reviewPath } from "../app/create-review";
import { PeopleSearch } from "../app/people-search";
import { RememberedFacts } from "../app/remembered-facts";
import { Roster, type RosterRules } from "../app/roster";
import { createSurvey, type Survey } from "../app/survey";
import { createTextReader, type TextReader } from "../app/text-reader";
import { readWeeklyNotes } from "../vault/daily-note-settings";
import { openFactStorage } from "../vault/fact-storage";
import { PeopleSource } from "../vault/people-source";
import type { PeriodicDays } from "../vault/periodic-names";
import { createPlaces } from "../vault/places";
import type { Ground } from "./ground";
import { createLooks } from "./looks";
import { differs, findInVault, NOTHING_FOUND, rulesOf, type FoundInVault } from "./vault-rules";

/** What is known of the vault. */
export interface Reading {
  readonly source: PeopleSource;
  readonly feed: LiveAgenda;
  readonly roster: Roster;
  readonly search: PeopleSearch;
  /** The same while private lines are hidden. */
  readonly openSearch: PeopleSearch;
  readonly survey: Survey;
  /** What notes are read by at present. */
  readonly rules: () => RosterRules;
  /** The days that periodic notes are about. */
  readonly days: () => PeriodicDays;
  /**
   * Reads the vault by the settings of the moment, this vault's and those of other plugins. Switched off in between it
   * reads no further and does not come back.
   */
  readonly read: () => Promise<void>;
  /**
   * Looks whether the settings that other plugins keep have changed since, of which the app tells nobody, and reads the
   * vault by them where they have. Resolves with whether they had; before the first reading nothing is looked for.
   */
  readonly keepUp: () => Promise<boolean>;
  /** Reads the vault anew, texts that were remembered included. */
  readonly readAnew: () => Promise<void>;
  /** Compares what is known with a full rebuild. */
  readonly checkIndex: () => Promise<IndexCheck>;
}

/** Builds what reads the vault; nothing is read before `read`. */
export function createReading(ground: Ground): Reading {
  const { app, settings, today, pacer, links, background } = ground;
  let found = NOTHING_FOUND;
  let rules = rulesOf(settings(), found);
  const source = new PeopleSource(app);
  const feed = new LiveAgenda(today(), settings(), (run) => window.setTimeout(run, 0));
  const remembered = new RememberedFacts(openFactStorage(app));
  const turn = (): Promise<void> => background.goOn().then(() => pacer.turn());
  const roster = new Roster(rules, today(), {
    notes: source,
    agenda: feed,
    reader: textReader(ground, () => found.days),
    remembered,
    resolve: (linkpath, from) => links.resolve(linkpath, from),
    turn,
  });
  const look = createLooks(() => findInVault(app));
  const takeIn = async (next: FoundInVault): Promise<void> => {
    found = next;
    ground.dailyNotes.keepBy(found.days.daily);
    rules = rulesOf(settings(), found);
    await roster.rulesChanged(rules);
    await background.goOn();
  };
  const read = async (): Promise<void> => {
    const next = await look();
    await background.goOn();
    await takeIn(next);
  };
  const keepUp = async (): Promise<boolean> => {
    if (found === NOTHING_FOUND) return false;
    const next = await look();
    await background.goOn();
    const isOther = differs(found, next);
    if (isOther) await takeIn(next);
    // Their template may be another one all the same.
    else ground.dailyNotes.keepBy(next.days.daily);
    return isOther;
  };
  const readAnew = (): Promise<void> => {
    remembered.forgetAll();
    return read();
  };
  return {
    source,
    feed,
    roster,
    search: new PeopleSearch({ today, turn }),
    openSearch: new PeopleSearch({ today, turn, isVeiled: true }),
    survey: createSurvey({
      ...ground,
      notes: source,
      rules: () => rules,
      roster,
      places: createPlaces(app),
      reviewPath: () => reviewPath({ ...ground, weekly: () => readWeeklyNotes(app) }),
    }),
    rules: () => rules,
    days: () => found.days,
    read,
    keepUp,
    readAnew,
    checkIndex: () =>
      checkIndex(
        () => roster.people(),
        () => roster.foundAfresh(),
      ),
  };
}

function textReader({ settings, today, readLine }: Ground, days: () => PeriodicDays): TextReader {
  return createTextReader({
    settings,
    parseYaml,
    dayOfLink: (linkpath) => days().ofLink(linkpath),
    isChecklistLine: (text) =>
      isChecklistLine(text, { ...wordingOf(settings()), day: today(), read: readLine }),
  });
}
