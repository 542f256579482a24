import { afterEach, describe, expect, test } from "vitest";
import type * as Obsidian from "obsidian";
import type { TFile } from "../core/files";
import { click, type OpenApp, openApp, texts } from "./open-app";
import { DeferredView } from "./views/deferred-view";
import { MarkdownView } from "./views/markdown-view";
import { ItemView } from "./views/view";
import { WorkspaceMobileDrawer } from "./workspace/tabs";

const SAMPLE_VIEW = "sample-view";
const FILES = { "People/Ana.md": "# Ana\n", "People/Kim.md": "# Kim\n", "Daily.md": "today\n" };

const SAVED_SIDEBAR = JSON.stringify({
  right: {
    type: "split",
    collapsed: true,
    children: [
      {
        type: "tabs",
        children: [{ type: "leaf", state: { type: SAMPLE_VIEW, state: {}, title: "Sample" } }],
      },
    ],
  },
});

let vault: OpenApp;
afterEach(() => vault.close());

function heardEvents(...names: string[]): string[] {
  const heard: string[] = [];
  for (const name of names) vault.app.workspace.on(name, () => void heard.push(name));
  return heard;
}

function fileAt(path: string): TFile {
  const file = vault.app.vault.getFileByPath(path);
  if (!file) throw new Error(`There is no ${path}`);
  return file;
}

describe("opening", () => {
  test("getLeaf(false) takes the leaf that is there, 'tab' makes one", async () => {
    vault = await openApp({ files: FILES });
    const { workspace } = vault.app;
    await workspace.openLinkText("Ana", "");
    await workspace.openLinkText("Kim", "");
    expect(workspace.getLeavesOfType("markdown")).toHaveLength(1);
    await workspace.openLinkText("Ana", "", "tab");
    expect(workspace.getLeavesOfType("markdown")).toHaveLength(2);
    expect(workspace.getActiveFile()?.path).toBe("People/Ana.md");
  });

  test("a pinned leaf is left alone", async () => {
    vault = await openApp({ files: FILES });
    const { workspace } = vault.app;
    await workspace.openLinkText("Ana", "");
    workspace.activeLeaf?.setPinned(true);
    await workspace.openLinkText("Kim", "");
    expect(workspace.getLeavesOfType("markdown")).toHaveLength(2);
  });

  test("a split stands beside the leaf it came from", async () => {
    vault = await openApp({ files: FILES });
    const { workspace } = vault.app;
    await workspace.openLinkText("Ana", "");
    await workspace.openLinkText("Kim", "", "split");
    expect(document.querySelectorAll(".mod-root .workspace-tabs")).toHaveLength(2);
  });

  test("a link to a note that is not there creates it, as a click on one does in the app", async () => {
    vault = await openApp({ files: FILES });
    await vault.app.workspace.openLinkText("People/New person", "Daily.md");
    expect(await vault.readDisk("People/New person.md")).toBe("");
  });

  test("file-open and active-leaf-change are told once each, layout-change later", async () => {
    vault = await openApp({ files: FILES });
    const heard = heardEvents("file-open", "active-leaf-change", "layout-change");
    const leaf = vault.app.workspace.getLeaf("tab");
    await leaf.openFile(fileAt("People/Ana.md"));
    expect(heard.filter((name) => name !== "layout-change")).toEqual(["active-leaf-change", "file-open"]);
    heard.length = 0;
    vault.app.workspace.onLayoutChange();
    expect(heard).toEqual([]);
    await vault.settle();
    expect(heard).toEqual(["layout-change"]);
  });

  test("the ten most recent files are remembered, the last one first", async () => {
    vault = await openApp({ files: FILES });
    for (const name of ["Ana", "Kim", "Ana"]) await vault.app.workspace.openLinkText(name, "");
    expect(vault.app.workspace.getLastOpenFiles()).toEqual(["People/Ana.md", "People/Kim.md"]);
  });
});

describe("what is active", () => {
  test("while a sidebar has the focus there is no active editor, and the active file is the last one (obsidian.d.ts)", async () => {
    vault = await openApp({ files: FILES });
    const { workspace } = vault.app;
    await workspace.openLinkText("Ana", "");
    expect(workspace.activeEditor).toBe(workspace.getActiveViewOfType<MarkdownView>(MarkdownView));
    await workspace.ensureSideLeaf(SAMPLE_VIEW, "right", { active: true });
    expect(workspace.activeEditor).toBeNull();
    expect(workspace.getActiveViewOfType<MarkdownView>(MarkdownView)).toBeNull();
    expect(workspace.getActiveFile()?.path).toBe("People/Ana.md");
  });

  test("when the last tab is closed an empty one takes its place", async () => {
    vault = await openApp({ files: FILES });
    const { workspace } = vault.app;
    await workspace.openLinkText("Ana", "");
    workspace.activeLeaf?.detach();
    expect(workspace.activeLeaf?.view.getViewType()).toBe("empty");
    expect(workspace.getActiveFile()).toBeNull();
  });

  test("a deleted note takes its pane's text with it", async () => {
    vault = await openApp({ files: FILES });
    await vault.app.workspace.openLinkText("Ana", "");
    await vault.remove("People/Ana.md");
    await vault.settle();
    expect(vault.app.workspace.getLeavesOfType("markdown")).toEqual([]);
  });
});

// Docs, "Defer views": since 1.7.2 views are deferred until they are seen.
describe("a view restored in a sidebar that is folded", () => {
  const open = (): Promise<OpenApp> =>
    openApp({ files: { ...FILES, ".obsidian/workspace.json": SAVED_SIDEBAR } });

  test("is found by its type and is not an instance of the plugin's class", async () => {
    vault = await open();
    const [leaf] = vault.app.workspace.getLeavesOfType(SAMPLE_VIEW);
    expect(leaf?.isDeferred).toBe(true);
    expect(leaf?.view).toBeInstanceOf(DeferredView);
    expect(leaf?.getDisplayText()).toBe("Sample");
    expect(document.querySelector(".sample-list")).toBeNull();
  });

  test("is loaded when it is revealed, and revealLeaf waits for that", async () => {
    vault = await open();
    const [leaf] = vault.app.workspace.getLeavesOfType(SAMPLE_VIEW);
    if (!leaf) throw new Error("No leaf was restored");
    await vault.app.workspace.revealLeaf(leaf);
    expect(leaf.view).toBeInstanceOf(ItemView);
    expect(leaf.isDeferred).toBe(false);
    expect(texts(".sample-row").length).toBe(3);
  });

  test("is loaded once, however often it is asked for", async () => {
    vault = await open();
    const [leaf] = vault.app.workspace.getLeavesOfType(SAMPLE_VIEW);
    await Promise.all([leaf?.loadIfDeferred(), leaf?.loadIfDeferred()]);
    expect(leaf?.view).toHaveProperty("opened", 1);
  });

  test("is loaded when the user unfolds the sidebar", async () => {
    vault = await open();
    click(".sidebar-toggle-button.mod-right");
    await vault.settle();
    expect(document.querySelector(".sample-list")).not.toBeNull();
  });
});

describe("side leaves", () => {
  test("ensureSideLeaf gives the one that exists or makes one, and unfolds the sidebar", async () => {
    vault = await openApp({ files: FILES });
    const { workspace } = vault.app;
    const first = await workspace.ensureSideLeaf(SAMPLE_VIEW, "right");
    const second = await workspace.ensureSideLeaf(SAMPLE_VIEW, "right");
    expect(second).toBe(first);
    expect(workspace.rightSplit.collapsed).toBe(false);
  });

  test("on a phone the leaf's parent is a drawer (obsidian.d.ts: WorkspaceLeaf.parent)", async () => {
    vault = await openApp({ files: FILES, phone: true });
    const leaf = await vault.app.workspace.ensureSideLeaf(SAMPLE_VIEW, "right");
    expect(leaf.parent).toBeInstanceOf(WorkspaceMobileDrawer);
    click(".workspace-drawer-backdrop");
    expect(vault.app.workspace.rightSplit.collapsed).toBe(true);
  });
});

describe("views of plugins", () => {
  test("a type can be registered once", async () => {
    vault = await openApp();
    const { viewRegistry } = vault.app;
    const register = (): void => viewRegistry.registerView(SAMPLE_VIEW, (leaf) => new MarkdownView(leaf));
    expect(register).toThrow("existing view type");
  });

  test("stay open without their plugin and say that it is gone", async () => {
    vault = await openApp({ files: FILES });
    const leaf = await vault.app.workspace.ensureSideLeaf(SAMPLE_VIEW, "right");
    vault.app.plugins.unload("sample");
    await vault.settle();
    expect(leaf.view.getViewType()).toBe(SAMPLE_VIEW);
    expect(leaf.getDisplayText()).toBe("Plugin no longer active");
  });
});

describe("the layout", () => {
  test("callbacks for a ready layout run once it is ready, later ones at once", async () => {
    vault = await openApp();
    const heard: string[] = [];
    vault.app.workspace.onLayoutReady(() => heard.push("late"));
    expect(vault.app.workspace.layoutReady).toBe(true);
    expect(heard).toEqual(["late"]);
  });

  test("that is saved comes back with its tabs, the active one included", async () => {
    vault = await openApp({ files: FILES });
    const { workspace } = vault.app;
    await workspace.openLinkText("Ana", "");
    await workspace.openLinkText("Kim", "", "tab");
    const saved: unknown = JSON.parse(JSON.stringify(workspace.getLayout()));
    await workspace.changeLayout({});
    expect(workspace.getLeavesOfType("markdown")).toEqual([]);
    await workspace.changeLayout(saved);
    await vault.settle();
    expect(workspace.getActiveFile()?.path).toBe("People/Kim.md");
    const leaves: Obsidian.ViewState[] = workspace
      .getLeavesOfType("markdown")
      .map((leaf) => leaf.getViewState());
    expect(leaves.map(({ state }) => state?.["file"])).toEqual(["People/Ana.md", "People/Kim.md"]);
  });

  test("of a vault is read and never written", async () => {
    vault = await openApp({ files: FILES });
    await vault.app.workspace.openLinkText("Ana", "");
    vault.app.workspace.requestSaveLayout.run();
    expect(await vault.adapter.exists(".obsidian/workspace.json")).toBe(false);
  });
});

test("an obsidian:// address reaches its handler with its parameters, a bare one being 'true'", async () => {
  vault = await openApp();
  const { protocolHandlers } = vault.app.workspace;
  const heard: unknown[] = [];
  vault.app.workspace.registerObsidianProtocolHandler("rapport", (params) => void heard.push(params));
  expect(await protocolHandlers.open("obsidian://rapport?person=Ana%20Diaz&new")).toBe(true);
  expect(await protocolHandlers.open("obsidian://other")).toBe(false);
  expect(heard).toEqual([{ action: "rapport", person: "Ana Diaz", new: "true" }]);
});
