import { afterEach, describe, expect, test } from "vitest";
import { builtPlugin, openVault, type OpenVault, type VaultOptions } from "../host/node";
import { obsidianModule } from "../host/obsidian";
import { asUiApp } from "../host/ui/app";

const LIST = "rapport-reconnect";

let vault: OpenVault | null = null;

afterEach(async () => {
  await vault?.close();
  vault = null;
});

async function start(options: VaultOptions = {}): Promise<OpenVault> {
  vault = await openVault({ files: { "People/Ana.md": "" }, ...options });
  await vault.settle();
  return vault;
}

function listsIn({ app }: OpenVault): number {
  return asUiApp(app).workspace.getLeavesOfType(LIST).length;
}

describe("the list", () => {
  test("is there when the plugin starts for the first time, and leaves the focus where it was", async () => {
    const opened = await start();
    const { workspace } = asUiApp(opened.app);
    expect(listsIn(opened)).toBe(1);
    expect(workspace.rightSplit.collapsed).toBe(false);
    expect(workspace.activeLeaf?.view.getViewType()).not.toBe(LIST);
  });

  test("waits behind on a phone, where the sidebar would cover the notes", async () => {
    const opened = await start({ phone: true });
    expect(listsIn(opened)).toBe(1);
    expect(asUiApp(opened.app).workspace.rightSplit.collapsed).toBe(true);
  });

  test("is left to the user once something has been saved", async () => {
    expect(listsIn(await start({ settings: { version: 1 } }))).toBe(0);
  });

  test("does not come again when it was closed", async () => {
    const opened = await start();
    for (const leaf of asUiApp(opened.app).workspace.getLeavesOfType(LIST)) leaf.detach();
    opened.app.plugins.unload("rapport");
    await opened.app.plugins.load(await builtPlugin(), obsidianModule);
    await opened.settle();
    expect(listsIn(opened)).toBe(0);
  });
});
