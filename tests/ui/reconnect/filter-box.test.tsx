// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import type { AgendaState } from "../../../src/app/agenda-feed";
import { addDays } from "../../../src/domain/day";
import type { Person } from "../../../src/domain/person";
import { Panel } from "../../../src/ui/reconnect/panel";
import type { Surface } from "../../../src/ui/reconnect/surface";
import { FIRST_STATE, type ViewState } from "../../../src/ui/reconnect/view-state";
import { AN_ISSUE, promise, someone } from "../../domain/people";
import { draw, wordsOf, type Drawn } from "../drawn";
import { agendaOf, lastSeen, TODAY } from "../people";
import { searchThrough, surfaceThatRecords, type Asked } from "../recorded-actions";

const PEOPLE: readonly Person[] = [
  lastSeen(90, { name: "Ana Diaz", circle: "close", location: "Lisbon" }),
  lastSeen(60, { name: "Kim Ode", circle: "inner", commitments: [promise("mine", "2026-11-23")] }),
  lastSeen(1, { name: "Sam Rivera", circle: "close", nextContact: TODAY }),
  lastSeen(3, { name: "Dana Fine", location: "Porto" }),
  someone({ name: "Gone Anders", status: "let-go" }),
  lastSeen(60, { name: "Resting Jana", snoozeUntil: addDays(TODAY, 9) }),
  someone({ name: "Broken", issues: [AN_ISSUE] }),
];

let page: Drawn;
let asked: Asked;
let view: ViewState;
let surface: Surface;

beforeEach(() => {
  asked = [];
  view = FIRST_STATE;
  surface = { ...surfaceThatRecords(asked), search: searchThrough(PEOPLE) };
});
afterEach(() => page.remove());

const agenda = agendaOf(...PEOPLE);
const STATE: AgendaState = { phase: "ready", agenda, people: PEOPLE.length, withCadence: 4, undecided: 0 };

/** The panel as the view draws it: what it asks to be remembered is drawn at once. */
function panel() {
  const onView = (next: ViewState): void => {
    view = next;
    pending = page.redraw(panel());
  };
  const onFilter = (isWanted: boolean): void => onView({ ...view, filter: isWanted ? "" : null });
  const note = (words: string) => () => void asked.push(words);
  const others = { onMore: () => undefined, onLeave: note("to the list"), onAnswered: () => undefined };
  return (
    <Panel state={STATE} view={view} surface={surface} onView={onView} onFilter={onFilter} {...others} />
  );
}

let pending: Promise<void> = Promise.resolve();

async function open(changes: Partial<ViewState> = {}): Promise<void> {
  view = { ...FIRST_STATE, ...changes };
  page = await draw(panel());
}

function box(): HTMLInputElement {
  const input = page.el.querySelector<HTMLInputElement>(".rapport-filter-input");
  if (input === null) throw new Error("The box is closed");
  return input;
}

async function type(text: string): Promise<void> {
  await typeLetters(text);
  await page.paint();
  await pending;
}

/** The same up to where the box shows it: the list follows a frame later. */
async function typeLetters(text: string): Promise<void> {
  await page.happens(() => {
    box().focus();
    box().value = text;
    box().setSelectionRange(text.length, text.length);
    box().dispatchEvent(new InputEvent("input", { bubbles: true }));
  });
}

async function press(...keys: readonly string[]): Promise<void> {
  for (const key of keys) {
    await page.press(key);
    await page.paint();
    await pending;
  }
}

/** Each group with the names in it. */
function groups(): string[] {
  return Array.from(page.el.querySelectorAll(".rapport-section"), (section) =>
    [
      ...wordsOf(section as HTMLElement, ".rapport-section-name"),
      ...wordsOf(section as HTMLElement, ".rapport-name"),
    ].join(", "),
  );
}

function offers(): string[] {
  return wordsOf(page.el, ".rapport-offer-text");
}

describe("the filter", () => {
  test("is opened and closed by its button", async () => {
    await open();
    const button = page.el.querySelector<HTMLElement>("[aria-label=Filter]");
    expect(button?.getAttribute("aria-pressed")).toBe("false");
    await page.happens(() => button?.click());
    await pending;
    expect(view.filter).toBe("");
    expect(box().getAttribute("role")).toBe("combobox");
    await page.happens(() => button?.click());
    await pending;
    expect(view.filter).toBeNull();
  });

  test("narrows every section, and who is not due but matches stands last", async () => {
    await open({ filter: "" });
    await type("ana");
    expect(groups()).toEqual(["Overdue, Ana Diaz", "Snoozed, Resting Jana", "Others, Dana Fine"]);
  });

  test("shows at the edge of the others when they will be due, or why they are not", async () => {
    await open({ filter: "dana" });
    expect(wordsOf(page.el, ".rapport-edge")).toEqual(["due 19 Dec"]);
    await type("anders");
    expect(wordsOf(page.el, ".rapport-edge")).toEqual(["let go"]);
  });

  test("that asks for nothing leaves the list as it is, without the others", async () => {
    await open({ filter: " - " });
    expect(groups()).toEqual([
      "Overdue, Ana Diaz, Kim Ode",
      "Today, Sam Rivera",
      "Snoozed",
      "Needs attention",
    ]);
  });

  test("goes together with a chip, whose numbers follow it", async () => {
    await open({ filter: "circle:inner", chip: "promises" });
    expect(groups()).toEqual(["Overdue, Kim Ode"]);
    expect(wordsOf(page.el, ".rapport-chip")).toEqual(["All", "Reconnect 1", "Promises 1"]);
    await type("circle:close");
    expect(wordsOf(page.el, ".rapport-chip")).toEqual(["All", "Reconnect 2", "Promises 0"]);
  });

  test("folds what one folds for as long as it lasts", async () => {
    await open({ filter: "ana" });
    await page.happens(() => page.el.querySelector<HTMLElement>(".rapport-section-button")?.click());
    await pending;
    expect(groups()[0]).toBe("Overdue");
    await type("");
    await type("ana");
    expect(groups()[0]).toBe("Overdue, Ana Diaz");
    expect(view.folded).toEqual(FIRST_STATE.folded);
  });

  test("that finds nobody says so and offers a way out", async () => {
    await open({ filter: "zebra" });
    expect(wordsOf(page.el, ".rapport-rest")).toEqual(["Nobody matches “zebra”Clear the filter"]);
    await page.happens(() => page.el.querySelector<HTMLElement>(".rapport-rest-button")?.click());
    await pending;
    expect(view.filter).toBeNull();
  });

  test("that finds nobody under a chip offers to look among everybody", async () => {
    await open({ filter: "ana", chip: "promises" });
    expect(wordsOf(page.el, ".rapport-rest-title")).toEqual(["Nobody under Promises matches “ana”"]);
    await page.happens(() => page.el.querySelector<HTMLElement>(".rapport-rest-button")?.click());
    await pending;
    expect(groups()[0]).toBe("Overdue, Ana Diaz");
  });

  test("tells what it cannot read, and what was meant is put in by a button", async () => {
    await open({ filter: "" });
    await type("ana cirle:close");
    expect(wordsOf(page.el, ".rapport-filter-problem span")).toEqual([
      "“cirle:close” is left out: there is no such key.",
    ]);
    expect(groups()[0]).toBe("Overdue, Ana Diaz");
    await page.happens(() => page.el.querySelector<HTMLElement>(".rapport-filter-instead")?.click());
    await page.paint();
    await pending;
    expect(view.filter).toBe("ana circle:close");
    expect(wordsOf(page.el, ".rapport-filter-problem span")).toEqual([]);
  });

  test("says nothing of a key whose value is still being typed", async () => {
    await open({ filter: "ana circle:" });
    expect(wordsOf(page.el, ".rapport-filter-problem span")).toEqual([]);
    await type("circle: rel:friend");
    expect(wordsOf(page.el, ".rapport-filter-problem span")).toHaveLength(1);
  });

  test("tells a screen reader how many match once typing has paused", async () => {
    vi.useFakeTimers();
    try {
      await open({ filter: "" });
      await typeLetters("an");
      await typeLetters("ana");
      await page.happens(() => vi.advanceTimersByTime(100));
      const said = () => wordsOf(page.el, ".rapport-filter [role=status]").join("");
      expect(said()).toBe("");
      await page.happens(() => vi.advanceTimersByTime(1000));
      expect(said()).toBe("3 people match");
    } finally {
      vi.useRealTimers();
    }
  });
});

describe("keys in the box", () => {
  test("the empty box offers every key, a key its values, and arrows and Enter put them in", async () => {
    await open({ filter: "" });
    await page.happens(() => box().focus());
    expect(offers().slice(0, 4)).toEqual(["is:", "has:", "circle:", "rel:"]);
    await press("ArrowDown", "ArrowDown", "ArrowDown");
    const active = box().getAttribute("aria-activedescendant") ?? "";
    expect(page.el.querySelector(`[id="${active}"]`)?.getAttribute("aria-selected")).toBe("true");
    await press("Enter");
    expect(box().value).toBe("circle:");
    expect(offers()).toEqual(["close", "inner"]);
    await press("ArrowDown", "Enter");
    expect(box().value).toBe("circle:close ");
    expect([box().selectionStart, offers()]).toEqual([13, []]);
    expect(groups()).toEqual(["Overdue, Ana Diaz", "Today, Sam Rivera"]);
  });

  test("Tab puts in what is chosen, and goes on where nothing is", async () => {
    await open({ filter: "" });
    await type("circle:i");
    await press("ArrowDown", "Tab");
    expect(box().value).toBe("circle:inner ");
    const tab = new KeyboardEvent("keydown", { key: "Tab", bubbles: true, cancelable: true });
    box().dispatchEvent(tab);
    expect(tab.defaultPrevented).toBe(false);
  });

  test("Escape leaves the offer that is chosen, then empties the box, then closes it", async () => {
    await open({ filter: "" });
    await type("circle:");
    await press("ArrowDown", "Escape");
    expect([offers(), view.filter]).toEqual([[], "circle:"]);
    await press("Escape");
    expect(view.filter).toBe("");
    await press("Escape");
    expect(view.filter).toBeNull();
  });

  test.each(["Enter", "ArrowDown"])("%s goes to the list where nothing is offered", async (key) => {
    await open({ filter: "" });
    await type("ana");
    await press(key);
    expect(asked).toEqual(["to the list"]);
  });

  test("the list has followed by the time the focus goes there", async () => {
    await open({ filter: "" });
    await typeLetters("ana");
    expect(view.filter).toBe("");
    await page.press("Enter");
    await pending;
    expect([asked, view.filter]).toEqual([["to the list"], "ana"]);
    expect(groups()[0]).toBe("Overdue, Ana Diaz");
  });

  test("keys are left to the composition of a character", async () => {
    await open({ filter: "慧" });
    box().focus();
    const enter = new KeyboardEvent("keydown", { key: "Enter", bubbles: true, isComposing: true });
    await page.happens(() => box().dispatchEvent(enter));
    expect(asked).toEqual([]);
  });

  test("an offer is put in by a click as well", async () => {
    await open({ filter: "" });
    await type("@l");
    await page.happens(() => page.el.querySelector<HTMLElement>(".rapport-offer")?.click());
    await page.paint();
    await pending;
    expect(box().value).toBe("@Lisbon ");
  });

  test("Escape on a row takes the chip back first and then the filter", async () => {
    await open({ filter: "circle:inner", chip: "promises" });
    await page.happens(() => page.el.querySelector<HTMLElement>(".rapport-name")?.focus());
    await press("Escape");
    expect(view).toMatchObject({ chip: "all", filter: "circle:inner" });
    await press("Escape");
    expect(view.filter).toBeNull();
  });
});

describe("grouping and sorting", () => {
  test("by circle gives each circle a group", async () => {
    await open({ group: "circle", folded: ["snoozed", "attention"] });
    expect(groups()).toEqual(["inner, Kim Ode", "close, Ana Diaz, Sam Rivera", "Snoozed", "Needs attention"]);
    expect(wordsOf(page.el, ".rapport-edge")).toEqual(["4 weeks late", "8 weeks late", "today"]);
  });

  test("by place names those who have none", async () => {
    await open({ group: "place", sort: "name" });
    expect(groups().slice(0, 2)).toEqual(["Lisbon, Ana Diaz", "No place, Kim Ode, Sam Rivera"]);
  });

  test("a group is folded under its own key", async () => {
    await open({ group: "circle" });
    await page.happens(() => page.el.querySelector<HTMLElement>(".rapport-section-button")?.click());
    expect(view.folded).toContain("circle:inner");
  });
});
