import type { Day } from "../domain/day";
import type { Windows } from "../domain/horizon";
import type { Person } from "../domain/person";
import type { DatedMention } from "../domain/timeline";
import type { BodyFacts } from "../note/people/compose-person";
import { createTemplateTest } from "../note/people/recognize";
import { LiveAgenda } from "./agenda-feed";
import { MentionIndex, type MentionRules } from "./mention-index";
import { PeopleIndex, type IndexRules, type ReadNote } from "./people-index";
import type { Links, NoteListing, NoteReader } from "./ports";
import { RememberedFacts } from "./remembered-facts";
import type { TextFacts } from "./text-facts";
import type { TextReader } from "./text-reader";
import { TextReading, type TextRead } from "./text-reading";

/** Everything about the roster that follows from the settings. */
export interface RosterRules extends IndexRules, MentionRules {
  readonly windows: Windows;
  /** Differs whenever a text would be read differently. */
  readonly textRules: string;
}

interface RosterDeps {
  readonly notes: NoteReader;
  readonly agenda: LiveAgenda;
  readonly reader: TextReader;
  readonly remembered: RememberedFacts;
  readonly resolve: Links["resolve"];
  /** Resolves when it is this background work's turn. */
  readonly turn: () => Promise<void>;
}

/**
 * The people of the vault and their agenda, in step with the notes. The first list comes from the cache alone; texts
 * are read afterwards, in slices: those of person notes, of notes whose open tasks link to a person, and of later ones
 * whose tasks may have ended those.
 */
export class Roster {
  private readonly index: PeopleIndex;
  private readonly mentions: MentionIndex;
  private readonly reading: TextReading;
  /** What a template says of somebody is said in the notes that are made from it. */
  private isTemplate: (path: string) => boolean;
  private walks = 0;
  private lastWalk: Promise<void> = Promise.resolve();

  constructor(
    private rules: RosterRules,
    private today: Day,
    private readonly deps: RosterDeps,
  ) {
    const { notes, agenda, turn, resolve } = deps;
    this.isTemplate = createTemplateTest(rules.people);
    this.mentions = new MentionIndex(rules, resolve);
    this.index = new PeopleIndex(rules, today, {
      elsewhere: this.mentions.elsewhere,
      listener: (path, person) => agenda.setPerson(path, person),
    });
    this.reading = new TextReading({
      notes,
      turn,
      recall: (path) => this.recall(path),
      take: (read) => this.takeRead(read),
    });
  }

  people(): Person[] {
    return this.index.people();
  }

  person(path: string): Person | null {
    return this.index.person(path);
  }

  /** The notes of a day that mention somebody, whether they count as contact or not. */
  mentionsOf(path: string): readonly DatedMention[] {
    return this.mentions.mentionsOf(path, this.today);
  }

  /** The days of those notes; none where the person's own note says that mentions do not count. */
  mentionDays(path: string): readonly Day[] {
    const days = this.mentionsOf(path).map(({ day }) => day);
    return days.length > 0 && this.index.ignoresMentions(path) ? [] : days;
  }

  /** The newest day up to today on which a dated note mentions the person of that note; null where none counts. */
  mentionedOn(path: string): Day | null {
    return this.mentionDays(path).reduce<Day | null>(
      (last, day) => (last === null || day > last ? day : last),
      null,
    );
  }

  /** How many dated notes mention the person of that note, as `MentionIndex.count` says. */
  mentionCount(path: string): number {
    return this.mentions.count(path);
  }

  /** Walks the whole vault and then reads the texts; resolves when both are done, be it by a later walk. */
  rebuild(): Promise<void> {
    this.walks += 1;
    this.lastWalk = this.walk(this.walks);
    return this.lastWalk;
  }

  /** The people as somebody finds them who starts now and remembers nothing; what is known stays as it is. */
  async foundAfresh(): Promise<Person[]> {
    const { rules, today, deps } = this;
    const agenda = new LiveAgenda(today, rules.windows, () => undefined);
    const other = new Roster(rules, today, { ...deps, agenda, remembered: new RememberedFacts(null) });
    await other.rebuild();
    return other.people();
  }

  /** A note was created or changed: works out anew whose it is, and whom it mentions or did mention. */
  async noteChanged(listing: NoteListing, text: string): Promise<void> {
    const { path } = listing;
    const { index, mentions } = this;
    this.reading.drop(path);
    const before = mentions.targets(path);
    const isPerson = index.setNote(listing);
    this.setMentions(listing, isPerson);
    const { body, promises } = this.factsIn(path, text);
    if (body !== null) index.setBody(path, body);
    mentions.setPromises(path, promises);
    this.refresh([...before, ...mentions.targets(path)]);
    await (isPerson ? this.readTasksOn(path) : this.readTasksFor(path));
  }

  /** A file has come whose text is told of later. Links to a person of the same name may now lead to it. */
  noteCreated(path: string): Promise<void> {
    return this.nameChanged(path);
  }

  async noteDeleted(path: string): Promise<void> {
    this.reading.drop(path);
    const mentioned = this.mentions.targets(path);
    this.mentions.delete(path);
    this.index.delete(path);
    this.refresh(mentioned);
    await this.nameChanged(path);
  }

  /** A rename moves what is known; whether the note still is a person depends on its new folder. */
  async noteRenamed(oldPath: string, listing: NoteListing): Promise<void> {
    const { path } = listing;
    this.reading.drop(oldPath);
    const mentioned = this.mentions.targets(oldPath);
    this.mentions.delete(oldPath);
    const isPerson = this.index.rename(oldPath, listing);
    this.setMentions(listing, isPerson);
    this.refresh([...mentioned, ...this.mentions.targets(path)]);
    const isWorthReading = isPerson || this.mentions.hasTasks(path);
    await Promise.all([
      this.nameChanged(oldPath),
      this.nameChanged(path),
      this.reading.read(isWorthReading ? [path] : []),
      this.readTasksFor(path),
    ]);
  }

  dayChanged(today: Day): void {
    this.today = today;
    this.index.setToday(today);
    this.takeInAll();
  }

  async rulesChanged(rules: RosterRules): Promise<void> {
    this.rules = rules;
    this.isTemplate = createTemplateTest(rules.people);
    this.index.setRules(rules);
    await this.rebuild();
  }

  private async walk(number: number): Promise<void> {
    const { agenda, remembered } = this.deps;
    this.takeInAll();
    agenda.setPhase("reading");
    await remembered.load(this.rules.textRules);
    if (number !== this.walks) return this.lastWalk;
    const paths = [...this.index.paths(), ...this.mentions.unread((path) => this.index.has(path))];
    if (!(await this.reading.readAll(paths))) return this.lastWalk;
    agenda.setPhase("ready");
    await remembered.save(new Set(paths));
  }

  private takeInAll(): void {
    const { index, mentions, deps, rules } = this;
    const [read, people, others]: [ReadNote[], NoteListing[], NoteListing[]] = [[], [], []];
    for (const listing of deps.notes.listings()) {
      const person = index.read(listing);
      if (person !== null) {
        read.push(person);
        people.push(listing);
      } else if (!this.isTemplate(listing.path)) others.push(listing);
    }
    // Who is mentioned where is known before anybody is worked out.
    mentions.replaceAll({ people, others }, rules);
    index.replaceAll(read);
    deps.agenda.restart(this.today, rules.windows, index.people());
  }

  private setMentions(listing: NoteListing, isPerson: boolean): void {
    if (this.isTemplate(listing.path)) this.mentions.delete(listing.path);
    else this.mentions.setNote(listing, isPerson);
  }

  private refresh(paths: readonly string[]): void {
    for (const path of new Set(paths)) this.index.refresh(path);
  }

  /** A note has come to that path or gone from it: links by its name may lead to another person than before. */
  private async nameChanged(path: string): Promise<void> {
    const namesakes = this.index.namesakes(path);
    this.refresh(namesakes.filter((other) => other !== path));
    if (namesakes.length > 0) await this.readTasksOn(path);
  }

  /** Reads the notes with open tasks on somebody of that name which nobody was interested in so far. */
  private async readTasksOn(path: string): Promise<void> {
    await this.reading.read(this.mentions.unreadOf(path));
  }

  /** Reads the notes that may say what became of the open tasks of that note. */
  private async readTasksFor(path: string): Promise<void> {
    await this.reading.read(this.mentions.unreadFor(path, (other) => this.index.has(other)));
  }

  private recall(path: string): boolean {
    const { remembered, notes } = this.deps;
    const facts = remembered.recall(path, notes.stamp(path), this.index.has(path));
    if (facts !== null) this.setFacts(path, facts);
    return facts !== null;
  }

  private takeRead({ path, text, stamp }: TextRead): void {
    if (text === null) return this.index.setBody(path, UNREADABLE);
    const facts = this.factsIn(path, text);
    this.setFacts(path, facts);
    if (stamp !== null) this.deps.remembered.remember(path, stamp, facts);
  }

  private factsIn(path: string, text: string): TextFacts {
    const { index, mentions, deps } = this;
    const hasTasks = mentions.hasTasks(path);
    if (!index.has(path)) return { body: null, promises: hasTasks ? deps.reader.tasks(text) : [] };
    // The note of a person has no day, so that what has ended there says nothing of other notes.
    const promises = hasTasks ? deps.reader.promises(text) : [];
    const keys = index.person(path)?.issues.flatMap(({ key }) => key ?? []) ?? [];
    const lastContactKey = index.lastContactKey(path);
    if (lastContactKey !== null) keys.push(lastContactKey);
    return { body: deps.reader.body(text, keys, index.isParsed(path)), promises };
  }

  private setFacts(path: string, { body, promises }: TextFacts): void {
    if (body !== null) this.index.setBody(path, body);
    if (this.mentions.setPromises(path, promises)) this.refresh(this.mentions.targets(path));
  }
}

const UNREADABLE: BodyFacts = {
  interactions: [],
  commitments: [],
  contacts: [],
  inlineFields: [],
  keyLines: new Map(),
  issues: [{ code: "unreadable-note", key: null, found: "", suggestion: null, line: null }],
};
