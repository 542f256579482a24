import { expect, test } from "vitest";
import { givenFeedbackActs } from "../../src/app/give-feedback";
import { someone } from "../domain/people";
import { PracticeVault } from "./practice-vault";

test("feedback that was given stands in the log as something given", async () => {
  const ana = someone({ name: "Ana Diaz" });
  const vault = new PracticeVault({ [ana.path]: "" });
  await vault.carryOut(givenFeedbackActs(ana, "gave feedback on her talk", vault.context));
  expect(vault.text(ana.path)).toContain("- 2026-11-22 → gave feedback on her talk #feedback\n");
  await vault.history.undo();
  expect(vault.text(ana.path)).toBe("");
});
