import { expect, test } from "vitest";
import { MESSAGE as GERMAN, reasonToSay } from "../../src/i18n/de/message";
import { fillMessage } from "../../src/note/message-template";
import { day } from "../domain/days";

test("in a German draft each sentence begins with a capital letter", () => {
  const due = day("2026-11-01");
  const reason = reasonToSay({ kind: "reconnect", day: due }, day("2026-11-22"));
  const words = {
    name: "Ana Diaz",
    first: "Ana",
    topic: "der Umzug",
    news: "hat eine Tochter",
    ask: "die Prüfung",
    reason,
  };
  expect(fillMessage(GERMAN.template, words).split(/\n+/)).toEqual([
    "Hallo Ana!",
    "Wir haben lange nichts voneinander gehört.",
    "Über deine Neuigkeit habe ich mich gefreut: hat eine Tochter.",
    "Ich habe noch an unser letztes Gespräch gedacht: der Umzug.",
    "Was ich dich noch fragen wollte: die Prüfung.",
  ]);
});
