import { afterEach, describe, expect, test } from "vitest";
import { click, type OpenApp, openApp, press, texts } from "../open-app";
import { MarkdownView } from "./markdown-view";

let vault: OpenApp;
afterEach(() => vault.close());

const NOTE = `---
tags: [person]
introduced-by: "[[Kim]]"
company:
---
# Ana

- [ ] send the deck
- [x] call back
  - [ ] about Lisbon

A link to [[Kim|her]], one to [[Nobody]], **bold** and \`code\`.

\`\`\`sample
hello
\`\`\`
`;

async function openNote(text = NOTE, path = "Ana.md"): Promise<MarkdownView> {
  vault = await openApp({ files: { [path]: text, "Kim.md": "# Kim\n" } });
  await vault.app.workspace.openLinkText(path, "");
  await vault.settle();
  const view = vault.app.workspace.getActiveViewOfType<MarkdownView>(MarkdownView);
  if (!view) throw new Error("No note is open");
  return view;
}

async function openPreview(text = NOTE): Promise<MarkdownView> {
  const view = await openNote(text);
  await view.toggleMode();
  await vault.settle();
  return view;
}

function typeText(text: string): void {
  const el = document.querySelector("textarea");
  if (!el) throw new Error("There is no editor");
  el.value = text;
  el.setSelectionRange(text.length, text.length);
  el.dispatchEvent(new Event("input", { bubbles: true }));
}

describe("the editor", () => {
  test("keeps what is typed to itself until it is saved (obsidian.d.ts: save in 2 seconds from now)", async () => {
    const view = await openNote("one\n");
    typeText("one\ntwo\n");
    expect(view.editor.getValue()).toBe("one\ntwo\n");
    expect(await vault.readDisk("Ana.md")).toBe("one\n");
    press("s", { ctrlKey: true });
    await vault.settle();
    expect(await vault.readDisk("Ana.md")).toBe("one\ntwo\n");
  });

  test("saves when the pane shows another note or is closed", async () => {
    await openNote("one\n");
    typeText("changed\n");
    await vault.app.workspace.openLinkText("Kim", "");
    expect(await vault.readDisk("Ana.md")).toBe("changed\n");
  });

  test("shows what another program wrote", async () => {
    await openNote("one\n");
    await vault.write("Ana.md", "from elsewhere\n");
    await vault.settle();
    expect(document.querySelector("textarea")?.value).toBe("from elsewhere\n");
  });

  test("shows a plugin's transaction, and takes it back with Ctrl+Z", async () => {
    const view = await openNote("one\n");
    view.editor.transaction({ changes: [{ from: { line: 0, ch: 3 }, text: " more" }] });
    const textEl = document.querySelector("textarea");
    expect(textEl?.value).toBe("one more\n");
    textEl?.dispatchEvent(new KeyboardEvent("keydown", { key: "z", ctrlKey: true, bubbles: true }));
    expect(textEl?.value).toBe("one\n");
  });

  test("tells plugins of changes before they are saved", async () => {
    await openNote("one\n");
    const heard: string[] = [];
    vault.app.workspace.on("editor-change", () => void heard.push("editor-change"));
    vault.app.workspace.on("quick-preview", () => void heard.push("quick-preview"));
    typeText("two\n");
    expect(heard).toEqual(["editor-change", "quick-preview"]);
  });

  test("a context menu on a link offers what plugins offer for its file", async () => {
    const view = await openNote("see [[Kim]]\n");
    view.editor.setCursor({ line: 0, ch: 8 });
    document.querySelector("textarea")?.dispatchEvent(new MouseEvent("contextmenu", { bubbles: true }));
    await vault.settle();
    expect(texts(".menu-item-title")).toContain("Log Kim.md");
    press("Escape");
  });
});

describe("the reading view", () => {
  test("shows the title, the properties and the text", async () => {
    await openPreview();
    expect(texts(".inline-title")).toEqual(["Ana"]);
    expect(texts(".metadata-property-key")).toEqual(["tags", "introduced-by", "company"]);
    expect(texts(".metadata-property-value a.internal-link")).toEqual(["Kim"]);
    expect(texts(".markdown-preview-view h1, .markdown-preview-view strong, p code")).toEqual([
      "Ana",
      "bold",
      "code",
    ]);
  });

  test("says that properties are invalid instead of showing none", async () => {
    await openPreview("---\ntags: [a, b\n---\ntext\n");
    expect(texts(".metadata-error")).toEqual(["Invalid properties"]);
  });

  test("a click on a task ticks that line in the note and no other", async () => {
    const view = await openPreview();
    click("input.task-list-item-checkbox", 2);
    await vault.settle();
    await view.save();
    expect(await vault.readDisk("Ana.md")).toBe(NOTE.replace("- [ ] about Lisbon", "- [x] about Lisbon"));
    click("input.task-list-item-checkbox", 1);
    await vault.settle();
    expect(view.editor.getLine(8)).toBe("- [ ] call back");
  });

  test("hands a block of a plugin's language to the plugin", async () => {
    await openPreview();
    expect(texts(".block-language-sample")).toEqual(["Block says hello"]);
    expect(document.querySelector(".block-language-sample svg")).not.toBeNull();
  });

  test("marks a link to nothing, and opens the others", async () => {
    await openPreview();
    expect(texts(".markdown-preview-body a.is-unresolved")).toEqual(["Nobody"]);
    click(".markdown-preview-body a.internal-link");
    await vault.settle();
    expect(vault.app.workspace.getActiveFile()?.path).toBe("Kim.md");
  });

  test("has no editor for commands", async () => {
    vault = await openApp({ files: { "Ana.md": "one" } });
    vault.app.commands.addCommand({ id: "test:edit", name: "Edit", editorCallback: () => undefined });
    await vault.app.workspace.openLinkText("Ana", "");
    expect(vault.runCommand("test:edit")).toBe(true);
    expect(vault.runCommand("markdown:toggle-preview")).toBe(true);
    await vault.settle();
    expect(vault.runCommand("test:edit")).toBe(false);
  });

  test("never takes the note's text for HTML, and links only where links may lead", async () => {
    await openPreview(
      '<img src=x onerror="alert(1)"> [bad](javascript:alert(1)) [good](https://example.com)\n',
    );
    expect(document.querySelector(".markdown-preview-view img")).toBeNull();
    const targets = [...document.querySelectorAll<HTMLAnchorElement>("a.external-link")].map((el) => el.href);
    expect(targets).toEqual(["https://example.com/"]);
  });
});

describe("live preview", () => {
  const BLOCK = "```sample\nhello\n```\n";
  const blocks = (): Element[] => [...document.querySelectorAll(".cm-preview-code-block")];

  async function openLive(text: string): Promise<MarkdownView> {
    const view = await openNote(text);
    await view.setState({ ...view.getState(), mode: "source", source: false }, { history: false });
    await vault.settle();
    return view;
  }

  test("hands a block of a plugin's language to the plugin, beside the text that is edited", async () => {
    const view = await openLive(`one\n${BLOCK}`);
    expect(view.getState()).toMatchObject({ mode: "source", source: false });
    expect(texts(".is-live-preview .cm-embed-block .block-language-sample")).toEqual(["Block says hello"]);
    expect(document.querySelector("textarea")?.value).toBe(`one\n${BLOCK}`);
  });

  test("leaves a block alone whose words stay, and draws it anew when they change", async () => {
    await openLive(`one\n${BLOCK}`);
    const [before] = blocks();
    typeText(`two\n${BLOCK}`);
    await vault.settle();
    expect(blocks()).toEqual([before]);
    typeText("two\n```sample\nbye\n```\n");
    await vault.settle();
    expect(texts(".block-language-sample")).toEqual(["Block says bye"]);
    expect(blocks()[0]).not.toBe(before);
  });

  test("draws none in source mode, and none of a note that is no longer open", async () => {
    const view = await openLive(BLOCK);
    await vault.app.workspace.openLinkText("Kim", "");
    await vault.settle();
    expect(blocks()).toEqual([]);
    await vault.app.workspace.openLinkText("Ana", "");
    await vault.settle();
    expect(blocks()).toHaveLength(1);
    await view.setState({ ...view.getState(), source: true }, { history: false });
    expect(blocks()).toEqual([]);
  });
});
