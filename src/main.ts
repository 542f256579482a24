import { Plugin } from "obsidian";
import { FirstRun } from "./app/first-run";
import { createEngine } from "./engine/engine";
import type { Settings } from "./settings/settings";
import { SettingsFile, type SettingsState } from "./settings/settings-file";
import { createNotices, type Notices } from "./ui/notices";
import { RECONNECT_VIEW } from "./ui/reconnect/view";
import { focusActiveView, showOnce } from "./ui/reveal";
import { registerSurfaces } from "./ui/surfaces";
import { WORDS } from "./ui/words";
import { readOtherSettings } from "./vault/other-plugin-settings";
import { createSettingsStorage } from "./vault/settings-storage";

const { outcome } = WORDS.outcome;

/** Connects the settings, the engine and the surfaces with Obsidian; what each part does is its own. */
export default class RapportPlugin extends Plugin {
  private readonly file = new SettingsFile(createSettingsStorage(this));
  private reload: () => Promise<void> = () => Promise.resolve();
  private warn: (state: SettingsState) => void = () => undefined;

  override async onload(): Promise<void> {
    const { app, file } = this;
    const settings = (): Settings => file.get();
    const state = await file.load();
    const engine = createEngine(this, settings);
    this.reload = () => engine.settingsChanged();
    const setSettings = (next: Settings): Promise<void> => this.setSettings(next);
    const notices = createNotices(engine.history, () => focusActiveView(app));
    this.warn = (found) => warn(found, notices);
    const isFirst = (): boolean => file.isMissing();
    registerSurfaces(this, {
      ...engine,
      notices,
      settings,
      setSettings,
      otherSettings: () => readOtherSettings(app),
      firstRun: new FirstRun({ ...engine, isFirst, settings, save: setSettings }),
      people: () => engine.roster.people(),
      person: (path) => engine.roster.person(path),
      mentions: (path) => engine.roster.mentionCount(path),
    });
    app.workspace.onLayoutReady(() => {
      this.warn(state);
      void engine.start();
      if (isFirst()) void showOnce(app, RECONNECT_VIEW);
    });
  }

  /** A sync has brought other settings. */
  override async onExternalSettingsChange(): Promise<void> {
    const state = await this.file.loadAgain();
    await this.reload();
    this.warn(state);
  }

  private async setSettings(settings: Settings): Promise<void> {
    await this.file.set(settings);
    await this.reload();
  }
}

function warn(state: SettingsState, notices: Notices): void {
  if (state === "newer") notices.say(outcome.settingsNewer);
  if (state === "unreadable") notices.say(outcome.settingsUnreadable);
}
