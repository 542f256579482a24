import { describe, expect, test } from "vitest";
import { flowParts } from "../../src/note/front-matter/yaml-flow";
import { valueSpan } from "../../src/note/front-matter/yaml-scalar";

/** The parts as they stand there, and what is left behind the closing bracket. */
function parts(text: string, open = 0): unknown {
  const flow = flowParts(text, open, text.length);
  return flow && [flow.parts.map(({ start, end }) => text.slice(start, end)), text.slice(flow.close + 1)];
}

describe("the parts of a flow list or map", () => {
  test.each<[string, string[], string]>([
    ["[a, b] # c", ["a", "b"], " # c"],
    ["[]", [], ""],
    ["[ ]", [], ""],
    ["[ a ,\n  b\n]", ["a", "b"], ""],
    ["[a, b,]", ["a", "b"], ""],
    ["[a, [b, c], {d: e, f: g}]", ["a", "[b, c]", "{d: e, f: g}"], ""],
    ["[[Ana]]", ["[Ana]"], ""],
    ["{a: b, c: [d, e]}", ["a: b", "c: [d, e]"], ""],
    ['["a, b", c]', ['"a, b"', "c"], ""],
    ["['a]', c]", ["'a]'", "c"], ""],
    ['["a\\", b", c]', ['"a\\", b"', "c"], ""],
    ["['a'', b', c]", ["'a'', b'", "c"], ""],
    ["[a,'b, c']", ["a", "'b, c'"], ""],
    ["{a:'b, c'}", ["a:'b, c'"], ""],
    ["{'a, b': c}", ["'a, b': c"], ""],
    ["[a, [['b, c']]]", ["a", "[['b, c']]"], ""],
    ["[Ana's, it's]", ["Ana's", "it's"], ""],
    ['[5" pipe, b]', ['5" pipe', "b"], ""],
    ["[a#b, c]", ["a#b", "c"], ""],
    ["['# a', b]", ["'# a'", "b"], ""],
  ])("%j", (text, expected, rest) => {
    expect(parts(text)).toEqual([expected, rest]);
    expect(parts(`key: ${text}`, 5)).toEqual([expected, rest]);
  });

  test.each([
    ["that does not close", "[a, b"],
    ["that closes beyond the end", "[[a], b"],
    ["with a comment", "[a, # b\n c]"],
    ["with a comment at the start of a line", "[a,\n# b\n c]"],
    ["with a missing part", "[a,, b]"],
    ["with a missing first part", "[, a]"],
    ["with nothing but a comma", "[,]"],
    ["with a quote that does not close", "[a, 'b]"],
    ["with a quote in its words that does not close", '[say "hi, b]'],
  ])("are not told %s", (_, text) => {
    expect(parts(text)).toBeNull();
  });

  test("end where they are said to end", () => {
    expect(flowParts("[a]", 0, 2)).toBeNull();
    expect(flowParts("[a]", 0, 3)).not.toBeNull();
  });
});

describe("the value of a property", () => {
  test.each<[string, string, '"' | "'" | null]>([
    ["k: a b", "a b", null],
    ["k:\t a b \t", "a b", null],
    ["k: a # c", "a", null],
    ["k: a\t# c", "a", null],
    ["k: a#b", "a#b", null],
    ["k: 'a # b' # c", "'a # b'", "'"],
    ['k: "a # b" # c', '"a # b"', '"'],
    ['k: "a # b', '"a # b', null],
    ["k: 'a # b", "'a # b", null],
    ["k: [a, 'b # c'] # d", "[a, 'b # c']", null],
    ["k: {a: 'b # c'} # d", "{a: 'b # c'}", null],
    ["k: [a, # b", "[a,", null],
    ["k: [[Ana]] # c", "[[Ana]]", null],
  ])("of %j is %j", (line, value, quote) => {
    const span = valueSpan(line, 2);
    expect(line.slice(span.start, span.end)).toBe(value);
    expect(span.quote).toBe(quote);
  });

  test.each(["k:", "k: ", "k: \t", "k: # c", "k:  #"])("is missing from %j", (line) => {
    expect(valueSpan(line, 2)).toEqual({ start: 2, end: 2, quote: null });
  });
});
