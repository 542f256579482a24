// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import type { AgendaState } from "../../../src/app/agenda-feed";
import type { Person } from "../../../src/domain/person";
import { Panel } from "../../../src/ui/reconnect/panel";
import { FIRST_STATE, type ViewState } from "../../../src/ui/reconnect/view-state";
import { addDays } from "../../../src/domain/day";
import { AN_ISSUE, promise, someone } from "../../domain/people";
import { draw, wordsOf, type Drawn } from "../drawn";
import { agendaOf, lastSeen, TODAY } from "../people";
import { surfaceThatRecords, type Asked } from "../recorded-actions";

const ana = lastSeen(90, { name: "Ana Diaz", relationship: "friend" });
const kim = lastSeen(60, { name: "Kim Ode", commitments: [promise("mine", "2026-11-23")] });
const sam = lastSeen(1, { name: "Sam Rivera", nextContact: TODAY });
const resting = lastSeen(60, { name: "Resting", snoozeUntil: addDays(TODAY, 9) });
const broken = someone({ name: "Broken", issues: [AN_ISSUE] });

let page: Drawn;
let asked: Asked;
let saved: ViewState[];

function stateOf(people: readonly Person[], phase: AgendaState["phase"] = "ready"): AgendaState {
  const withCadence = people.filter(({ cadence }) => cadence !== null).length;
  const undecided = people.filter(({ cadenceFrom }) => cadenceFrom === null).length;
  return { phase, agenda: agendaOf(...people), people: people.length, withCadence, undecided };
}

function panel(state: AgendaState, view: ViewState = FIRST_STATE) {
  const onView = (next: ViewState): void => void saved.push(next);
  const onAnswered = (): void => void asked.push("answered");
  const onFilter = (isWanted: boolean): void => void asked.push(isWanted ? "open filter" : "close filter");
  const onLeave = (): void => void asked.push("to the list");
  const others = { surface, onView, onMore: () => undefined, onFilter, onLeave, onAnswered };
  return <Panel state={state} view={view} {...others} />;
}

let surface: ReturnType<typeof surfaceThatRecords>;

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

async function tap(): Promise<void> {
  const row = page.el.querySelector<HTMLElement>(".rapport-last");
  const down = new PointerEvent("pointerdown", { bubbles: true, pointerType: "touch" });
  await page.happens(() => row?.dispatchEvent(down));
  await page.happens(() => row?.click());
}

describe("the list", () => {
  test("shows the sections in order, the last two folded", async () => {
    await open(broken, resting, sam, kim, ana);
    const headings = Array.from(page.el.querySelectorAll("[aria-expanded]"), (heading) => [
      heading.textContent,
      heading.getAttribute("aria-expanded"),
    ]);
    expect(headings).toEqual([
      ["Overdue2", "true"],
      ["Today1", "true"],
      ["Snoozed1", "false"],
      ["Needs attention1", "false"],
    ]);
    expect(wordsOf(page.el, ".rapport-name")).toEqual(["Ana Diaz", "Kim Ode", "Sam Rivera"]);
  });

  test("says who, how late, the last words and why", async () => {
    await open(kim, sam);
    const row = page.el.querySelector("li");
    expect(row?.textContent).toBe(
      "Kim Ode4 weeks lateCoffee, 23 Sept: the move to LisbonYou promised: send the deck by tomorrow",
    );
    expect(row?.querySelector("[role=img]")?.getAttribute("aria-label")).toBe("Time for a contact");
    expect([
      row?.ariaPosInSet ?? row?.getAttribute("aria-posinset"),
      row?.getAttribute("aria-setsize"),
    ]).toEqual(["1", "1"]);
  });

  test("shows two reasons, and all of them on the row in hand", async () => {
    const commitments = ["2026-11-10", "2026-11-11", "2026-11-12"].map((due) => promise("mine", due));
    await open(lastSeen(90, { name: "Ana Diaz", commitments }));
    expect(wordsOf(page.el, ".rapport-reason-text")).toHaveLength(2);
    expect(wordsOf(page.el, ".rapport-more")).toEqual(["+1 more"]);
    await tap();
    expect(wordsOf(page.el, ".rapport-reason-text")).toHaveLength(3);
    expect(wordsOf(page.el, ".rapport-more")).toEqual([]);
  });

  test("says on the row in hand what somebody asked to be respected, and reads it with the name", async () => {
    await open(lastSeen(90, { name: "Ana Diaz", boundaries: "no calls after six" }));
    expect(page.el.textContent).not.toContain("no calls");
    await tap();
    const name = page.el.querySelector(".rapport-name");
    const facts = document.getElementById(name?.getAttribute("aria-describedby") ?? "");
    expect(facts?.textContent).toContain("Respect: no calls after six");
  });

  test("draws only what is in sight of thousands", async () => {
    const people = Array.from({ length: 3000 }, (_, index) => lastSeen(90, { name: `Person ${index}` }));
    await open(...people);
    const rows = page.el.querySelectorAll("li");
    expect(rows.length).toBeGreaterThan(5);
    expect(rows.length).toBeLessThan(60);
    expect(rows[0]?.getAttribute("aria-setsize")).toBe("3000");
  });

  test("note text stays text", async () => {
    const hostile = "<img src=x onerror=alert(1)>";
    await open(lastSeen(90, { name: hostile, relationship: hostile }));
    expect(page.el.querySelector("img")).toBeNull();
    expect(wordsOf(page.el, ".rapport-name")).toEqual([hostile]);
  });

  test("folding is asked to be remembered", async () => {
    await open(ana, resting);
    await page.happens(() => page.el.querySelector<HTMLElement>("[aria-expanded=true]")?.click());
    expect(saved).toEqual([{ ...FIRST_STATE, folded: [...FIRST_STATE.folded, "overdue"] }]);
  });
});

describe("keys", () => {
  test("go from row to row across sections, one of them being the tab stop", async () => {
    await open(ana, kim, sam);
    await focusFirst();
    await page.press("j");
    expect(focused()).toBe("Kim Ode");
    await page.press("ArrowDown");
    expect(focused()).toBe("Sam Rivera");
    expect(wordsOf(page.el, ".rapport-name[tabindex='0']")).toEqual(["Sam Rivera"]);
    await page.press("Home");
    expect(focused()).toBe("Ana Diaz");
  });

  test.each([
    ["l", {}, "log Ana Diaz"],
    ["L", { shiftKey: true }, "details Ana Diaz"],
    ["s", {}, "snooze menu Ana Diaz"],
    ["p", {}, "promise Ana Diaz"],
    ["Enter", {}, "open People/Ana Diaz.md"],
    ["Enter", { ctrlKey: true }, "open People/Ana Diaz.md in a new tab"],
    ["F10", { shiftKey: true }, "menu Ana Diaz"],
  ])("%s %j asks to %s", async (key, modifiers, request) => {
    await open(ana, kim);
    await focusFirst();
    await page.press(key, modifiers);
    expect(asked).toEqual([request]);
  });

  test("lead from the first row up to its heading, and from a heading down to its first row", async () => {
    await open(ana, kim, sam);
    await focusFirst();
    await page.press("ArrowUp");
    expect(focused()).toBe("Overdue2");
    await page.press("ArrowDown");
    expect(focused()).toBe("Ana Diaz");
    const headings = page.el.querySelectorAll<HTMLElement>(".rapport-section-button");
    await page.happens(() => headings[1]?.focus());
    await page.press("ArrowDown");
    expect(focused()).toBe("Sam Rivera");
  });

  test("a key that is held down logs once", async () => {
    await open(ana);
    await focusFirst();
    await page.press("l");
    await page.press("l", { repeat: true });
    expect(asked).toEqual(["log Ana Diaz"]);
  });

  test("lead to the actions of the row and back", async () => {
    await open(ana, kim);
    await focusFirst();
    await page.press("j");
    await page.press("ArrowRight");
    expect(document.activeElement?.getAttribute("aria-label")).toBe("Log contact with Kim Ode today");
    await page.press("Escape");
    expect(focused()).toBe("Kim Ode");
  });

  test("Escape goes back to all kinds of reasons", async () => {
    const state = stateOf([
      ana,
      kim,
      lastSeen(1, { name: "Lee", commitments: [promise("theirs", "2026-11-22")] }),
    ]);
    page = await draw(panel(state, { ...FIRST_STATE, chip: "promises" }));
    expect(wordsOf(page.el, ".rapport-name")).toEqual(["Kim Ode"]);
    await focusFirst();
    await page.press("Escape");
    expect(saved.at(-1)?.chip).toBe("all");
  });
});

describe("after a change of the notes", () => {
  test("the focus stays with its person", async () => {
    await open(ana, kim, sam);
    await focusFirst();
    await page.press("j");
    await page.redraw(panel(stateOf([kim, sam])));
    expect(focused()).toBe("Kim Ode");
  });

  test("the focus goes along when a person moves to another place", async () => {
    await open(ana, kim, sam);
    await focusFirst();
    const moved = { ...lastSeen(1, { name: "Ana Diaz", nextContact: TODAY }) };
    await page.redraw(panel(stateOf([moved, kim, sam])));
    expect(wordsOf(page.el, ".rapport-name")).toEqual(["Kim Ode", "Ana Diaz", "Sam Rivera"]);
    expect(focused()).toBe("Ana Diaz");
  });

  test("the next person has it when the row has gone, the one before after the last", async () => {
    await open(ana, kim, sam);
    await focusFirst();
    await page.redraw(panel(stateOf([kim, sam])));
    expect(focused()).toBe("Kim Ode");
    await page.press("End");
    await page.redraw(panel(stateOf([kim])));
    expect(focused()).toBe("Kim Ode");
  });

  test("the list has it when nobody is left", async () => {
    await open(ana);
    await focusFirst();
    await page.redraw(panel(stateOf([someone({ name: "Bare", cadenceFrom: "note" })])));
    expect(document.activeElement?.className).toBe("rapport-list");
  });

  test("who is next has it when nobody is due any more", async () => {
    await open(ana);
    await focusFirst();
    await page.redraw(panel(stateOf([lastSeen(1, { name: "Fine" })])));
    expect(focused()).toBe("Fine");
  });

  test("it is not taken from elsewhere", async () => {
    await open(ana, kim);
    await page.redraw(panel(stateOf([kim])));
    expect(document.activeElement).toBe(document.body);
  });

  test("the number of people due is announced, but not what filled the list at first", async () => {
    page = await draw(panel(stateOf([ana, kim], "reading")));
    await page.redraw(panel(stateOf([ana, kim])));
    expect(announced()).toEqual([]);
    await page.redraw(panel(stateOf([kim, lastSeen(1, { name: "Fine" })])));
    expect(announced()).toEqual(["1 person is due now"]);
  });
});

describe("the mouse", () => {
  test("opens a row with a click, in a new tab with Ctrl", async () => {
    await open(ana);
    await page.happens(() => page.el.querySelector<HTMLElement>(".rapport-last")?.click());
    const withCtrl = new MouseEvent("click", { bubbles: true, ctrlKey: true });
    await page.happens(() => page.el.querySelector(".rapport-last")?.dispatchEvent(withCtrl));
    expect(asked).toEqual(["open People/Ana Diaz.md", "open People/Ana Diaz.md in a new tab"]);
  });

  test("finds the actions on the row it is on, and a double click logs once", async () => {
    await open(lastSeen(90, { name: "Ana Diaz", emails: ["ana@example.org"] }), kim);
    const over = new PointerEvent("pointerenter", { pointerType: "mouse" });
    await page.happens(() => page.el.querySelector("li")?.dispatchEvent(over));
    expect(page.el.querySelectorAll(".rapport-log")).toHaveLength(1);
    const log = page.el.querySelector(".rapport-log");
    for (const detail of [1, 2]) {
      await page.happens(() => log?.dispatchEvent(new MouseEvent("click", { bubbles: true, detail })));
    }
    await page.happens(() => page.el.querySelector<HTMLElement>("[aria-label='Mail Ana Diaz']")?.click());
    expect(asked).toEqual(["log Ana Diaz", "reach mailto:ana@example.org"]);
  });

  test("opens the menu of a row", async () => {
    await open(ana);
    await page.happens(() =>
      page.el.querySelector("li")?.dispatchEvent(new MouseEvent("contextmenu", { bubbles: true })),
    );
    expect(asked).toEqual(["menu Ana Diaz"]);
  });
});

test("a first tap shows the actions, a second one opens the note", async () => {
  await open(ana, kim);
  await tap();
  expect(page.el.querySelectorAll(".rapport-actions")).toHaveLength(1);
  expect(asked).toEqual([]);
  await tap();
  expect(asked).toEqual(["open People/Ana Diaz.md"]);
});

test("what was probably meant can be written from the row, which it does not open", async () => {
  const issue = { ...AN_ISSUE, code: "ambiguous-day" as const, found: "03/04/2026" };
  const unclear = someone({ name: "Unclear", issues: [issue, AN_ISSUE] });
  page = await draw(panel(stateOf([unclear]), { ...FIRST_STATE, folded: [] }));
  expect(wordsOf(page.el, ".rapport-mend")).toEqual(["Write 2026-04-03", "Write 2026-03-04"]);
  await page.happens(() => page.el.querySelector<HTMLElement>(".rapport-mend")?.click());
  expect(asked).toEqual(["mend Unclear: birthday 2026-04-03"]);
});

test("who needs attention is listed with each line and reason, which leads there", async () => {
  page = await draw(panel(stateOf([broken]), { ...FIRST_STATE, folded: [] }));
  expect(wordsOf(page.el, ".rapport-issue")).toEqual(["Line 3 “soon” is no day"]);
  await page.happens(() => page.el.querySelector<HTMLElement>(".rapport-issue")?.click());
  expect(asked).toEqual(["open People/Broken.md 3"]);
});

test("where no last contact could be read, it leads to what the notes say", async () => {
  surface = { ...surface, beginning: { ...surface.beginning, isAnyContactKnown: () => false } };
  page = await draw(panel(stateOf([someone()])));
  const buttons = [...page.el.querySelectorAll<HTMLElement>(".rapport-rest-button")];
  expect(buttons.map(({ textContent }) => textContent)).toEqual([
    "What did you find?",
    "Every 3 months for everyone",
    "One for each circle…",
    "Decide about one person…",
  ]);
  await page.happens(() => buttons[0]?.click());
  expect(asked).toEqual(["habits"]);
});

describe("in place of rows", () => {
  test.each([
    [
      "nobody is found",
      stateOf([]),
      "No people yet",
      "Looked for People, #person. To begin, make a note of somebody's name in such a folder, or mark one so.",
      ["new person", "open settings"],
    ],
    [
      "nobody has a cadence",
      stateOf([someone()]),
      "Nobody has a cadence yet",
      "A cadence says",
      ["quarterly for everyone", "circles", "triage"],
    ],
    [
      "nobody is due",
      stateOf([lastSeen(1, { name: "Fine" })]),
      "Nobody is due",
      "The next one is Fine, 21 Dec.",
      [],
    ],
  ])("says that %s and what to do", async (_, state, title, hint, steps) => {
    page = await draw(panel(state));
    expect(wordsOf(page.el, ".rapport-rest-title")).toEqual([title]);
    expect(wordsOf(page.el, ".rapport-rest-hint")[0]).toContain(hint);
    for (const button of page.el.querySelectorAll<HTMLElement>(".rapport-rest-button"))
      await page.happens(() => button.click());
    expect(asked).toEqual(steps);
  });

  test("says that notes are looked through, and that logs are read", async () => {
    page = await draw(panel(stateOf([], "loading")));
    expect(wordsOf(page.el, ".rapport-loading")).toEqual(["Looking through your notes…"]);
    await page.redraw(panel(stateOf([ana], "reading")));
    expect(wordsOf(page.el, ".rapport-header-note")).toEqual(["Reading logs…"]);
  });
});
