import { readdirSync, readFileSync } from "node:fs";
import { join, posix } from "node:path";
import ts from "typescript";
import { expect, test } from "vitest";
import { FILES, nodesOf, REPOSITORY, withoutEnding, type SourceFile } from "./source-files";

interface Exported {
  readonly file: SourceFile;
  readonly name: string;
  readonly isType: boolean;
}

const EXPORTED: readonly Exported[] = FILES.filter(({ path }) => path !== "main.ts").flatMap((file) =>
  file.tree.statements.flatMap((statement) => exportedBy(statement).map((each) => ({ file, ...each }))),
);

/** What a statement exports by name. */
function exportedBy(statement: ts.Statement): readonly Omit<Exported, "file">[] {
  if (ts.isExportDeclaration(statement)) {
    const { exportClause: clause, isTypeOnly } = statement;
    if (clause === undefined || !ts.isNamedExports(clause)) return [];
    return clause.elements.map((each) => ({ name: each.name.text, isType: isTypeOnly || each.isTypeOnly }));
  }
  const modifiers = ts.canHaveModifiers(statement) ? (ts.getModifiers(statement) ?? []) : [];
  if (!modifiers.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword)) return [];
  if (ts.isVariableStatement(statement))
    return statement.declarationList.declarations.flatMap(namesIn).map((name) => ({ name, isType: false }));
  const isType = ts.isInterfaceDeclaration(statement) || ts.isTypeAliasDeclaration(statement);
  const isNamed = isType || ts.isFunctionDeclaration(statement) || ts.isClassDeclaration(statement);
  return isNamed && statement.name !== undefined ? [{ name: statement.name.text, isType }] : [];
}

/** The names that a declaration gives, which are several where it takes something apart. */
function namesIn({ name }: ts.VariableDeclaration): readonly string[] {
  if (ts.isIdentifier(name)) return [name.text];
  return nodesOf(name)
    .filter(ts.isBindingElement)
    .map((each) => each.name.getText());
}

/** What a file takes from others, as `path/of/module#name`; `#*` for all of a module. */
function takenBy(path: string, tree: ts.SourceFile): readonly string[] {
  return tree.statements.flatMap((statement) => {
    if (!ts.isImportDeclaration(statement) && !ts.isExportDeclaration(statement)) return [];
    const { moduleSpecifier: from } = statement;
    if (from === undefined || !ts.isStringLiteral(from) || !from.text.startsWith(".")) return [];
    const target = posix.join(posix.dirname(path), from.text);
    const named = ts.isImportDeclaration(statement)
      ? statement.importClause?.namedBindings
      : statement.exportClause;
    const isList = named !== undefined && (ts.isNamedImports(named) || ts.isNamedExports(named));
    return isList
      ? named.elements.map((each) => `${target}#${(each.propertyName ?? each.name).text}`)
      : [`${target}#*`];
  });
}

const BY_SOURCE = new Set(FILES.flatMap(({ path, tree }) => takenBy(`src/${path}`, tree)));

function isTaken({ file, name }: Exported, by: ReadonlySet<string>): boolean {
  const target = `src/${withoutEnding(file.path)}`;
  return by.has(`${target}#${name}`) || by.has(`${target}#*`);
}

/** True where the file itself does something with what it exports. */
function isUsedAtHome({ file, name }: Exported): boolean {
  return file.nodes.filter((node) => ts.isIdentifier(node) && node.text === name).length > 1;
}

const places = (found: readonly Exported[]): string[] =>
  found.map(({ file, name }) => `${file.path}: ${name}`);

test("nothing is there for tests alone", () => {
  const values = EXPORTED.filter(({ isType }) => !isType);
  expect(places(values.filter((each) => !isTaken(each, BY_SOURCE) && !isUsedAtHome(each)))).toEqual([]);
});

test("what a part needs, or is drawn from, is exported only where somebody else names it", () => {
  const files = readdirSync(join(REPOSITORY, "tests"), { recursive: true, encoding: "utf8" });
  const byTests = files
    .map((file) => `tests/${file.replaceAll("\\", "/")}`)
    .filter((path) => /\.tsx?$/.test(path))
    .flatMap((path) => {
      const text = readFileSync(join(REPOSITORY, path), "utf8");
      return takenBy(path, ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true));
    });
  const byAnybody = new Set([...BY_SOURCE, ...byTests]);
  const parts = EXPORTED.filter(({ name, isType }) => isType && /(?:Props|Deps)$/.test(name));
  expect(places(parts.filter((each) => !isTaken(each, byAnybody)))).toEqual([]);
});
