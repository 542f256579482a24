import { expect, test } from "vitest";
import { shareActs } from "../../src/app/share-note";
import { someone } from "../domain/people";
import { PracticeVault } from "./practice-vault";

const [ANA, KIM] = [someone({ name: "Ana Diaz" }), someone({ name: "Kim Ode" })] as const;

test("sharing a note stands in the log of each, with a link to it, under the user's own tag, and is one step", async () => {
  const vault = new PracticeVault({ [ANA.path]: "", [KIM.path]: "" });
  const words = (link: string): string => `shared ${link}`;
  await vault.carryOut(shareActs("Notes/Maps.md", [ANA, KIM], { ...vault.context, words }));
  for (const { path } of [ANA, KIM])
    expect(vault.text(path)).toContain("- 2026-11-22 → shared [[Maps]] #geteilt\n");
  await vault.history.undo();
  expect([vault.text(ANA.path), vault.text(KIM.path)]).toEqual(["", ""]);
});
