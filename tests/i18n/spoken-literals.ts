import { readFileSync } from "node:fs";
import ts from "typescript";

/** A text in the source that may reach a person. */
export interface SpokenLiteral {
  readonly line: number;
  readonly text: string;
}

/** What shows its argument to a person, in Obsidian's API and in the browser's. */
const SHOWING: ReadonlySet<string> = new Set([
  "Notice",
  "addOption",
  "appendText",
  "setButtonText",
  "setDesc",
  "setHeading",
  "setInstructions",
  "setName",
  "setPlaceholder",
  "setText",
  "setTitle",
  "setTooltip",
]);

/** Attributes and properties whose value is shown or read out. */
const SHOWN: ReadonlySet<string> = new Set([
  "alt",
  "aria-description",
  "aria-label",
  "ariaLabel",
  "desc",
  "description",
  "heading",
  "label",
  "placeholder",
  "purpose",
  "text",
  "textContent",
  "title",
  "tooltip",
]);

/** Two words with a blank between them are said to somebody, whatever is done with them. */
const SENTENCE = /\p{L}{2,} \p{L}{2,}/u;
const SELECTOR = /^[.#[]/;
const WORD = /\p{L}{2,}/u;

/** The texts of a file of the source that may reach a person. */
export function spokenLiterals(path: string): SpokenLiteral[] {
  const source = ts.createSourceFile(path, readFileSync(path, "utf8"), ts.ScriptTarget.Latest, true);
  const found: SpokenLiteral[] = [];
  const visit = (node: ts.Node): void => {
    const text = literalText(node);
    if (text !== null && isSpoken(node, text)) {
      const { line } = source.getLineAndCharacterOfPosition(node.getStart(source));
      found.push({ line: line + 1, text: text.trim() });
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

function literalText(node: ts.Node): string | null {
  if (ts.isJsxText(node)) return node.text;
  if (ts.isStringLiteralLike(node)) return node.text;
  return ts.isTemplateHead(node) || ts.isTemplateMiddle(node) || ts.isTemplateTail(node) ? node.text : null;
}

function isSpoken(node: ts.Node, text: string): boolean {
  if (ts.isJsxText(node)) return WORD.test(text);
  if (isForTheMachine(node) || SELECTOR.test(text)) return false;
  return isShown(node) ? WORD.test(text) : SENTENCE.test(text);
}

/** True for the names of modules and classes, for patterns, and for what is said of a bug to whoever mends it. */
function isForTheMachine(node: ts.Node): boolean {
  for (let at = node.parent; !ts.isSourceFile(at) && !ts.isStatement(at); at = at.parent) {
    if (ts.isJsxAttribute(at) && at.name.getText() === "class") return true;
    if (ts.isPropertyAssignment(at) && at.name.getText() === "cls") return true;
    if (ts.isTaggedTemplateExpression(at) || ts.isLiteralTypeNode(at)) return true;
    if ((ts.isNewExpression(at) || ts.isCallExpression(at)) && MACHINES.test(at.expression.getText()))
      return true;
  }
  if (ts.isPropertyAssignment(node.parent) && node.parent.name === node) return true;
  return ts.isImportDeclaration(node.parent) || ts.isExportDeclaration(node.parent);
}

const MACHINES =
  /^(?:Error|RegExp|console\.\w+|.*\.(?:addClass|toggleClass|removeClass|querySelector|querySelectorAll|closest|matches))$/;

function isShown(node: ts.Node): boolean {
  const { parent } = node;
  if (ts.isJsxAttribute(parent)) return SHOWN.has(parent.name.getText());
  if (ts.isPropertyAssignment(parent)) return SHOWN.has(parent.name.getText().replace(/"/g, ""));
  if (!ts.isCallExpression(parent) && !ts.isNewExpression(parent)) return false;
  return SHOWING.has(parent.expression.getText().split(".").at(-1) ?? "");
}
