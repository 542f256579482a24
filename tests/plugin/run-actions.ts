import { onTestFinished } from "vitest";
import { openVault, type OpenVault } from "../host/node";
import { notesOf, vaultDiff } from "./vault-diff";

export const TODAY = "2026-11-22";
export const ANA = "People/Ana.md";
export const NOTE = [
  "---",
  "type: person",
  "birthday: 1986-11-20",
  "commitments:",
  "  - 2026-11-20 send the deck",
  "  - introduce her to Kim",
  "---",
  "# Ana",
  "",
  "## Interactions",
  "- 2026-10-01 call: hello",
  "",
].join("\n");

/** Opens a vault until the test ends. */
export async function open(
  files: Readonly<Record<string, string>> = { [ANA]: NOTE },
  settings?: unknown,
): Promise<OpenVault> {
  const vault = await openVault({ files, today: TODAY, ...(settings === undefined ? {} : { settings }) });
  onTestFinished(() => vault.close());
  await vault.settle();
  return vault;
}

/** Runs a command; says what it printed, and which lines it took out and put in. */
export async function run(
  opened: OpenVault,
  command: string,
  params: Record<string, string> = {},
): Promise<{ printed: string; diff: string[] }> {
  const before = await notesOf(opened);
  const outcome = await opened.cli(`rapport:${command}`, params);
  await opened.settle();
  const printed = outcome.kind === "printed" ? outcome.text : outcome.message;
  return { printed, diff: vaultDiff(before, await notesOf(opened)) };
}

/** The lines of Ana's note. */
export function ana(...lines: readonly string[]): string[] {
  return lines.map((line) => `${ANA}: ${line}`);
}
