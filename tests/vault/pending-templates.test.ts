import { expect, it } from "vitest";
import { isBeingFilledIn } from "../../src/vault/pending-templates";

const DAILY = "2026-11-22.md";

const templater = (pending: unknown) => ({
  plugins: { "templater-obsidian": { templater: { files_with_pending_templates: pending } } },
});

it.each<[string, unknown, boolean]>([
  ["without plugins", undefined, false],
  ["without Templater", { plugins: {} }, false],
  ["with a Templater that is still starting", { plugins: { "templater-obsidian": {} } }, false],
  ["with a Templater that keeps them in another way", templater([DAILY]), false],
  ["with one that fills in another note", templater(new Set(["2026-11-21.md"])), false],
  ["with one that fills in this note", templater(new Set([DAILY])), true],
])("%s a note is being filled in or not", (_, plugins, expected) => {
  expect(isBeingFilledIn({ plugins }, DAILY)).toBe(expected);
});
