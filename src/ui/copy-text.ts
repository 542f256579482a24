import type { Notices } from "./notices";
import { WORDS } from "./words";

const { COPYING } = WORDS.practiceForms;

/** Puts a text on the clipboard and says so. */
export async function copyText(text: string, notices: Pick<Notices, "say" | "problem">): Promise<void> {
  if (await putOnClipboard(text)) notices.say(COPYING.copied);
  else notices.problem(COPYING.notCopied);
}

/**
 * Resolves to whether the clipboard has taken the text. Only the window that has the focus may write there, and a window
 * of its own is another one than that of the app.
 */
export async function putOnClipboard(text: string): Promise<boolean> {
  try {
    await activeWindow.navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
