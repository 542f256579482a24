import { readFileSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";

const FOLDER = join("src", "i18n", "en");

/** The types of the parameters of each English function of words, as they are written, by its place: `view.ringText`. */
export function wordParameters(): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, readonly string[]>();
  for (const [name, file] of modules()) {
    const source = parsed(file);
    for (const statement of source.statements) {
      if (ts.isFunctionDeclaration(statement) && isExported(statement))
        found.set(`${name}.${statement.name?.text ?? ""}`, typesOf(statement));
      if (!ts.isVariableStatement(statement) || !isExported(statement)) continue;
      for (const { name: variable, initializer } of statement.declarationList.declarations)
        collect(`${name}.${variable.getText()}`, initializer, found);
    }
  }
  return found;
}

/** The names under which the modules stand among the words, and their files. */
function modules(): [string, string][] {
  return parsed("english")
    .statements.filter(ts.isImportDeclaration)
    .map((statement) => {
      const name = statement.importClause?.namedBindings?.getText().replace("* as ", "") ?? "";
      return [name, statement.moduleSpecifier.getText().replace(/["./]/g, "")];
    });
}

function parsed(file: string): ts.SourceFile {
  const text = readFileSync(join(FOLDER, `${file}.ts`), "utf8");
  return ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true);
}

function collect(place: string, node: ts.Node | undefined, found: Map<string, readonly string[]>): void {
  if (node === undefined) return;
  if (ts.isAsExpression(node) || ts.isSatisfiesExpression(node)) collect(place, node.expression, found);
  if (ts.isArrowFunction(node)) found.set(place, typesOf(node));
  if (ts.isIdentifier(node)) collect(place, localValue(node), found);
  if (!ts.isObjectLiteralExpression(node)) return;
  for (const property of node.properties) {
    const name = property.name?.getText().replace(/"/g, "") ?? "";
    if (ts.isPropertyAssignment(property)) collect(`${place}.${name}`, property.initializer, found);
    if (ts.isShorthandPropertyAssignment(property))
      collect(`${place}.${name}`, localValue(property.name), found);
  }
}

/** What a constant of the same file holds. */
function localValue(name: ts.Identifier): ts.Node | undefined {
  for (const statement of name.getSourceFile().statements) {
    if (!ts.isVariableStatement(statement)) continue;
    for (const declaration of statement.declarationList.declarations)
      if (declaration.name.getText() === name.text) return declaration.initializer;
  }
  return undefined;
}

function typesOf({ parameters }: ts.SignatureDeclaration): string[] {
  return parameters.map(({ type }) => type?.getText().replace(/\s+/g, " ") ?? "unknown");
}

function isExported(statement: ts.FunctionDeclaration | ts.VariableStatement): boolean {
  return statement.modifiers?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword) ?? false;
}
