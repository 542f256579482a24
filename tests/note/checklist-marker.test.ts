import { describe, expect, test } from "vitest";
import { markerLines, replaceLine, withoutMarkers } from "../../src/note/checklist/checklist-marker";
import { scanNote } from "../../src/note/text/scan-note";

const at = (text: string): number[] => markerLines(text, scanNote(text));

describe("a marker", () => {
  test.each<[string, number[]]>([
    ["%% rapport-checklist %%\n", [0]],
    ["a\n<!--rapport-checklist-->\n%%Rapport-Checklist%%", [1, 2]],
    ["---\na: 1\n---\n%% rapport-checklist %%\n", [3]],
    ["text %% rapport-checklist %%\n", []],
    ["%% rapport-checklist\n%%\n", []],
    ["%% rapport-checklist please %%\n", []],
    ["- %% rapport-checklist %%\n", []],
    ["%%\n%% rapport-checklist %%\n", []],
    ["```\n%% rapport-checklist %%\n```\n", []],
    ["---\n%% rapport-checklist %%\n---\n", []],
  ])("of %j stands at %j", (text, lines) => {
    expect(at(text)).toEqual(lines);
  });

  test.each([
    ["%% rapport-checklist %%\n", ""],
    ["a\r\n%% rapport-checklist %%\r\nb", "a\r\nb"],
    ["a\n%% rapport-checklist %%", "a\n"],
    ["%% rapport-checklist %%\na\n<!-- rapport-checklist -->\n", "a\n"],
  ])("of %j leaves %j when it goes", (text, left) => {
    expect(withoutMarkers(text)).toEqual({ kind: "changed", text: left });
  });

  test("is not missed where there is none", () => {
    expect(withoutMarkers("a\n")).toEqual({ kind: "unchanged" });
  });
});

describe("lines in the place of a line", () => {
  test.each([
    ["a\nM\nb\n", false, "a\n\nx\ny\n\nb\n"],
    ["a\nM\nb\n", true, "a\nx\ny\n\nb\n"],
    ["a\n\nM\n\nb\n", false, "a\n\nx\ny\n\nb\n"],
    ["M", false, "x\ny"],
    ["a\r\nM\r\n", false, "a\r\n\r\nx\r\ny\r\n"],
  ])("of %j, joined %s, make %j", (text, isJoined, expected) => {
    const note = scanNote(text);
    const line = note.lines.findIndex((each) => each.text === "M");
    expect(replaceLine(text, note, { at: line, isJoined }, ["x", "y"])).toEqual({
      kind: "changed",
      text: expected,
    });
  });
});
