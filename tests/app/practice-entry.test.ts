import { expect, test } from "vitest";
import { practiceEntry, type PracticeEntry } from "../../src/app/practice-entry";
import { day } from "../domain/days";
import { someone } from "../domain/people";
import { PracticeVault } from "./practice-vault";

const { path } = someone({ name: "Ana Diaz" });

test.each<[string, Omit<PracticeEntry, "text">, string]>([
  ["of one purpose", { purposes: ["feedback"] }, "- 2026-11-22 → read her draft #feedback\n"],
  ["of two", { purposes: ["ask", "feedback"] }, "- 2026-11-22 → read her draft #ask #feedback\n"],
  ["under the user's own tag", { purposes: ["shared"] }, "- 2026-11-22 → read her draft #geteilt\n"],
])("what was done is logged today as something given: %s", async (_, entry, line) => {
  const vault = new PracticeVault({ [path]: "" });
  await vault.carryOut([practiceEntry(path, { text: "read her draft", ...entry }, vault.context)]);
  expect(vault.text(path)).toContain(line);
  expect(vault.text(path)).not.toContain("next-contact");
});

test("a next contact is planned with it", async () => {
  const vault = new PracticeVault({ [path]: "" });
  const followUp = { day: day("2026-12-06"), promise: "ask how the draft went", from: day("2026-11-23") };
  const entry = { text: "read her draft", purposes: [], followUp };
  await vault.carryOut([practiceEntry(path, entry, vault.context)]);
  expect(vault.text(path)).toContain("next-contact: 2026-12-06\n");
});

test("what is done again in the same words on one day stands there once, and in other words twice", async () => {
  const vault = new PracticeVault({ [path]: "" });
  const entry = { text: "read her draft", purposes: ["feedback"] as const };
  await vault.carryOut([practiceEntry(path, entry, vault.context)]);
  const once = vault.text(path);
  const again = await vault.carryOut([practiceEntry(path, entry, vault.context)]);
  expect([again.kind, vault.text(path)]).toEqual(["done", once]);
  await vault.carryOut([practiceEntry(path, { ...entry, text: "read it again" }, vault.context)]);
  expect(vault.text(path).match(/#feedback/g)).toHaveLength(2);
});
