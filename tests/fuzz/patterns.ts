import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import ts from "typescript";
import { vi } from "vitest";

/** A regular expression of the source, and the file it stands in. */
export interface Pattern {
  readonly file: string;
  readonly pattern: RegExp;
}

const SOURCE = fileURLToPath(new URL("../../src/", import.meta.url));

/** Every literal regular expression below src, each once for its file. */
export function literalPatterns(): Pattern[] {
  return sourceFiles().flatMap((file) => {
    const tree = ts.createSourceFile(file, readFileSync(SOURCE + file, "utf8"), ts.ScriptTarget.Latest);
    return unique(regularExpressionsIn(tree)).map((text) => ({ file, pattern: patternOf(text) }));
  });
}

/** The files in which patterns are put together while the module is loaded or later. */
export function filesWithMadePatterns(): string[] {
  return sourceFiles().filter((file) => /\bRegExp\(/.test(readFileSync(SOURCE + file, "utf8")));
}

/** The patterns that those modules make while they are loaded, those that they import included. */
export async function madePatterns(files: readonly string[]): Promise<Pattern[]> {
  const found: Pattern[] = [];
  let file = "";
  const original = globalThis.RegExp;
  globalThis.RegExp = new Proxy(original, {
    construct: (target, [source, flags]: [string, string?]) => {
      const pattern = new target(source, flags);
      found.push({ file, pattern });
      return pattern;
    },
  });
  // Whatever other tests in this process have loaded would not make its patterns again.
  vi.resetModules();
  try {
    for (file of files) await import(/* @vite-ignore */ new URL(`../../src/${file}`, import.meta.url).href);
  } finally {
    globalThis.RegExp = original;
  }
  return found;
}

function sourceFiles(): string[] {
  const all = readdirSync(SOURCE, { recursive: true, encoding: "utf8" });
  return all.filter((path) => /\.tsx?$/.test(path)).map((path) => path.replaceAll("\\", "/"));
}

function patternOf(literal: string): RegExp {
  const end = literal.lastIndexOf("/");
  return new RegExp(literal.slice(1, end), literal.slice(end + 1));
}

/** As they are written. Only nodes are visited, for to make the tokens between them takes several times as long. */
function regularExpressionsIn(tree: ts.Node): string[] {
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isRegularExpressionLiteral(node)) found.push(node.text);
    ts.forEachChild(node, visit);
  };
  visit(tree);
  return found;
}

function unique<T>(values: readonly T[]): T[] {
  return [...new Set(values)];
}

/** What stands for the classes of characters that a pattern may name. */
const CLASSES: readonly (readonly [RegExp, string])[] = [
  [/\\s|\[ \\t\]| /, " "],
  [/\\s|\\t/, "\t"],
  [/\\d|\\p\{N\}|0-9/, "1"],
  [/\\w|\\p\{L|[a-z]-[a-z]|\\S|\[\^|\./, "a"],
  [/\\p\{Lu|A-Z/, "A"],
  [/\\p\{P\}/, "."],
  [/\\p\{S\}/, "+"],
  [/\\p\{M\}/, "\u0301"],
  [/Extended_Pictographic/, "🎉"],
];
const MOST_CHARACTERS = 9;

/**
 * What may make a pattern slow, in repetition: each character that it names, and each two of them in turn, besides
 * whole words of it such as `2026-11-12`.
 */
export function baitsFor({ source }: RegExp): string[] {
  const characters = charactersOf(source);
  const pairs = characters.flatMap((one) => characters.map((other) => one + other));
  const words = source.match(/[a-z]{3,}/g) ?? [];
  return unique([
    ...characters,
    ...pairs,
    ...words.slice(0, 4).map((word) => `${word} `),
    "2026-11-12 ",
    "[[a]] ",
  ]);
}

function charactersOf(source: string): string[] {
  const ofClasses = CLASSES.filter(([named]) => named.test(source)).map(([, character]) => character);
  const literal = source.replace(/\\[pP]\{[^}]*\}|\\[a-zA-Z]|\(\?(?:<\w+>|[:=!])|\{\d+,?\d*\}/g, "");
  const named = Array.from(literal).filter((character) => !/[\\^$*+?()|{}a-zA-Z0-9]/.test(character));
  const letters = literal.match(/[a-zA-Z]/g) ?? [];
  const escaped = Array.from(source.matchAll(/\\([*+?()|{}[\].^$/])/g), ([, character = ""]) => character);
  return unique([...ofClasses, ...escaped, ...named, ...letters]).slice(0, MOST_CHARACTERS);
}
