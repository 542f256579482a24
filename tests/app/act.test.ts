import { beforeEach, describe, expect, test } from "vitest";
import type { PersonAction } from "../../src/app/act";
import type { Settings } from "../../src/settings/settings";
import { day } from "../domain/days";
import { ANA, KIM, NOTE, TALK, act, acting, history, set, vault, startAnewEachTime } from "./acting-rig";

startAnewEachTime();

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
    set({ dateOrder: "day-month-year" });
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
    set({ linkDays });
    if (exists) vault.texts.set("Daily/2026-11-22.md", "");
    await act(TALK, ANA);
    expect(entry()).toBe(expected);
  });

  test.each<[string, boolean, string | null, string]>([
    ["an existing note of another name", true, "22.11.2026", "[[22.11.2026|2026-11-22]]"],
    ["a coming note of another name", false, "22.11.2026", "[[22.11.2026|2026-11-22]]"],
    ["a coming note that no link can name", false, null, "2026-11-22"],
  ])("always is a link to %s", async (_, exists, name, expected) => {
    set({ linkDays: "always" });
    vault.dailyName = () => name;
    if (exists) vault.texts.set(`Daily/${name}.md`, "");
    await act(TALK, ANA);
    expect(entry()).toBe(`- ${expected} call → sent the plan`);
  });

  test.each<[Settings["linkDays"], boolean]>([
    ["when-exists", true],
    ["always", true],
    ["always", false],
  ])(
    "stays plain %s where the vault writes markdown links, with a daily note: %s",
    async (linkDays, exists) => {
      set({ linkDays });
      vault.linkStyle = "markdown";
      if (exists) vault.texts.set("Daily/2026-11-22.md", "");
      await act(TALK, ANA);
      expect(entry()).toBe("- 2026-11-22 call → sent the plan");
    },
  );
});

test("snoozing writes the day, and nothing else", async () => {
  expect(await act({ kind: "snooze", until: day("2026-12-01") }, ANA)).toEqual([`${ANA}: written`]);
  expect(vault.texts.get(ANA)).toBe(
    NOTE.replace("2026-10-30\n---", "2026-10-30\nsnooze-until: 2026-12-01\n---"),
  );
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
