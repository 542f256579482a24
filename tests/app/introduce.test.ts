import { expect, test } from "vitest";
import { introductionActs, type IntroductionWords } from "../../src/app/introduce";
import { day } from "../domain/days";
import { someone } from "../domain/people";
import { PracticeVault } from "./practice-vault";

const ANA = someone({ name: "Ana Diaz" });
const KIM = someone({ name: "Kim Ode", nextContact: day("2026-11-30") });
const EMPTY = "---\nname: x\n---\n";
const KIM_NOTE = "---\nnext-contact: 2026-11-30\n---\n";

function vaultOf(kim = KIM_NOTE): PracticeVault {
  return new PracticeVault({ [ANA.path]: EMPTY, [KIM.path]: kim });
}

const words: IntroductionWords = {
  entry: (link) => `introduced to ${link}`,
  promise: (name) => `ask how the introduction to ${name} went`,
};

test("an introduction stands in both notes, with a next contact in two weeks unless one is sooner", async () => {
  const vault = vaultOf();
  await vault.carryOut(introductionActs([ANA, KIM], words, vault.context));
  expect(vault.text(ANA.path)).toBe(
    "---\nname: x\nnext-contact: 2026-12-06\nlast-contact: 2026-11-22\n---\n## Interactions\n- 2026-11-22 → introduced to [[Kim Ode]] #intro\n",
  );
  expect(vault.text(KIM.path)).toBe(
    "---\nnext-contact: 2026-11-30\nlast-contact: 2026-11-22\n---\n## Interactions\n- 2026-11-22 → introduced to [[Ana Diaz]] #intro\n",
  );
});

test("it is one step: undoing it brings back both notes byte for byte", async () => {
  const vault = vaultOf();
  await vault.carryOut(introductionActs([ANA, KIM], words, vault.context));
  await vault.history.undo();
  expect([vault.text(ANA.path), vault.text(KIM.path)]).toEqual([EMPTY, KIM_NOTE]);
});

test("where one note refuses, neither is changed", async () => {
  const broken = "---\nname: [\n---\n";
  const vault = vaultOf(broken);
  const outcome = await vault.carryOut(introductionActs([ANA, KIM], words, vault.context));
  expect(outcome.kind).toBe("stopped");
  expect([vault.text(ANA.path), vault.text(KIM.path)]).toEqual([EMPTY, broken]);
});

const PROMISE = "ask how the introduction to Ana Diaz went by 2026-12-06";

test.each([
  ["is planned where nothing is", "", "next-contact: 2026-12-06"],
  ["takes the place of a plan that is reached", "2026-11-22", "next-contact: 2026-12-06"],
  ["leaves a plan that is sooner", "2026-11-23", "next-contact: 2026-11-23"],
  ["leaves a plan for that very day", "2026-12-06", "next-contact: 2026-12-06"],
  [
    "is a promise beside a plan that is later",
    "2027-03-01",
    `next-contact: 2027-03-01\ncommitments:\n  - ${PROMISE}`,
  ],
  [
    "is a promise beside a plan that cannot be read",
    "after Easter",
    `next-contact: after Easter\ncommitments:\n  - ${PROMISE}`,
  ],
])("a follow-up %s", async (_, planned, expected) => {
  const vault = vaultOf(`---\nnext-contact: ${planned}\nlast-contact: 2026-10-01\n---\n`);
  await vault.carryOut(introductionActs([ANA, KIM], words, vault.context));
  expect(propertiesIn(vault.text(KIM.path))).toBe(expected);
});

function propertiesIn(text: string): string {
  const [, properties = ""] = text.split("---\n");
  return properties.replace("last-contact: 2026-11-22\n", "").trim();
}
