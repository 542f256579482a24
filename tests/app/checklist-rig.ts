import type { Person, PersonFacts } from "../../src/domain/person";
import { agenda } from "../domain/agenda-of";
import { eachPromiseOnce } from "../../src/domain/same-promise";
import { addDays, type Day } from "../../src/domain/day";
import { dayRoom } from "../../src/domain/day-share";
import { createDates } from "../../src/i18n/dates";
import { createLineReader } from "../../src/i18n/line-reader";
import { english } from "../../src/i18n/en/english";
import { lineFormatOf } from "../../src/note/checklist/line-format";
import { createFieldReader } from "../../src/note/properties/fields";
import { blockOf, type BlockDeps } from "../../src/app/block-of";
import type { Block } from "../../src/app/checklist-block";
import { wantedBy } from "../../src/app/checklist-lines";
import {
  insertChecklist,
  type ChecklistOutcome,
  type ChecklistRequest,
} from "../../src/app/insert-checklist";
import { Settling, type SettledNote } from "../../src/app/settling";
import { writeContext } from "../../src/app/write-context";
import { promisesOf } from "../../src/note/promises/promise-places";
import { readInteractions } from "../../src/note/log/interaction-log";
import { DEFAULT_SETTINGS, logStyle, type Settings } from "../../src/settings/settings";
import { day } from "../domain/days";
import { someone } from "../domain/people";
import { parseYaml } from "../note/parse-yaml";
import { MemoryVault } from "./memory-vault";

export const TODAY = day("2026-11-22");
export const DAILY = "Daily/2026-11-22.md";

/** A vault in memory whose daily notes are settled as the engine settles them; its people are in `People/`. */
export class ChecklistRig {
  readonly vault = new MemoryVault();
  settings: Settings = DEFAULT_SETTINGS;
  today: Day = TODAY;
  /** What is known of people besides their promises and their log. */
  readonly facts = new Map<string, Partial<PersonFacts>>();
  /** Called before each write waits for its note to be quiet. */
  beforeWrite: (path: string) => void = () => undefined;
  private settling = this.newSettling();

  constructor(texts: Readonly<Record<string, string>>) {
    for (const [path, text] of Object.entries(texts)) this.vault.texts.set(path, text);
  }

  /** The app is closed and started again: nothing is remembered but the notes. */
  restart(): void {
    this.settling = this.newSettling();
  }

  /** Another device with the notes as they are now. */
  copy(): ChecklistRig {
    const other = new ChecklistRig(Object.fromEntries(this.vault.texts));
    for (const [path, facts] of this.facts) other.facts.set(path, facts);
    other.settings = this.settings;
    return other;
  }

  text(path: string): string {
    return this.vault.texts.get(path) ?? "";
  }

  edit(path: string, change: (text: string) => string): void {
    this.vault.texts.set(path, change(this.text(path)));
  }

  settledNote(isAsked = false, path = DAILY): Promise<SettledNote | null> {
    return this.settling.settle(path, { isAsked });
  }

  async settle(isAsked = false, path = DAILY): Promise<string[]> {
    const settled = await this.settledNote(isAsked, path);
    return (settled?.lines ?? []).map(({ line, did, problem }) => {
      const why = problem !== null && "refusal" in problem ? `: ${problem.refusal.code}` : "";
      return `${line.person.name} ${did}${why}`;
    });
  }

  dropDoubles(): Promise<string[]> {
    return this.settling.dropDoubles();
  }

  person(path: string): Person | null {
    const text = this.vault.texts.get(path);
    if (text === undefined || !path.startsWith("People/")) return null;
    const name = path.slice("People/".length, -".md".length);
    const interactions = readInteractions(text, logStyle(this.settings));
    const elsewhere = this.facts.get(path)?.commitments ?? [];
    const commitments = eachPromiseOnce(promisesOf(text, this.context(path)), elsewhere);
    return someone({ ...this.facts.get(path), path, name, interactions, commitments });
  }

  context(path: string): ReturnType<typeof writeContext> {
    return writeContext(path, {
      dailyNotes: this.vault,
      links: this.vault,
      fields: createFieldReader(),
      parseYaml,
      settings: () => this.settings,
      today: () => this.today,
      channelText: (channel) => channel,
    });
  }

  /** Inserts the checklist of today, for everybody as they are known by now. */
  async insert(options: Partial<ChecklistRequest> = {}): Promise<string> {
    return (await this.insertion(options)).write.kind;
  }

  insertion(options: Partial<ChecklistRequest> = {}): Promise<ChecklistOutcome> {
    const known = agenda(this.people(), this.today);
    const request: ChecklistRequest = {
      agenda: known,
      heading: this.settings.checklistHeading,
      format: lineFormatOf(this.settings.checklistLine),
      room: dayRoom(() => this.people(), { today: this.today, cap: this.settings.dailyCap }),
      isWanted: wantedBy(this.settings),
      removesGone: this.settings.checklistGone === "remove",
      words: {
        line: (row, reason) => english.checklist.checklistText(row, reason, this.today, createDates("en")),
        mark: english.checklist.checklistMark,
      },
      ...options,
    };
    const blockAt = (path: string): Block => blockOf({ path, day: this.today }, this.known());
    return insertChecklist(request, {
      dailyNotes: this.vault,
      links: this.vault,
      writer: this.vault,
      blockAt,
    });
  }

  private people(): Person[] {
    return [...this.vault.texts.keys()].flatMap((path) => this.person(path) ?? []);
  }

  private known(): BlockDeps {
    const { outcome } = english.outcome;
    return {
      links: this.vault,
      person: (path) => this.person(path),
      settings: () => this.settings,
      words: {
        read: createLineReader(),
        congratulation: (each) => outcome.congratulation(english.reason.milestoneName(each)),
        thanks: english.settling.thanks,
      },
    };
  }

  private newSettling(): Settling {
    return new Settling({
      ...this.known(),
      writer: this.vault,
      dailyNotes: this.vault,
      text: (path) => Promise.resolve(this.text(path)),
      context: (path) => this.context(path),
      whenQuiet: (path) => Promise.resolve(this.beforeWrite(path)),
      people: () => this.people(),
      today: () => this.today,
    });
  }
}

/** The day so many days after today. */
export function inDays(count: number): Day {
  return addDays(TODAY, count);
}
