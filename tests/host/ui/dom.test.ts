import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { type NodeWindow, openNodeWindow } from "../node-window";

// The members are those that obsidian.d.ts declares in its `declare global`.
let nodeWindow: NodeWindow;
beforeAll(() => void (nodeWindow = openNodeWindow()));
afterAll(() => nodeWindow.release());

describe("building elements", () => {
  test("takes a class string, or the long form with text, attributes and a place", () => {
    const parent = createDiv("one two");
    parent.createSpan({ text: "last" });
    parent.createEl("a", {
      cls: ["x", "y z"],
      text: "first",
      prepend: true,
      attr: { "data-n": 1 },
    });
    expect(parent.outerHTML).toBe(
      '<div class="one two"><a class="x y z" data-n="1">first</a><span>last</span></div>',
    );
  });

  test("a global builder leaves the element without a parent unless one is named", () => {
    expect(createDiv().parentNode).toBeNull();
    const parent = createDiv();
    expect(createEl("p", { parent }).parentNode).toBe(parent);
  });

  test("draws SVG in its namespace and hands the element to the callback", () => {
    const drawn = vi.fn();
    const svg = createDiv().createSvg("svg", { cls: "ring", attr: { viewBox: "0 0 1 1" } }, drawn);
    expect(svg.namespaceURI).toBe("http://www.w3.org/2000/svg");
    expect(drawn).toHaveBeenCalledWith(svg);
  });

  test("text is text and never HTML; a fragment moves in", () => {
    const el = createDiv({ text: "<b>bold</b>" });
    expect(el.children).toHaveLength(0);
    el.setText(createFragment((fragment) => fragment.createEl("i", { text: "soft" })));
    expect(el.innerHTML).toBe("<i>soft</i>");
  });
});

describe("changing elements", () => {
  test("null and false take an attribute away, true leaves it empty", () => {
    const el = createDiv();
    el.setAttrs({ hidden: true, title: "t", role: "x" });
    el.setAttr("title", null);
    el.setAttr("role", false);
    expect(el.outerHTML).toBe('<div hidden=""></div>');
  });

  test("classes are added, removed, toggled and asked for", () => {
    const el = createDiv("a");
    el.addClass("b", "c");
    el.removeClass("a");
    el.toggleClass(["d", "b"], false);
    el.toggleClass("e", true);
    expect(el.className).toBe("c e");
    expect(el.hasClass("e")).toBe(true);
  });

  test("children that stay keep their place in the page when children are set", () => {
    const parent = createDiv();
    const [a, b, c] = [parent.createSpan("a"), parent.createSpan("b"), createSpan("c")];
    parent.setChildrenInPlace([b, c]);
    expect([...parent.children]).toEqual([b, c]);
    expect(a.isConnected).toBe(false);
  });

  test("what is inside something hidden is not shown", () => {
    const outer = document.body.createDiv();
    const inner = outer.createSpan();
    expect(inner.isShown()).toBe(true);
    outer.hide();
    expect(inner.isShown()).toBe(false);
    outer.show();
    expect(inner.isShown()).toBe(true);
    outer.detach();
    expect(inner.isShown()).toBe(false);
  });
});

describe("listening", () => {
  test("a delegated listener is told the element that matched, and can be taken off", () => {
    const list = document.body.createDiv();
    const row = list.createDiv("row");
    const label = row.createSpan();
    const seen = vi.fn();
    const listener = (_: MouseEvent, target: HTMLElement): void => seen(target);
    list.on("click", ".row", listener);
    label.click();
    list.click();
    list.off("click", ".row", listener);
    label.click();
    expect(seen.mock.calls).toEqual([[row]]);
    list.detach();
  });

  test("a click listener hears the middle button too", () => {
    const el = document.body.createDiv();
    const clicked = vi.fn();
    el.onClickEvent(clicked);
    el.dispatchEvent(new MouseEvent("auxclick", { button: 1 }));
    el.click();
    expect(clicked).toHaveBeenCalledTimes(2);
    el.detach();
  });
});

describe("the language's own objects", () => {
  test("have the declared additions", () => {
    const list = [1, 2, 2];
    list.remove(2);
    expect(list).toEqual([1]);
    expect([3, 3, 4].unique()).toEqual([3, 4]);
    expect([5, 6].last()).toBe(6);
    expect("a-{0}".format("b")).toBe("a-b");
    expect(Math.clamp(9, 1, 5)).toBe(5);
    expect(Object.isEmpty({})).toBe(true);
  });

  test("do not show in a loop over an object of theirs", () => {
    const keys: string[] = [];
    for (const key in [7]) keys.push(key);
    for (const key in createDiv()) if (key === "createDiv") keys.push(key);
    expect(keys).toEqual(["0"]);
  });
});

test("the document and the window of a node are its own", () => {
  expect(createDiv().doc).toBe(document);
  expect(createDiv().win).toBe(activeWindow);
  expect(createDiv().instanceOf(HTMLElement)).toBe(true);
  expect(document.createTextNode("x").instanceOf(HTMLElement)).toBe(false);
});
