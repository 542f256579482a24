import { expect, test } from "vitest";
import { personNote } from "./memory-notes";
import { PATH, vaultOf } from "./roster-vault";

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
