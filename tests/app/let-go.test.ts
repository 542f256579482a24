import { expect, test } from "vitest";
import { letGoActs } from "../../src/app/let-go";
import { someone } from "../domain/people";
import { PracticeVault } from "./practice-vault";

const ANA = someone({ name: "Ana Diaz" });

test("a last kind word stands in the log of whoever is let go, once however often it is said that day", async () => {
  const vault = new PracticeVault({ [ANA.path]: "" });
  const acts = letGoActs(ANA, "a last kind word", vault.context);
  await vault.carryOut(acts);
  const once = vault.text(ANA.path);
  expect(once).toContain("status: let-go\n");
  expect(once).toContain("- 2026-11-22 → a last kind word\n");
  await vault.carryOut(acts);
  expect(vault.text(ANA.path)).toBe(once);
});

test("without one, nothing but the status is written", async () => {
  const vault = new PracticeVault({ [ANA.path]: "" });
  await vault.carryOut(letGoActs(ANA, null, vault.context));
  expect(vault.text(ANA.path)).toBe("---\nstatus: let-go\n---\n");
});
