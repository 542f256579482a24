import type * as Obsidian from "obsidian";
import type { App } from "./app";
import { Plugin } from "./plugin";

export type ObsidianModule = Readonly<Record<string, unknown>>;

export interface PluginSource {
  /** The text of main.js. */
  readonly main: string;
  /** The text of manifest.json. */
  readonly manifest: string;
}

type PluginClass = new (app: App, manifest: Obsidian.PluginManifest) => Plugin;

/**
 * Runs a built plugin. `require` knows "obsidian" and nothing else, and what Node has but a phone has not is hidden,
 * so that a plugin that needs either fails here as it would fail there.
 */
export function evaluatePlugin(main: string, obsidian: ObsidianModule): PluginClass {
  const module: { exports: unknown } = { exports: {} };
  const require = (name: string): ObsidianModule => {
    if (name === "obsidian") return obsidian;
    throw new Error(`Cannot find module '${name}'`);
  };
  const hidden = ["process", "Buffer", "global", "__dirname", "__filename"];
  const run = new Function(
    "require",
    "module",
    "exports",
    ...hidden,
    `${main}\n//# sourceURL=plugin:main.js`,
  );
  Reflect.apply(run, globalThis, [require, module, module.exports]);
  const { exports } = module;
  const exported = isRecord(exports) && "default" in exports ? exports["default"] : exports;
  if (!isPluginClass(exported)) throw new Error("main.js exports no class that extends Plugin");
  return exported;
}

export function readManifest(text: string): Obsidian.PluginManifest {
  const parsed: unknown = JSON.parse(text);
  if (!isRecord(parsed)) throw new Error("manifest.json is not an object");
  const required = (key: string): string => {
    const value = parsed[key];
    if (typeof value !== "string" || value === "") throw new Error(`manifest.json has no ${key}`);
    return value;
  };
  const id = required("id");
  return {
    id,
    name: required("name"),
    author: typeof parsed["author"] === "string" ? parsed["author"] : "",
    version: required("version"),
    minAppVersion: required("minAppVersion"),
    description: required("description"),
    isDesktopOnly: parsed["isDesktopOnly"] === true,
  };
}

function isPluginClass(value: unknown): value is PluginClass {
  return typeof value === "function" && value.prototype instanceof Plugin;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null;
}
