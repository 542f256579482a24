import { expect, test } from "vitest";
import type { ChecklistOutcome } from "../../src/app/insert-checklist";
import type { SettledLine } from "../../src/app/settle-checklist";
import type { Unwritten } from "../../src/app/write-outcome";
import { checklistMessage, checklistNotice } from "../../src/ui/checklist-message";
import { settledMessage, settledNotice, settledText } from "../../src/ui/settled-words";
import { ChecklistRig, DAILY } from "../app/checklist-rig";
import type { Person } from "../../src/domain/person";
import { day } from "../domain/days";

const TODAY = day("2026-11-22");
const BLOCK = "## Reconnect\n- [x] [[Ana]]\n- [x] [[Bo]] — you promised: send the deck by 2026-11-20\n";

const TOLD = { today: TODAY, shown: (person: Person) => person };

/** What the lines of a real checklist come to. */
async function settledLines(): Promise<readonly SettledLine[]> {
  const rig = new ChecklistRig({
    [DAILY]: BLOCK,
    "People/Ana.md": "",
    "People/Bo.md": "---\ncommitments:\n  - send the deck by 2026-11-20\n---\n",
  });
  return (await rig.settledNote())?.lines ?? [];
}

test("what settling did is said for each line, and why one was stopped", async () => {
  const lines = await settledLines();
  expect(lines.map((each) => settledText(each, TOLD))).toEqual([
    "Logged with Ana.",
    "Kept and logged: send the deck.",
  ]);
  const [line] = lines;
  if (line === undefined) throw new Error("Nothing was settled");
  const said = (["reworded", "taken-back", "snoozed", "woken"] as const).map((did) =>
    settledText({ ...line, did }, TOLD),
  );
  expect(said).toEqual([
    "The entry with Ana now says what the line says.",
    "Taken back, as the line with Ana is no longer ticked.",
    "Snoozed until 2026-11-29: Ana.",
    "No longer snoozed: Ana.",
  ]);
  const problem: Unwritten = { kind: "failed", path: "People/Ana.md", reason: "missing", message: "" };
  expect(settledText({ ...line, did: "stopped", problem }, TOLD)).toBe(
    "People/Ana.md is no longer in the vault.",
  );
});

test("a snooze says which promise lists the person all the same, as far as it may be shown", async () => {
  const [, line] = await settledLines();
  if (line === undefined) throw new Error("Nothing was settled");
  const snoozed = { ...line, did: "snoozed" } as const;
  expect(settledText(snoozed, TOLD)).toBe(
    "Snoozed until 2026-11-29: Bo. Still listed for a promise: send the deck.",
  );
  const shown = (person: Person): Person => ({ ...person, commitments: [] });
  expect(settledText(snoozed, { today: TODAY, shown })).toBe("Snoozed until 2026-11-29: Bo.");
  expect(settledNotice({ path: DAILY, day: TODAY, lines: [snoozed, line] }, TOLD)).toContain(
    "Still listed for a promise: send the deck. And one more line",
  );
});

test("a notice says the first of several, the message of the command each", async () => {
  const note = { path: DAILY, day: TODAY, lines: await settledLines() };
  expect(settledNotice(note, TOLD)).toBe("Logged with Ana. And one more line of the checklist.");
  expect(settledMessage([note], TOLD)).toBe("Logged with Ana.\nKept and logged: send the deck.");
  expect(settledMessage([{ ...note, lines: [] }], TOLD)).toBe(
    "There is nothing to log: every tick is logged already.",
  );
});

test.each<[string, string, number, string, string]>([
  [
    "",
    "- [ ] a\n- [ ] b\n",
    2,
    "2 lines added to the checklist in Day.md.",
    "2 lines added to the checklist.",
  ],
  [
    "- [ ] a\n",
    "- [ ] a\n- [ ] a\n",
    1,
    "One line added to the checklist in Day.md.",
    "One line added to the checklist.",
  ],
  [
    "- [ ] a\n- [ ] b\n",
    "- [ ] b\n- [ ] c\n",
    1,
    "The checklist in Day.md is up to date: one line added, 1 outdated removed.",
    "One line added to the checklist, 1 removed.",
  ],
  ["%% rapport-checklist %%\n", "", 1, "The checklist is up to date.", "The checklist is up to date."],
])("from %j to %j, inserting is told by what came and went", (before, after, count, text, short) => {
  const line = { path: "Ana.md", link: "[[Ana]]", kind: "contact", mark: "", text: "due today" } as const;
  const lines = Array.from({ length: count }, () => line);
  const outcome: ChecklistOutcome = { write: { kind: "written", path: "Day.md", before, after }, lines };
  expect(checklistMessage(outcome)).toBe(text);
  expect(checklistNotice(outcome)).toBe(short);
});

test.each<[ChecklistOutcome, string]>([
  [
    { write: { kind: "unchanged", path: "Day.md" }, lines: [] },
    "Nobody is due today, so there is nothing to list.",
  ],
  [
    { write: { kind: "failed", path: "Day.md", reason: "missing", message: "" }, lines: [] },
    "Day.md is no longer in the vault.",
  ],
])("where nothing was written that is said", (outcome, text) => {
  expect(checklistMessage(outcome)).toBe(text);
});
