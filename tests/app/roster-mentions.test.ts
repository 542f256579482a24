import { describe, expect, test } from "vitest";
import { personNote, settled } from "./memory-notes";
import { change } from "./roster-changes";
import { PATH, vaultOf, type Vault } from "./roster-vault";

test("the notes of a day that mention somebody are known, those still to come left out", async () => {
  const vault = vaultOf({
    [PATH]: personNote({}),
    "Daily/2026-11-20.md": "Lunch with [[Ana Diaz]].",
    "Daily/2026-11-19.md": "> [[Ana Diaz]] in a quote",
    "Daily/2026-11-25.md": "Lunch with [[Ana Diaz]].",
    "Notes/Tea.md": "[[Ana Diaz]] likes it.",
  });
  await vault.roster.rebuild();
  expect(vault.roster.mentionsOf(PATH)).toMatchObject([{ path: "Daily/2026-11-20.md", day: "2026-11-20" }]);
  expect(vault.roster.mentionsOf("People/Nobody.md")).toEqual([]);
});

test("the days of those notes are contact, unless the person's own note says that mentions do not count", async () => {
  const daily = { "Daily/2026-11-20.md": "Lunch with [[Ana Diaz]]." };
  const daysOf = async (note: string): Promise<readonly string[]> => {
    const { roster } = vaultOf({ [PATH]: note, ...daily });
    await roster.rebuild();
    return roster.mentionDays(PATH);
  };
  expect(await daysOf(personNote({}))).toEqual(["2026-11-20"]);
  expect(await daysOf("---\nignore-mentions: true\n---\n")).toEqual([]);
});

describe("a task that a later note has ticked", () => {
  const OPEN = "- [ ] write to [[Ana Diaz]]";
  const TICKED = "- [x] write to [[Ana Diaz]]";
  const [BEFORE, AFTER] = ["Daily/2026-11-19.md", "Daily/2026-11-20.md"];

  async function read(texts: Readonly<Record<string, string>>): Promise<Vault> {
    const vault = vaultOf(texts);
    await vault.roster.rebuild();
    return vault;
  }

  async function promises({ roster }: Vault): Promise<number | undefined> {
    await settled();
    return roster.person(PATH)?.commitments.length;
  }

  test("is no promise any more", async () => {
    expect(await promises(await read({ [PATH]: "", [BEFORE]: OPEN, [AFTER]: TICKED }))).toBe(0);
  });

  test("is looked for once there is a promise that it may have ended, and not before", async () => {
    const vault = await read({ [PATH]: "", [AFTER]: TICKED, "Daily/2026-11-21.md": OPEN });
    expect(vault.notes.asked).not.toContain(AFTER);
    expect(await promises(vault)).toBe(1);
    change(vault, BEFORE, OPEN);
    change(vault, "Daily/2026-11-21.md", "");
    expect(await promises(vault)).toBe(0);
    expect(vault.notes.asked).toContain(AFTER);
  });

  test("is looked for where a note is given an earlier day", async () => {
    const vault = await read({ [PATH]: "", "Plan.md": OPEN, [AFTER]: TICKED });
    expect(await promises(vault)).toBe(1);
    vault.notes.rename("Plan.md", BEFORE);
    await vault.roster.noteRenamed("Plan.md", vault.notes.listing(BEFORE));
    expect(await promises(vault)).toBe(0);
  });

  test("is looked for where the person comes later", async () => {
    const vault = await read({ [BEFORE]: OPEN, [AFTER]: TICKED });
    expect(vault.notes.asked).toEqual([]);
    change(vault, PATH, personNote({}));
    expect(await promises(vault)).toBe(0);
  });
});
