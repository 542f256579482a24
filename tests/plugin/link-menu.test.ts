import { afterEach, expect, it } from "vitest";
import { openVault, type OpenVault } from "../host/node";
import { openNote } from "./open-note";

const ANA = "People/Ana.md";
const PLAN = "Notes/Plan.md";

let vault: OpenVault | null = null;

afterEach(async () => {
  await vault?.close();
  vault = null;
});

/** The entries of the menu that opens with the cursor on that column of "Ask [[Ana]] and [[Nobody]]." */
async function menuAt(ch: number): Promise<{ titles: string[]; click: (title: string) => Promise<void> }> {
  const opened = await openVault({
    files: { [ANA]: "", [PLAN]: "Ask [[Ana]] and [[Nobody]].\n" },
    today: "2026-11-22",
  });
  vault = opened;
  await opened.settle();
  await openNote(opened, PLAN);
  opened.app.workspace.activeEditor?.editor?.setCursor({ line: 0, ch });
  const pane = opened.el.querySelector(".markdown-source-view textarea");
  const { MouseEvent } = opened.el.ownerDocument.defaultView ?? window;
  pane?.dispatchEvent(new MouseEvent("contextmenu", { bubbles: true }));
  await opened.settle();
  const items = [...opened.el.ownerDocument.querySelectorAll<HTMLElement>(".menu-item")];
  return {
    titles: items.map(({ textContent }) => textContent ?? ""),
    click: async (title) => {
      items.find(({ textContent }) => textContent === title)?.click();
      await opened.settle();
    },
  };
}

it("a link to a person in the editor offers once what can be done with them", async () => {
  const { titles, click } = await menuAt(7);
  expect(titles.filter((title) => title.includes("Ana"))).toEqual([
    "Brief: Ana",
    "Log today with Ana",
    "Log interaction with Ana…",
    "Draft a message to Ana…",
    "Promise between you and Ana…",
    "Snooze Ana…",
  ]);
  await click("Log today with Ana");
  expect(await vault?.readDisk(ANA)).toContain("## Interactions\n- 2026-11-22\n");
});

it.each([1, 18])("column %i, which is on no link to a person, offers nothing of the sort", async (ch) => {
  const { titles } = await menuAt(ch);
  expect(titles).toContain("Select all");
  expect(titles.filter((title) => title.startsWith("Log"))).toEqual([]);
});
