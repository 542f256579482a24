import { beforeEach, describe, expect, test } from "vitest";
import { createActing, type Acting, type PersonAction } from "../../src/app/act";
import { createPerformer } from "../../src/app/perform";
import type { WriteOutcome } from "../../src/app/ports";
import type { LogAction } from "../../src/app/record-interaction";
import { UndoHistory } from "../../src/app/undo-history";
import type { Commitment } from "../../src/domain/commitment";
import { createFieldReader } from "../../src/note/properties/fields";
import { DEFAULT_SETTINGS, type Settings } from "../../src/settings/settings";
import { day } from "../domain/days";
import { stringifyYaml } from "../host/core/yaml";
import { parseYaml } from "../note/parse-yaml";
import { MemoryVault } from "./memory-vault";

const ANA = "People/Ana Diaz.md";
const KIM = "People/Kim Ode.md";
const NOTE = "---\nlast_met: 2026-10-30\n---\n## Interactions\n- 2026-10-30 coffee: the move\n";
const TALK: LogAction = {
  kind: "log",
  contact: { day: day("2026-11-22"), channel: "call", direction: "to", text: "sent the plan" },
  kept: [],
};

let vault = new MemoryVault();
let history = new UndoHistory(vault);
let settings: Settings = DEFAULT_SETTINGS;

/** Acts with each of the notes and says what became of it. */
async function act(action: PersonAction, ...paths: readonly string[]): Promise<string[]> {
  const { outcomes } = await acting().each({
    acts: paths.map((path) => ({ path, action })),
    label: () => "Done",
  });
  return outcomes.map(({ kind, path }: WriteOutcome) => `${path}: ${kind}`);
}

function acting(): Acting {
  return createActing({
    channelText: (channel) => channel,
    performer: createPerformer(history),
    dailyNotes: vault,
    links: vault,
    fields: createFieldReader(),
    parseYaml,
    writeYaml: stringifyYaml,
    settings: () => settings,
    today: () => day("2026-11-22"),
  });
}

beforeEach(() => {
  vault = new MemoryVault();
  history = new UndoHistory(vault);
  settings = DEFAULT_SETTINGS;
  vault.texts.set(ANA, NOTE);
});

describe("logging", () => {
  test("writes the entry and moves the last contact in one change", async () => {
    expect(await act(TALK, ANA)).toEqual([`${ANA}: written`]);
    expect(vault.texts.get(ANA)).toBe(
      "---\nlast_met: 2026-11-22\n---\n## Interactions\n- 2026-11-22 call → sent the plan\n- 2026-10-30 coffee: the move\n",
    );
  });

  test("of an earlier day leaves the last contact where it is", async () => {
    await act({ ...TALK, contact: { ...TALK.contact, day: day("2026-10-01") } }, ANA);
    expect(vault.texts.get(ANA)).toBe(`${NOTE}- 2026-10-01 call → sent the plan\n`);
  });

  test("with several people gives an outcome for each, and one that fails does not stop the others", async () => {
    vault.texts.set(KIM, NOTE.replace("2026-10-30\n---", "[\n---"));
    expect(await act(TALK, "Nobody.md", KIM, ANA)).toEqual([
      "Nobody.md: failed",
      `${KIM}: refused`,
      `${ANA}: written`,
    ]);
  });

  test("reads the last contact in the order of the settings", async () => {
    settings = { ...settings, dateOrder: "day-month-year" };
    vault.texts.set(ANA, NOTE.replace("last_met: 2026-10-30", "last_met: 01/12/2026"));
    await act(TALK, ANA);
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
    await act(TALK, ANA);
    expect(entry()).toBe(expected);
  });

  test("stays plain where the vault writes markdown links", async () => {
    vault.linkStyle = "markdown";
    vault.texts.set("Daily/2026-11-22.md", "");
    await act(TALK, ANA);
    expect(entry()).toBe("- 2026-11-22 call → sent the plan");
  });
});

test("snoozing writes the day, and nothing else", async () => {
  expect(await act({ kind: "snooze", until: day("2026-12-01") }, ANA)).toEqual([`${ANA}: written`]);
  expect(vault.texts.get(ANA)).toBe(
    NOTE.replace("2026-10-30\n---", "2026-10-30\nsnooze-until: 2026-12-01\n---"),
  );
});

describe("a promise in another note", () => {
  const PLANS = "Notes/Plans.md";
  const TASK = "- [ ] send [[Ana Diaz]] the deck 📅 2026-11-20\n";
  const promise: Commitment = {
    text: "send Ana Diaz the deck",
    direction: "mine",
    due: day("2026-11-20"),
    source: "task",
    line: 1,
    from: PLANS,
  };

  beforeEach(() => {
    vault.texts.set(PLANS, TASK);
  });

  test("is ticked there and logged with the person when it is kept, as one step", async () => {
    expect(await act({ kind: "promise-keep", promise, on: day("2026-11-22") }, ANA)).toEqual([
      `${ANA}: written`,
    ]);
    expect(vault.texts.get(PLANS)).toBe("- [x] send [[Ana Diaz]] the deck 📅 2026-11-20 ✅ 2026-11-22\n");
    expect(vault.texts.get(ANA)).toContain(
      "- 2026-11-22 → send Ana Diaz the deck (promised by 2026-11-20)\n",
    );
    expect((await history.undo()).kind).toBe("done");
    expect([vault.texts.get(PLANS), vault.texts.get(ANA)]).toEqual([TASK, NOTE]);
  });

  test("is kept nowhere when the person's note cannot be written", async () => {
    const broken = NOTE.replace("2026-10-30\n---", "[\n---");
    vault.texts.set(ANA, broken);
    expect(await act({ kind: "promise-keep", promise, on: day("2026-11-22") }, ANA)).toEqual([
      `${ANA}: refused`,
    ]);
    expect([vault.texts.get(PLANS), vault.texts.get(ANA)]).toEqual([TASK, broken]);
    expect((await history.undo()).kind).toBe("none");
  });

  test("that has gone there does not keep a promise of somebody else from being kept", async () => {
    const own: Commitment = { text: "call", direction: "mine", due: null, source: "property", line: null };
    vault.texts.set(KIM, "---\ncommitments:\n  - call\n---\n").set(PLANS, "nothing here\n");
    const on = day("2026-11-22");
    const { outcomes } = await acting().each({
      acts: [
        { path: ANA, action: { kind: "promise-keep", promise, on } },
        { path: KIM, action: { kind: "promise-keep", promise: own, on } },
      ],
      label: () => "Kept",
    });
    expect(outcomes.map(({ kind }) => kind)).toEqual(["conflict", "written"]);
    expect(vault.texts.get(ANA)).toBe(NOTE);
  });

  describe("and in an older one", () => {
    const OLD = "Notes/Older.md";
    const older = { ...promise, from: OLD, due: null };
    const both: Commitment = { ...promise, places: [older, promise] };

    beforeEach(() => {
      vault.texts.set(OLD, "- [>] send [[Ana Diaz]] the deck\n");
    });

    test.each<PersonAction>([
      { kind: "promise-keep", promise: both, on: day("2026-11-22") },
      { kind: "promise-drop", promise: both, on: day("2026-11-22") },
      { ...TALK, kept: [{ path: ANA, promise: both }] },
    ])("$kind closes it in both", async (action) => {
      await act(action, ANA);
      const box = action.kind === "promise-drop" ? "- [-] send" : "- [x] send";
      expect([
        vault.texts.get(PLANS)?.slice(0, box.length),
        vault.texts.get(OLD)?.slice(0, box.length),
      ]).toEqual([box, box]);
    });

    test("is closed though the older one has gone, and not where the one it is known by has", async () => {
      vault.texts.set(OLD, "");
      const keep: PersonAction = { kind: "promise-keep", promise: both, on: day("2026-11-22") };
      expect(await act(keep, ANA)).toEqual([`${ANA}: written`]);
      expect(await act(keep, ANA)).toEqual([`${PLANS}: conflict`]);
    });

    test("gets another day where it has one", async () => {
      await act({ kind: "promise-move", promise: both, to: day("2026-12-01") }, ANA);
      expect(vault.texts.get(PLANS)).toContain("📅 2026-12-01");
      expect(vault.texts.get(OLD)).toBe("- [>] send [[Ana Diaz]] the deck\n");
    });
  });

  test("is closed with a talk in which it was kept", async () => {
    await act({ ...TALK, kept: [{ path: ANA, promise }] }, ANA);
    expect(vault.texts.get(PLANS)).toContain("- [x] send");
    expect(vault.texts.get(ANA)).toContain("call → sent the plan\n- 2026-11-22 → send Ana Diaz the deck");
  });

  test("is dropped and moved there alone", async () => {
    await act({ kind: "promise-move", promise, to: day("2026-12-01") }, ANA);
    expect(vault.texts.get(PLANS)).toBe(TASK.replace("2026-11-20", "2026-12-01"));
    const moved = { ...promise, due: day("2026-12-01") };
    await act({ kind: "promise-drop", promise: moved, on: day("2026-11-22") }, ANA);
    expect(vault.texts.get(PLANS)).toContain("- [-] send");
    expect(vault.texts.get(ANA)).toBe(NOTE);
  });
});

test("an action with several people is one step", async () => {
  vault.texts.set(KIM, "");
  await act({ kind: "status", status: "paused" }, ANA, KIM);
  expect(vault.texts.get(KIM)).toBe("---\nstatus: paused\n---\n");
  await history.undo();
  expect([vault.texts.get(ANA), vault.texts.get(KIM)]).toEqual([NOTE, ""]);
});

test("together means that one note that cannot be written stops all", async () => {
  vault.texts.set(KIM, "---\nstatus: [\n---\n");
  const action: PersonAction = { kind: "circle", name: "close" };
  const outcome = await acting().together({
    acts: [
      { path: ANA, action },
      { path: KIM, action },
    ],
    label: "Done",
  });
  expect(outcome).toMatchObject({ kind: "stopped", problem: { path: KIM }, left: [] });
  expect(vault.texts.get(ANA)).toBe(NOTE);
});

describe("properties that may be written anew", () => {
  /** A value that another property repeats: no change of one line is a change of that property alone. */
  const REPEATED = `---\nlast_met: &day 2026-10-30 # c\nmet-on: *day\n---\n## Interactions\n`;
  const request = { acts: [{ path: ANA, action: TALK }], label: "Done" };

  beforeEach(() => vault.texts.set(ANA, REPEATED));

  test("are, in the same write as the change", async () => {
    expect(await acting().together(request)).toMatchObject({
      kind: "stopped",
      problem: { refusal: { code: "not-provable" } },
    });
    const outcome = await acting().together({ ...request, rewriting: [ANA] });
    expect(outcome).toMatchObject({ kind: "done", step: { writes: [{ path: ANA, before: REPEATED }] } });
    expect(vault.texts.get(ANA)).toBe(
      "---\nlast_met: 2026-11-22\nmet-on: 2026-10-30\n---\n## Interactions\n- 2026-11-22 call → sent the plan\n",
    );
    await history.undo();
    expect(vault.texts.get(ANA)).toBe(REPEATED);
  });

  test("are not in another note than the one that was asked about", async () => {
    expect((await acting().together({ ...request, rewriting: [KIM] })).kind).toBe("stopped");
    expect(vault.texts.get(ANA)).toBe(REPEATED);
  });
});

describe("two hundred people", () => {
  const paths = Array.from({ length: 200 }, (_, at) => `People/${at}.md`);
  const action: PersonAction = { kind: "snooze", until: day("2026-12-01") };
  const acts = paths.map((path) => ({ path, action }));

  beforeEach(() => paths.forEach((path) => vault.texts.set(path, `${NOTE}${path}\n`)));

  test("together are one step", async () => {
    const before = [...vault.texts];
    expect(await acting().together({ acts, label: "Done" })).toMatchObject({ kind: "done" });
    expect(paths.filter((path) => vault.texts.get(path)?.includes("snooze-until"))).toEqual(paths);
    await history.undo();
    expect([...vault.texts]).toEqual(before);
    expect((await history.undo()).kind).toBe("none");
  });

  test("together come back as they were when the last note is refused", async () => {
    vault.texts.set("People/199.md", "---\nstatus: [\n---\n");
    const before = [...vault.texts];
    expect(await acting().together({ acts, label: "Done" })).toMatchObject({
      kind: "stopped",
      problem: { path: "People/199.md" },
      left: [],
    });
    expect([...vault.texts]).toEqual(before);
  });

  test("each are one step, named by those it was done with", async () => {
    vault.texts.set("People/7.md", "---\nstatus: [\n---\n").delete("People/9.md");
    const before = [...vault.texts];
    const { outcomes, step } = await acting().each({ acts, label: (done) => `${done.length} snoozed` });
    expect(outcomes.filter(({ kind }) => kind !== "written").map(({ path }) => path)).toEqual([
      "People/7.md",
      "People/9.md",
    ]);
    expect(step).toMatchObject({ label: "198 snoozed", writes: { length: 198 } });
    await history.undo();
    expect([...vault.texts]).toEqual(before);
  });
});

describe("a new promise", () => {
  const promise = { text: "send the deck", direction: "theirs", due: null } as const;

  test("goes into the property", async () => {
    await act({ kind: "promise-add", promise }, ANA);
    expect(vault.texts.get(ANA)).toContain("\nwaiting-for:\n  - send the deck\n---");
  });

  test("becomes a task below the heading of the settings", async () => {
    settings = { ...settings, promiseForm: "task", waitingHeading: "They owe me" };
    await act({ kind: "promise-add", promise }, ANA);
    expect(vault.texts.get(ANA)).toContain("## They owe me\n- [ ] send the deck\n");
  });
});
