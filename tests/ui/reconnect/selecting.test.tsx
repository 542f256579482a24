// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import type { AgendaState } from "../../../src/app/agenda-feed";
import type { Person } from "../../../src/domain/person";
import { Panel } from "../../../src/ui/reconnect/panel";
import { FIRST_STATE, type ViewState } from "../../../src/ui/reconnect/view-state";
import { promise } from "../../domain/people";
import { draw, wordsOf, type Drawn } from "../drawn";
import { agendaOf, lastSeen, TODAY } from "../people";
import { surfaceThatRecords, type Asked } from "../recorded-actions";

const ana = lastSeen(90, { name: "Ana Diaz", relationship: "friend" });
const kim = lastSeen(60, { name: "Kim Ode", commitments: [promise("mine", "2026-11-23")] });
const sam = lastSeen(1, { name: "Sam Rivera", nextContact: TODAY });

let page: Drawn;
let asked: Asked;
let saved: ViewState[];
let surface: ReturnType<typeof surfaceThatRecords>;

function stateOf(people: readonly Person[], phase: AgendaState["phase"] = "ready"): AgendaState {
  const withCadence = people.filter(({ cadence }) => cadence !== null).length;
  return { phase, agenda: agendaOf(...people), people: people.length, withCadence, undecided: 0 };
}

function panel(state: AgendaState, view: ViewState = FIRST_STATE) {
  const onView = (next: ViewState): void => void saved.push(next);
  const onAnswered = (): void => void asked.push("answered");
  const nothing = (): void => undefined;
  const others = { surface, onView, onMore: nothing, onFilter: nothing, onLeave: nothing, onAnswered };
  return <Panel state={state} view={view} {...others} />;
}

beforeEach(() => {
  asked = [];
  saved = [];
  surface = surfaceThatRecords(asked);
});
afterEach(() => page.remove());

async function open(...people: readonly Person[]): Promise<void> {
  page = await draw(panel(stateOf(people)));
}

function focused(): string {
  return document.activeElement?.textContent ?? "";
}

/** What a screen reader is told. */
function announced(): string[] {
  return wordsOf(page.el, "[role=status]").filter((words) => words !== "");
}

async function focusFirst(): Promise<void> {
  await page.happens(() => page.el.querySelector<HTMLElement>(".rapport-name")?.focus());
}

describe("who is selected", () => {
  const selected = (): string[] => wordsOf(page.el, ".rapport-row.is-selected .rapport-name");
  const bar = (label: string): HTMLElement | null =>
    page.el.querySelector<HTMLElement>(`.rapport-selection [aria-label='${label}']`);

  test("is chosen by x and Space, said, and shown on the box and beside the name", async () => {
    await open(ana, kim, sam);
    await focusFirst();
    await page.press("x");
    expect([selected(), announced()]).toEqual([["Ana Diaz"], ["1 selected"]]);
    await page.press("j");
    await page.press(" ");
    expect([selected(), announced()]).toEqual([["Ana Diaz", "Kim Ode"], ["2 selected"]]);
    const name = document.activeElement;
    const description = (name?.getAttribute("aria-describedby") ?? "").split(" ");
    expect(description.map((id) => document.getElementById(id)?.textContent)[0]).toBe("selected");
    const box = page.el.querySelector("[role=checkbox][aria-checked=true]");
    expect(box?.getAttribute("aria-label")).toBe("Select Ana Diaz");
    await page.press("x");
    expect(selected()).toEqual(["Ana Diaz"]);
  });

  test("grows with Shift and the arrows, to the section and to the list", async () => {
    await open(ana, kim, sam);
    await focusFirst();
    await page.press("ArrowDown", { shiftKey: true });
    expect([selected(), focused()]).toEqual([["Ana Diaz", "Kim Ode"], "Kim Ode"]);
    await page.press("ArrowUp", { shiftKey: true });
    expect(selected()).toEqual(["Ana Diaz"]);
    await page.press("a", { ctrlKey: true });
    expect(selected()).toEqual(["Ana Diaz", "Kim Ode"]);
    await page.press("a", { metaKey: true });
    expect(selected()).toEqual(["Ana Diaz", "Kim Ode", "Sam Rivera"]);
  });

  test("is nobody after Escape, which goes back further only then", async () => {
    const state = stateOf([
      ana,
      kim,
      lastSeen(1, { name: "Lee", commitments: [promise("theirs", "2026-11-22")] }),
    ]);
    page = await draw(panel(state, { ...FIRST_STATE, chip: "promises" }));
    await focusFirst();
    await page.press("x");
    await page.press("Escape");
    expect([selected(), announced(), saved]).toEqual([[], ["Nobody selected"], []]);
    await page.press("Escape");
    expect(saved.at(-1)?.chip).toBe("all");
  });

  test.each([
    ["l", {}, "log Ana Diaz, Kim Ode"],
    ["l", { shiftKey: true }, "details Ana Diaz, Kim Ode"],
    ["s", {}, "snooze menu Ana Diaz, Kim Ode"],
    ["ContextMenu", {}, "menu Ana Diaz, Kim Ode"],
    ["p", {}, "promise Kim Ode"],
    ["Enter", {}, "open People/Kim Ode.md"],
  ])("is whom %s %j is about, unless it is about one", async (key, modifiers, request) => {
    await open(ana, kim, sam);
    await focusFirst();
    await page.press("ArrowDown", { shiftKey: true });
    await page.press(key, modifiers);
    expect(asked).toEqual([request]);
  });

  test("has a bar of what can be done at once, which goes when it has been done", async () => {
    await open(ana, kim, sam);
    await focusFirst();
    await page.press("ArrowDown", { shiftKey: true });
    for (const label of ["Snooze…", "Set circle…", "Add a tag…", "More actions"])
      await page.happens(() => bar(label)?.click());
    const log = page.el.querySelector<HTMLElement>(".rapport-selection .rapport-log");
    await page.happens(() => log?.focus());
    await page.happens(() => log?.click());
    await page.happens(() => undefined);
    expect(asked).toEqual([
      "snooze menu Ana Diaz, Kim Ode",
      "circle Ana Diaz, Kim Ode",
      "tag Ana Diaz, Kim Ode",
      "menu Ana Diaz, Kim Ode",
      "log Ana Diaz, Kim Ode",
    ]);
    expect(page.el.querySelector(".rapport-selection")).toBeNull();
    expect(focused()).toBe("Kim Ode");
  });

  test("stays selected when the notes change, and is not when they leave the list, nor when they come back", async () => {
    await open(ana, kim, sam);
    await focusFirst();
    await page.press("ArrowDown", { shiftKey: true });
    await page.redraw(panel(stateOf([{ ...kim }, sam])));
    expect([selected(), announced()]).toEqual([["Kim Ode"], ["1 selected", "2 people are due now"]]);
    await page.redraw(panel(stateOf([ana, kim, sam])));
    expect(selected()).toEqual(["Kim Ode"]);
    await page.redraw(panel(stateOf([ana, kim, sam]), { ...FIRST_STATE, folded: ["overdue"] }));
    expect(page.el.querySelector(".rapport-selection")).toBeNull();
  });

  test("is chosen by clicks on the boxes, with Shift as far as that, and a click on one opens nothing", async () => {
    await open(ana, kim, sam);
    const click = (name: string, shiftKey = false): Promise<void> =>
      page.happens(() => {
        const box = page.el.querySelector(`[aria-label='Select ${name}']`);
        box?.dispatchEvent(new MouseEvent("click", { bubbles: true, shiftKey }));
      });
    await click("Ana Diaz");
    expect([selected(), focused()]).toEqual([["Ana Diaz"], "Ana Diaz"]);
    await click("Sam Rivera", true);
    expect(selected()).toEqual(["Ana Diaz", "Kim Ode", "Sam Rivera"]);
    await click("Kim Ode");
    expect(selected()).toEqual(["Ana Diaz", "Sam Rivera"]);
    expect(asked).toEqual([]);
    expect(page.el.querySelector(".rapport-list")?.classList.contains("is-selecting")).toBe(true);
  });

  test("is added to and taken from by taps, while anybody is", async () => {
    await open(ana, kim, sam);
    const finger = (type: string, row: Element | null): unknown =>
      row?.dispatchEvent(new PointerEvent(type, { bubbles: true, pointerType: "touch" }));
    const row = (name: string): Element | null =>
      page.el.querySelector(`[data-rapport-key='People/${name}.md'] .rapport-last`);
    await page.happens(() => void finger("pointerdown", row("Ana Diaz")));
    await page.happens(() =>
      row("Ana Diaz")?.dispatchEvent(new MouseEvent("contextmenu", { bubbles: true })),
    );
    await page.happens(() => void finger("pointerup", row("Ana Diaz")));
    await page.happens(() => (row("Ana Diaz") as HTMLElement | null)?.click());
    expect(selected()).toEqual(["Ana Diaz"]);
    for (const name of ["Kim Ode", "Ana Diaz"]) {
      await page.happens(() => void finger("pointerdown", row(name)));
      await page.happens(() => void finger("pointerup", row(name)));
      await page.happens(() => (row(name) as HTMLElement | null)?.click());
    }
    expect([selected(), asked]).toEqual([["Kim Ode"], []]);
  });

  test("opens the menu of all on one of them, and that of the row on any other", async () => {
    await open(ana, kim, sam);
    await focusFirst();
    await page.press("x");
    for (const at of [0, 2])
      await page.happens(() =>
        page.el.querySelectorAll("li")[at]?.dispatchEvent(new MouseEvent("contextmenu", { bubbles: true })),
      );
    expect(asked).toEqual(["menu Ana Diaz", "menu Sam Rivera"]);
  });
});
