import { afterEach, expect, test } from "vitest";
import { openNodeWindow } from "./node-window";

afterEach(() => {
  Reflect.deleteProperty(globalThis, "document");
});

test("a document that another page has left behind is not taken for the window's own", async () => {
  Object.defineProperty(globalThis, "document", { value: {}, configurable: true, writable: true });
  const { win, release } = openNodeWindow();
  expect(document).toBe(win.document);
  await release();
});
