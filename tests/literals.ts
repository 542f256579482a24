import { readFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import ts from "typescript";

const REPOSITORY = dirname(dirname(fileURLToPath(import.meta.url)));

/**
 * A constant of a source file that is an object of lists of text, such as a table of names: read from the source, so
 * that nothing has to be exported for a test.
 */
export async function listsIn(path: string, constant: string): Promise<Map<string, readonly string[]>> {
  const text = await readFile(join(REPOSITORY, path), "utf8");
  const file = ts.createSourceFile(path, text, ts.ScriptTarget.Latest);
  const declared = file.statements
    .filter(ts.isVariableStatement)
    .flatMap(({ declarationList }) => declarationList.declarations)
    .find(({ name }) => ts.isIdentifier(name) && name.text === constant);
  const literal = bare(declared?.initializer);
  if (literal === undefined || !ts.isObjectLiteralExpression(literal))
    throw new Error(`${path} has no object ${constant}`);
  return new Map(literal.properties.filter(ts.isPropertyAssignment).map(listOf));
}

/** The expression without `as const` and `satisfies`. */
function bare(expression: ts.Expression | undefined): ts.Expression | undefined {
  if (expression === undefined) return undefined;
  const isTyped = ts.isAsExpression(expression) || ts.isSatisfiesExpression(expression);
  return isTyped ? bare(expression.expression) : expression;
}

function listOf({ name, initializer }: ts.PropertyAssignment): [string, readonly string[]] {
  if (!ts.isIdentifier(name) && !ts.isStringLiteral(name)) throw new Error("A key is neither name nor text");
  if (!ts.isArrayLiteralExpression(initializer)) throw new Error(`${name.text} is no list`);
  return [name.text, initializer.elements.filter(ts.isStringLiteral).map(({ text }) => text)];
}
