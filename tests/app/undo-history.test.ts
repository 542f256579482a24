import { expect, test } from "vitest";
import type { WriteOutcome } from "../../src/app/ports";
import { undoWrite, type Written } from "../../src/app/undo-history";
import { edited } from "../../src/note/edit";
import { MemoryVault } from "./memory-vault";

const PATH = "People/Ana Diaz.md";
const BEFORE = "\uFEFF---\r\nname: Ana\r\n---\r\nno final newline";

async function writtenTo(vault: MemoryVault): Promise<Written> {
  vault.texts.set(PATH, BEFORE);
  const outcome: WriteOutcome = await vault.edit(PATH, (text) => edited(text, `${text}, but more`));
  if (outcome.kind !== "written") throw new Error(`not written: ${outcome.kind}`);
  return outcome;
}

test("a write taken back leaves the note byte for byte as it was", async () => {
  const vault = new MemoryVault();
  const outcome = await undoWrite(vault, await writtenTo(vault));
  expect(outcome.kind).toBe("written");
  expect(vault.texts.get(PATH)).toBe(BEFORE);
});

test("a note that has been changed since is left as it is", async () => {
  const vault = new MemoryVault();
  const write = await writtenTo(vault);
  vault.texts.set(PATH, `${write.after} and the user's words`);
  expect(await undoWrite(vault, write)).toMatchObject({
    kind: "refused",
    refusal: { code: "changed-since" },
  });
  expect(vault.texts.get(PATH)).toBe(`${write.after} and the user's words`);
});

test("taken back twice it is refused the second time", async () => {
  const vault = new MemoryVault();
  const write = await writtenTo(vault);
  await undoWrite(vault, write);
  expect(await undoWrite(vault, write)).toMatchObject({ kind: "refused" });
  expect(vault.texts.get(PATH)).toBe(BEFORE);
});

test("a note that is gone stays gone", async () => {
  const vault = new MemoryVault();
  const write = await writtenTo(vault);
  vault.texts.delete(PATH);
  expect(await undoWrite(vault, write)).toMatchObject({ kind: "failed", reason: "missing" });
  expect(vault.texts.size).toBe(0);
});
