import { Plugin } from "obsidian";
import { horizon } from "./domain/horizon";
import { createEngine } from "./engine";
import { circlesOf, type Settings } from "./settings/settings";
import { FirstRun } from "./app/first-run";
import { SettingsFile } from "./settings/settings-file";
import { createActingParts } from "./ui/acting-parts";
import { checklistMessage } from "./ui/checklist-message";
import { registerCli } from "./ui/cli/register";
import { registerCommands } from "./ui/commands";
import { showCheck } from "./ui/index-check";
import { lookedFor } from "./ui/looked-for";
import { registerNoteMenus } from "./ui/menus/note-menus";
import { createNotices, type Notices } from "./ui/notices";
import { ReconnectView, RECONNECT_VIEW } from "./ui/reconnect/view";
import { focusActiveView, openSettings, revealView } from "./ui/reveal";
import { RapportSettingTab } from "./ui/settings-tab";
import { showDueCount } from "./ui/status-bar";
import { showWhy } from "./ui/why-person";
import { WORDS } from "./ui/words";
import { createSettingsStorage } from "./vault/settings-storage";

const { commands } = WORDS.commands;
const { outcome } = WORDS.outcome;
const { issueText } = WORDS.issue;

/** Connects the engine with Obsidian; what each part does is its own. */
export default class RapportPlugin extends Plugin {
  private readonly file = new SettingsFile(createSettingsStorage(this));
  private reload: () => Promise<void> = () => Promise.resolve();

  override async onload(): Promise<void> {
    const { app, file } = this;
    const settings = (): Settings => file.get();
    const settingsState = await file.load();
    const engine = createEngine(this, settings);
    const { clock, dates, feed, history, roster } = engine;
    const notices = createNotices(history, () => focusActiveView(app));
    const people = () => roster.people();
    const person = (path: string) => roster.person(path);
    const parts = createActingParts({ ...engine, app, notices, settings, people, person });
    const { actions } = parts;
    const doors = {
      openView: () => revealView(app, RECONNECT_VIEW),
      openSettings: () => openSettings(app, this.manifest.id),
      logWithSomebody: parts.logWithSomebody,
      insertChecklist: async () => notices.say(checklistMessage(await engine.insertChecklist())),
      lookedFor: () => lookedFor(settings()),
      check: () => showCheck(app, { ...engine, ...notices, rebuild: () => void doors.rebuild() }),
      rebuild: async () => {
        await engine.rebuild();
        notices.say(outcome.rebuilt(people().length));
      },
    };
    this.reload = () => engine.settingsChanged();
    const firstRun = new FirstRun({
      ...engine,
      isFirst: () => file.isMissing(),
      settings,
      save: (chosen) => this.setSettings(chosen),
    });

    this.registerView(
      RECONNECT_VIEW,
      (leaf) =>
        new ReconnectView(leaf, {
          ...doors,
          feed,
          actions: parts.personActions,
          dates,
          firstRun,
          issueText,
          insertChecklist: () => void doors.insertChecklist(),
        }),
    );
    this.registerHoverLinkSource(RECONNECT_VIEW, { display: this.manifest.name, defaultMod: true });
    this.addRibbonIcon("users", commands.ribbon, () => void doors.openView());
    const isShown = () => settings().statusBar;
    this.register(
      showDueCount(this.addStatusBarItem(), feed, { isShown, open: () => void doors.openView() }),
    );
    const set = (next: Settings): Promise<void> => this.setSettings(next);
    this.addSettingTab(new RapportSettingTab(app, this, { ...engine.survey, get: settings, set }));
    const why = (path: string): void =>
      showWhy(app, path, { ...doors, ...engine, open: (from, options) => actions.open(from, options) });
    registerCommands(this, { ...doors, ...parts, why, person });
    registerNoteMenus(this, { ...engine, ...parts, person });
    registerCli(this, {
      ...engine,
      lookedFor: doors.lookedFor,
      agenda: () => feed.state().agenda,
      people,
      today: () => clock.today(),
      windows: settings,
      channels: () => settings().channels,
      circles: () => circlesOf(settings()),
      horizon: () => horizon(clock.today(), settings()),
    });
    app.workspace.onLayoutReady(() => {
      this.warn(settingsState, notices);
      void engine.start();
    });
  }

  /** A sync has brought other settings. */
  override async onExternalSettingsChange(): Promise<void> {
    await this.file.load();
    await this.reload();
  }

  private async setSettings(settings: Settings): Promise<void> {
    await this.file.set(settings);
    await this.reload();
  }

  private warn(state: Awaited<ReturnType<SettingsFile["load"]>>, notices: Notices): void {
    if (state === "newer") notices.say(outcome.settingsNewer);
    if (state === "unreadable") notices.say(outcome.settingsUnreadable);
  }
}
