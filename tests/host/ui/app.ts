import type { App } from "../core/app";
import type { Keymap, Scope } from "./keymap";
import type { MarkdownExtensions } from "./markdown-extensions";
import type { SettingModal } from "./setting/modal";
import type { ViewRegistry } from "./view-registry";
import type { Workspace } from "./workspace/workspace";

/** The app as the UI half sees it: the members that its own factory made have their own types. */
export interface UiApp extends App {
  readonly workspace: Workspace;
  readonly viewRegistry: ViewRegistry;
  readonly setting: SettingModal;
  readonly markdown: MarkdownExtensions;
  readonly keymap: Keymap;
  readonly scope: Scope;
}

/**
 * The core builds the app and hands it to the UI factory before it has the factory's answer. From the moment the
 * factory returns, the app holds these members; nothing reads them earlier.
 */
export function asUiApp(app: App): UiApp {
  return app as UiApp;
}
