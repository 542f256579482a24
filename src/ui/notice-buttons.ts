import { Notice } from "obsidian";

/** The button of a notice. */
export interface Answer {
  readonly text: string;
  readonly run: () => Promise<void>;
}

/** A notice that is to be shown. */
export interface Shown {
  readonly text: string;
  readonly duration: number;
}

/** The last of the buttons is the one that stands there most often: to undo. */
export function showWithButtons({ text, duration }: Shown, answers: readonly Answer[]): Notice {
  const notice = new Notice("", duration);
  notice.containerEl.addClass("rapport-notice");
  const fragment = fragmentOf(text);
  answers.forEach((answer, at) => {
    const cls = at === answers.length - 1 ? "rapport-notice-undo" : "rapport-notice-way";
    const button = fragment.createEl("button", { cls, text: answer.text });
    button.addEventListener("click", () => {
      notice.hide();
      void answer.run();
    });
  });
  notice.setMessage(fragment);
  return notice;
}

/** The words of a notice. */
export function fragmentOf(text: string): DocumentFragment {
  return createFragment((fragment) => void fragment.createSpan({ cls: "rapport-notice-text", text }));
}
