import { readBlocks } from "../markdown/blocks";
import { MarkdownRenderChild, MarkdownRenderer } from "../markdown/renderer";
import { Component } from "../../core/component";
import type { UiApp } from "../app";

/** A block as it was drawn, and what it was drawn from. */
interface Drawn {
  readonly source: string;
  readonly path: string;
  readonly child: MarkdownRenderChild;
}

/**
 * The blocks of code that live preview draws in the place of their lines. A text area has no room for them, so they
 * stand below it; one whose words have not changed is left as it is, as the app does, and any other is drawn anew.
 */
export class LiveBlocks extends Component {
  private drawn: readonly Drawn[] = [];

  constructor(
    private readonly app: UiApp,
    private readonly containerEl: HTMLElement,
  ) {
    super();
  }

  draw(text: string, path: string): void {
    const left = [...this.drawn];
    this.drawn = sourcesIn(text).map((source) => {
      const at = left.findIndex((each) => each.source === source && each.path === path);
      const [known] = at < 0 ? [] : left.splice(at, 1);
      return known ?? { source, path, child: this.render(source, path) };
    });
    for (const { child } of left) this.remove(child);
    this.containerEl.append(...this.drawn.map(({ child }) => child.containerEl));
  }

  clear(): void {
    for (const { child } of this.drawn) this.remove(child);
    this.drawn = [];
  }

  private render(source: string, path: string): MarkdownRenderChild {
    const el = this.containerEl.createDiv("cm-preview-code-block cm-embed-block markdown-rendered");
    el.setAttr("contenteditable", "false");
    const child = this.addChild(new MarkdownRenderChild(el));
    void MarkdownRenderer.render(this.app, source, el, path, child);
    return child;
  }

  private remove(child: MarkdownRenderChild): void {
    this.removeChild(child);
    child.containerEl.detach();
  }
}

/** The fenced blocks that say which language they are in. */
function sourcesIn(text: string): string[] {
  return readBlocks(text).flatMap((block) =>
    block.kind === "code" && block.language !== "" ? [`\`\`\`${block.language}\n${block.text}\`\`\`\n`] : [],
  );
}
