import type { Plugin } from "obsidian";
import { CHANNELS } from "../domain/interaction";
import { horizon } from "../domain/horizon";
import type { Person } from "../domain/person";
import { circlesOf } from "../settings/settings";
import { registerAddresses } from "./addresses";
import { registerCli } from "./cli/register";
import { CALENDAR_VIEW, CalendarView } from "./calendar/calendar-view";
import { registerCommands } from "./commands";
import { registerNoteMenus } from "./menus/note-menus";
import { loadSentences } from "./practices/load-words";
import { registerPracticeCommands } from "./practices/practice-commands";
import { createListSearch } from "./list-search";
import { registerListBlocks } from "./reconnect/block";
import { showKeys } from "./reconnect/show-keys";
import { ReconnectView, RECONNECT_VIEW } from "./reconnect/view";
import type { OpenOptions } from "./open-note";
import { RapportSettingTab } from "./settings-tab";
import { showReview } from "./review";
import { settledNotice } from "./settled-words";
import { createSurfaceParts, type SurfaceDeps, type SurfaceParts } from "./surface-parts";
import { showDueCount } from "./status-bar";
import { registerTimelineBlocks } from "./timeline/timeline-block";
import { together } from "./together";
import { TIMELINE_VIEW, TimelineView } from "./timeline/timeline-view";
import { showWhy } from "./why-person";
import { WORDS } from "./words";

const { commands } = WORDS.commands;
const { outcome } = WORDS.outcome;

/** What the surfaces are given, and what several of them share. */
type All = SurfaceDeps & SurfaceParts;

/** Registers every surface that a person meets: view, commands, menus, settings, status bar and command line. */
export function registerSurfaces(plugin: Plugin, deps: SurfaceDeps): void {
  const built = createSurfaceParts(plugin, deps);
  const all = together(deps, built);
  registerViews(plugin, all, built);
  registerOpeners(plugin, all);
  registerSettings(plugin, deps);
  registerPalette(plugin, all);
  registerNotices(all);
  registerNoteMenus(plugin, all);
  registerAddresses(plugin, { ...all, channels: () => [...CHANNELS, ...deps.settings().channels] });
  registerCommandLine(plugin, all);
}

/** What opens the list from elsewhere: the ribbon and the status bar. */
function registerOpeners(plugin: Plugin, all: All): void {
  const { feed, settings, privacy } = all;
  const open = (): void => void all.openView();
  plugin.addRibbonIcon("users", commands.ribbon, open);
  const isShown = (): boolean => settings().statusBar;
  plugin.register(showDueCount(plugin.addStatusBarItem(), { feed, privacy, isShown, open }));
}

function registerSettings(plugin: Plugin, deps: SurfaceDeps): void {
  const { settings, survey } = deps;
  const tab = new RapportSettingTab(plugin.app, plugin, {
    ...survey,
    load: () => loadSentences(deps),
    onPeople: (listener) => deps.feed.subscribe(listener, "everybody"),
    get: settings,
    set: deps.setSettings,
    save: deps.saveSettings,
    otherSettings: () => deps.otherSettings(),
  });
  plugin.addSettingTab(tab);
}

function registerPalette(plugin: Plugin, all: All): void {
  const { actions, privacy, notices } = all;
  const open = (path: string, options?: OpenOptions): Promise<void> => actions.open(path, options);
  registerCommands(plugin, {
    ...all,
    why: (path) => showWhy(plugin.app, path, { ...all, open }),
    weeklyReview: () => showReview({ ...all, open }),
    hideOrShowPrivate: () => {
      privacy.toggle();
      const { hidden, shown } = outcome.privateLines;
      notices.say(privacy.isOn() ? hidden : shown);
    },
  });
  registerPracticeCommands(plugin, all);
}

/** Says what was done without anybody having asked for it. */
function registerNotices({ notices, onInserted, onSettled, clock, privacy, tellInserted }: All): void {
  const shown = (person: Person): Person => privacy.shown(person);
  onSettled((note) => notices.say(settledNotice(note, { today: clock.today(), shown })));
  onInserted(tellInserted);
}

function registerCommandLine(plugin: Plugin, all: All): void {
  const { clock, feed, settings } = all;
  registerCli(plugin, {
    ...all,
    listSearch: createListSearch(all),
    agenda: () => feed.state().agenda,
    today: () => clock.today(),
    windows: settings,
    channels: () => settings().channels,
    circles: () => circlesOf(settings()),
    capacity: () => settings().weeklyCapacity,
    horizon: () => horizon(clock.today(), settings()),
  });
}

/** The list in the sidebar, the calendar, the timeline, and the page previews that are asked for there. */
function registerViews(plugin: Plugin, all: All, built: SurfaceParts): void {
  const { feed, dates, firstRun, linkTo } = all;
  const parts = {
    ...built,
    feed,
    dates,
    firstRun,
    search: createListSearch(all),
    openSearch: createListSearch({ ...all, search: all.openSearch }),
    linkTo,
    actions: built.personActions,
    showKeys: () => showKeys(plugin.app),
    undo: () => void built.actions.undo(),
    redo: () => void built.actions.redo(),
    insertChecklist: () => void built.insertToday(),
  };
  plugin.registerView(RECONNECT_VIEW, (leaf) => new ReconnectView(leaf, parts));
  registerListBlocks(plugin, parts);
  plugin.registerView(CALENDAR_VIEW, (leaf) => new CalendarView(leaf, all));
  const { timelines } = all.practices;
  registerTimelineBlocks(plugin, { ...all, timelines });
  plugin.registerView(TIMELINE_VIEW, (leaf) => new TimelineView(leaf, { ...all, timelines }));
  plugin.registerHoverLinkSource(RECONNECT_VIEW, { display: plugin.manifest.name, defaultMod: true });
}
