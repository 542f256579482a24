import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, posix, relative } from "node:path";
import { fileURLToPath } from "node:url";
import ts from "typescript";

export const REPOSITORY = dirname(dirname(fileURLToPath(import.meta.url)));
const SOURCE = join(REPOSITORY, "src");

export interface SourceFile {
  /** The path below src, with slashes. */
  readonly path: string;
  readonly text: string;
  readonly tree: ts.SourceFile;
  readonly nodes: readonly ts.Node[];
  /** What it imports, types included: paths below src without their ending, and names of packages. */
  readonly imports: readonly string[];
}

export const FILES: readonly SourceFile[] = readdirSync(SOURCE, { recursive: true, encoding: "utf8" })
  .filter((path) => /\.tsx?$/.test(path))
  .map((path) => sourceFile(path.replaceAll("\\", "/")));

/** What the files are imported as. */
export const MODULES = new Set(FILES.map(({ path }) => withoutEnding(path)));

function sourceFile(path: string): SourceFile {
  const text = readFileSync(join(SOURCE, path), "utf8");
  const { importedFiles } = ts.preProcessFile(text, true, true);
  const imports = importedFiles.map(({ fileName }) =>
    fileName.startsWith(".") ? posix.join(posix.dirname(path), fileName) : fileName,
  );
  const tree = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true);
  return { path, text, imports, tree, nodes: nodesOf(tree) };
}

/** The folder a path below src stands in; files at the top stand in none. */
export function folderOf(path: string): string {
  return path.includes("/") ? (path.split("/", 1)[0] ?? "") : "";
}

/** A node and every node in it, in the order of the text. */
export function nodesOf(node: ts.Node): readonly ts.Node[] {
  const found: ts.Node[] = [];
  const visit = (each: ts.Node): void => {
    found.push(each);
    ts.forEachChild(each, visit);
  };
  visit(node);
  return found;
}

/** The paths of the files that hold a node of some sort, with its line. */
export function placesOf(fits: (node: ts.Node) => boolean): string[] {
  return FILES.flatMap(({ path, tree, nodes }) =>
    nodes
      .filter(fits)
      .map((node) => `${path}:${tree.getLineAndCharacterOfPosition(node.getStart()).line + 1}`),
  );
}

/** What a file is imported as. */
export function withoutEnding(path: string): string {
  return relative(".", path)
    .replaceAll("\\", "/")
    .replace(/\.tsx?$/, "");
}
