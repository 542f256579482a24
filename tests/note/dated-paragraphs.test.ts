import { describe, expect, test } from "vitest";
import { appendInteraction, readInteractions } from "../../src/note/log/interaction-log";
import { DEFAULT_SETTINGS, logStyle } from "../../src/settings/settings";
import { day } from "./style";

const STYLE = logStyle(DEFAULT_SETTINGS);
const entriesOf = (text: string): string[] =>
  readInteractions(`## Log\n${text}`, STYLE).map(({ day: on, text: words }) => `${on} ${words}`);

describe("lines with a bullet that Markdown does not know", () => {
  test.each<[string, string, readonly string[]]>([
    ["a dot", "• 2026-11-02: tea\n• 2026-10-01: seeds", ["2026-11-02 tea", "2026-10-01 seeds"]],
    ["a dash", "– 2026-11-02 tea", ["2026-11-02 tea"]],
    ["a long dash, and a day in bold", "— **2026-11-02** tea", ["2026-11-02 tea"]],
    ["a hard space", "•\u00a02026-11-02 tea", ["2026-11-02 tea"]],
    ["text that runs on", "• 2026-11-02 tea\n  and cake\n\nelse", ["2026-11-02 tea\n  and cake"]],
    ["text above them", "What we talked about:\n• 2026-11-02 tea", ["2026-11-02 tea"]],
    [
      "one without a day between",
      "• 2026-11-02 tea\n• she sails\n• 2026-10-01 seeds",
      ["2026-11-02 tea", "2026-10-01 seeds"],
    ],
    ["a list above them", "- 2026-11-20 call\n\n• 2026-11-02 tea", ["2026-11-20 ", "2026-11-02 tea"]],
    ["a list that runs on", "- 2026-11-20 call\n• 2026-11-02 tea", ["2026-11-20 • 2026-11-02 tea"]],
    [
      "a paragraph in bold above them",
      "**2026-11-20** call\n• 2026-11-02 tea",
      ["2026-11-20 ", "2026-11-02 tea"],
    ],
    ["no day", "• tea on 2026-11-02", []],
    ["no blank", "•2026-11-02 tea", []],
    ["a quote", "> • 2026-11-02 tea", []],
    ["a quote that runs on", "> tea\n• 2026-11-02 tea", []],
    ["a place within an entry", "- likes tea\n\n  • 2026-11-02 tea", []],
    ["code", "```\n• 2026-11-02 tea\n```", []],
  ])("after %s", (_, text, expected) => {
    expect(entriesOf(text)).toEqual(expected);
  });

  test("count nowhere but in a log", () => {
    expect(readInteractions("## Notes\n• 2026-11-02 tea\n", STYLE)).toEqual([]);
  });

  test.each([
    ["2026-11-22", "- 2026-11-22: b\n\n• 2026-11-02 tea\n• 2026-10-01 seeds\n"],
    ["2026-10-10", "• 2026-11-02 tea\n- 2026-10-10: b\n\n• 2026-10-01 seeds\n"],
    ["2026-09-01", "• 2026-11-02 tea\n• 2026-10-01 seeds\n\n- 2026-09-01: b\n"],
  ])("stay as they are when an entry of %s is added beside them", (on, expected) => {
    const entry = { day: day(on), channel: null, direction: null, text: "b", dayText: on };
    const edit = appendInteraction("## Log\n• 2026-11-02 tea\n• 2026-10-01 seeds\n", entry, STYLE);
    expect(edit).toEqual({ kind: "changed", text: `## Log\n${expected}` });
  });
});
