import { expect, test } from "vitest";
import { addedWords } from "../../src/note/checklist/added-words";

test.each([
  ["", ""],
  [" talked about Lisbon", "talked about Lisbon"],
  [" — talked about Lisbon", "talked about Lisbon"],
  [": talked   about\tLisbon ", "talked about Lisbon"],
  [" - talked", "talked"],
  [" → sent the plan", "→ sent the plan"],
  [" -> sent the plan", "-> sent the plan"],
  [" talked ✅ 2026-11-22", "talked"],
  [" ✅ 2026-11-22", ""],
  [" 📅 2026-11-25 ⏫ talked ➕ 2026-11-20 🆔 ab12", "talked"],
  [" talked [completion:: 2026-11-22]", "talked"],
  [" talked (due:: 2026-11-22)", "talked"],
  [" ✅ 2026-11-22 ^my-line", ""],
  [" talked #thanks ^my-line", "talked #thanks"],
])("%j says %j", (tail, words) => {
  expect(addedWords(tail)).toBe(words);
});
