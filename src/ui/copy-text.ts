import type { Notices } from "./notices";
import { WORDS } from "./words";

const { COPYING } = WORDS.practiceForms;

/** Puts a text on the clipboard and says so. */
export async function copyText(text: string, notices: Pick<Notices, "say" | "problem">): Promise<void> {
  try {
    await navigator.clipboard.writeText(text);
    notices.say(COPYING.copied);
  } catch {
    notices.problem(COPYING.notCopied);
  }
}
