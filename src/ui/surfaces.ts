import type { Plugin } from "obsidian";
import type { LiveAgenda } from "../app/agenda-feed";
import type { FirstRun } from "../app/first-run";
import type { InsertedChecklist } from "../app/insert-checklist";
import type { PeopleSearch } from "../app/people-search";
import type { SettledNote } from "../app/settling";
import type { Survey } from "../app/survey";
import { CHANNELS } from "../domain/interaction";
import { horizon } from "../domain/horizon";
import type { Person } from "../domain/person";
import { circlesOf, type Settings } from "../settings/settings";
import type { ActionDeps } from "./actions";
import { registerAddresses } from "./addresses";
import { createActingParts, type ActingDeps } from "./acting-parts";
import { tellInserted } from "./checklist-message";
import { registerCli, type CliDeps } from "./cli/register";
import { CALENDAR_VIEW, CalendarView } from "./calendar/calendar-view";
import { createBeginning } from "./beginning";
import { registerCommands, type CommandDeps } from "./commands";
import { DraftBook } from "./drafts";
import { createDoors, type DoorDeps } from "./doors";
import { registerNoteMenus, type NoteMenuDeps } from "./menus/note-menus";
import { loadSentences } from "./practices/load-words";
import { registerPracticeCommands } from "./practices/practice-commands";
import { createListSearch } from "./list-search";
import type { Notices } from "./notices";
import type { Beginning } from "./reconnect/surface";
import { createPrivacy, type Privacy } from "./privacy";
import { registerListBlocks } from "./reconnect/block";
import { showKeys } from "./reconnect/show-keys";
import { ReconnectView, RECONNECT_VIEW } from "./reconnect/view";
import { RapportSettingTab } from "./settings-tab";
import type { OtherSettings } from "./settings/advanced-settings";
import { showReview } from "./review";
import { openSettings } from "./reveal";
import { settledNotice } from "./settled-words";
import { showDueCount } from "./status-bar";
import { registerTimelineBlocks } from "./timeline/timeline-block";
import { TIMELINE_VIEW, TimelineView } from "./timeline/timeline-view";
import { openTriage, type TriageDeps } from "./triage";
import { showWhy, type WhyDeps } from "./why-person";
import { WORDS } from "./words";

const { commands } = WORDS.commands;
const { issueText } = WORDS.issue;
const { outcome } = WORDS.outcome;

/** What the surfaces are given of the engine and of the settings. */
export interface SurfaceDeps
  extends
    Omit<ActionDeps, "app">,
    Pick<ActingDeps, "newPersonPath" | "standing" | "linkTo" | "peopleIn" | "insertBlock">,
    Pick<ActingDeps, "introductions" | "inCommon" | "meeting" | "logMeeting" | "sourceOf" | "noteText">,
    Pick<CliDeps, "ready" | "checkIndex" | "match" | "mentionsOf" | "settle">,
    Pick<CliDeps, "review" | "reviewText" | "createReview">,
    Pick<DoorDeps, "insertChecklist" | "insertChecklistAt" | "rebuild">,
    Pick<CommandDeps, "isTodaysNote">,
    Pick<NoteMenuDeps, "linkedPerson">,
    Pick<WhyDeps, "explain"> {
  readonly notices: Notices;
  /** Tells of ticks that took effect without anybody having asked for it. */
  readonly onSettled: (listener: (note: SettledNote) => void) => void;
  /** Tells of checklists that were inserted without anybody having asked for it. */
  readonly onInserted: (listener: (outcome: InsertedChecklist) => void) => void;
  readonly feed: LiveAgenda;
  readonly search: PeopleSearch;
  /** The same while private lines are hidden. */
  readonly openSearch: PeopleSearch;
  readonly survey: Survey;
  readonly firstRun: FirstRun;
  readonly settings: () => Settings;
  /** Puts settings into effect and saves them. */
  readonly setSettings: (settings: Settings) => Promise<void>;
  /** The settings of other plugins that this vault has. */
  readonly otherSettings: () => Promise<readonly OtherSettings[]>;
  readonly people: () => readonly Person[];
  readonly person: (path: string) => Person | null;
  readonly mentions: TriageDeps["mentions"];
}

/** Registers every surface that a person meets: view, commands, menus, settings, status bar and command line. */
export function registerSurfaces(plugin: Plugin, deps: SurfaceDeps): void {
  const { app, manifest } = plugin;
  const { clock, feed, settings, people } = deps;
  const privacy = createPrivacy(app);
  const drafts = new DraftBook();
  plugin.registerEvent(app.vault.on("rename", ({ path }, from) => drafts.noteRenamed(from, path)));
  const parts = createActingParts({
    ...deps,
    app,
    drafts,
    privacy,
    openSettings: (place) => openSettings(app, manifest.id, place),
  });
  const peopleCount = (): number => people().length;
  const doors = createDoors({ ...deps, app, id: manifest.id, peopleCount });
  const openView = (): void => void doors.openView();

  const triage = (): void => openTriage({ ...deps, ...parts, app });
  const beginning = createBeginning({ ...deps, ...parts, app, id: manifest.id, triage });
  registerView(plugin, deps, { ...doors, ...parts, beginning, privacy });
  plugin.addRibbonIcon("users", commands.ribbon, openView);
  const isShown = (): boolean => settings().statusBar;
  plugin.register(showDueCount(plugin.addStatusBarItem(), { feed, privacy, isShown, open: openView }));
  plugin.addSettingTab(
    new RapportSettingTab(app, plugin, {
      ...deps.survey,
      load: () => loadSentences(people(), settings(), clock.today()),
      get: settings,
      set: deps.setSettings,
      otherSettings: () => deps.otherSettings(),
    }),
  );
  const why = (path: string): void =>
    showWhy(app, path, { ...doors, ...deps, open: (from, options) => parts.actions.open(from, options) });
  const weeklyReview = (): Promise<void> =>
    showReview({ ...deps, open: (path, options) => parts.actions.open(path, options) });
  const hideOrShowPrivate = (): void => {
    privacy.toggle();
    const { hidden, shown } = outcome.privateLines;
    deps.notices.say(privacy.isOn() ? hidden : shown);
  };
  registerCommands(plugin, { ...deps, ...doors, ...parts, triage, why, hideOrShowPrivate, weeklyReview });
  registerPracticeCommands(plugin, { ...deps, ...parts });
  deps.onSettled((note) => deps.notices.say(settledNotice(note)));
  deps.onInserted((outcome) => tellInserted(outcome, deps.notices));
  registerNoteMenus(plugin, { ...deps, ...parts });
  const channels = (): readonly string[] => [...CHANNELS, ...settings().channels];
  registerAddresses(plugin, { ...deps, ...parts, openView: () => doors.openView(), channels });
  registerCli(plugin, {
    ...deps,
    lookedFor: () => doors.lookedFor(),
    listSearch: createListSearch(deps),
    agenda: () => feed.state().agenda,
    today: () => clock.today(),
    windows: settings,
    channels: () => settings().channels,
    circles: () => circlesOf(settings()),
    capacity: () => settings().weeklyCapacity,
    horizon: () => horizon(clock.today(), settings()),
  });
}

type Built = ReturnType<typeof createDoors> &
  ReturnType<typeof createActingParts> & { readonly beginning: Beginning; readonly privacy: Privacy };

/** The list in the sidebar, the calendar, the timeline, and the page previews that are asked for there. */
function registerView(plugin: Plugin, deps: SurfaceDeps, built: Built): void {
  const { feed, dates, firstRun, linkTo } = deps;
  const search = createListSearch(deps);
  const openSearch = createListSearch({ ...deps, search: deps.openSearch });
  const parts = {
    ...built,
    feed,
    dates,
    firstRun,
    search,
    openSearch,
    issueText,
    linkTo,
    actions: built.personActions,
    showKeys: () => showKeys(plugin.app),
    undo: () => void built.actions.undo(),
    redo: () => void built.actions.redo(),
    insertChecklist: () => void built.insertChecklist(),
  };
  plugin.registerView(RECONNECT_VIEW, (leaf) => new ReconnectView(leaf, parts));
  registerListBlocks(plugin, parts);
  plugin.registerView(CALENDAR_VIEW, (leaf) => new CalendarView(leaf, { ...deps, ...built }));
  const { timelines } = built.practices;
  registerTimelineBlocks(plugin, { ...deps, ...built, timelines });
  plugin.registerView(TIMELINE_VIEW, (leaf) => new TimelineView(leaf, { ...deps, ...built, timelines }));
  plugin.registerHoverLinkSource(RECONNECT_VIEW, { display: plugin.manifest.name, defaultMod: true });
}
