import { describe, expect, test } from "vitest";
import { ChecklistRig, DAILY } from "./checklist-rig";

const ANA = "People/Ana.md";
const NOTE = "---\nlast-contact: 2026-09-30\n---\n## Interactions\n- 2026-09-30 coffee\n";
const LINE = "- [ ] [[Ana]] — 3 weeks overdue, last: 2026-09-30 coffee";
const BLOCK = `# Sunday\n\n## Reconnect\n${LINE}\n\n## Notes\n`;

const rig = (texts: Readonly<Record<string, string>> = {}): ChecklistRig =>
  new ChecklistRig({ [DAILY]: BLOCK, [ANA]: NOTE, ...texts });

const tick = () => (text: string) => text.replace("- [ ] [[Ana]] —", "- [x] [[Ana]] —");

function entriesIn(text: string): string[] {
  return text.match(/^- (?:\[\[)?20\d\d.*$/gm) ?? [];
}

describe("two devices", () => {
  test("that settled the same tick have written the same bytes", async () => {
    const one = rig();
    one.edit(DAILY, tick());
    const other = one.copy();
    await one.settle();
    await other.settle();
    expect(other.vault.texts).toEqual(one.vault.texts);
  });

  test.each<[string, (text: string) => string]>([
    ["doubled", (text) => text.replace(/(- \[\[2026-11-22\]\].*\n)/, "$1$1")],
    ["tripled", (text) => text.replace(/(- \[\[2026-11-22\]\].*\n)/, "$1$1$1")],
  ])("whose merge has %s the entry have one in the end", async (_, merge) => {
    const vault = rig();
    vault.edit(DAILY, tick());
    await vault.settle();
    const once = vault.text(ANA);
    vault.edit(ANA, merge);
    expect(await vault.dropDoubles()).toEqual([ANA]);
    expect(vault.text(ANA)).toBe(once);
    expect(await vault.dropDoubles()).toEqual([]);
  });

  test("whose merge has doubled the line and its mark are settled", async () => {
    const vault = rig();
    vault.edit(DAILY, tick());
    await vault.settle();
    vault.edit(DAILY, (text) =>
      text.replace(/(.*\^rapport.*\n)/, "$1$1").replace(/( \^rapport-\S+)/, "$1$1"),
    );
    expect(await vault.settle(true)).toEqual([]);
    expect(entriesIn(vault.text(ANA))).toHaveLength(2);
  });

  test.each([
    ["ticked above", "[x]", "[ ]"],
    ["ticked below", "[ ]", "[x]"],
  ])("whose merge has left a line twice, %s and not %s, keep what is ticked", async (_, first, second) => {
    const text = `## Reconnect\n${LINE.replace("[ ]", first)}\n${LINE.replace("[ ]", second)}\n`;
    const vault = rig({ [DAILY]: text });
    expect(await vault.settle(true)).toEqual(["Ana logged"]);
    expect(await vault.settle(true)).toEqual([]);
    expect(entriesIn(vault.text(ANA))).toHaveLength(2);
    vault.edit(DAILY, (now) => now.replace("[x]", "[ ]"));
    expect(await vault.settle(true)).toEqual(["Ana taken-back"]);
    expect(vault.text(ANA)).toBe(NOTE);
  });
});
