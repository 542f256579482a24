import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { Editor } from "./editor";

function editorWith(text: string): Editor {
  const editor = new Editor();
  editor.load(text, true);
  return editor;
}

describe("text", () => {
  // github.com/obsidianmd/obsidian-clipper/issues/577: CRLF becomes LF as soon as Obsidian saves an edit.
  it("has LF whatever the file has, as CodeMirror splits lines on CR, LF and CRLF", () => {
    const editor = editorWith("a\r\nb\rc\n");
    expect(editor.getValue()).toBe("a\nb\nc\n");
    expect(editor.lineCount()).toBe(4);
  });

  it("gives lines by number and refuses one that is not there (CodeMirror: Invalid line number)", () => {
    const editor = editorWith("one\ntwo");
    expect([editor.getLine(0), editor.getLine(1), editor.lastLine()]).toEqual(["one", "two", 1]);
    expect(() => editor.getLine(2)).toThrow("Invalid line number 3 in 2-line document");
  });

  it("maps positions and offsets both ways and keeps them inside", () => {
    const editor = editorWith("one\ntwo");
    expect(editor.posToOffset({ line: 1, ch: 2 })).toBe(6);
    expect(editor.offsetToPos(6)).toEqual({ line: 1, ch: 2 });
    expect(editor.posToOffset({ line: 0, ch: 99 })).toBe(3);
    expect(editor.posToOffset({ line: 9, ch: 0 })).toBe(7);
    expect(editor.offsetToPos(99)).toEqual({ line: 1, ch: 3 });
  });

  it("every offset comes back from its position", () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom("a", "\n", "é", "🙂")), fc.nat(30), (parts, at) => {
        const editor = editorWith(parts.join(""));
        const offset = Math.min(at, editor.getValue().length);
        expect(editor.posToOffset(editor.offsetToPos(offset))).toBe(offset);
      }),
    );
  });
});

describe("a transaction", () => {
  it("applies changes that all refer to the text before it, as one undo step", () => {
    const editor = editorWith("one\ntwo\nthree");
    editor.transaction({
      changes: [
        { from: { line: 2, ch: 0 }, to: { line: 2, ch: 5 }, text: "3" },
        { from: { line: 0, ch: 0 }, text: "zero\n" },
      ],
    });
    expect(editor.getValue()).toBe("zero\none\ntwo\n3");
    editor.undo();
    expect(editor.getValue()).toBe("one\ntwo\nthree");
    editor.redo();
    expect(editor.getValue()).toBe("zero\none\ntwo\n3");
  });

  it("moves the cursor with its text (CodeMirror: selections are mapped through changes)", () => {
    const editor = editorWith("one\ntwo");
    editor.setCursor({ line: 1, ch: 1 });
    editor.replaceRange("zero\n", { line: 0, ch: 0 });
    expect(editor.getCursor()).toEqual({ line: 2, ch: 1 });
  });

  it("leaves the cursor before text that is inserted at it", () => {
    const editor = editorWith("ab");
    editor.setCursor(0, 1);
    editor.replaceRange("x", { line: 0, ch: 1 });
    expect(editor.getCursor()).toEqual({ line: 0, ch: 1 });
  });

  it("takes selections that refer to the text after it", () => {
    const editor = editorWith("ab");
    editor.transaction({
      changes: [{ from: { line: 0, ch: 2 }, text: "\ncd" }],
      selection: { from: { line: 1, ch: 2 } },
    });
    expect(editor.getCursor()).toEqual({ line: 1, ch: 2 });
  });

  it("refuses changes that overlap", () => {
    const editor = editorWith("abcdef");
    const change = (from: number, to: number) => ({
      from: { line: 0, ch: from },
      to: { line: 0, ch: to },
      text: "",
    });
    expect(() => editor.transaction({ changes: [change(0, 3), change(2, 4)] })).toThrow(RangeError);
    expect(editor.getValue()).toBe("abcdef");
  });

  it("tells its listeners once", () => {
    const editor = editorWith("ab");
    const origins: string[] = [];
    editor.onChange((origin) => origins.push(origin));
    editor.transaction({
      changes: [
        { from: { line: 0, ch: 0 }, text: "x" },
        { from: { line: 0, ch: 2 }, text: "y" },
      ],
    });
    editor.load("from disk", false);
    expect(origins).toEqual(["user", "load"]);
  });
});

describe("selections", () => {
  it("are read, replaced and left behind the replacement", () => {
    const editor = editorWith("one two");
    editor.setSelection({ line: 0, ch: 4 }, { line: 0, ch: 7 });
    expect(editor.getSelection()).toBe("two");
    editor.replaceSelection("2");
    expect(editor.getValue()).toBe("one 2");
    expect(editor.getCursor()).toEqual({ line: 0, ch: 5 });
    expect(editor.somethingSelected()).toBe(false);
  });

  it("may be several; a replacement goes to each", () => {
    const editor = editorWith("a b");
    editor.setSelections([
      { anchor: { line: 0, ch: 0 }, head: { line: 0, ch: 1 } },
      { anchor: { line: 0, ch: 2 }, head: { line: 0, ch: 3 } },
    ]);
    editor.replaceSelection("xx");
    expect(editor.getValue()).toBe("xx xx");
    expect(editor.listSelections().map(({ head }) => head.ch)).toEqual([2, 5]);
  });

  it("give from and to whichever way they were drawn", () => {
    const editor = editorWith("abc");
    editor.setSelection({ line: 0, ch: 3 }, { line: 0, ch: 1 });
    expect([
      editor.getCursor("from").ch,
      editor.getCursor("to").ch,
      editor.getCursor("anchor").ch,
      editor.getCursor().ch,
    ]).toEqual([1, 3, 3, 1]);
  });
});

describe("text that comes from the file", () => {
  it("keeps the cursor in its line when it is the same file (TextFileView.setViewData without clear)", () => {
    const editor = editorWith("one\ntwo\nthree");
    editor.setCursor(2, 3);
    editor.load("zero\none\ntwo\nthree", false);
    expect(editor.getCursor()).toEqual({ line: 3, ch: 3 });
  });

  it("forgets cursor and undo steps when it is another file (obsidian.d.ts: TextFileView.clear)", () => {
    const editor = editorWith("one");
    editor.replaceRange("x", { line: 0, ch: 0 });
    editor.load("two", true);
    editor.undo();
    expect(editor.getValue()).toBe("two");
    expect(editor.getCursor()).toEqual({ line: 0, ch: 0 });
  });
});

describe("commands", () => {
  it("move lines and indentation", () => {
    const editor = editorWith("- a\n- b\n- c");
    editor.setCursor(1, 2);
    editor.exec("swapLineUp");
    expect(editor.getValue()).toBe("- b\n- a\n- c");
    editor.exec("indentMore");
    expect(editor.getLine(0)).toBe("\t- b");
    editor.exec("deleteLine");
    expect(editor.getValue()).toBe("- a\n- c");
  });

  it("that need a drawn editor are refused", () => {
    expect(() => editorWith("x").exec("foldAll")).toThrow("foldAll");
  });

  it("processLines reads and changes the selected lines at once (obsidian.d.ts)", () => {
    const editor = editorWith("a\n\nb");
    editor.setSelection({ line: 0, ch: 0 }, { line: 2, ch: 1 });
    editor.processLines(
      (_, text) => text.toUpperCase(),
      (line, text, upper) => ({ from: { line, ch: 0 }, to: { line, ch: text.length }, text: upper ?? "" }),
    );
    expect(editor.getValue()).toBe("A\n\nB");
    editor.undo();
    expect(editor.getValue()).toBe("a\n\nb");
  });
});
