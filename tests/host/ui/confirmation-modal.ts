import type { UiApp } from "./app";
import { Modal } from "./modal";
import { ButtonComponent } from "./setting/buttons";

/** A button that closes its modal after its callback, unless the callback answers something truthy. */
export class ConfirmationButton extends ButtonComponent {
  isInitialFocus = false;

  constructor(
    containerEl: HTMLElement,
    private readonly modal: Modal,
  ) {
    super(containerEl);
  }

  setInitialFocus(): this {
    this.isInitialFocus = true;
    return this;
  }

  setSecondary(): this {
    return this.setClass("mod-secondary");
  }

  setCancel(): this {
    return this.setClass("mod-cancel");
  }

  protected override run(event: MouseEvent): unknown {
    const result = super.run(event);
    if (result instanceof Promise) void result.then((keepOpen) => this.closeUnless(keepOpen));
    else this.closeUnless(result);
    return result;
  }

  private closeUnless(keepOpen: unknown): void {
    if (!keepOpen) this.modal.close();
  }
}

export class ConfirmationModal extends Modal {
  readonly buttonContainerEl: HTMLElement;
  private readonly buttons: ConfirmationButton[] = [];

  constructor(app: UiApp) {
    super(app);
    this.containerEl.addClass("mod-confirmation");
    this.buttonContainerEl = this.modalEl.createDiv("modal-button-container");
  }

  override open(): void {
    super.open();
    this.buttons
      .filter((button) => button.isInitialFocus)
      .at(-1)
      ?.buttonEl.focus();
  }

  addClass(cls: string): this {
    this.modalEl.addClass(cls);
    return this;
  }

  addCheckbox(label: string, callback: (value: boolean) => unknown): this {
    const labelEl = this.buttonContainerEl.createEl("label", "mod-checkbox");
    const checkboxEl = labelEl.createEl("input", { type: "checkbox" });
    labelEl.appendText(label);
    checkboxEl.addEventListener("change", () => void callback(checkboxEl.checked));
    return this;
  }

  addButton(callback: (button: ConfirmationButton) => unknown): this {
    const button = new ConfirmationButton(this.buttonContainerEl, this);
    this.buttons.push(button);
    callback(button);
    return this;
  }

  addCancelButton(text = "Cancel"): this {
    return this.addButton((button) => button.setButtonText(text).setCancel());
  }
}

/** Asks a yes or no question; dismissing it in any way is a no. */
export function confirm(
  app: UiApp,
  question: { readonly title: string; readonly text: string; readonly cta: string },
): Promise<boolean> {
  return new Promise((resolve) => {
    let answer = false;
    new ConfirmationModal(app)
      .setTitle(question.title)
      .setContent(question.text)
      .setCloseCallback(() => resolve(answer))
      .addButton((button) =>
        button
          .setButtonText(question.cta)
          .setWarning()
          .onClick(() => void (answer = true)),
      )
      .addCancelButton()
      .open();
  });
}
