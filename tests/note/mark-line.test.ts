import { describe, expect, test } from "vitest";
import { readChecklist } from "../../src/note/checklist/checklist-tasks";
import { markLine } from "../../src/note/checklist/mark-line";
import type { LineMark } from "../../src/note/checklist/tick-id";

const NOTE =
  "# Day\r\n\r\n## Reconnect\r\n- [x] [[Ana]] — tea\r\n- [ ] [[Bo]]\r\n\r\n## Notes\r\n- [x] [[Ana]] — tea\r\n";
const MARK: LineMark = { kind: "logged", id: "v2ipxej3-3nzck" };
const [ANA] = readChecklist(NOTE, "Reconnect");

function mark(text: string, to: LineMark | null = MARK): string {
  if (ANA === undefined) throw new Error("no line");
  const edit = markLine(text, {
    heading: "Reconnect",
    task: to === null ? { ...ANA, mark: MARK } : ANA,
    mark: to,
  });
  return edit.kind === "changed" ? edit.text : edit.kind;
}

describe("a line", () => {
  const marked = NOTE.replace("— tea", "— tea ^rapport-v2ipxej3-3nzck");

  test("is marked, and nothing else in the note changes", () => {
    expect(mark(NOTE)).toBe(marked);
    expect(mark(marked, null)).toBe(NOTE);
  });

  test("is found where it has moved to, the nearest of several", () => {
    const moved = NOTE.replace("## Reconnect\r\n", "## Reconnect\r\nHello\r\n");
    expect(mark(moved)).toBe(moved.replace("— tea", "— tea ^rapport-v2ipxej3-3nzck"));
    const twice = NOTE.replace("- [ ] [[Bo]]", "- [ ] [[Bo]]\r\n- [x] [[Ana]] — tea");
    expect(mark(twice)).toBe(twice.replace("— tea", "— tea ^rapport-v2ipxej3-3nzck"));
  });

  test.each([
    ["un-ticked", (text: string) => text.replace("[x]", "[ ]")],
    ["reworded", (text: string) => text.replace("— tea", "— tea and cake")],
  ])("that is %s loses its mark all the same, so that a new tick counts", (_, change) => {
    expect(mark(change(marked), null)).toBe(change(NOTE));
  });

  test.each([
    ["un-ticked", NOTE.replace("[x]", "[ ]")],
    ["reworded", NOTE.replace("— tea", "— tea and cake")],
    ["taken out", NOTE.replace("- [x] [[Ana]] — tea\r\n", "")],
    ["marked already", marked],
  ])("that is %s is left for the next look", (_, text) => {
    expect(mark(text)).toBe("unchanged");
  });
});
