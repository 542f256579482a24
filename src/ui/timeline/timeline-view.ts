import { ItemView, type TFile, type ViewStateResult, type WorkspaceLeaf } from "obsidian";
import { h, render, type ComponentChild } from "preact";
import type { AgendaFeed, AgendaListener } from "../../app/agenda-feed";
import type { Person } from "../../domain/person";
import type { Privacy } from "../privacy";
import type { Timelines } from "./timelines";
import { WORDS } from "../words";

const { TIMELINE } = WORDS.practiceForms;

export const TIMELINE_VIEW = "rapport-timeline";

interface TimelineViewDeps {
  readonly feed: Pick<AgendaFeed, "subscribe" | "state">;
  readonly privacy: Pick<Privacy, "onChange">;
  readonly timelines: Timelines;
  readonly person: (path: string) => Person | null;
}

/** Tells the history that is shared with somebody, beside the notes: whoever's note is opened is told of next. */
export class TimelineView extends ItemView {
  override readonly icon = "history";
  override readonly navigation = false;
  /** The path of the note of whom it tells. */
  private path: string | null = null;
  private isOpen = false;

  constructor(
    leaf: WorkspaceLeaf,
    private readonly deps: TimelineViewDeps,
  ) {
    super(leaf);
  }

  getViewType(): string {
    return TIMELINE_VIEW;
  }

  getDisplayText(): string {
    return TIMELINE.view;
  }

  override getState(): Record<string, unknown> {
    return { ...super.getState(), person: this.path };
  }

  override async setState(state: unknown, result: ViewStateResult): Promise<void> {
    await super.setState(state, result);
    this.tell(personIn(state));
    // Of whom an earlier session told: other notes may be open by now.
    this.followOpen();
  }

  /** Obsidian passes `focus` when it makes the view the active one. */
  override setEphemeralState(state: unknown): void {
    super.setEphemeralState(state);
    if (typeof state !== "object" || state === null || !("focus" in state) || state.focus !== true) return;
    this.contentEl.querySelector<HTMLElement>("button")?.focus();
  }

  protected override onOpen(): Promise<void> {
    const { feed, privacy } = this.deps;
    this.isOpen = true;
    this.contentEl.addClass("rapport-timeline-view");
    this.register(feed.subscribe(this.drawing(), "everybody"));
    this.register(privacy.onChange(() => this.draw()));
    this.registerEvent(this.app.workspace.on("file-open", (file) => this.follow(file)));
    this.registerEvent(
      this.app.vault.on("rename", ({ path }, oldPath) => {
        if (oldPath === this.path) this.tell(path);
      }),
    );
    this.followOpen();
    this.draw();
    return Promise.resolve();
  }

  protected override onClose(): Promise<void> {
    this.isOpen = false;
    render(null, this.contentEl);
    return Promise.resolve();
  }

  /** Draws what is known by then. Whose note is open cannot be told before the vault has been walked. */
  private drawing(): AgendaListener {
    let isLoading = this.deps.feed.state().phase === "loading";
    return ({ phase }) => {
      if (isLoading && phase !== "loading") this.followOpen();
      isLoading &&= phase === "loading";
      this.draw();
    };
  }

  private followOpen(): void {
    this.follow(this.app.workspace.getActiveFile());
  }

  /** Notes of nobody leave it as it is, so that a note can be read which a line leads to. */
  private follow(file: TFile | null): void {
    if (file !== null && this.deps.person(file.path) !== null) this.tell(file.path);
  }

  private tell(path: string | null): void {
    if (path === null || path === this.path) return;
    this.path = path;
    this.draw();
    void this.app.workspace.requestSaveLayout();
  }

  private draw(): void {
    if (!this.isOpen) return;
    const person = this.path === null ? null : this.deps.person(this.path);
    const { timelines } = this.deps;
    render(person === null ? timelines.nobody(TIMELINE.nobodyInFront) : this.history(person), this.contentEl);
  }

  private history(person: Person): ComponentChild {
    const title = h(
      "div",
      { class: "rapport-timeline-title", role: "heading", "aria-level": 2 },
      person.name,
    );
    return h("div", { key: person.path }, title, this.deps.timelines.list(person));
  }
}

function personIn(state: unknown): string | null {
  if (typeof state !== "object" || state === null || !("person" in state)) return null;
  return typeof state.person === "string" ? state.person : null;
}
