import type { PluginSource } from "./load-plugin";

const manifest = {
  id: "sample",
  name: "Sample",
  version: "1.0.0",
  minAppVersion: "1.13.0",
  description: "Tests the host.",
  author: "Tests",
};

/** A plugin as a bundler leaves it: CommonJS text. `onload` is the body of that method; `log` records what it sees. */
export function samplePlugin(
  onload: string,
  changes: Partial<typeof manifest> & { isDesktopOnly?: boolean } = {},
): PluginSource {
  const main = `
    "use strict";
    const obsidian = require("obsidian");
    class Sample extends obsidian.Plugin {
      log = [];
      async onload() { const { app, log } = this; ${onload} }
      onunload() { this.log.push("unloaded"); }
      onExternalSettingsChange() { this.log.push("settings changed outside"); }
    }
    module.exports = { default: Sample };`;
  return { main, manifest: JSON.stringify({ ...manifest, ...changes }) };
}

export function logOf(plugin: object | null): readonly string[] {
  const log: unknown = plugin && Reflect.get(plugin, "log");
  return Array.isArray(log) ? log.map(String) : [];
}
