import { expect, test } from "vitest";
import { feedbackActs } from "../../src/app/ask-feedback";
import { day } from "../domain/days";
import { someone } from "../domain/people";
import { PracticeVault } from "./practice-vault";

const ANA = someone({ name: "Ana Diaz" });
const REQUEST = {
  entry: "asked what she thinks of my talk",
  awaited: "feedback on my talk",
  due: day("2026-12-06"),
};

test("asking for feedback is logged and waited for, in one step", async () => {
  const vault = new PracticeVault({ [ANA.path]: "" });
  await vault.carryOut(feedbackActs(ANA, REQUEST, vault.context));
  expect(vault.text(ANA.path)).toContain("- 2026-11-22 → asked what she thinks of my talk #ask #feedback\n");
  expect(vault.text(ANA.path)).toContain("waiting-for:\n  - feedback on my talk by 2026-12-06\n");
  await vault.history.undo();
  expect(vault.text(ANA.path)).toBe("");
});
