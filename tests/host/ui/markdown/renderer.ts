import type * as Obsidian from "obsidian";
import { Component } from "../../core/component";
import type { TFile } from "../../core/files";
import type { UiApp } from "../app";
import { actAsLink } from "../workspace/links";
import { readBlocks } from "./blocks";
import { drawBlock } from "./draw";

export class MarkdownRenderChild extends Component {
  constructor(readonly containerEl: HTMLElement) {
    super();
  }
}

interface Source {
  readonly app: UiApp;
  readonly markdown: string;
  readonly sourcePath: string;
  readonly component: Component;
}

/** What post processors are told. Children they add live as long as the component that asked for the rendering. */
function contextOf(
  source: Source,
  section: Obsidian.MarkdownSectionInformation,
): Obsidian.MarkdownPostProcessorContext {
  const { app, sourcePath, component } = source;
  const file = app.vault.getFileByPath(sourcePath);
  return {
    docId: sourcePath,
    sourcePath,
    frontmatter: file && app.metadataCache.getFileCache(file)?.frontmatter,
    addChild: (child: unknown) => {
      if (child instanceof Component) component.addChild(child);
    },
    getSectionInfo: () => section,
  };
}

function wireLinks(app: UiApp, el: HTMLElement, sourcePath: string): void {
  for (const linkEl of el.findAll("a.internal-link")) {
    const linktext = linkEl.getAttr("data-href") ?? "";
    const isResolved =
      app.metadataCache.getFirstLinkpathDest(linktext.split("#")[0] ?? "", sourcePath) !== null;
    linkEl.toggleClass("is-unresolved", !isResolved);
    actAsLink(app, linkEl, { linktext, sourcePath });
  }
}

/** Draws section after section, each in its own element, and lets the post processors at each. */
async function draw(el: HTMLElement, source: Source): Promise<void> {
  for (const block of readBlocks(source.markdown)) {
    const sectionEl = el.createDiv(`el-${block.kind}`);
    drawBlock(sectionEl, block);
    wireLinks(source.app, sectionEl, source.sourcePath);
    const { lineStart, lineEnd } = block;
    await source.app.markdown.process(
      sectionEl,
      contextOf(source, { text: source.markdown, lineStart, lineEnd }),
    );
  }
}

export abstract class MarkdownRenderer extends MarkdownRenderChild implements Obsidian.HoverParent {
  hoverPopover: Obsidian.HoverPopover | null = null;
  abstract get file(): TFile;

  constructor(
    readonly app: UiApp,
    containerEl: HTMLElement,
  ) {
    super(containerEl);
  }

  static render(
    app: UiApp,
    markdown: string,
    el: HTMLElement,
    sourcePath: string,
    component: Component,
  ): Promise<void> {
    return draw(el, { app, markdown, sourcePath, component });
  }
}
