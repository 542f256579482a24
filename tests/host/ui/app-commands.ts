import type { UiApp } from "./app";
import { CommandPalette, QuickSwitcher } from "./command-palette";
import { FILE_EXPLORER } from "./views/file-explorer";
import { MarkdownView } from "./views/markdown-view";

/** The commands of the app itself that the host has, under the app's own ids. */
export function addAppCommands(app: UiApp): void {
  const { commands } = app;
  commands.addCommand({
    id: "command-palette:open",
    name: "Command palette: Open command palette",
    hotkeys: [{ modifiers: ["Mod"], key: "p" }],
    callback: () => new CommandPalette(app).open(),
  });
  commands.addCommand({
    id: "switcher:open",
    name: "Quick switcher: Open quick switcher",
    hotkeys: [{ modifiers: ["Mod"], key: "o" }],
    callback: () => new QuickSwitcher(app).open(),
  });
  commands.addCommand({
    id: "app:open-settings",
    name: "Open settings",
    hotkeys: [{ modifiers: ["Mod"], key: "," }],
    callback: () => app.setting.open(),
  });
  commands.addCommand({
    id: "file-explorer:open",
    name: "Files: Show file explorer",
    callback: () => void app.workspace.ensureSideLeaf(FILE_EXPLORER, "left"),
  });
  addNoteCommands(app);
  addSidebarCommands(app);
}

function addNoteCommands(app: UiApp): void {
  const { commands } = app;
  commands.addCommand({
    id: "editor:save-file",
    name: "Save current file",
    hotkeys: [{ modifiers: ["Mod"], key: "s" }],
    editorCallback: () => void app.workspace.getActiveViewOfType<MarkdownView>(MarkdownView)?.save(),
  });
  commands.addCommand({
    id: "markdown:toggle-preview",
    name: "Toggle reading view",
    hotkeys: [{ modifiers: ["Mod"], key: "e" }],
    checkCallback: (checking) => {
      const view = app.workspace.getActiveViewOfType<MarkdownView>(MarkdownView);
      if (view && !checking) void view.toggleMode();
      return view !== null;
    },
  });
}

function addSidebarCommands(app: UiApp): void {
  app.commands.addCommand({
    id: "app:toggle-left-sidebar",
    name: "Toggle left sidebar",
    callback: () => app.workspace.leftSplit.toggle(),
  });
  app.commands.addCommand({
    id: "app:toggle-right-sidebar",
    name: "Toggle right sidebar",
    callback: () => app.workspace.rightSplit.toggle(),
  });
}
