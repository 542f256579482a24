import { expect, test } from "vitest";
import { introductionActs } from "../../src/app/introduce";
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

const words = (link: string): string => `introduced to ${link}`;

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

test.each([
  [null, "2026-12-06"],
  ["2026-12-24", "2026-12-06"],
  ["2026-11-22", "2026-12-06"],
  ["2026-12-06", null],
  ["2026-11-23", null],
])("a next contact planned for %s becomes %s", (planned, expected) => {
  const person = { ...ANA, nextContact: planned === null ? null : day(planned) };
  const [act] = introductionActs([person, KIM], words, vaultOf().context);
  expect(act?.action).toMatchObject({ contact: { nextContact: expected } });
});
