import { setIcon, type App } from "obsidian";
import { h } from "preact";
import type { BlockRequest } from "../../app/insert-at-cursor";
import type { MeetingNote } from "../../app/log-meeting";
import type { TogetherOutcome } from "../../app/perform";
import type { Clock } from "../../clock";
import { brief } from "../../domain/brief";
import type { Windows } from "../../domain/horizon";
import type { Introduction } from "../../domain/introductions";
import type { Person } from "../../domain/person";
import { forNotes } from "../../domain/privacy";
import type { MentionDays } from "../../domain/rhythm";
import type { Dates } from "../../i18n/dates";
import { briefLines } from "../../note/brief-block";
import type { Actions } from "../actions";
import type { Asking } from "../asking";
import { putOnClipboard } from "../copy-text";
import { askForTopic } from "../next-topic";
import { FormModal } from "../modals/form-modal";
import { noteInHand, type NoteInHand } from "../note-in-hand";
import type { Notices } from "../notices";
import { Icons } from "../parts/icon";
import type { Privacy } from "../privacy";
import { beforeFace, type BeforePart } from "./before-face";
import { beforeBlock, briefBlock } from "./brief-block";
import { briefFace, type Briefed } from "./brief-face";
import { BriefWindow, type BriefStep } from "./brief-window";
import { WORDS } from "../words";

const { BRIEF } = WORDS.brief;
const { steps: words } = BRIEF;

/** Closes the window, then acts. */
type Then = (act: () => void) => () => void;

export interface BriefingDeps {
  readonly app: App;
  readonly clock: Clock;
  readonly dates: Dates;
  readonly settings: () => Windows;
  readonly actions: Actions;
  readonly asking: Asking;
  readonly notices: Notices;
  readonly privacy: Pick<Privacy, "isOn" | "shown">;
  readonly mentionDays: MentionDays;
  /** A link to a note, to be written into another. */
  readonly linkTo: (path: string, from: string) => string;
  /** The people whom a note names. */
  readonly peopleIn: (path: string) => readonly Person[];
  /** What a note says of a meeting; null when there is no such note. */
  readonly meeting: (path: string) => MeetingNote | null;
  /** Pairs among some people who might like to know each other. */
  readonly introductions: (among: readonly Person[]) => readonly Introduction[];
  readonly insertBlock: (request: BlockRequest) => Promise<TogetherOutcome>;
}

/** Those whom a window is about, and the note that names them, where it is one. */
interface Named {
  readonly people: readonly Person[];
  readonly path: string | null;
}

/** Tells what there is to know before talking to somebody, in a window, on the clipboard or in a note. */
export class Briefing {
  constructor(private readonly deps: BriefingDeps) {}

  show(person: Person): void {
    this.open(person.name, { people: [person], path: null });
  }

  /** The people whom the note of a path names. */
  peopleIn(path: string): readonly Person[] {
    return this.deps.peopleIn(path);
  }

  /** Shows everybody whom a note names. */
  showAll(path: string): void {
    const people = this.peopleIn(path);
    const [first] = people;
    if (first === undefined) return;
    this.open(people.length === 1 ? first.name : BRIEF.title(people.length), { people, path });
  }

  /** Writes the briefs of everybody whom the note in hand names where its cursor is. */
  async insertAll(note: NoteInHand): Promise<void> {
    await this.insert({ people: this.peopleIn(note.path), path: note.path }, note);
  }

  private open(title: string, those: Named): void {
    const { app, actions, privacy } = this.deps;
    const briefed = those.people.map((person) => this.briefed(person, false));
    const before = this.before(those, false);
    const isPrivate = privacy.isOn();
    new FormModal(app, {
      title,
      focus: ".rapport-form-buttons button",
      form: (close) => {
        const onOpen = (path: string): void => {
          close();
          void actions.open(path);
        };
        const steps = this.steps(those, close);
        const onReach = (address: string): void => actions.reach(address);
        return h(
          Icons.Provider,
          { value: setIcon },
          h(BriefWindow, { title, isPrivate, people: briefed, before, steps, onOpen, onReach }),
        );
      },
    }).open();
  }

  /** What can be done from the window, which closes first unless it is to be read on. */
  private steps(those: Named, close: () => void): BriefStep[] {
    const { people } = those;
    const then = (act: () => void) => (): void => {
      close();
      act();
    };
    const [first] = people;
    const only = people.length === 1 && first !== undefined ? first : null;
    const copy = { text: words.copy, key: "c", run: () => void this.copy(those) };
    const main = this.mainSteps(people, only, then);
    return [
      // Of a meeting that has not taken place there is nothing to log.
      ...(this.isAhead(those) ? [copy, ...main.slice(1)] : [...main, { ...copy, icon: "copy" }]),
      ...this.insertSteps(those, only, then),
      ...this.openSteps(only, then),
    ];
  }

  /** True for those whom the note of a meeting to come names. */
  private isAhead({ path }: Named): boolean {
    const day = path === null ? null : (this.deps.meeting(path)?.day ?? null);
    return day !== null && day > this.deps.clock.today();
  }

  /** To log it, and what else is often wanted. */
  private mainSteps(people: readonly Person[], only: Person | null, then: Then): BriefStep[] {
    const { asking } = this.deps;
    const text = only === null ? words.logAll : words.log;
    const log = { text, key: "l", run: then(() => asking.log(...people)) };
    if (only === null) return [log];
    return [
      log,
      { text: words.promise, key: "p", run: then(() => asking.promise(only)) },
      { text: words.topic, icon: "list-plus", key: "n", run: then(() => askForTopic(only, this.deps)) },
    ];
  }

  /** A person's own note holds all of it already. */
  private insertSteps(those: Named, only: Person | null, then: Then): BriefStep[] {
    const note = noteInHand(this.deps.app);
    if (note === null || note.path === only?.path) return [];
    const run = then(() => void this.insert(those, note));
    return [{ text: words.insert(note.name), icon: "file-input", key: "i", run }];
  }

  private openSteps(only: Person | null, then: Then): BriefStep[] {
    if (only === null) return [];
    const run = then(() => void this.deps.actions.open(only.path));
    return [{ text: words.open, icon: "file-text", key: "o", run }];
  }

  private async copy(those: Named): Promise<void> {
    const { app, notices } = this.deps;
    const from = app.workspace.getActiveFile()?.path ?? "";
    const isCopied = await putOnClipboard(`${this.lines(those, from).join("\n")}\n`);
    if (isCopied) notices.say(BRIEF.copied);
    else notices.problem(BRIEF.notCopied);
  }

  private async insert(those: Named, { path, line, seen }: NoteInHand): Promise<void> {
    const names = those.people.map(({ name }) => name);
    const label = BRIEF.inserted(names);
    const lines = this.lines(those, path);
    const result = await this.deps.insertBlock({ path, place: { line, seen }, lines, label });
    this.deps.notices.did(result, { text: label, names: names.join(", ") });
  }

  private lines(those: Named, from: string): string[] {
    const before = this.before(those, true);
    const blocks = those.people.map((person) =>
      briefBlock(this.briefed(person, true).face, this.deps.linkTo(person.path, from)),
    );
    return briefLines(before.length === 0 ? blocks : [beforeBlock(before), ...blocks]);
  }

  /** What to keep in mind of all whom the note of a meeting to come names; empty where it is of none or of one. */
  private before({ people, path }: Named, isKept: boolean): readonly BeforePart[] {
    const { clock, dates, introductions, meeting, privacy } = this.deps;
    const today = clock.today();
    const note = path === null ? null : meeting(path);
    if (note === null || note.day === null || note.day < today) return [];
    const newcomers = note.newcomers.filter(({ tookPart }) => tookPart);
    if (people.length + newcomers.length < 2) return [];
    const pairs = introductions(people.map((person) => privacy.shown(person)));
    const briefed = people.map((person) => this.briefed(person, isKept));
    return beforeFace({ people: briefed, newcomers, pairs }, { today, dates, isKept });
  }

  private briefed(person: Person, isKept: boolean): Briefed {
    const { clock, dates, settings, privacy, mentionDays } = this.deps;
    const today = clock.today();
    const shown = privacy.shown(person);
    const told = brief(isKept ? forNotes(shown) : shown, { today, windows: settings(), mentionDays });
    return { brief: told, face: briefFace(told, { today, dates, isKept }) };
  }
}
