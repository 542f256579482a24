import { describe, expect, test } from "vitest";
import { readChecklist } from "../../src/note/checklist/checklist-tasks";

const ANA = "- [ ] [[Ana Diaz]] — 3 weeks overdue, last: 2026-09-30 coffee";
const SAM = "- [ ] [Sam](People/Sam%20Rivera.md) — birthday tomorrow (40)";

describe("readChecklist", () => {
  test("reads tick, link, words and line of each task under the heading", () => {
    const note = `---\nx: 1\n---\n## Reconnect\r\n${ANA}\r\n\t- [x] [S](Sam%20Rivera) hi  \n- no task\n+ [/] plain\n## Notes\n${SAM}\n`;
    expect(readChecklist(note, "Reconnect")).toEqual([
      { tick: " ", linkpath: "Ana Diaz", text: ANA.slice(6), mark: null, line: 5 },
      { tick: "x", linkpath: "Sam Rivera", text: "[S](Sam%20Rivera) hi", mark: null, line: 6 },
      { tick: "/", linkpath: null, text: "plain", mark: null, line: 8 },
    ]);
  });

  test("finds none without the heading", () => {
    expect(readChecklist(`${ANA}\n`, "## Reconnect")).toEqual([]);
  });
});
