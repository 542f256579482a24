import type { App } from "../core/app";
import { Platform } from "../core/platform";
import type { Ui, UiFactory } from "../core/ui-ports";
import { addAppCommands } from "./app-commands";
import { asUiApp, type UiApp } from "./app";
import { confirm } from "./confirmation-modal";
import { listenForHotkeys } from "./hotkeys";
import { listenForHoverLinks } from "./hover";
import { Keymap, Scope } from "./keymap";
import { MarkdownExtensions } from "./markdown-extensions";
import { Notice } from "./notice";
import { SettingModal } from "./setting/modal";
import { listenForTooltips } from "./tooltip";
import { ViewRegistry } from "./view-registry";
import { FILE_EXPLORER, FileExplorerView } from "./views/file-explorer";
import { MarkdownView } from "./views/markdown-view";
import { Workspace } from "./workspace/workspace";

export interface UiOptions {
  /** A window on which `installDom` has run. */
  readonly win: Window;
  /** Where the app is drawn; the body when not given. */
  readonly parentEl?: HTMLElement;
  readonly isDark?: boolean;
}

const BODY_CLASSES = {
  "is-mobile": () => Platform.isMobile,
  "is-phone": () => Platform.isPhone,
  "is-tablet": () => Platform.isTablet,
  "is-android": () => Platform.isAndroidApp,
  "mod-linux": () => Platform.isLinux,
};

/** The classes that themes and plugins tell the device and the colour scheme by. */
function markBody(body: HTMLElement, isDark: boolean): void {
  for (const [name, applies] of Object.entries(BODY_CLASSES)) body.toggleClass(name, applies());
  setColorScheme(body, isDark);
}

export function setColorScheme(body: HTMLElement, isDark: boolean): void {
  body.toggleClass("theme-dark", isDark);
  body.toggleClass("theme-light", !isDark);
}

function registerViews(viewRegistry: ViewRegistry): void {
  viewRegistry.registerView("markdown", (leaf) => new MarkdownView(leaf));
  viewRegistry.registerView(FILE_EXPLORER, (leaf) => new FileExplorerView(leaf));
  viewRegistry.registerExtensions(["md"], "markdown");
}

function trackLastEvent(app: UiApp, win: Window): () => void {
  const remember = (event: Event): void => void (app.lastEvent = event);
  const types = ["click", "auxclick", "keydown"] as const;
  for (const type of types) win.addEventListener(type, remember, { capture: true });
  return () => types.forEach((type) => win.removeEventListener(type, remember, { capture: true }));
}

/** Builds everything that draws, for an app that the core is just building. */
export function createUi({ win, parentEl, isDark = false }: UiOptions): UiFactory {
  return (core: App): Ui => {
    const app = asUiApp(core);
    const { body } = win.document;
    markBody(body, isDark);
    const scope = new Scope();
    const keymap = new Keymap(scope);
    const viewRegistry = new ViewRegistry((type) => void workspace.rebuildLeaves(type));
    const workspace = new Workspace(app, win);
    (parentEl ?? body).appendChild(workspace.frame.appEl);
    registerViews(viewRegistry);
    keymap.setViewScope(() => workspace.activeLeaf?.view.scope ?? null);
    addAppCommands(app);
    listenForHotkeys(app, scope);
    listenForHoverLinks(app, workspace);
    const stops = [keymap.listen(win), listenForTooltips(win), trackLastEvent(app, win)];
    return {
      workspace,
      viewRegistry,
      setting: new SettingModal(app),
      statusBar: { registerStatusBarItem: () => workspace.frame.statusBarEl.createDiv("status-bar-item") },
      markdown: new MarkdownExtensions(),
      keymap,
      scope,
      isDarkMode: () => body.hasClass("theme-dark"),
      confirm: (question) => confirm(app, question),
      notify: (message) => void new Notice(message),
      close: () => {
        for (const stop of stops) stop();
        workspace.close();
        body
          .findAll(":scope > .modal-container, :scope > .menu, :scope > .notice-container")
          .forEach((el) => el.detach());
        workspace.frame.appEl.detach();
      },
    };
  };
}
