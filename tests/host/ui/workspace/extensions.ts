import type * as Obsidian from "obsidian";
import { Events } from "../../core/events";
import { EditorSuggests } from "../editor-suggest";
import { ProtocolHandlers } from "../protocol";

/** What plugins register with the workspace that has nothing to do with panes. */
export abstract class WorkspaceExtensions extends Events {
  readonly editorSuggest = new EditorSuggests();
  readonly protocolHandlers = new ProtocolHandlers();
  readonly hoverLinkSources = new Map<string, Obsidian.HoverLinkSource>();

  registerHoverLinkSource(id: string, source: Obsidian.HoverLinkSource): void {
    this.hoverLinkSources.set(id, source);
  }

  unregisterHoverLinkSource(id: string): void {
    this.hoverLinkSources.delete(id);
  }

  registerObsidianProtocolHandler(action: string, handler: Obsidian.ObsidianProtocolHandler): void {
    this.protocolHandlers.register(action, handler);
  }

  unregisterObsidianProtocolHandler(action: string): void {
    this.protocolHandlers.unregister(action);
  }

  /** CodeMirror is not part of the host; an extension is accepted and has no effect. */
  registerEditorExtension(_extension: unknown): void {}

  unregisterEditorExtension(_extension: unknown): void {}
}
