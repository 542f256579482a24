import { describe, expect, test } from "vitest";
import { DEFAULT_SETTINGS, logStyle } from "../../src/settings/settings";
import { readInteractions } from "../../src/note/log/interaction-log";
import { isNews } from "../../src/note/log/news";

describe("words of an entry that tell news of somebody", () => {
  test.each([
    "promoted to VP",
    "She was promoted",
    "has been promoted to partner",
    "joined Altiplano",
    "started at Altiplano",
    "started a new job",
    "left Altiplano",
    "moved to Lisbon",
    "new job at Altiplano",
    "New role: head of design",
    "got married",
    "engaged to Bo",
    "Mia was born",
    "graduated from the academy",
    "retired",
    "zur Leiterin befördert",
    "umgezogen nach Lissabon",
    "neue Stelle bei Altiplano",
    "hat geheiratet",
  ])("%j", (text) => {
    expect(isNews(text)).toBe(true);
  });
});

describe("words that may tell of a talk", () => {
  test.each([
    "",
    "the move",
    "promoted; called to congratulate",
    "promoted, sent flowers",
    "promoted to VP, told me at the fair",
    "we moved the date to May",
    "moved the date to May",
    "moved to Lisbon, helped her with the boxes",
    "I was promoted",
    "joined us for dinner",
    "joined for a walk",
    "joined the call",
    "started the project together",
    "left a voicemail",
    "left early",
    "lunch moved to Friday",
    "met at the fair",
    "coffee, she was promoted",
    "talked about her being promoted",
    "reviewed the deck",
    "added on the network",
    "updated on the plan",
    "befördert, ich habe gratuliert",
    `promoted ${"and so on ".repeat(40)}`,
  ])("%j", (text) => {
    expect(isNews(text)).toBe(false);
  });
});

describe("an entry with news of theirs", () => {
  const STYLE = logStyle(DEFAULT_SETTINGS);
  test.each([
    ["under Timeline", "## Timeline\n- 2026-03-02 promoted to VP", true],
    ["under History", "## History\n- 2026-03-02: promoted to VP", true],
    ["under Chronik", "# 🗓️ Chronik\n- 2026-03-02 befördert", true],
    ["below a year", "## Timeline\n### 2026\n- 2026-03-02 promoted to VP", true],
    ["as a heading with text", "## Timeline\n### 2026-03-02 Promoted\nto VP", true],
    ["under any other log", "## Interactions\n- 2026-03-02 promoted to VP", false],
    ["by call", "## Timeline\n- 2026-03-02 call: promoted to VP", false],
    ["told by them", "## Timeline\n- 2026-03-02 ← promoted to VP", false],
    ["with a tag", "## Timeline\n- 2026-03-02 promoted to VP #congrats", false],
    ["that was called off", "## Timeline\n- 2026-03-02 cancelled", false],
  ])("%s", (_, text, expected) => {
    const [entry] = readInteractions(text, STYLE);
    expect(entry?.isNews === true).toBe(expected);
  });
});
