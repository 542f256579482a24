import { afterEach, expect, test, vi } from "vitest";
import { copyText, putOnClipboard } from "../../src/ui/copy-text";

afterEach(() => vi.unstubAllGlobals());

/** The window in front, with another one behind it that may not write meanwhile. */
function withFront(writeText: (text: string) => Promise<void>): void {
  const behind = { writeText: () => Promise.reject(new DOMException("Document is not focused")) };
  vi.stubGlobal("navigator", { clipboard: behind });
  vi.stubGlobal("activeWindow", { navigator: { clipboard: { writeText } } });
}

test("a text is put on the clipboard by the window in front, which alone may do so", async () => {
  const written: string[] = [];
  withFront((text) => Promise.resolve(void written.push(text)));
  expect(await putOnClipboard("tea")).toBe(true);
  expect(written).toEqual(["tea"]);
});

test.each([
  ["takes it", () => Promise.resolve(), "say"],
  ["takes nothing", () => Promise.reject(new DOMException("not here")), "problem"],
])("it is told when the clipboard %s", async (_, writeText, told) => {
  withFront(writeText);
  const said: string[] = [];
  await copyText("tea", { say: () => said.push("say"), problem: () => said.push("problem") });
  expect(said).toEqual([told]);
});
