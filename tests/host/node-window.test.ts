import { expect, test } from "vitest";
import { realWait } from "./core/settle";
import { openNodeWindow } from "./node-window";

test("what a page has started goes with its window, as in a browser", async () => {
  const wait = realWait();
  const page = openNodeWindow();
  const ran: string[] = [];
  setTimeout(() => ran.push("soon"), 1);
  page.win.setTimeout(() => ran.push("soon, by the window"), 1);
  setTimeout(() => ran.push("not waited for"), 1001);
  requestAnimationFrame(() => ran.push("frame"));
  requestIdleCallback(() => ran.push("idle"));
  await page.release();
  await wait(1100);
  expect(ran).toEqual([]);
});

test("while one of two vaults uses the window, nothing is called off", async () => {
  const wait = realWait();
  const page = openNodeWindow();
  const other = openNodeWindow();
  const ran: string[] = [];
  setTimeout(() => ran.push("soon"), 1);
  await page.release();
  await wait(20);
  await other.release();
  expect(ran).toEqual(["soon"]);
});
