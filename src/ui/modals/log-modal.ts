import { Modal, type App } from "obsidian";
import { h, render } from "preact";
import type { Day } from "../../domain/day";
import { logTitle } from "../../i18n/en/modals";
import type { LogEntry } from "./log-draft";
import { LogForm } from "./log-form";

export interface LogModalDeps {
  /** Whom the interaction was with. */
  readonly name: string;
  readonly today: Day;
  /** The channel the person prefers, chosen at first. */
  readonly channel: string | null;
  /** The user's own channels, beside the built-in ones. */
  readonly channels: readonly string[];
  readonly preview: (entry: LogEntry) => string;
  /** Writes the entry; while it is rejected the modal stays open with everything in it. */
  readonly save: (entry: LogEntry) => Promise<void>;
}

/** Asks for one interaction with one person and shows the line it becomes. */
export class LogModal extends Modal {
  constructor(
    app: App,
    private readonly deps: LogModalDeps,
  ) {
    super(app);
  }

  override onOpen(): void {
    const { name, today, channel, channels, preview, save } = this.deps;
    this.modalEl.addClass("rapport-modal");
    this.setTitle(logTitle(name));
    const form = h(LogForm, {
      today,
      first: { day: today, channel, direction: null, text: "" },
      ownChannels: channels,
      preview,
      save,
      onClose: () => {
        this.close();
      },
    });
    render(form, this.contentEl);
    this.contentEl.querySelector("textarea")?.focus();
  }

  override onClose(): void {
    render(null, this.contentEl);
  }
}
