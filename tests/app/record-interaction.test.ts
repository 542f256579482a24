import { beforeEach, describe, expect, test } from "vitest";
import type { WriteOutcome } from "../../src/app/ports";
import { createRecorder, type LogRequest } from "../../src/app/record-interaction";
import { createFieldReader } from "../../src/note/fields";
import { DEFAULT_SETTINGS, type Settings } from "../../src/settings/settings";
import { day } from "../domain/days";
import { parseYaml } from "../note/parse-yaml";
import { MemoryVault } from "./memory-vault";

const ANA = "People/Ana Diaz.md";
const KIM = "People/Kim Ode.md";
const NOTE = "---\nlast_met: 2026-10-30\n---\n## Interactions\n- 2026-10-30 coffee: the move\n";
const TALK: LogRequest = {
  paths: [ANA],
  day: day("2026-11-22"),
  channel: "call",
  direction: "to",
  text: "sent the plan",
};

let vault = new MemoryVault();
let settings: Settings = DEFAULT_SETTINGS;
const recorder = () =>
  createRecorder({
    writer: vault,
    dailyNotes: vault,
    links: vault,
    fields: createFieldReader(),
    parseYaml,
    settings: () => settings,
  });

beforeEach(() => {
  vault = new MemoryVault();
  settings = DEFAULT_SETTINGS;
  vault.texts.set(ANA, NOTE);
});

function kinds(outcomes: readonly WriteOutcome[]): string[] {
  return outcomes.map(({ kind, path }) => `${path}: ${kind}`);
}

describe("logging", () => {
  test("writes the entry and moves the last contact in one change", async () => {
    expect(kinds(await recorder().log(TALK))).toEqual([`${ANA}: written`]);
    expect(vault.texts.get(ANA)).toBe(
      "---\nlast_met: 2026-11-22\n---\n## Interactions\n- 2026-11-22 call → sent the plan\n- 2026-10-30 coffee: the move\n",
    );
  });

  test("of an earlier day leaves the last contact where it is", async () => {
    await recorder().log({ ...TALK, day: day("2026-10-01") });
    expect(vault.texts.get(ANA)).toBe(`${NOTE}- 2026-10-01 call → sent the plan\n`);
  });

  test("with several people gives an outcome for each, and one that fails does not stop the others", async () => {
    vault.texts.set(KIM, NOTE.replace("2026-10-30\n---", "[\n---"));
    const outcomes = await recorder().log({ ...TALK, paths: ["Nobody.md", KIM, ANA] });
    expect(kinds(outcomes)).toEqual(["Nobody.md: failed", `${KIM}: refused`, `${ANA}: written`]);
  });

  test("reads the last contact in the order of the settings", async () => {
    settings = { ...settings, dateOrder: "day-month-year" };
    vault.texts.set(ANA, NOTE.replace("last_met: 2026-10-30", "last_met: 01/12/2026"));
    await recorder().log(TALK);
    expect(vault.texts.get(ANA)).toContain("last_met: 01/12/2026");
  });
});

describe("the day of an entry", () => {
  const entry = (): string => /^- .*call.*$/m.exec(vault.texts.get(ANA) ?? "")?.[0] ?? "";

  test.each<[Settings["linkDays"], boolean, string]>([
    ["when-exists", false, "- 2026-11-22 call → sent the plan"],
    ["when-exists", true, "- [[2026-11-22]] call → sent the plan"],
    ["always", false, "- [[2026-11-22]] call → sent the plan"],
    ["always", true, "- [[2026-11-22]] call → sent the plan"],
    ["never", true, "- 2026-11-22 call → sent the plan"],
  ])("is a link %s, with a daily note: %s", async (linkDays, exists, expected) => {
    settings = { ...settings, linkDays };
    if (exists) vault.texts.set("Daily/2026-11-22.md", "");
    await recorder().log(TALK);
    expect(entry()).toBe(expected);
  });

  test("stays plain where the vault writes markdown links", async () => {
    vault.linkStyle = "markdown";
    vault.texts.set("Daily/2026-11-22.md", "");
    await recorder().log(TALK);
    expect(entry()).toBe("- 2026-11-22 call → sent the plan");
  });
});

test("snoozing writes the day, and nothing else", async () => {
  expect((await recorder().snooze(ANA, day("2026-12-01"))).kind).toBe("written");
  expect(vault.texts.get(ANA)).toBe(
    NOTE.replace("2026-10-30\n---", "2026-10-30\nsnooze-until: 2026-12-01\n---"),
  );
});
