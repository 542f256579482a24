import type { EditorCommandName } from "obsidian";
import type { Editor } from "./editor";

type Run = (editor: Editor) => void;

const moveBy =
  (step: number): Run =>
  (editor) =>
    editor.setCursor(editor.offsetToPos(editor.posToOffset(editor.getCursor()) + step));

const moveLines =
  (step: number): Run =>
  (editor) => {
    const { line, ch } = editor.getCursor();
    const target = Math.max(0, Math.min(line + step, editor.lastLine()));
    editor.setCursor({ line: target, ch });
  };

const moveWord =
  (pattern: RegExp): Run =>
  (editor) => {
    const { line, ch } = editor.getCursor();
    const stops = [...editor.getLine(line).matchAll(pattern)].map((match) => match.index);
    const back = pattern === WORD_STARTS;
    const stop = back ? stops.filter((at) => at < ch).at(-1) : stops.find((at) => at > ch);
    editor.setCursor({ line, ch: stop ?? (back ? 0 : editor.getLine(line).length) });
  };

const WORD_STARTS = /\b(?=\w)/g;
const WORD_ENDS = /\b(?!\w)/g;

function deleteLine(editor: Editor): void {
  const { line } = editor.getCursor();
  if (line < editor.lastLine()) return editor.replaceRange("", { line, ch: 0 }, { line: line + 1, ch: 0 });
  if (line === 0) return editor.setValue("");
  const previous = { line: line - 1, ch: editor.getLine(line - 1).length };
  editor.replaceRange("", previous, { line, ch: editor.getLine(line).length });
}

function swapLines(editor: Editor, step: 1 | -1): void {
  const { line, ch } = editor.getCursor();
  const other = line + step;
  if (other < 0 || other > editor.lastLine()) return;
  const top = Math.min(line, other);
  const swapped = `${editor.getLine(top + 1)}\n${editor.getLine(top)}`;
  editor.replaceRange(swapped, { line: top, ch: 0 }, { line: top + 1, ch: editor.getLine(top + 1).length });
  editor.setCursor({ line: other, ch });
}

const indentOf = (line: string): string => /^[ \t]*/.exec(line)?.[0] ?? "";

/** Folding and vertical motion over wrapped lines belong to a drawn editor; the model refuses what it cannot do. */
const commands: Partial<Record<EditorCommandName, Run>> = {
  goLeft: moveBy(-1),
  goRight: moveBy(1),
  goUp: moveLines(-1),
  goDown: moveLines(1),
  goStart: (editor) => editor.setCursor({ line: 0, ch: 0 }),
  goEnd: (editor) => editor.setCursor({ line: editor.lastLine(), ch: Number.MAX_SAFE_INTEGER }),
  goWordLeft: moveWord(WORD_STARTS),
  goWordRight: moveWord(WORD_ENDS),
  newlineAndIndent: (editor) =>
    editor.replaceSelection(`\n${indentOf(editor.getLine(editor.getCursor("from").line))}`),
  indentMore: (editor) =>
    editor.processLines(
      () => null,
      (line) => ({ text: "\t", from: { line, ch: 0 } }),
    ),
  indentLess: (editor) =>
    editor.processLines(
      () => null,
      (line, text) => {
        const width = /^(?:\t| {1,4})/.exec(text)?.[0].length ?? 0;
        return width > 0 ? { text: "", from: { line, ch: 0 }, to: { line, ch: width } } : undefined;
      },
    ),
  swapLineUp: (editor) => swapLines(editor, -1),
  swapLineDown: (editor) => swapLines(editor, 1),
  deleteLine,
};

export function runEditorCommand(editor: Editor, command: EditorCommandName): void {
  const run = commands[command];
  if (!run) throw new Error(`The host's editor has no "${command}"`);
  run(editor);
}
