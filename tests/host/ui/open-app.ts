import { Adapter } from "../core/adapter";
import { App } from "../core/app";
import { MemoryStorage } from "../core/memory-storage";
import { type Device, setDevice } from "../core/platform";
import type { Plugin } from "../core/plugin";
import { asUiApp, type UiApp } from "./app";
import { createUi } from "./create-ui";
import { installDom } from "./dom";

export interface TestVault {
  readonly files?: Readonly<Record<string, string>>;
  readonly device?: Device;
  readonly isDark?: boolean;
  /** Plugins of the test's own, loaded before any file is known. */
  readonly plugins?: readonly (new (app: App, manifest: Plugin["manifest"]) => Plugin)[];
}

const MANIFEST = {
  id: "sample",
  name: "Sample",
  author: "Test",
  version: "1.0.0",
  minAppVersion: "1.0.0",
  description: "A sample.",
};

/** The whole app on a vault in memory, drawn in the window of the test. */
export async function openApp({
  files = {},
  device = "desktop",
  isDark = false,
  plugins = [],
}: TestVault = {}): Promise<UiApp> {
  installDom(window);
  setDevice(device);
  document.body.replaceChildren();
  const app = new App({
    adapter: new Adapter(new MemoryStorage(Object.entries(files))),
    ui: createUi({ win: window, isDark }),
    cacheDelay: 1,
  });
  await app.start({
    loadPlugins: async (loading) => {
      for (const type of plugins) await new type(loading, MANIFEST).load();
    },
  });
  return asUiApp(app);
}

export function press(key: string, modifiers: KeyboardEventInit = {}): void {
  const target = document.activeElement ?? document.body;
  target.dispatchEvent(new KeyboardEvent("keydown", { key, bubbles: true, cancelable: true, ...modifiers }));
}
