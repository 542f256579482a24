import type { Day } from "../../domain/day";
import type { Reason } from "../../domain/reason";
import { wordsOfPromise } from "../../domain/promise-in-words";
import { gist } from "../../note/text/gist";
import { isSadNews } from "../../note/text/sad-news";

/** The words of the window in which a message is drafted, and of the draft itself. */
export const MESSAGE = {
  title: (name: string) => `Message to ${name}`,
  text: "Message",
  hint: "Edit it as you like. You send it yourself, in your own app.",
  /** What a draft is made of before anything is set; `{{first}}` and the others stay as they are. */
  template:
    "Hi {{first}},\n\n{{reason}}\n\nI was glad to hear your news: {{news}}.\nI have been thinking about what we last discussed: {{topic}}.\nThere is something I have been meaning to ask you about: {{ask}}.\n\n",
  open: { email: "Open in mail", message: "Open in messages" },
  copy: "Copy",
  copied: "The message is copied.",
  paste: "The message is copied; paste it there.",
  notCopied: "The message could not be copied.",
  sent: (name: string) => `Did you send it to ${name}?`,
  log: "Log",
};

/** What a reason comes to in a message to the person; empty where it is better not written. */
export function reasonToSay(reason: Reason, today: Day): string {
  switch (reason.kind) {
    case "reconnect":
      return "It has been a while.";
    case "next-contact":
    case "repair":
      return "";
    case "commitment":
      return reason.commitment.direction === "mine"
        ? `I have not forgotten what I promised: ${gist(wordsOfPromise(reason.commitment))}.`
        : "";
    case "milestone":
      return reason.day > today ? "" : wish(reason.milestone.kind, gist(reason.milestone.text));
    case "follow-up":
      return "It was good to meet you.";
    case "thanks":
      return thanks(reason.entry.tags);
  }
}

/** What the log says of it is said about them, so it is not quoted. */
function thanks(tags: readonly string[]): string {
  if (tags.includes("intro")) return "Thank you again for the introduction!";
  if (tags.includes("gift")) return "Thank you again for the present!";
  if (tags.includes("feedback")) return "Thank you again for your feedback!";
  return tags.includes("help") ? "Thank you again for your help!" : "Thank you again!";
}

function wish(kind: string, text: string): string {
  if (isSadNews(text)) return "I am thinking of you.";
  if (kind === "birthday") return "Happy birthday!";
  return text === "" ? "Congratulations!" : `Congratulations: ${text}!`;
}
