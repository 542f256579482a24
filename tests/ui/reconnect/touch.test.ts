// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import type { Listed } from "../../../src/ui/reconnect/listed";
import { Touch } from "../../../src/ui/reconnect/touch";
import { installDom } from "../../host/ui/dom";
import { agendaOf, lastSeen, TODAY } from "../people";
import { allRows, Listing } from "../../../src/ui/reconnect/listing";

const groups = agendaOf(lastSeen(90, { name: "Ana" })).sections.map(({ id, rows }) => ({
  heading: { kind: "section" as const, id },
  rows,
}));
const [ana] = allRows(new Listing(TODAY).of(groups, []));

let asked: string[];
let touch: Touch;
let row: HTMLElement;
let maySwipe: boolean;

beforeEach(() => {
  vi.useFakeTimers();
  installDom(window);
  asked = [];
  maySwipe = true;
  row = document.body.appendChild(document.createElement("div"));
  touch = new Touch({
    maySwipe: () => maySwipe,
    hold: ({ row: { person } }: Listed) => void asked.push(`hold ${person.name}`),
    swipe: ({ row: { person } }: Listed) => void asked.push(`swipe ${person.name}`),
  });
});
afterEach(() => {
  vi.useRealTimers();
  document.body.replaceChildren();
});

const at = (clientX: number, clientY = 100) => ({ pointerId: 1, clientX, clientY });

function start(): void {
  if (ana === undefined) throw new Error("Ana is not listed");
  touch.start(ana, row, at(200));
}

describe("a finger that rests", () => {
  test("selects after half a second, once, and its click is none", () => {
    start();
    vi.advanceTimersByTime(499);
    expect(asked).toEqual([]);
    vi.advanceTimersByTime(1);
    expect(touch.hold()).toBe(true);
    touch.end(at(200));
    expect([asked, touch.isClickUsed]).toEqual([["hold Ana"], true]);
  });

  test("selects as soon as the system asks for a menu", () => {
    start();
    expect(touch.hold()).toBe(true);
    vi.advanceTimersByTime(1000);
    expect(asked).toEqual(["hold Ana"]);
  });

  test("may tremble, but not wander off", () => {
    start();
    touch.move(at(206, 104));
    vi.advanceTimersByTime(500);
    expect(asked).toEqual(["hold Ana"]);
    start();
    touch.move(at(200, 111));
    vi.advanceTimersByTime(500);
    expect(asked).toEqual(["hold Ana"]);
  });

  test("is a tap when it is short, and nothing when there is no finger", () => {
    start();
    touch.end(at(200));
    expect([touch.isClickUsed, touch.hold(), asked]).toEqual([false, false, []]);
  });
});

describe("a finger that draws a row aside", () => {
  test.each([
    ["far to the left", [150, 100], ["swipe Ana"]],
    ["not far enough", [150, 113], []],
    ["far and back again", [100, 190], []],
    ["to the right, which closes the drawer", [250, 320], []],
  ])("%s", (_, [by = 0, to = 0], expected) => {
    start();
    touch.move(at(by));
    touch.move(at(to));
    touch.end(at(to));
    expect(asked).toEqual(expected);
    expect([row.hasAttribute("data-rapport-swipe"), row.style.getPropertyValue("--rapport-drawn")]).toEqual([
      false,
      "",
    ]);
  });

  test("shows how far it is, and its click is none", () => {
    start();
    touch.move(at(150));
    expect(row.getAttribute("data-rapport-swipe")).toBe("left near");
    touch.move(at(110));
    expect([row.getAttribute("data-rapport-swipe"), row.style.getPropertyValue("--rapport-drawn")]).toEqual([
      "left far",
      "-90px",
    ]);
    touch.end(at(110));
    expect(touch.isClickUsed).toBe(true);
  });

  test("goes to the right in a drawer on the left", () => {
    const drawer = document.body.appendChild(document.createElement("div"));
    drawer.className = "workspace-drawer mod-left";
    drawer.append(row);
    start();
    touch.move(at(300));
    touch.end(at(300));
    expect(asked).toEqual(["swipe Ana"]);
    expect(row.hasAttribute("data-ignore-swipe")).toBe(false);
  });

  test("keeps the app's own movement away in a tab", () => {
    start();
    expect(row.hasAttribute("data-ignore-swipe")).toBe(true);
  });

  test.each([
    ["scrolls", () => touch.move(at(180, 140))],
    ["is taken away by the browser", () => touch.cancel()],
    ["is another one", () => touch.move({ pointerId: 2, clientX: 50, clientY: 100 })],
  ])("does nothing when it %s", (_, happens) => {
    start();
    happens();
    expect(row.hasAttribute("data-rapport-swipe")).toBe(false);
  });

  test("does not while people are selected", () => {
    maySwipe = false;
    start();
    touch.move(at(100));
    touch.end(at(100));
    expect(asked).toEqual([]);
  });
});
