import { MarkdownRenderChild, type Plugin } from "obsidian";
import { h, render, type ComponentChild } from "preact";
import type { AgendaFeed } from "../../app/agenda-feed";
import type { Found } from "../../app/find-people";
import { peopleNamed, type NamingContext } from "../../app/people-named";
import { unfoundText } from "../parts/unfound-text";
import type { Privacy } from "../privacy";
import type { Timelines } from "./timelines";
import { WORDS } from "../words";

const { TIMELINE } = WORDS.practiceForms;

/** What stands behind the fence of a block. */
const LANGUAGE = "rapport-timeline";

interface TimelineBlockDeps extends NamingContext {
  readonly feed: Pick<AgendaFeed, "subscribe">;
  readonly privacy: Pick<Privacy, "onChange">;
  readonly timelines: Timelines;
}

/** Shows the history shared with people wherever a note has a block for it. */
export function registerTimelineBlocks(plugin: Plugin, deps: TimelineBlockDeps): void {
  plugin.registerMarkdownCodeBlockProcessor(LANGUAGE, (source, el, context) => {
    context.addChild(new TimelineBlock(el, deps, () => peopleNamed(source, context.sourcePath, deps)));
  });
}

/** One block: drawn anew with the agenda, and gone with the part of the note that it stands in. */
class TimelineBlock extends MarkdownRenderChild {
  constructor(
    el: HTMLElement,
    private readonly deps: TimelineBlockDeps,
    private readonly named: () => readonly Found[],
  ) {
    super(el);
  }

  override onload(): void {
    const { feed, privacy } = this.deps;
    this.containerEl.addClass("rapport-timeline-block");
    this.register(feed.subscribe(() => this.draw(), "everybody"));
    this.register(privacy.onChange(() => this.draw()));
    this.draw();
  }

  override onunload(): void {
    render(null, this.containerEl);
  }

  private draw(): void {
    const found = this.named();
    const parts = found.map((each) => this.part(each, found.length > 1));
    render(found.length === 0 ? this.deps.timelines.nobody(TIMELINE.nobody) : parts, this.containerEl);
  }

  private part(found: Found, isNamed: boolean): ComponentChild {
    const { timelines } = this.deps;
    if (found.kind !== "one") return timelines.nobody(unfoundText(found));
    const { person } = found;
    const name = h("div", { class: "rapport-timeline-name", role: "heading", "aria-level": 2 }, person.name);
    return h("div", { key: person.path }, isNamed ? name : null, timelines.list(person));
  }
}
