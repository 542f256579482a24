import type { ComponentChild } from "preact";
import type { NotePreview } from "../../../src/ui/modals/note-line";
import { draw, type Drawn } from "../drawn";

/** What a note says whose log is kept in some form of its own. */
export const noteText = (path: string): Promise<string> => Promise.resolve(`${path} |`);

/** A preview that tells of which note it is and in what form. */
export function previewOf(path: string, words: string): NotePreview {
  return { path, lines: (text) => `${text ?? "-"} ${words}` };
}

/** A form on a page, filled in as somebody would. */
export class FormPage {
  private constructor(private readonly page: Drawn) {}

  static async open(form: ComponentChild): Promise<FormPage> {
    return new FormPage(await draw(form));
  }

  get el(): HTMLElement {
    return this.page.el;
  }

  /** The control with that label, or the button with those words. */
  control(label: string): HTMLInputElement {
    const found = [...this.el.querySelectorAll<HTMLElement>("label, button")].find((each) =>
      each.textContent.trim().startsWith(label),
    );
    const inner = found?.querySelector("input") ?? found;
    const control = found?.hasAttribute("for")
      ? this.el.ownerDocument.getElementById(found.getAttribute("for") ?? "")
      : inner;
    if (control === null || control === undefined) throw new Error(`Nothing is labelled ${label}`);
    return control as HTMLInputElement;
  }

  async fillIn(label: string, value: string): Promise<void> {
    const input = this.control(label);
    await this.page.happens(() => {
      input.value = value;
      input.dispatchEvent(new Event("input", { bubbles: true }));
    });
  }

  async press(label: string): Promise<void> {
    await this.page.happens(() => this.control(label).click());
  }

  /** Saves by the keyboard. */
  async save(): Promise<void> {
    await this.page.happens(() => {
      const form = this.el.querySelector("form");
      const event = new KeyboardEvent("keydown", {
        key: "Enter",
        ctrlKey: true,
        bubbles: true,
        cancelable: true,
      });
      form?.dispatchEvent(event);
    });
  }

  words(selector: string): string[] {
    return Array.from(this.el.querySelectorAll(selector), ({ textContent }) => textContent.trim());
  }

  remove(): void {
    this.page.remove();
  }
}
