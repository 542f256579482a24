import type * as Obsidian from "obsidian";
import type { CodeBlockHandler, MarkdownPort, PostProcessorPort } from "../core/ui-ports";

/** What plugins add to rendered notes: post processors, in their order, and handlers of fenced code. */
export class MarkdownExtensions implements MarkdownPort {
  private processors: PostProcessorPort[] = [];

  registerPostProcessor(processor: PostProcessorPort, sortOrder?: number): void {
    if (sortOrder !== undefined) processor.sortOrder = sortOrder;
    this.processors = [...this.processors, processor].sort((a, b) => (a.sortOrder ?? 0) - (b.sortOrder ?? 0));
  }

  unregisterPostProcessor(processor: PostProcessorPort): void {
    this.processors = this.processors.filter((known) => known !== processor);
  }

  createCodeBlockPostProcessor(language: string, handler: CodeBlockHandler): PostProcessorPort {
    return async (el, context) => {
      for (const codeEl of el.findAll(`pre > code.language-${CSS.escape(language)}`)) {
        const blockEl = createDiv(`block-language-${language}`);
        codeEl.parentElement?.replaceWith(blockEl);
        await handler(codeEl.getText().replace(/\n$/, ""), blockEl, context);
      }
    };
  }

  /** One that throws is reported and the others go on: a broken plugin must not take the note away. */
  async process(el: HTMLElement, context: Obsidian.MarkdownPostProcessorContext): Promise<void> {
    for (const processor of this.processors) {
      try {
        await processor(el, context);
      } catch (error) {
        console.error(error);
      }
    }
  }
}
