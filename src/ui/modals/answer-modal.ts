import { Modal, type App } from "obsidian";
import { MODALS } from "../../i18n/en/modals";

/** An answer in full sentences, and what can be done next. */
export interface Answer {
  readonly title: string;
  /** Drawn as a paragraph each, the first one as the answer itself. */
  readonly sentences: readonly string[];
  readonly steps: readonly NextStep[];
}

/** A button that closes the window and goes on from there. */
export interface NextStep {
  readonly text: string;
  readonly run: () => void;
}

/** Says something that is too long for a notice and stays until it has been read. */
export class AnswerModal extends Modal {
  constructor(
    app: App,
    private readonly answer: Answer,
  ) {
    super(app);
  }

  override onOpen(): void {
    const { title, sentences, steps } = this.answer;
    this.modalEl.addClass("rapport-modal");
    this.setTitle(title);
    const body = this.contentEl.createDiv({ cls: "rapport-form rapport-answer" });
    for (const text of sentences) body.createEl("p", { text, attr: { dir: "auto" } });
    const buttons = body.createDiv({ cls: "modal-button-container rapport-form-buttons" });
    for (const step of [...steps, { text: MODALS.close, run: () => undefined }])
      this.addButton(buttons, step);
    buttons.querySelector("button")?.focus();
  }

  override onClose(): void {
    this.contentEl.empty();
  }

  private addButton(buttons: HTMLElement, { text, run }: NextStep): void {
    buttons.createEl("button", { text, attr: { type: "button" } }).addEventListener("click", () => {
      this.close();
      run();
    });
  }
}
