import { expect, test } from "vitest";
import { outcome, refusalText } from "../../src/i18n/en/outcome";

const PATH = "People/Ana Diaz.md";

test.each([
  [
    "invalid-front-matter",
    "People/Ana Diaz.md, line 3: the properties are not valid YAML (found it). Fix them first; nothing was changed.",
  ],
  [
    "not-provable",
    "People/Ana Diaz.md, line 3: “found it” cannot be changed without touching something else. Edit it by hand; nothing was changed.",
  ],
  [
    "unclosed-block",
    "People/Ana Diaz.md, line 3: a code block or comment (found it) is never closed, so an entry would land inside it. Nothing was changed.",
  ],
  [
    "log-shape",
    "People/Ana Diaz.md, line 3: the log has a form to which no entry can be added (found it). Nothing was changed.",
  ],
  [
    "promise-gone",
    "People/Ana Diaz.md, line 3: the promise “found it” is no longer there in these words. Nothing was changed.",
  ],
  [
    "repeating-task",
    "People/Ana Diaz.md, line 3: the task “found it” repeats, so tick it with the plugin that repeats it. Nothing was changed.",
  ],
  ["overtaken", "People/Ana Diaz.md, line 3 kept changing, so nothing was written. Try again in a moment."],
  ["changed-since", "People/Ana Diaz.md, line 3 has been changed since, so it was left as it is."],
] as const)("a refusal for %s says where, why, and that nothing was changed", (code, expected) => {
  expect(refusalText(PATH, { code, line: 3, found: "found it" })).toBe(expected);
});

test("a refusal for a common slip in the properties says in plain words what to do", () => {
  const refusal = { code: "invalid-front-matter", line: 3, found: "met: at: sea", slip: "colon" } as const;
  expect(refusalText(PATH, refusal)).toBe(
    "People/Ana Diaz.md, line 3: the properties cannot be read: the value in “met: at: sea” has a colon in it. Put the whole value in quotes; nothing was changed.",
  );
});

test("a refusal without a line names the note alone", () => {
  expect(refusalText(PATH, { code: "changed-since", line: null, found: "" })).toBe(
    "People/Ana Diaz.md has been changed since, so it was left as it is.",
  );
});

test("one is told apart from many", () => {
  expect(outcome.rebuilt(1)).toBe("One person found.");
  expect(outcome.rebuilt(2)).toBe("2 people found.");
  expect(outcome.checklistAdded(1, "Daily/2026-11-22.md")).toBe(
    "One line added to the checklist in Daily/2026-11-22.md.",
  );
  expect(outcome.checklistAdded(3, "Daily/2026-11-22.md")).toBe(
    "3 lines added to the checklist in Daily/2026-11-22.md.",
  );
});
