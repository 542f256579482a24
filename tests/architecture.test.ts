import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";
import { describe, expect, test } from "vitest";
import { FILES, folderOf, MODULES, nodesOf, placesOf, REPOSITORY, withoutEnding } from "./source-files";

/** The paths of the files that import a package. */
function importersOf(name: string): string[] {
  return FILES.filter(({ imports }) => imports.includes(name)).map(({ path }) => path);
}

/** The files alone of places such as `clock.ts:25`, each once. */
function filesIn(places: readonly string[]): string[] {
  return [...new Set(places.map((place) => place.replace(/:\d+$/, "")))];
}

/** True for a name that its file does not declare itself, so that it is the window's. */
function isGlobal(node: ts.Identifier): boolean {
  if (ts.isPropertyAccessExpression(node.parent) && node.parent.name === node) return false;
  for (const other of nodesOf(node.getSourceFile())) {
    const declares = ts.isVariableDeclaration(other) || ts.isParameter(other) || ts.isBindingElement(other);
    if (declares && other.name.getText() === node.text) return false;
  }
  return true;
}

/** What eslint.config.mjs allows each folder to import, read from there so that there is but one table. */
function mayImport(): Map<string, readonly string[]> {
  const config = readFileSync(join(REPOSITORY, "eslint.config.mjs"), "utf8");
  const tree = ts.createSourceFile("eslint.config.mjs", config, ts.ScriptTarget.Latest, true);
  for (const node of nodesOf(tree)) {
    if (!ts.isVariableDeclaration(node) || node.name.getText() !== "MAY_IMPORT") continue;
    if (node.initializer !== undefined && ts.isObjectLiteralExpression(node.initializer)) {
      return new Map(node.initializer.properties.map(allowed));
    }
  }
  throw new Error("eslint.config.mjs has no table MAY_IMPORT");
}

function allowed(row: ts.ObjectLiteralElementLike): [string, readonly string[]] {
  if (!ts.isPropertyAssignment(row) || !ts.isArrayLiteralExpression(row.initializer)) {
    throw new Error(`MAY_IMPORT holds a row that is no list: ${row.getText()}`);
  }
  const folders = row.initializer.elements.filter(ts.isStringLiteral).map(({ text }) => text);
  return [row.name.getText(), folders];
}

describe("layers", () => {
  const table = mayImport();

  test("the table has a row for every folder, and only for those", () => {
    const folders = new Set(FILES.map(({ path }) => folderOf(path)).filter((folder) => folder !== ""));
    expect([...table.keys()].sort()).toEqual([...folders].sort());
  });

  test.each([...table])("%s imports only %j of the folders", (folder, others) => {
    const strangers = FILES.filter(({ path }) => folderOf(path) === folder).flatMap(({ path, imports }) =>
      imports
        .filter((target) => isOfSource(target))
        .filter((target) => ![folder, "", ...others].includes(folderOf(target)))
        .map((target) => `${path} imports ${target}`),
    );
    expect(strangers).toEqual([]);
  });

  test("what stands at the top is imported by nobody below, but the clock by what knows Obsidian", () => {
    const below = FILES.filter(({ path }) => folderOf(path) !== "").flatMap(({ path, imports }) =>
      imports
        .filter((target) => isOfSource(target) && folderOf(target) === "")
        .map((target) => `${folderOf(path)} imports ${target}`),
    );
    expect([...new Set(below)].sort()).toEqual([
      "engine imports clock",
      "ui imports clock",
      "vault imports clock",
    ]);
    expect(FILES.filter(({ imports }) => imports.includes("main"))).toEqual([]);
  });

  test.each(["domain", "note", "settings", "app", "i18n"])(
    "%s knows nothing of Obsidian or the window",
    (folder) => {
      const inFolder = (path: string): boolean => folderOf(path) === folder;
      const globals = ["window", "document", "activeDocument", "navigator", "moment", "localStorage"];
      expect(importersOf("obsidian").filter(inFolder)).toEqual([]);
      expect(
        placesOf((node) => ts.isIdentifier(node) && globals.includes(node.text) && isGlobal(node)).filter(
          inFolder,
        ),
      ).toEqual([]);
    },
  );

  function isOfSource(target: string): boolean {
    return MODULES.has(target);
  }
});

test("in ui nothing takes its parts from the list or the command line, and parts/ takes none from anybody", () => {
  const uiFolder = (path: string): string => /^ui\/([^/]+)\//.exec(path)?.[1] ?? "";
  const taken = FILES.filter(({ path }) => uiFolder(path) !== "").flatMap(({ path, imports }) =>
    imports
      .filter((target) => uiFolder(target) !== "" && uiFolder(target) !== uiFolder(path))
      .filter((target) => uiFolder(path) === "parts" || ["reconnect", "cli"].includes(uiFolder(target)))
      .map((target) => `${path} imports ${target}`),
  );
  expect(taken).toEqual([]);
});

test("no import leads back to where it came from, types included", () => {
  const imports = new Map(FILES.map((file) => [withoutEnding(file.path), file.imports]));
  const done = new Set<string>();
  const cycles: string[] = [];
  const visit = (path: string, trail: readonly string[]): void => {
    if (trail.includes(path)) cycles.push([...trail.slice(trail.indexOf(path)), path].join(" → "));
    else if (!done.has(path)) {
      for (const target of imports.get(path) ?? []) visit(target, [...trail, path]);
      done.add(path);
    }
  };
  for (const path of imports.keys()) visit(path, []);
  expect(cycles).toEqual([]);
});

describe("one place for each", () => {
  test.each([
    ["date-fns", ["domain/day.ts"]],
    ["gray-matter", ["note/front-matter/read-note.ts"]],
    ["idb", ["vault/fact-storage.ts"]],
    ["moment", []],
  ])("%s is imported by %j alone", (name, expected) => {
    expect(importersOf(name)).toEqual(expected);
  });

  test("packages are few, and each is one that the plugin is built with", () => {
    const packages = FILES.flatMap(({ imports }) => imports).filter((target) => !MODULES.has(target));
    expect([...new Set(packages)].sort()).toEqual([
      "date-fns",
      "gray-matter",
      "idb",
      "obsidian",
      "preact",
      "preact/hooks",
    ]);
  });

  test("clock.ts asks for the time", () => {
    const asks = placesOf(
      (node) =>
        (ts.isNewExpression(node) && node.expression.getText() === "Date" && !node.arguments?.length) ||
        (ts.isPropertyAccessExpression(node) && /^(?:Date|performance)\.now$/.test(node.getText())),
    );
    expect(filesIn(asks)).toEqual(["clock.ts"]);
  });

  test("vault/note-store.ts writes", () => {
    const changing = [
      "process",
      "create",
      "createFolder",
      "createBinary",
      "modify",
      "modifyBinary",
      "append",
      "rename",
      "delete",
      "trash",
      "copy",
    ];
    const writes = placesOf(
      (node) =>
        ts.isPropertyAccessExpression(node) &&
        ((changing.includes(node.name.text) && /\bvault$/.test(node.expression.getText())) ||
          ["processFrontMatter", "renameFile", "trashFile"].includes(node.name.text) ||
          (/^(?:write|append|process|remove|rmdir|mkdir|rename|copy|trash)/.test(node.name.text) &&
            /\badapter$/.test(node.expression.getText()))),
    );
    expect(filesIn(writes)).toEqual(["vault/note-store.ts"]);
  });

  test("nothing but an edit changes an open editor", () => {
    const edits = placesOf(
      (node) =>
        ts.isPropertyAccessExpression(node) &&
        ["transaction", "replaceRange", "replaceSelection", "setValue", "setLine"].includes(node.name.text) &&
        /\beditor$/.test(node.expression.getText()),
    );
    expect(filesIn(edits)).toEqual(["vault/note-store.ts"]);
  });
});

describe("files", () => {
  test("have at most 300 lines", () => {
    expect(FILES.filter(({ text }) => text.split("\n").length > 301).map(({ path }) => path)).toEqual([]);
  });

  test("are named in small letters with hyphens", () => {
    expect(
      FILES.map(({ path }) => path).filter((path) => !/^(?:[a-z0-9-]+\/)*[a-z0-9-]+\.tsx?$/.test(path)),
    ).toEqual([]);
  });

  test("hold no state of their own: nothing at their top can be assigned again", () => {
    const variables = placesOf(
      (node) =>
        ts.isVariableStatement(node) &&
        ts.isSourceFile(node.parent) &&
        !(node.declarationList.flags & ts.NodeFlags.Const),
    );
    expect(variables).toEqual([]);
  });

  test("fill nothing at their top, but for the texts of days, which nobody can tell from new ones", () => {
    const isFillable = (node: ts.VariableDeclaration): boolean =>
      ts.isSourceFile(node.parent.parent.parent) &&
      node.initializer !== undefined &&
      ts.isNewExpression(node.initializer) &&
      /^(?:Weak)?(?:Map|Set)$/.test(node.initializer.expression.getText()) &&
      !/^Readonly(?:Map|Set)</.test(node.type?.getText() ?? "");
    const filled = FILES.flatMap(({ path, nodes }) =>
      nodes
        .filter(ts.isVariableDeclaration)
        .filter(isFillable)
        .map(({ name }) => `${path}: ${name.getText()}`),
    );
    expect(filled).toEqual(["domain/day.ts: TEXTS"]);
  });

  test("use no `any` and no `!` against null", () => {
    const loose = placesOf((node) => node.kind === ts.SyntaxKind.AnyKeyword || ts.isNonNullExpression(node));
    expect(loose).toEqual([]);
  });

  test("look behind nothing in regular expressions, which older iOS cannot", () => {
    const patterns = placesOf((node) => ts.isRegularExpressionLiteral(node) && /\(\?<[=!]/.test(node.text));
    expect(patterns).toEqual([]);
  });
});

describe("doc comments", () => {
  /** What others can use of a statement: the declaration it exports, and the methods and accessors of a class. */
  function publicNodes(statement: ts.Statement): readonly ts.Node[] {
    if (!hasModifier(statement, ts.SyntaxKind.ExportKeyword)) return [];
    const members = ts.isClassDeclaration(statement) ? [...statement.members] : [];
    return [statement, ...members.filter(isCallable)];
  }

  function isCallable(member: ts.ClassElement): boolean {
    if (!ts.isMethodDeclaration(member) && !ts.isAccessor(member)) return false;
    return !hasModifier(member, ts.SyntaxKind.PrivateKeyword) && !ts.isPrivateIdentifier(member.name);
  }

  function hasModifier(node: ts.Node, kind: ts.SyntaxKind): boolean {
    const modifiers = ts.canHaveModifiers(node) ? (ts.getModifiers(node) ?? []) : [];
    return modifiers.some((modifier) => modifier.kind === kind);
  }

  test.each(["domain", "note"])("every export of %s has one", (folder) => {
    const bare = FILES.filter(({ path }) => folderOf(path) === folder).flatMap(({ path, tree }) =>
      tree.statements
        .flatMap(publicNodes)
        .filter((node) => !ts.getJSDocCommentsAndTags(node).some(ts.isJSDoc))
        .map((node) => `${path}: ${node.getText().split("\n", 1)[0] ?? ""}`),
    );
    expect(bare).toEqual([]);
  });
});

test("tests hang nothing on a module that several of them share, for only the first to load it would be served", () => {
  const shared = readdirSync(join(REPOSITORY, "tests"), { recursive: true, encoding: "utf8" }).filter(
    (path) => /\.tsx?$/.test(path) && !/\.test\.tsx?$/.test(path),
  );
  const hanging = shared.filter((path) =>
    /^(?:before|after)(?:Each|All)\(/m.test(readFileSync(join(REPOSITORY, "tests", path), "utf8")),
  );
  expect(hanging).toEqual([]);
});

test("every folder of src is described in docs/architecture.md", () => {
  const page = readFileSync(join(REPOSITORY, "docs", "architecture.md"), "utf8");
  const folders = new Set(FILES.map(({ path }) => folderOf(path)).filter((folder) => folder !== ""));
  expect([...folders].filter((folder) => !page.includes(`\`src/${folder}/\``))).toEqual([]);
});
