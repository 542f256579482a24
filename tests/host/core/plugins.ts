import type * as Obsidian from "obsidian";
import type { App } from "./app";
import { evaluatePlugin, readManifest, type ObsidianModule, type PluginSource } from "./load-plugin";
import { Platform } from "./platform";
import type { Plugin } from "./plugin";
import type { Vault } from "./vault";
import { apiVersion, requireApiVersion } from "./version";

/** `app.plugins`: the community plugins. */
export class Plugins {
  readonly plugins: Record<string, Plugin> = {};
  readonly manifests: Record<string, Obsidian.PluginManifest> = {};
  readonly enabledPlugins = new Set<string>();

  constructor(private readonly app: App) {}

  getPlugin(id: string): Plugin | null {
    return this.plugins[id] ?? null;
  }

  /** Which plugins the vault has switched on, loaded here or not. */
  async loadEnabled(): Promise<void> {
    const path = `${this.app.vault.configDir}/community-plugins.json`;
    if (!(await this.app.vault.adapter.exists(path))) return;
    const parsed: unknown = JSON.parse(await this.app.vault.adapter.read(path));
    if (!Array.isArray(parsed)) return;
    for (const id of parsed) if (typeof id === "string") this.enabledPlugins.add(id);
  }

  async load(source: PluginSource, obsidian: ObsidianModule): Promise<Plugin> {
    const manifest = this.admit(readManifest(source.manifest));
    const PluginClass = evaluatePlugin(source.main, obsidian);
    const plugin = new PluginClass(this.app, manifest);
    this.plugins[manifest.id] = plugin;
    this.enabledPlugins.add(manifest.id);
    try {
      await plugin.load();
    } catch (error) {
      this.unload(manifest.id);
      throw error;
    }
    return plugin;
  }

  unload(id: string): void {
    this.plugins[id]?.unload();
    delete this.plugins[id];
    this.enabledPlugins.delete(id);
  }

  unloadAll(): void {
    for (const id of Object.keys(this.plugins)) this.unload(id);
  }

  private admit(manifest: Obsidian.PluginManifest): Obsidian.PluginManifest {
    const { id, minAppVersion, isDesktopOnly } = manifest;
    if (this.plugins[id]) throw new Error(`Plugin "${id}" is already loaded`);
    if (!requireApiVersion(minAppVersion))
      throw new Error(`"${id}" needs ${minAppVersion}, this is ${apiVersion}`);
    if (isDesktopOnly === true && Platform.isMobile) throw new Error(`"${id}" is for the desktop only`);
    const admitted = { ...manifest, dir: `${this.app.vault.configDir}/plugins/${id}` };
    this.manifests[id] = admitted;
    return admitted;
  }
}

interface InternalPlugin {
  readonly id: string;
  enabled: boolean;
  readonly instance: { readonly id: string; options: Record<string, unknown> };
}

/** Core plugins that other plugins ask for settings, with their file in `.obsidian`; all are on in a new vault. */
const CORE_PLUGINS = ["daily-notes", "templates"] as const;

/** `app.internalPlugins`, as far as others look at it: whether a core plugin is on, and its options. */
export class InternalPlugins {
  readonly plugins: Record<string, InternalPlugin> = {};

  constructor(private readonly vault: Vault) {
    for (const id of CORE_PLUGINS) this.plugins[id] = { id, enabled: true, instance: { id, options: {} } };
  }

  getPluginById(id: string): InternalPlugin | null {
    return this.plugins[id] ?? null;
  }

  getEnabledPluginById(id: string): InternalPlugin["instance"] | null {
    const plugin = this.plugins[id];
    return plugin?.enabled ? plugin.instance : null;
  }

  async load(): Promise<void> {
    const isEnabled = await this.switches();
    for (const plugin of Object.values(this.plugins)) {
      plugin.enabled = isEnabled(plugin.id);
      plugin.instance.options = (await this.vault.readConfigJson(plugin.id)) ?? {};
    }
  }

  /** `core-plugins.json` is a list of ids in older vaults and an object of switches in newer ones. */
  private async switches(): Promise<(id: string) => boolean> {
    const path = `${this.vault.configDir}/core-plugins.json`;
    if (!(await this.vault.adapter.exists(path))) return () => true;
    const parsed: unknown = JSON.parse(await this.vault.adapter.read(path));
    if (Array.isArray(parsed)) return (id) => parsed.includes(id);
    const switches = new Map(Object.entries(parsed ?? {}));
    return (id) => switches.get(id) !== false;
  }
}
