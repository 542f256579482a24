import {
  ItemView,
  type HoverParent,
  type HoverPopover,
  type ViewStateResult,
  type WorkspaceLeaf,
} from "obsidian";
import { h, render } from "preact";
import type { AgendaFeed } from "../../app/agenda-feed";
import { sameValue } from "../../domain/same-value";
import { drawIcon } from "./drawn-icons";
import { Icons } from "../parts/icon";
import type { Privacy } from "../privacy";
import { Ids, idsWith } from "../parts/own-id";
import { Panel } from "./panel";
import { isOfView } from "./moves";
import { askOfView } from "./row-commands";
import { commandOf } from "./row-keys";
import type { ListSearch } from "../list-search";
import type { Surface } from "./surface";
import { showViewMenu } from "./view-menu";
import { FIRST_STATE, readViewState, type ViewState } from "./view-state";
import { WORDS } from "../words";

const { VIEW } = WORDS.view;

export const RECONNECT_VIEW = "rapport-reconnect";

/** What the view is given; it knows neither the plugin nor the vault. */
export interface ReconnectDeps extends Omit<Surface, "preview" | "linkTo" | "isPrivate" | "togglePrivacy"> {
  readonly feed: AgendaFeed;
  readonly privacy: Pick<Privacy, "isOn" | "toggle" | "onChange">;
  /** What is looked through while private lines are hidden. */
  readonly openSearch: ListSearch;
  readonly practices: {
    readonly showLoad: () => void;
    readonly lettingGo: { consider(): void };
  };
  /** A link to a note, to be written into another. */
  readonly linkTo: (path: string, from: string) => string;
}

/** What is shown and looked through, be private lines hidden or not. */
export function seenBy({
  privacy,
  search,
  openSearch,
}: ReconnectDeps): Pick<Surface, "isPrivate" | "search"> {
  const isPrivate = privacy.isOn();
  return { isPrivate, search: isPrivate ? openSearch : search };
}

/** The sidebar that says who is due and why. */
export class ReconnectView extends ItemView implements HoverParent {
  override readonly icon = "users";
  override readonly navigation = false;
  hoverPopover: HoverPopover | null = null;
  private remembered: ViewState = FIRST_STATE;
  private readonly nextId = idsWith("rapport-view-");
  private surface: Surface;
  private unsubscribe: (() => void) | null = null;

  constructor(
    leaf: WorkspaceLeaf,
    private readonly deps: ReconnectDeps,
  ) {
    super(leaf);
    this.surface = {
      ...deps,
      ...seenBy(deps),
      togglePrivacy: () => {
        deps.privacy.toggle();
      },
      linkTo: (path) => deps.linkTo(path, this.app.workspace.getActiveFile()?.path ?? ""),
      preview: (event, targetEl, linktext) => {
        this.app.workspace.trigger("hover-link", {
          event,
          source: RECONNECT_VIEW,
          hoverParent: this,
          targetEl,
          linktext,
        });
      },
    };
  }

  getViewType(): string {
    return RECONNECT_VIEW;
  }

  getDisplayText(): string {
    return VIEW.title;
  }

  override getState(): Record<string, unknown> {
    return { ...super.getState(), ...this.remembered };
  }

  override async setState(state: unknown, result: ViewStateResult): Promise<void> {
    await super.setState(state, result);
    const next = readViewState(state);
    // A view that is opened for the first time is told what it starts with, and has been drawn just before.
    if (sameValue(next, this.remembered)) return;
    this.remembered = next;
    this.draw();
  }

  /** Obsidian passes `focus` when it makes the view the active one. */
  override setEphemeralState(state: unknown): void {
    super.setEphemeralState(state);
    if (typeof state === "object" && state !== null && "focus" in state && state.focus === true) this.focus();
  }

  /** Gives the focus to what is asked first, else to the current row; without rows to the next step, else to the list. */
  focus(): void {
    const places = [
      ".rapport-marker input",
      ".rapport-name[tabindex='0']",
      ".rapport-rest-button",
      ".rapport-list",
    ];
    const found = places.map((place) => this.contentEl.querySelector<HTMLElement>(place));
    found.find((element) => element !== null)?.focus();
  }

  protected override onOpen(): Promise<void> {
    this.contentEl.addClass("rapport-view");
    this.registerDomEvent(this.contentEl, "keydown", (event) => {
      this.hearKey(event);
    });
    const { feed, privacy } = this.deps;
    const stops = [feed.subscribe(() => this.draw()), privacy.onChange(() => this.privacyChanged())];
    this.unsubscribe = () => {
      for (const stop of stops) stop();
    };
    this.draw();
    return Promise.resolve();
  }

  protected override onClose(): Promise<void> {
    this.unsubscribe?.();
    this.unsubscribe = null;
    render(null, this.contentEl);
    return Promise.resolve();
  }

  /** Rows are drawn anew for a surface that is another one. */
  private privacyChanged(): void {
    this.surface = { ...this.surface, ...seenBy(this.deps) };
    this.draw();
  }

  private draw(): void {
    if (this.unsubscribe === null) return;
    const panel = h(Panel, {
      state: this.deps.feed.state(),
      view: this.remembered,
      surface: this.surface,
      onView: (view) => {
        this.remember(view);
      },
      onMore: (at, groups) => {
        this.showMenu(at, groups);
      },
      onFilter: (isWanted) => {
        this.filter(isWanted);
      },
      onLeave: () => {
        this.focus();
      },
      onAnswered: () => {
        this.draw();
        this.focus();
      },
    });
    const named = h(Ids.Provider, { value: this.nextId }, panel);
    render(h(Icons.Provider, { value: drawIcon }, named), this.contentEl);
  }

  /** Opens the box of the filter and goes to it, or closes it and goes back to the list. */
  private filter(isWanted: boolean): void {
    const { filter } = this.remembered;
    this.remember({ ...this.remembered, filter: isWanted ? (filter ?? "") : null });
    if (!isWanted) return this.focus();
    const box = this.contentEl.querySelector<HTMLInputElement>(".rapport-filter-input");
    box?.focus();
    box?.select();
  }

  /** What is asked of the view is heard in all of it; where somebody types its keys are characters, or undo those. */
  private hearKey(event: KeyboardEvent): void {
    const isTyping = event.targetNode?.instanceOf(HTMLInputElement) === true;
    if (isTyping || event.defaultPrevented) return;
    const command = commandOf(event);
    if (command === null || !isOfView(command)) return;
    event.preventDefault();
    if (command === "filter") this.filter(true);
    else askOfView(command, this.deps);
  }

  private remember(view: ViewState): void {
    this.remembered = view;
    this.draw();
    void this.app.workspace.requestSaveLayout();
  }

  private showMenu(at: HTMLElement, groups: readonly string[]): void {
    showViewMenu(at, {
      view: this.remembered,
      groups,
      onView: (view) => {
        this.remember(view);
      },
      triage: () => {
        this.deps.beginning.triage();
      },
      showLoad: () => {
        this.deps.practices.showLoad();
      },
      considerLettingGo: () => {
        this.deps.practices.lettingGo.consider();
      },
      insertChecklist: () => {
        this.deps.insertChecklist();
      },
      isPrivate: this.surface.isPrivate,
      togglePrivacy: () => {
        this.surface.togglePrivacy();
      },
      openSettings: () => {
        this.deps.openSettings();
      },
      undo: () => {
        this.deps.undo();
      },
      showKeys: () => {
        this.deps.showKeys();
      },
    });
  }
}
