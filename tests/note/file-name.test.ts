import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { fileNameFor } from "../../src/note/people/file-name";

const LONG = "Wolfeschlegelsteinhausenbergerdorff ".repeat(9);

describe("fileNameFor", () => {
  test.each([
    ["Ana Diaz", "Ana Diaz"],
    ["  Ana \t Diaz\n", "Ana Diaz"],
    ["Ana/Maria: the 2nd.", "Ana Maria the 2nd"],
    ['a\\b/c:d*e?f"g<h>i|j#k^l[m]n', "a b c d e f g h i j k l m n"],
    ["[[Ana Diaz]]", "Ana Diaz"],
    ["...Ana...", "Ana"],
    ["_Ana_", "Ana_"],
    ["J. R. R. Tolkien", "J. R. R. Tolkien"],
    ["Sammy Davis Jr.", "Sammy Davis Jr"],
    ["O'Neil-Smith & Søn", "O'Neil-Smith & Søn"],
    ["Jose\u0301", "José"],
    ["李小龍", "李小龍"],
    ["👩‍🚀 Ada", "👩‍🚀 Ada"],
    ["100%% Ana", "100% Ana"],
    ["A\u202Ena\u200B", "A na"],
    ["CON", "CON_"],
    ["con.txt", "con_.txt"],
    ["Lpt1", "Lpt1_"],
    ["COM¹", "COM¹_"],
    ["Connie", "Connie"],
    ["Com10", "Com10"],
    ["", ""],
    [" / ", ""],
    ["\u0000\u001f", ""],
    [LONG, LONG.slice(0, 200).trim()],
    ["é".repeat(150), "é".repeat(100)],
    [`${"a".repeat(199)}👩‍🚀`, "a".repeat(199)],
    [`${"a".repeat(199)}. b`, "a".repeat(199)],
  ])("makes of %j %j", (name, expected) => {
    expect(fileNameFor(name)).toBe(expected);
  });

  test("holds nothing that a system forbids, and is its own file name", () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: "binary", maxLength: 300 }), fc.string()), (name) => {
        const file = fileNameFor(name);
        expect(file).not.toMatch(/[\\/:*?"<>|#^[\]\p{Cc}\p{Cs}]|%%|^[\s._]|[\s.]$/u);
        expect(file).not.toMatch(/^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/i);
        expect(new TextEncoder().encode(`${file}.md`).length).toBeLessThanOrEqual(204);
        expect(file).toBe(file.normalize("NFC"));
        expect(fileNameFor(file)).toBe(file);
      }),
      { numRuns: 1000 },
    );
  });
});
