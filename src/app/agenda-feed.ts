import { AgendaBook, type Agenda } from "../domain/agenda-book";
import type { Day } from "../domain/day";
import type { Windows } from "../domain/horizon";
import type { Person } from "../domain/person";
import type { Row } from "../domain/row";
import { sameValue } from "../domain/same-value";

export type Phase = "loading" | "reading" | "ready";

/** What the feed knows at one moment. */
export interface AgendaState {
  /**
   * `loading` before the first walk over the vault, `reading` while the texts of person notes are still being read
   * (the agenda is already drawn from their properties), `ready` after.
   */
  readonly phase: Phase;
  readonly agenda: Agenda;
  /** How many notes are people. */
  readonly people: number;
  /** How many people have a cadence; none at all is what most vaults start with. */
  readonly withCadence: number;
  /** How many active people nobody has decided anything about: neither a note, a circle or a rule, nor the default. */
  readonly undecided: number;
}

/**
 * What a listener shows: the `rows` of the agenda and its figures, or `everybody`, which also is whoever is in no
 * section and all that notes say of people and no row shows, such as which notes mention them.
 */
export type Scope = "rows" | "everybody";

export type AgendaListener = (state: AgendaState) => void;

/** The one agenda that the view, the status bar, the checklist and the command line share. */
export interface AgendaFeed {
  state(): AgendaState;
  /** The rows of everybody who is in no section, by name. */
  others(): readonly Row[];
  /** Calls back after each change that can be seen in what the listener shows, until the returned function is called. */
  subscribe(listener: AgendaListener, scope?: Scope): () => void;
}

/** Runs something soon, once the events that belong together have all arrived. */
export type Schedule = (run: () => void) => void;

/** An agenda that is kept up to date person by person and tells its listeners once a burst of changes is over. */
export class LiveAgenda implements AgendaFeed {
  private readonly listeners = new Map<AgendaListener, Scope>();
  private phase: Phase = "loading";
  private book: AgendaBook;
  private current: AgendaState | null = null;
  /** Where what has changed since listeners were last told can be seen; null when there is nothing to tell. */
  private untold: Scope | null = null;

  constructor(
    today: Day,
    windows: Windows,
    private readonly schedule: Schedule,
  ) {
    this.book = new AgendaBook(today, windows);
  }

  state(): AgendaState {
    this.current ??= {
      phase: this.phase,
      agenda: this.book.agenda(),
      people: this.book.size,
      withCadence: this.book.withCadence,
      undecided: this.book.undecided,
    };
    return this.current;
  }

  others(): readonly Row[] {
    return this.book.others();
  }

  subscribe(listener: AgendaListener, scope: Scope = "rows"): () => void {
    this.listeners.set(listener, scope);
    return () => this.listeners.delete(listener);
  }

  setPhase(phase: Phase): void {
    if (phase === this.phase) return;
    this.phase = phase;
    this.changed("rows");
  }

  /**
   * Takes in one person, or forgets the one of that path. Who shows rows is told when a row or a figure is another one,
   * who shows everybody is told of each person, since other notes may say something else of them. Whoever asks is given
   * everybody as they were last taken in: who looks people up by a filter compares them with the index.
   */
  setPerson(path: string, person: Person | null): void {
    const [known, row] = [this.book.person(path), this.book.row(path)];
    if (known === person) return;
    if (person === null) this.book.delete(path);
    else this.book.set(person);
    this.current = null;
    const isInRows = !countsSame(known, person) || !looksSame(row, this.book.row(path));
    this.changed(isInRows ? "rows" : "everybody");
  }

  /**
   * Starts the agenda of another day, or of other windows, with those people, who are of different notes and come by name.
   * The list is kept and not to be changed afterwards.
   */
  restart(today: Day, windows: Windows, people: readonly Person[]): void {
    this.book = new AgendaBook(today, windows, people);
    this.changed("rows");
  }

  private changed(seenIn: Scope): void {
    this.current = null;
    if (this.listenersTo(seenIn).length === 0) return;
    const isScheduled = this.untold !== null;
    if (this.untold !== "rows") this.untold = seenIn;
    if (!isScheduled) this.schedule(() => this.tell());
  }

  private tell(): void {
    const { untold } = this;
    this.untold = null;
    if (untold === null) return;
    for (const listener of this.listenersTo(untold)) listener(this.state());
  }

  /** Who shows everybody shows the rows as well. */
  private listenersTo(seenIn: Scope): readonly AgendaListener[] {
    const listeners = [...this.listeners];
    return listeners
      .filter(([, scope]) => seenIn === "rows" || scope === seenIn)
      .map(([listener]) => listener);
  }
}

/** True when nothing differs that counts even for somebody who is not listed: a cadence, and when they become due. */
function countsSame(before: Person | null, after: Person | null): boolean {
  if (before === null || after === null) return before === after;
  const isDueAlike = before.dueOn === after.dueOn && before.status === after.status;
  const hasCadenceAlike = (before.cadence === null) === (after.cadence === null);
  return isDueAlike && hasCadenceAlike && before.cadenceFrom === after.cadenceFrom;
}

/** True when the two rows of one person cannot be told apart on screen. */
function looksSame(before: Row | null, after: Row | null): boolean {
  if (before === null || after === null) return before === after;
  const [one, other] = [before.person, after.person];
  // Texts that are read for the first time mostly bring a log, which is seen without going through everything.
  if (one.interactions.length !== other.interactions.length) return false;
  return (
    sameValue({ ...before, person: { ...one } }, { ...after, person: { ...other } }) &&
    sameValue(one.details, other.details)
  );
}
