import { Modal, type App } from "obsidian";
import { nameDialog } from "./name-dialog";
import { WORDS } from "../words";

const { MODALS } = WORDS.modals;

/** An answer in full sentences, and what can be done next. */
export interface Answer {
  readonly title: string;
  /** Drawn as a paragraph each, the first one as the answer itself. */
  readonly sentences: readonly string[];
  readonly steps: readonly NextStep[];
  /** Called when it is closed without any of the steps. */
  readonly dismissed?: () => void;
}

/** A button that closes the window and goes on from there. */
export interface NextStep {
  readonly text: string;
  readonly run: () => void;
}

/** Says something that is too long for a notice and stays until it has been read. */
export class AnswerModal extends Modal {
  #isAnswered = false;

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
    nameDialog(this);
    const body = this.contentEl.createDiv({ cls: "rapport-form rapport-answer" });
    for (const text of sentences) body.createEl("p", { text, attr: { dir: "auto" } });
    const buttons = body.createDiv({ cls: "modal-button-container rapport-form-buttons" });
    for (const step of steps) this.addButton(buttons, step.text, () => this.take(step));
    this.addButton(buttons, MODALS.close, () => this.close());
    buttons.querySelector("button")?.focus();
  }

  override onClose(): void {
    this.contentEl.empty();
    if (!this.#isAnswered) this.answer.dismissed?.();
  }

  private take({ run }: NextStep): void {
    this.#isAnswered = true;
    this.close();
    run();
  }

  private addButton(buttons: HTMLElement, text: string, run: () => void): void {
    buttons.createEl("button", { text, attr: { type: "button" } }).addEventListener("click", run);
  }
}

/** Asks whether to go on; closing the window is a no. */
export function askWhether(
  app: App,
  { title, sentences, yes }: Pick<Answer, "title" | "sentences"> & { readonly yes: string },
): Promise<boolean> {
  return new Promise((resolve) => {
    const steps = [{ text: yes, run: () => resolve(true) }];
    new AnswerModal(app, { title, sentences, steps, dismissed: () => resolve(false) }).open();
  });
}
