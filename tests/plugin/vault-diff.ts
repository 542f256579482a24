import type { OpenVault } from "../host/node";

/** The markdown of a vault by path, read from its storage. */
export async function notesOf({ app, adapter }: OpenVault): Promise<ReadonlyMap<string, string>> {
  const notes = new Map<string, string>();
  for (const { path } of app.vault.getMarkdownFiles()) notes.set(path, await adapter.read(path));
  return notes;
}

/** What changed between two states of a vault: `path: -line` and `path: +line`, in the order of the notes. */
export function vaultDiff(before: ReadonlyMap<string, string>, after: ReadonlyMap<string, string>): string[] {
  const paths = new Set([...before.keys(), ...after.keys()]);
  return [...paths]
    .toSorted()
    .flatMap((path) => noteDiff(path, before.get(path) ?? "", after.get(path) ?? ""));
}

function noteDiff(path: string, before: string, after: string): string[] {
  if (before === after) return [];
  const [gone, come] = [linesOf(before), linesOf(after)];
  const removed = without(gone, come).map((line) => `${path}: -${line}`);
  return [...removed, ...without(come, gone).map((line) => `${path}: +${line}`)];
}

/** Line endings are part of a line here: one that changes is a change. */
function linesOf(text: string): string[] {
  return text.split("\n").map((line) => JSON.stringify(line).slice(1, -1));
}

function without(lines: readonly string[], others: readonly string[]): string[] {
  const left = [...others];
  return lines.filter((line) => {
    const at = left.indexOf(line);
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
}
