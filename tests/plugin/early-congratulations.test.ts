import { expect, it } from "vitest";
import { open, type Files } from "./mention-vault";

const DAILY = "Daily/2026-11-22.md";
const GRACE = "People/Grace.md";
const NOTE = "---\ntype: person\nbirthday: 11-25\nlast-contact: 2026-11-10\n---\n# Grace\n";
const FILES: Files = { [GRACE]: NOTE };

it("a birthday ticked off some days ahead is settled, and taken back byte for byte", async () => {
  const vault = await open(FILES);
  const text = async (path: string): Promise<string> => {
    const file = vault.app.vault.getFileByPath(path);
    return file === null ? "" : vault.app.vault.read(file);
  };
  const change = async (from: RegExp, to: string): Promise<void> => {
    const file = vault.app.vault.getFileByPath(DAILY);
    if (file !== null) await vault.app.vault.modify(file, (await text(DAILY)).replace(from, to));
    await vault.settle();
    await vault.cli("rapport:settle", {});
    await vault.settle();
  };
  const due = async (): Promise<string> => {
    const printed = await vault.cli("rapport:due", {});
    return printed.kind === "printed" ? printed.text : printed.message;
  };
  await vault.cli("rapport:checklist", {});
  await vault.settle();
  const inserted = await text(DAILY);
  expect(inserted).toContain("- [ ] [[Grace]] — birthday");
  expect(await due()).toContain("Grace");
  await change(/- \[ \] (?=\[\[Grace)/, "- [x] ");
  expect(await text(GRACE)).toContain("→ congratulations: birthday #congrats %%rapport");
  expect(await due()).not.toContain("Grace");
  await change(/- \[x\] (?=\[\[Grace)/, "- [ ] ");
  expect([await text(GRACE), await text(DAILY)]).toEqual([NOTE, inserted]);
  expect(await due()).toContain("Grace");
});
