import { beforeEach, describe, expect, test } from "vitest";
import { insertChecklist, type ChecklistOutcome } from "../../src/app/insert-checklist";
import { agenda } from "../domain/agenda-of";
import type { Person } from "../../src/domain/person";
import { createDates } from "../../src/i18n/dates";
import { lineFormatOf } from "../../src/note/checklist/line-format";
import { checklistMark, checklistText } from "../../src/i18n/en/checklist";
import { day } from "../domain/days";
import { promise, someone } from "../domain/people";
import { MemoryVault } from "./memory-vault";

const TODAY = day("2026-11-22");
const DAILY = "Daily/2026-11-22.md";
const DATES = createDates("en");
const ANA = someone({ nextContact: TODAY });
const KIM = someone({ name: "Kim Ode", commitments: [promise("mine", "2026-11-20")] });

let vault = new MemoryVault();

function insert(...people: readonly Person[]): Promise<ChecklistOutcome> {
  const words = {
    line: (row: Parameters<typeof checklistText>[0], reason: Parameters<typeof checklistText>[1]) =>
      checklistText(row, reason, TODAY, DATES),
    mark: checklistMark,
  };
  const request = {
    agenda: agenda(people, TODAY),
    heading: "Reconnect",
    format: lineFormatOf(""),
    room: { cap: 5, contacted: 0 },
    words,
    isWanted: () => true,
    removesGone: false,
  };
  return insertChecklist(request, { dailyNotes: vault, links: vault, writer: vault, blockAt });
}

function blockAt(): never {
  throw new Error("Only where lines are removed is it asked what they say");
}

beforeEach(() => {
  vault = new MemoryVault();
  vault.texts.set(ANA.path, "");
  vault.texts.set(KIM.path, "");
});

describe("a daily note that is not there yet", () => {
  test("is created through the user's template, with the list in it", async () => {
    vault.template = "# Sunday\n";
    const { write, lines } = await insert(ANA, KIM);
    expect([write.kind, lines.length]).toEqual(["written", 2]);
    expect(vault.texts.get(DAILY)).toBe(
      [
        "# Sunday",
        "",
        "## Reconnect",
        "- [ ] [[Kim Ode]] — you promised: send the deck by 2026-11-20",
        "- [ ] [[Ana Diaz]] — planned contact due today",
        "",
      ].join("\n"),
    );
  });

  test("is not created when there is nothing to list", async () => {
    expect(await insert(someone({}))).toEqual({ write: { kind: "unchanged", path: DAILY }, lines: [] });
    expect(vault.texts.has(DAILY)).toBe(false);
  });
});

describe("a daily note that is there", () => {
  const note = "# Sunday\n\n## Reconnect\n- [x] [[Ana Diaz]] — my own words\n\n## Notes\ntea\n";

  test("gets them although the template cannot be read", async () => {
    vault.texts.set(DAILY, note);
    vault.draft = () => Promise.reject(new Error("Not readable"));
    expect((await insert(ANA, KIM)).write.kind).toBe("written");
  });

  test("gets the lines it lacks, and nothing that stands there changes", async () => {
    vault.texts.set(DAILY, note);
    expect((await insert(ANA, KIM)).write.kind).toBe("written");
    expect(vault.texts.get(DAILY)).toBe(
      note.replace(
        "own words\n",
        "own words\n- [ ] [[Kim Ode]] — you promised: send the deck by 2026-11-20\n",
      ),
    );
  });

  test("is left alone the second time", async () => {
    await insert(ANA, KIM);
    const once = vault.texts.get(DAILY);
    expect((await insert(ANA, KIM)).write).toEqual({ kind: "unchanged", path: DAILY });
    expect(vault.texts.get(DAILY)).toBe(once);
  });
});
