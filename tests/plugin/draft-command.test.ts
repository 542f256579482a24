import { afterEach, expect, test } from "vitest";
import { openVault, type OpenVault } from "../host/node";

const FILES = {
  "People/Ana.md":
    "---\nboundaries: not at work\nemail: ana@example.com\n---\n## Log\n- 2026-11-01 call: sailing\n",
  "People/Bo, the cook.md": "",
  "People/Work/Kim.md": "",
  "People/Home/Kim.md": "",
};

let vault: OpenVault | null = null;

afterEach(async () => {
  await vault?.close();
  vault = null;
});

async function draftTo(person: string): Promise<string> {
  vault = await openVault({ files: FILES, today: "2026-11-22" });
  await vault.settle();
  const outcome = await vault.cli("rapport:draft", { person });
  await vault.settle();
  return outcome.kind === "printed" ? outcome.text : outcome.message;
}

test.each([
  ["Ana", "Respect: not at work\n\nHi Ana,"],
  ["people/ana", "what we last discussed: sailing"],
  ["Bo, the cook", "Hi Bo,"],
])("to %s a draft is printed, and no note changes", async (person, expected) => {
  expect(await draftTo(person)).toContain(expected);
  for (const [path, text] of Object.entries(FILES)) expect(await vault?.readDisk(path)).toBe(text);
});

test.each([
  ["Kim", "Several people are called “Kim”"],
  ["Ana,Kim", "Nobody is called “Ana,Kim”"],
  ["", "Say to whom"],
])("to %j there is none, with the reason", async (person, expected) => {
  await expect(draftTo(person)).rejects.toThrow(expected);
});
