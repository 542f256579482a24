import { Modal, type App } from "obsidian";
import { h, render } from "preact";
import type { Day } from "../../domain/day";
import { snoozeTitle } from "../../i18n/en/modals";
import { SnoozeForm } from "./snooze-form";

export interface SnoozeModalDeps {
  readonly name: string;
  readonly today: Day;
  /** Hides the person until that day; while it is rejected the modal stays open. */
  readonly save: (until: Day) => Promise<void>;
}

/** Asks until which day somebody is to rest. */
export class SnoozeModal extends Modal {
  constructor(
    app: App,
    private readonly deps: SnoozeModalDeps,
  ) {
    super(app);
  }

  override onOpen(): void {
    const { name, today, save } = this.deps;
    this.modalEl.addClass("rapport-modal");
    this.setTitle(snoozeTitle(name));
    const onClose = (): void => {
      this.close();
    };
    render(h(SnoozeForm, { today, save, onClose }), this.contentEl);
    this.contentEl.querySelector("input")?.focus();
  }

  override onClose(): void {
    render(null, this.contentEl);
  }
}
