import { describe, expect, test } from "vitest";
import { appendInteraction, readInteractions } from "../../src/note/log/interaction-log";
import { headsLog, logHeadingName } from "../../src/note/log/log-heading";
import { logHeadingNames } from "../../src/note/log/log-style";
import { DEFAULT_SETTINGS, logStyle } from "../../src/settings/settings";
import { day } from "./style";

const STYLE = logStyle(DEFAULT_SETTINGS);

describe("a heading of a log with something added", () => {
  test.each([
    ["## Interactions (newest first)", "interactions"],
    ["## 💬 Interaction log (2026):", "interaction log"],
    ["## Log (2026)", "log"],
    ["## Log (2024–2026)", "log"],
    ["## Log [2026]", "log"],
    ["## Log: 2026", "log"],
    ["## Timeline (most recent first)", "timeline"],
    ["## History (since 2021)", "history"],
    ["## Interactions: newest on top", "interactions"],
    ["## Meetings (Tidewater)", "meetings"],
    ["## 1:1s (weekly)", "1:1s"],
    ["## 1:1 log (newest first)", "1:1 log"],
    ["## Gespräche (neueste zuerst)", "gespräche"],
  ])("%j is called %j", (text, name) => {
    expect(logHeadingName(text)).toBe(name);
    expect(headsLog(text, logHeadingNames(STYLE))).toBe(true);
  });

  test.each([
    "## Meetings (planned)",
    "## Meetings: ideas",
    "## Meeting notes (kick-off)",
    "## History (medical)",
    "## Log (car)",
    "## Log: the house",
    "## Interactions (template)",
    "## (2026)",
    "## Notes (2026)",
  ])("%j heads none", (text) => {
    expect(headsLog(text, logHeadingNames(STYLE))).toBe(false);
  });

  test("that the settings name is one as it stands", () => {
    const style = { ...STYLE, headings: ["Log (car)"] };
    expect(headsLog("## Log (car)", logHeadingNames(style))).toBe(true);
  });
});

describe("such a log", () => {
  const append = (text: string): string => {
    const entry = {
      day: day("2026-11-12"),
      channel: null,
      direction: null,
      text: "b",
      dayText: "2026-11-12",
    };
    const edit = appendInteraction(text, entry, STYLE);
    return edit.kind === "changed" ? edit.text : edit.kind;
  };

  test.each([
    [
      "newest first",
      "- 2026-11-20: c\n- 2026-10-01: a\n",
      "- 2026-11-20: c\n- 2026-11-12: b\n- 2026-10-01: a\n",
    ],
    [
      "whatever it is called",
      "- 2026-10-01: a\n- 2026-11-20: c\n",
      "- 2026-10-01: a\n- 2026-11-12: b\n- 2026-11-20: c\n",
    ],
    ["empty", "", "- 2026-11-12: b\n"],
  ])("is written into in the order of its entries, %s", (_, before, after) => {
    const head = "## Interactions (newest first)\n";
    expect(append(head + before)).toBe(head + after);
    expect(readInteractions(head + after, STYLE)).toHaveLength(after.split("\n").length - 1);
  });

  test("is written into after the one that is called as the settings say", () => {
    expect(append("## Interactions (2025)\n\n## Interactions\n")).toBe(
      "## Interactions (2025)\n\n## Interactions\n- 2026-11-12: b\n",
    );
    expect(append("## Log\n\n## Interactions (2026)\n")).toBe(
      "## Log\n\n## Interactions (2026)\n- 2026-11-12: b\n",
    );
  });

  test("is written into where it is the one of the entry's year", () => {
    expect(append("## Log (2025)\n\n## Log (2026)\n")).toBe(
      "## Log (2025)\n\n## Log (2026)\n- 2026-11-12: b\n",
    );
  });
});
