import { expect, test } from "vitest";
import { UndoHistory } from "../../src/app/undo-history";
import { introductionActs } from "../../src/app/introduce";
import { DEFAULT_SETTINGS, type Settings } from "../../src/settings/settings";
import { entryPreview } from "../../src/ui/entry-preview";
import { actingIn } from "../app/acting-in";
import { PracticeVault, TODAY } from "../app/practice-vault";
import { someone } from "../domain/people";

const ANA = someone({ name: "Ana Diaz" });
const KIM = someone({ name: "Kim Ode" });
const ENTRY = "- 2026-11-22 → introduced to [[Kim Ode]] #intro";

function linesFor(note: string | null, settings: Partial<Settings> = {}): string[] {
  const { vault, context } = new PracticeVault({});
  const words = { entry: (link: string) => `introduced to ${link}`, promise: () => "ask about Kim Ode" };
  const [act] = introductionActs([ANA, KIM], words, context);
  if (act?.action.kind !== "log") throw new Error("An introduction is logged.");
  const acting = actingIn(vault, {
    history: new UndoHistory(vault),
    today: TODAY,
    settings: () => ({ ...DEFAULT_SETTINGS, ...settings }),
  });
  return (
    entryPreview(acting, { ...act.action, people: [ANA] })
      ?.lines(note)
      .split("\n") ?? []
  );
}

test("shows a follow-up as it will be written: as the next contact, or as a promise beside a later plan", () => {
  const later = "---\nnext-contact: 2027-03-01\n---\n";
  expect(linesFor("Hi\n")).toEqual([ENTRY, "next-contact: 2026-12-06"]);
  expect(linesFor("---\nnext-contact: 2026-11-30\n---\n")).toEqual([ENTRY]);
  expect(linesFor(later)).toEqual([ENTRY, "commitments:", "  - ask about Kim Ode by 2026-12-06"]);
  expect(linesFor(later, { promiseForm: "task" })).toEqual([
    ENTRY,
    `## ${DEFAULT_SETTINGS.promiseHeading}`,
    "- [ ] ask about Kim Ode 📅 2026-12-06",
  ]);
});

test("shows the entry alone until the text of the note is known", () => {
  expect(linesFor(null)).toEqual([ENTRY]);
});
