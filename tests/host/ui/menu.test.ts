import { afterEach, describe, expect, test } from "vitest";
import { Menu } from "./menu";
import { Modal } from "./modal";
import { type OpenApp, openApp, press, texts } from "./open-app";

let vault: OpenApp;
afterEach(() => vault.close());

function actionMenu(heard: string[]): Menu {
  const menu = new Menu();
  const say = (word: string) => () =>
    void heard.push(`${word}, menu ${menu.dom.isConnected ? "open" : "gone"}`);
  menu.addItem((item) => item.setTitle("Log").onClick(say("Log")));
  menu.addItem((item) => item.setTitle("Message").setDisabled(true).onClick(say("Message")));
  menu.addItem((item) => item.setTitle("Snooze").setSection("time").onClick(say("Snooze")));
  return menu;
}

const selected = (): string[] => texts(".menu-item.selected .menu-item-title");

describe("a menu", () => {
  test("is walked with the arrows, past what is disabled and around the ends", async () => {
    vault = await openApp({ plugin: null });
    const menu = actionMenu([]).showAtPosition({ x: 10, y: 10 });
    press("ArrowDown");
    expect(selected()).toEqual(["Log"]);
    press("ArrowDown");
    expect(selected()).toEqual(["Snooze"]);
    press("ArrowDown");
    expect(selected()).toEqual(["Log"]);
    press("ArrowUp");
    expect(selected()).toEqual(["Snooze"]);
    menu.hide();
  });

  test("is gone before the choice runs, so that what it opens gets the focus back right", async () => {
    vault = await openApp({ plugin: null });
    const heard: string[] = [];
    actionMenu(heard).showAtPosition({ x: 10, y: 10 });
    press("End");
    press("Enter");
    expect(heard).toEqual(["Snooze, menu gone"]);
  });

  test("does nothing for a disabled item and stays open", async () => {
    vault = await openApp({ plugin: null });
    const heard: string[] = [];
    const menu = actionMenu(heard).showAtPosition({ x: 10, y: 10 });
    document.querySelectorAll<HTMLElement>(".menu-item")[1]?.click();
    expect(heard).toEqual([]);
    expect(menu.dom.isConnected).toBe(true);
    menu.hide();
  });

  test("keeps sections together with a line between them", async () => {
    vault = await openApp({ plugin: null });
    const menu = new Menu();
    menu.addItem((item) => item.setTitle("a1").setSection("a"));
    menu.addItem((item) => item.setTitle("b1").setSection("b"));
    menu.addItem((item) => item.setTitle("a2").setSection("a"));
    menu.showAtPosition({ x: 0, y: 0 });
    const drawn = [...(document.querySelector(".menu-scroll")?.children ?? [])];
    expect(drawn.map((el) => (el.hasClass("menu-separator") ? "—" : el.textContent))).toEqual([
      "a1",
      "a2",
      "—",
      "b1",
    ]);
    menu.hide();
  });

  test("over a modal, Escape closes the menu and leaves the modal", async () => {
    vault = await openApp({ plugin: null });
    const modal = new Modal(vault.app);
    modal.open();
    const menu = actionMenu([]).showAtPosition({ x: 0, y: 0 });
    press("Escape");
    expect([menu.dom.isConnected, modal.containerEl.isConnected]).toEqual([false, true]);
    press("Escape");
    expect(modal.containerEl.isConnected).toBe(false);
  });

  test("goes when the pointer is pressed elsewhere, and tells who asked to know", async () => {
    vault = await openApp({ plugin: null });
    const menu = actionMenu([]).showAtPosition({ x: 0, y: 0 });
    let isHidden = false;
    menu.onHide(() => (isHidden = true));
    document.body.dispatchEvent(new MouseEvent("mousedown", { bubbles: true }));
    expect([menu.dom.isConnected, isHidden]).toEqual([false, true]);
  });

  test("opens a submenu to the right and comes back from it to the left", async () => {
    vault = await openApp({ plugin: null });
    const heard: string[] = [];
    const menu = new Menu();
    menu.addItem((item) => {
      item.setTitle("Snooze");
      item.setSubmenu().addItem((inner) => inner.setTitle("Tomorrow").onClick(() => heard.push("Tomorrow")));
    });
    menu.showAtPosition({ x: 0, y: 0 });
    press("ArrowDown");
    press("ArrowRight");
    expect(document.querySelectorAll(".menu")).toHaveLength(2);
    press("ArrowLeft");
    expect(document.querySelectorAll(".menu")).toHaveLength(1);
    press("ArrowRight");
    press("Enter");
    expect(heard).toEqual(["Tomorrow"]);
    expect(document.querySelectorAll(".menu")).toHaveLength(0);
  });

  test("for an event is one menu for everybody who asks (obsidian.d.ts: forEvent)", async () => {
    vault = await openApp({ plugin: null });
    const event = new MouseEvent("contextmenu", { cancelable: true });
    const menu = Menu.forEvent(event);
    menu.addItem((item) => item.setTitle("one"));
    Menu.forEvent(event).addItem((item) => item.setTitle("two"));
    await vault.settle();
    expect(texts(".menu-item-title")).toEqual(["one", "two"]);
    menu.hide();
  });

  test("is a sheet at the bottom of a phone", async () => {
    vault = await openApp({ plugin: null, phone: true });
    const menu = actionMenu([]).showAtPosition({ x: 10, y: 10 });
    expect(menu.dom.hasClass("mod-sheet")).toBe(true);
    menu.hide();
  });
});
