import { afterEach, expect, it } from "vitest";
import { openVault, type OpenVault } from "../host/node";

const ANA = "People/Ana.md";

let vault: OpenVault | null = null;

afterEach(async () => {
  await vault?.close();
  vault = null;
});

async function open(): Promise<OpenVault> {
  vault = await openVault({ files: { [ANA]: "## Interactions\n- 2026-10-01 call\n" }, today: "2026-11-22" });
  await vault.settle();
  return vault;
}

it("follows a note that is moved while writes to it wait", async () => {
  const opened = await open();
  const file = opened.app.vault.getFileByPath(ANA);
  if (file === null) throw new Error("The note is missing");
  const logs = ["one", "two", "three"].map((text) => opened.cli("rapport:log", { people: "Ana", text }));
  const moved = opened.app.fileManager.renameFile(file, "People/Ana Diaz.md");
  await Promise.all([...logs, moved]);
  await opened.settle();
  const text = await opened.readDisk("People/Ana Diaz.md");
  expect(["one", "two", "three"].filter((word) => text.includes(`- 2026-11-22: ${word}\n`))).toHaveLength(3);
  expect(opened.app.vault.getFileByPath(ANA)).toBeNull();
});
