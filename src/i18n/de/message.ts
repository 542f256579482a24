import type { Day } from "../../domain/day";
import type { Reason } from "../../domain/reason";
import { wordsOfPromise } from "../../domain/promise-in-words";
import { gist } from "../../note/text/gist";
import { isSadNews } from "../../note/text/sad-news";

/** The words of the window in which a message is drafted, and of the draft itself. */
export const MESSAGE = {
  title: (name: string) => `Nachricht an ${name}`,
  text: "Nachricht",
  hint: "Lies sie durch und mach sie zu deiner. Du sendest sie selbst, in deiner eigenen App.",
  template:
    "Hallo {{first}}!\n\n{{reason}}\n\nÜber deine Neuigkeit habe ich mich gefreut: {{news}}.\nIch habe noch an unser letztes Gespräch gedacht: {{topic}}.\nWas ich dich noch fragen wollte: {{ask}}.\n\n",
  open: { email: "In der Mail-App öffnen", message: "Als Nachricht öffnen" },
  copy: "Kopieren",
  copied: "Die Nachricht ist kopiert.",
  paste: "Die Nachricht ist kopiert; füge sie dort ein.",
  notCopied: "Die Nachricht ließ sich nicht kopieren.",
  sent: (name: string) => `Hast du sie an ${name} gesendet?`,
  log: "Eintragen",
};

/**
 * What a reason comes to in a message to the person; empty where it is better not written. It begins with a small
 * letter, as after the comma of a greeting, and is given a capital one where a sentence begins.
 */
export function reasonToSay(reason: Reason, today: Day): string {
  switch (reason.kind) {
    case "reconnect":
      return "wir haben lange nichts voneinander gehört.";
    case "next-contact":
    case "repair":
      return "";
    case "commitment":
      return reason.commitment.direction === "mine"
        ? `ich habe nicht vergessen, was ich versprochen habe: ${gist(wordsOfPromise(reason.commitment))}.`
        : "";
    case "milestone":
      return reason.day > today ? "" : wish(reason.milestone.kind, gist(reason.milestone.text));
    case "follow-up":
      return "es war schön, dich kennenzulernen.";
    case "thanks":
      return thanks(reason.entry.tags);
  }
}

function thanks(tags: readonly string[]): string {
  if (tags.includes("intro")) return "noch einmal danke, dass du uns bekannt gemacht hast!";
  if (tags.includes("gift")) return "noch einmal danke für das Geschenk!";
  if (tags.includes("feedback")) return "noch einmal danke für deine Rückmeldung!";
  return tags.includes("help") ? "noch einmal danke für deine Hilfe!" : "noch einmal danke!";
}

function wish(kind: string, text: string): string {
  if (isSadNews(text)) return "ich denke an dich.";
  if (kind === "birthday") return "herzlichen Glückwunsch zum Geburtstag!";
  return text === "" ? "herzlichen Glückwunsch!" : `herzlichen Glückwunsch: ${text}!`;
}
