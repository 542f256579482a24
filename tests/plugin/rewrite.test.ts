import { afterEach, expect, it } from "vitest";
import { openVault, type OpenVault } from "../host/node";
import { openNote } from "./open-note";

const ANA = "People/Ana.md";
/** A value that another property repeats: changing it by line would change both. */
const NOTE = [
  "---",
  "# since the fair",
  "last-contact: &day 2026-10-01",
  "met-on: *day",
  "---",
  "",
  "## Interactions",
  "- 2026-10-01 call",
  "",
].join("\n");

let vault: OpenVault | null = null;

afterEach(async () => {
  await vault?.close();
  vault = null;
});

/** Logs today with Ana and answers what is asked then. */
async function logAndAnswer(answer: string): Promise<OpenVault> {
  vault = await openVault({ files: { [ANA]: NOTE }, today: "2026-11-22" });
  await vault.settle();
  await openNote(vault, ANA);
  vault.runCommand("rapport:log-today");
  await vault.settle();
  const { body } = vault.el.ownerDocument;
  expect(body.querySelector(".rapport-answer")?.textContent).toContain("Undo brings them back");
  const buttons = [...body.querySelectorAll<HTMLButtonElement>(".rapport-answer button")];
  const button = buttons.find(({ textContent }) => textContent === answer);
  if (button === undefined) throw new Error(`No button says ${answer}`);
  button.click();
  await vault.settle();
  return vault;
}

it("asks before Obsidian writes properties anew that cannot be edited by line, and undoes both as one step", async () => {
  const opened = await logAndAnswer("Rewrite and try again");
  const text = await opened.readDisk(ANA);
  expect(text).toContain("last-contact: 2026-11-22\n");
  expect(text).toContain("- 2026-11-22\n- 2026-10-01 call\n");
  expect(text).toContain("met-on: 2026-10-01\n");
  expect(text).not.toContain("since the fair");
  opened.runCommand("rapport:undo");
  await opened.settle();
  expect(await opened.readDisk(ANA)).toBe(NOTE);
});

it("changes nothing when that is not wanted", async () => {
  const opened = await logAndAnswer("Close");
  expect(await opened.readDisk(ANA)).toBe(NOTE);
});
