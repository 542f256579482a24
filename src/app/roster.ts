import type { Day } from "../domain/day";
import type { Windows } from "../domain/horizon";
import type { Person } from "../domain/person";
import type { BodyFacts } from "../note/compose-person";
import type { LiveAgenda } from "./agenda-feed";
import { PeopleIndex, type IndexRules } from "./people-index";
import type { NoteListing, NoteReader } from "./ports";

/** Everything about the roster that follows from the settings. */
export interface RosterRules extends IndexRules {
  readonly windows: Windows;
}

/**
 * Reads the text of a person note; `keys` are the properties whose lines are wanted. Properties that the cache has
 * parsed are not parsed again to look for errors.
 */
export type ReadBody = (text: string, keys: readonly string[], isParsed: boolean) => BodyFacts;

export interface RosterDeps {
  readonly notes: NoteReader;
  readonly agenda: LiveAgenda;
  readonly readBody: ReadBody;
  /** Resolves when it is this background work's turn. */
  readonly turn: () => Promise<void>;
}

/** How many texts are asked for at a time. */
const AT_ONCE = 16;

/**
 * The people of the vault and their agenda, in step with the notes. The first list comes from the cache alone; the
 * texts of person notes are read afterwards, in slices.
 */
export class Roster {
  private readonly index: PeopleIndex;
  /** Each walk over the vault has a number, so that an earlier one knows that it has been overtaken. */
  private walk = 0;
  /** The reading under way of each text. One that is no longer here when its text arrives is stale and dropped. */
  private readonly underWay = new Map<string, Promise<string | null>>();

  constructor(
    private rules: RosterRules,
    private today: Day,
    private readonly deps: RosterDeps,
  ) {
    this.index = new PeopleIndex(rules, today, (path, person) => deps.agenda.setPerson(path, person));
  }

  people(): Person[] {
    return this.index.people();
  }

  person(path: string): Person | null {
    return this.index.person(path);
  }

  /** Walks the whole vault and then reads the texts; resolves when both are done. */
  async rebuild(): Promise<void> {
    this.walk += 1;
    this.underWay.clear();
    this.takeInAll();
    this.deps.agenda.setPhase("reading");
    await this.readTexts(this.index.paths(), this.walk);
  }

  /** A note was created or changed. */
  noteChanged(listing: NoteListing, text: string): void {
    this.underWay.delete(listing.path);
    if (this.index.setNote(listing)) this.takeIn(listing.path, text);
  }

  noteDeleted(path: string): void {
    this.underWay.delete(path);
    this.index.delete(path);
  }

  /** A rename moves what is known; whether the note still is a person depends on its new folder. */
  async noteRenamed(oldPath: string, listing: NoteListing): Promise<void> {
    this.underWay.delete(oldPath);
    if (this.index.rename(oldPath, listing)) await this.readText(listing.path);
  }

  dayChanged(today: Day): void {
    this.today = today;
    this.index.setToday(today);
    this.takeInAll();
  }

  async rulesChanged(rules: RosterRules): Promise<void> {
    this.rules = rules;
    this.index.setRules(rules);
    await this.rebuild();
  }

  private takeInAll(): void {
    this.index.replaceAll(this.deps.notes.listings());
    this.deps.agenda.restart(this.today, this.rules.windows, this.index.people());
  }

  private async readTexts(paths: readonly string[], walk: number): Promise<void> {
    for (let start = 0; start < paths.length && walk === this.walk; start += AT_ONCE) {
      await Promise.all(paths.slice(start, start + AT_ONCE).map((path) => this.readText(path)));
    }
    if (walk === this.walk) this.deps.agenda.setPhase("ready");
  }

  /** A note that cannot be read now stays as its properties are; its next change brings the text. */
  private async readText(path: string): Promise<void> {
    const reading = this.deps.notes.text(path).catch(() => null);
    this.underWay.set(path, reading);
    const text = await reading;
    await this.deps.turn();
    if (this.underWay.get(path) !== reading) return;
    this.underWay.delete(path);
    if (text === null) this.index.setBody(path, UNREADABLE);
    else this.takeIn(path, text);
  }

  private takeIn(path: string, text: string): void {
    const keys = this.index.person(path)?.issues.flatMap(({ key }) => key ?? []) ?? [];
    const lastContactKey = this.index.lastContactKey(path);
    if (lastContactKey !== null) keys.push(lastContactKey);
    this.index.setBody(path, this.deps.readBody(text, keys, this.index.isParsed(path)));
  }
}

const UNREADABLE: BodyFacts = {
  interactions: [],
  commitments: [],
  contacts: [],
  keyLines: new Map(),
  issues: [{ code: "unreadable-note", key: null, found: "", suggestion: null, line: null }],
};
