// @vitest-environment happy-dom
import { describe, expect, test } from "vitest";
import { openApp } from "./open-app";

describe("the workspace", () => {
  test("opens a note in the main area", async () => {
    const app = await openApp({ files: { "People/Ana.md": "# Ana\n" } });
    await app.workspace.openLinkText("Ana", "");
    expect(app.workspace.getActiveFile()?.path).toBe("People/Ana.md");
    expect(app.workspace.activeEditor?.editor.getValue()).toBe("# Ana\n");
    await app.close();
  });
});
