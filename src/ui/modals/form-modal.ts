import { Modal, type App } from "obsidian";
import { render, type ComponentChild } from "preact";
import { nameDialog } from "./name-dialog";

/** A form that stands in a window of its own. */
export interface FormWindow {
  readonly title: string;
  /** Drawn once; `close` closes the window. */
  readonly form: (close: () => void) => ComponentChild;
  /** What has the focus at first, as a selector. */
  readonly focus: string;
  /** Whether typing there replaces what is proposed, as a whole. */
  readonly replaces?: boolean;
}

/** Asks for what an action needs. */
export class FormModal extends Modal {
  constructor(
    app: App,
    private readonly asked: FormWindow,
  ) {
    super(app);
  }

  override onOpen(): void {
    const { title, form, focus, replaces = false } = this.asked;
    this.modalEl.addClass("rapport-modal");
    this.setTitle(title);
    nameDialog(this);
    render(
      form(() => this.close()),
      this.contentEl,
    );
    const first = this.contentEl.querySelector<HTMLElement>(focus);
    first?.focus();
    if (replaces && first?.instanceOf(HTMLInputElement) === true) first.select();
  }

  override onClose(): void {
    render(null, this.contentEl);
  }
}
