import type * as Obsidian from "obsidian";
import type { App } from "./app";
import { arrayBufferToBase64, arrayBufferToHex, base64ToArrayBuffer, hexToArrayBuffer } from "./binary";
import { Component } from "./component";
import { debounce } from "./debounce";
import { Editor } from "./editor";
import { Events } from "./events";
import { FileManager } from "./file-manager";
import { TAbstractFile, TFile, TFolder } from "./files";
import {
  getAllTags,
  getFrontMatterInfo,
  parseFrontMatterAliases,
  parseFrontMatterEntry,
  parseFrontMatterStringArray,
  parseFrontMatterTags,
} from "./front-matter";
import { iterateCacheRefs, iterateRefs, MetadataCache } from "./metadata-cache";
import { moment } from "./moment";
import { getLinkpath, normalizePath, parseLinktext, stripHeading, stripHeadingForLink } from "./paths";
import { Platform } from "./platform";
import { Plugin } from "./plugin";
import { prepareFuzzySearch, prepareSimpleSearch, sortSearchResults } from "./search";
import { resolveSubpath } from "./subpath";
import { Tasks } from "./tasks";
import { Vault } from "./vault";
import { apiVersion, getLanguage, requireApiVersion } from "./version";
import { parseYaml, stringifyYaml } from "./yaml";

/** What `require("obsidian")` gives that needs no document. The compiler compares each with its declaration. */
export const coreValues = {
  Platform,
  apiVersion,
  arrayBufferToBase64,
  arrayBufferToHex,
  base64ToArrayBuffer,
  debounce,
  getAllTags,
  getFrontMatterInfo,
  getLanguage,
  getLinkpath,
  hexToArrayBuffer,
  iterateCacheRefs,
  iterateRefs,
  moment,
  normalizePath,
  parseFrontMatterAliases,
  parseFrontMatterEntry,
  parseFrontMatterStringArray,
  parseFrontMatterTags,
  parseLinktext,
  parseYaml,
  prepareFuzzySearch,
  prepareSimpleSearch,
  requireApiVersion,
  resolveSubpath,
  sortSearchResults,
  stringifyYaml,
  stripHeading,
  stripHeadingForLink,
} satisfies Partial<typeof Obsidian>;

export const coreClasses = {
  Component,
  Editor,
  Events,
  FileManager,
  MetadataCache,
  Plugin,
  TAbstractFile,
  TFile,
  TFolder,
  Tasks,
  Vault,
};

type StandsFor<Host extends Real, Real> = Host;

/** Members whose types belong to the UI half, or that the host does not have. */
type NotInCore = "keymap" | "scope" | "workspace" | "renderContext" | "secretStorage" | "lastEvent";

/** Compiles only while objects of the host can be used as objects of the app. */
export type CheckedClasses = [
  StandsFor<Component, Obsidian.Component>,
  StandsFor<Editor, Obsidian.Editor>,
  StandsFor<Events, Obsidian.Events>,
  StandsFor<FileManager, Obsidian.FileManager>,
  StandsFor<MetadataCache, Obsidian.MetadataCache>,
  StandsFor<Omit<Plugin, "app">, Pick<Obsidian.Plugin, "manifest" | "loadData" | "saveData" | "addCommand">>,
  StandsFor<TFile, Obsidian.TFile>,
  StandsFor<TFolder, Obsidian.TFolder>,
  StandsFor<Tasks, Obsidian.Tasks>,
  StandsFor<Vault, Obsidian.Vault>,
  StandsFor<App, Omit<Obsidian.App, NotInCore>>,
];
