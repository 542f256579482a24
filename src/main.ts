import { Plugin } from "obsidian";
import { FirstRun } from "./app/first-run";
import { Background } from "./engine/background";
import { createEngine } from "./engine/engine";
import { errorText } from "./note/text/error-text";
import type { Settings } from "./settings/settings";
import { SettingsFile, type SettingsState } from "./settings/settings-file";
import { createNotices, type Notices } from "./ui/notices";
import { RECONNECT_VIEW } from "./ui/reconnect/view";
import { focusActiveView, showOnce } from "./ui/reveal";
import { registerSurfaces } from "./ui/surfaces";
import { tellConsole } from "./ui/tell-console";
import { WORDS } from "./ui/words";
import { readOtherSettings } from "./vault/other-plugin-settings";
import { createSettingsStorage } from "./vault/settings-storage";

const { outcome } = WORDS.outcome;

/** Connects the settings, the engine and the surfaces with Obsidian; what each part does is its own. */
export default class RapportPlugin extends Plugin {
  private readonly file = new SettingsFile(createSettingsStorage(this));
  private readonly background = new Background(tellConsole);
  private reload: () => Promise<void> = () => Promise.resolve();
  private warn: (state: SettingsState) => void = () => undefined;
  private tellUnsaved: (error: unknown) => void = tellConsole;

  override async onload(): Promise<void> {
    const { app, file, background } = this;
    this.register(() => background.stop());
    const settings = (): Settings => file.get();
    const state = await file.load();
    if (background.isOver) return;
    const engine = createEngine(this, settings, background);
    this.reload = () => engine.settingsChanged();
    const setSettings = (next: Settings): Promise<void> => this.setSettings(next);
    const notices = createNotices(engine.history, () => focusActiveView(app));
    this.warn = (found) => warn(found, file.unusable(), notices);
    this.tellUnsaved = (error) => notices.problem(unsaved(error));
    const isFirst = (): boolean => file.isMissing();
    registerSurfaces(this, {
      ...engine,
      notices,
      settings,
      setSettings,
      saveSettings: (next) => this.saveSettings(next),
      otherSettings: () => readOtherSettings(app),
      firstRun: new FirstRun({ ...engine, isFirst, settings, save: setSettings }),
      people: () => engine.roster.people(),
      person: (path) => engine.roster.person(path),
      mentions: (path) => engine.roster.mentionCount(path),
    });
    app.workspace.onLayoutReady(() => {
      background.begin(() => this.warn(state));
      background.begin(() => engine.start());
      if (isFirst()) background.begin(() => showOnce(app, RECONNECT_VIEW));
    });
  }

  /** A sync has brought other settings. */
  override async onExternalSettingsChange(): Promise<void> {
    const state = await this.file.load();
    if (this.background.isOver) return;
    await this.reload();
    this.warn(state);
  }

  private async setSettings(settings: Settings): Promise<void> {
    await this.saveSettings(settings);
    await this.reload();
  }

  /** Settings that cannot be saved hold until the app is closed; each save writes all of them, the next one those too. */
  private saveSettings(settings: Settings): Promise<void> {
    return this.file.set(settings).catch(this.tellUnsaved);
  }
}

function warn(state: SettingsState, unusable: readonly string[], notices: Notices): void {
  if (state === "newer") notices.say(outcome.settingsNewer);
  if (state === "unreadable") notices.say(outcome.settingsUnreadable);
  if (state === "usable" && unusable.length > 0) notices.problem(outcome.settingsRejected(unusable));
}

function unsaved(error: unknown): string {
  return outcome.settingsUnsaved(errorText(error));
}
