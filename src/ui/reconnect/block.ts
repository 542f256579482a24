import { MarkdownRenderChild, type App, type HoverParent, type HoverPopover, type Plugin } from "obsidian";
import { h, render } from "preact";
import { readListBlock, type ListBlock } from "../../note/block/list-block";
import { BlockList } from "./block-list";
import { drawIcon } from "./drawn-icons";
import { Icons } from "../parts/icon";
import { Ids, idsWith, type NextId } from "../parts/own-id";
import type { Surface } from "./surface";
import { RECONNECT_VIEW, seenBy, type ReconnectDeps } from "./view";

/** What stands behind the fence of a block. */
const LANGUAGE = "rapport";

/** Lists people wherever a note has a block for it; drawn from what is known, so that a note costs no look at others. */
export function registerListBlocks(plugin: Plugin, deps: ReconnectDeps): void {
  let count = 0;
  plugin.registerMarkdownCodeBlockProcessor(LANGUAGE, (source, el, context) => {
    count += 1;
    const parts = { app: plugin.app, deps, source, from: context.sourcePath };
    context.addChild(new ListBlockChild(el, { ...parts, nextId: idsWith(`rapport-block-${count}-`) }));
  });
}

interface BlockParts {
  readonly app: App;
  readonly deps: ReconnectDeps;
  readonly source: string;
  /** The path of the note it stands in. */
  readonly from: string;
  readonly nextId: NextId;
}

/** One block: drawn anew with the agenda, and gone with the part of the note that it stands in. */
class ListBlockChild extends MarkdownRenderChild implements HoverParent {
  hoverPopover: HoverPopover | null = null;
  private readonly block: ListBlock;
  private surface: Surface;

  constructor(
    el: HTMLElement,
    private readonly parts: BlockParts,
  ) {
    super(el);
    this.block = readListBlock(parts.source);
    const { deps, app, from } = parts;
    this.surface = {
      ...deps,
      ...seenBy(deps),
      togglePrivacy: () => deps.privacy.toggle(),
      linkTo: (path) => deps.linkTo(path, from),
      preview: (event, targetEl, linktext) => {
        const hover = { event, source: RECONNECT_VIEW, hoverParent: this, targetEl, linktext };
        app.workspace.trigger("hover-link", hover);
      },
    };
  }

  override onload(): void {
    const { containerEl, parts } = this;
    containerEl.addClass("rapport-view", "rapport-block");
    const { feed, privacy } = parts.deps;
    this.register(feed.subscribe(() => this.draw()));
    this.register(privacy.onChange(() => this.privacyChanged()));
    this.draw();
  }

  /** What is shown in the sidebar while a screen is shared is shown in a note, and nothing else. */
  private privacyChanged(): void {
    this.surface = { ...this.surface, ...seenBy(this.parts.deps) };
    this.draw();
  }

  override onunload(): void {
    render(null, this.containerEl);
  }

  private draw(): void {
    const { block, surface, parts } = this;
    const list = h(BlockList, { block, surface, state: parts.deps.feed.state() });
    const named = h(Ids.Provider, { value: parts.nextId }, list);
    render(h(Icons.Provider, { value: drawIcon }, named), this.containerEl);
  }
}
