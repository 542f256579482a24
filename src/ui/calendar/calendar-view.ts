import { ItemView, type ViewStateResult, type WorkspaceLeaf } from "obsidian";
import { h, render } from "preact";
import type { AgendaFeed } from "../../app/agenda-feed";
import type { Clock } from "../../clock";
import { contactHistory, type ContactHistory } from "../../domain/contact-calendar";
import type { Person } from "../../domain/person";
import type { MentionDays } from "../../domain/rhythm";
import type { Dates } from "../../i18n/dates";
import type { Actions } from "../actions";
import { Ids, idsWith } from "../parts/own-id";
import { toldApart } from "../suggest/distinctions";
import { CalendarPanel, type CalendarShown } from "./calendar-panel";
import { FIRST_CALENDAR, readCalendarState, type CalendarState } from "./calendar-state";
import { WORDS } from "../words";

const { CALENDAR } = WORDS.practiceForms;

export const CALENDAR_VIEW = "rapport-calendar";

interface CalendarDeps {
  readonly clock: Pick<Clock, "today">;
  readonly dates: Dates;
  readonly feed: Pick<AgendaFeed, "subscribe">;
  readonly actions: Pick<Actions, "open">;
  readonly people: () => readonly Person[];
  readonly person: (path: string) => Person | null;
  readonly mentionDays: MentionDays;
  /** Lets somebody be chosen among those who have a note. */
  readonly pickPerson: (choose: (person: Person) => void) => void;
}

/** Shows on which days there was contact, with everybody or with one person, and follows the notes. */
export class CalendarView extends ItemView {
  override readonly icon = "calendar-days";
  override readonly navigation = false;
  private remembered: CalendarState = FIRST_CALENDAR;
  private readonly nextId = idsWith("rapport-calendar-");
  private unsubscribe: (() => void) | null = null;
  /** True when something has changed while nobody could see it. */
  private isStale = false;

  constructor(
    leaf: WorkspaceLeaf,
    private readonly deps: CalendarDeps,
  ) {
    super(leaf);
  }

  getViewType(): string {
    return CALENDAR_VIEW;
  }

  getDisplayText(): string {
    return CALENDAR.title;
  }

  override getState(): Record<string, unknown> {
    return { ...super.getState(), ...this.remembered };
  }

  override async setState(state: unknown, result: ViewStateResult): Promise<void> {
    await super.setState(state, result);
    this.remembered = readCalendarState(state);
    this.draw();
  }

  /** Obsidian passes `focus` when it makes the view the active one. */
  override setEphemeralState(state: unknown): void {
    super.setEphemeralState(state);
    if (typeof state !== "object" || state === null || !("focus" in state) || state.focus !== true) return;
    this.contentEl.querySelector<HTMLElement>("[role=gridcell][tabindex='0']")?.focus();
  }

  protected override onOpen(): Promise<void> {
    this.contentEl.addClass("rapport-calendar-view");
    this.unsubscribe = this.deps.feed.subscribe(() => this.changed(), "everybody");
    const { vault, workspace } = this.app;
    this.registerEvent(vault.on("rename", ({ path }, oldPath) => this.renamed(oldPath, path)));
    this.registerEvent(workspace.on("layout-change", () => this.catchUp()));
    this.registerEvent(workspace.on("active-leaf-change", () => this.catchUp()));
    this.draw();
    return Promise.resolve();
  }

  override onResize(): void {
    super.onResize();
    this.catchUp();
  }

  protected override onClose(): Promise<void> {
    this.unsubscribe?.();
    this.unsubscribe = null;
    render(null, this.contentEl);
    return Promise.resolve();
  }

  /** Everybody's contacts are counted for a drawing, which waits until it can be seen. */
  private changed(): void {
    this.isStale = true;
    this.catchUp();
  }

  private catchUp(): void {
    if (this.isStale && this.contentEl.isShown()) this.draw();
  }

  private draw(): void {
    if (this.unsubscribe === null) return;
    this.isStale = false;
    const { actions, clock, dates, pickPerson } = this.deps;
    const today = clock.today();
    const panel = h(CalendarPanel, {
      ...this.shown(),
      today,
      contactsWith: (person) => this.contactsWith(person),
      dayText: (day) => dates.short(day, today),
      weekdayName: (day) => dates.weekdayName(day),
      called: toldApart(this.deps.people()),
      pickPerson,
      onOpen: ({ path }) => void actions.open(path),
      onShow: (shown) => {
        this.remember(shown);
      },
    });
    render(h(Ids.Provider, { value: this.nextId }, panel), this.contentEl);
  }

  /** Somebody whose note is gone, or is not read yet, is shown as everybody. */
  private shown(): CalendarShown {
    const { person, unit } = this.remembered;
    return { person: person === null ? null : this.deps.person(person), unit };
  }

  private remember({ person, unit }: CalendarShown): void {
    this.remembered = { person: person?.path ?? null, unit };
    this.draw();
    void this.app.workspace.requestSaveLayout();
  }

  private renamed(oldPath: string, path: string): void {
    if (oldPath !== this.remembered.person) return;
    this.remembered = { ...this.remembered, person: path };
    void this.app.workspace.requestSaveLayout();
  }

  private *contactsWith(person: Person | null): Iterable<ContactHistory> {
    const { mentionDays, people } = this.deps;
    for (const each of person === null ? people() : [person])
      yield contactHistory(each, mentionDays(each.path));
  }
}
