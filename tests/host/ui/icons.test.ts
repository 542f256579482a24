import { afterAll, beforeAll, expect, test } from "vitest";
import { type NodeWindow, openNodeWindow } from "../node-window";
import { addIcon, getIcon, getIconIds, removeIcon, setIcon } from "./icons";

let nodeWindow: NodeWindow;
beforeAll(() => void (nodeWindow = openNodeWindow()));
afterAll(() => nodeWindow.release());

// Docs, "Icons": the Lucide names; classes as the app draws them.
test.each(["alarm-clock", "lucide-alarm-clock", "trash-2", "alert-triangle", "panel-left"])(
  "%s is an icon of Lucide",
  (id) => {
    const icon = getIcon(id);
    expect(icon?.getAttribute("class")).toContain("svg-icon");
    expect(icon?.getAttribute("viewBox")).toBe("0 0 24 24");
    expect(icon?.children.length).toBeGreaterThan(0);
  },
);

test.each(["", "no-such-icon", "constructor", "default"])(
  "%j is no icon, and empties where it is set",
  (id) => {
    const el = createDiv({ text: "before" });
    setIcon(el, id);
    expect(getIcon(id)).toBeNull();
    expect(el.innerHTML).toBe("");
  },
);

test("a plugin's own icon is drawn in a box of 100 and can be removed", () => {
  addIcon("my-ring", '<circle cx="50" cy="50" r="40"/>');
  const icon = getIcon("my-ring");
  expect(icon?.getAttribute("viewBox")).toBe("0 0 100 100");
  expect(icon?.querySelector("circle")?.getAttribute("r")).toBe("40");
  removeIcon("my-ring");
  expect(getIcon("my-ring")).toBeNull();
});

test("every listed id can be drawn", () => {
  const ids = getIconIds();
  expect(ids.length).toBeGreaterThan(1000);
  expect(ids.filter((id) => !/\d/.test(id) && getIcon(id) === null)).toEqual([]);
});
