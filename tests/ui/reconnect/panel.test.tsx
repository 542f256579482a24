// @vitest-environment happy-dom
import { describe, expect, test } from "vitest";
import { AgendaBook } from "../../../src/domain/agenda-book";
import { DEFAULT_WINDOWS } from "../../../src/domain/horizon";
import { FIRST_STATE } from "../../../src/ui/reconnect/view-state";
import { AN_ISSUE, promise, someone } from "../../domain/people";
import { wordsOf } from "../drawn";
import { lastSeen, TODAY } from "../people";
import {
  ana,
  kim,
  sam,
  resting,
  broken,
  page,
  asked,
  saved,
  stateOf,
  panel,
  show,
  forgetContacts,
  open,
  focused,
  announced,
  focusFirst,
  tap,
  startAnewEachTime,
} from "./panel-page";

startAnewEachTime();

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
    expect(row?.querySelector("[role=img]")?.getAttribute("aria-label")).toBe("Time to get in touch");
    expect([
      row?.ariaPosInSet ?? row?.getAttribute("aria-posinset"),
      row?.getAttribute("aria-setsize"),
    ]).toEqual(["1", "1"]);
  });

  test("tells two who look alike apart by their folders, for a screen reader too", async () => {
    const alike = ["Home", "Work"].map((folder) =>
      lastSeen(90, { name: "Sam Rivera", path: `People/${folder}/Sam Rivera.md` }),
    );
    await open(ana, ...alike);
    expect(wordsOf(page.el, ".rapport-apart").sort()).toEqual(["Home", "Work"]);
    const [part] = page.el.querySelectorAll(".rapport-apart");
    const name = part?.parentElement?.querySelector(".rapport-name");
    expect(name?.getAttribute("aria-describedby")?.split(" ")[0]).toBe(part?.id);
  });

  test("tells nobody apart any more once the other of that name has left, and does again", async () => {
    const home = lastSeen(90, { name: "Sam Rivera", path: "People/Home/Sam Rivera.md" });
    const work = lastSeen(90, { name: "Sam Rivera", path: "People/Work/Sam Rivera.md" });
    // In a book the rows of those who stay are the same ones.
    const book = new AgendaBook(TODAY, DEFAULT_WINDOWS, [ana, home, work]);
    const drawn = () => panel({ ...stateOf([ana, home, work]), agenda: book.agenda() });
    await show(drawn());
    book.delete(home.path);
    await page.redraw(drawn());
    expect(wordsOf(page.el, ".rapport-apart")).toEqual([]);
    book.set(home);
    await page.redraw(drawn());
    expect(wordsOf(page.el, ".rapport-apart").sort()).toEqual(["Home", "Work"]);
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

describe("the row that the Tab key goes to", () => {
  const tabStop = () => wordsOf(page.el, ".rapport-name[tabindex='0']");

  test("is the first one until somebody goes to another, whoever that comes to be", async () => {
    await open(kim, sam);
    expect(tabStop()).toEqual(["Kim Ode"]);
    await page.redraw(panel(stateOf([ana, kim, sam])));
    expect(tabStop()).toEqual(["Ana Diaz"]);
  });

  test("is the first one of a list that goes by something else, and the old one once it does no more", async () => {
    await open(ana, kim, sam);
    await focusFirst();
    await page.press("j");
    await page.happens(() => page.el.querySelector<HTMLElement>("button")?.focus());
    expect(tabStop()).toEqual(["Kim Ode"]);
    const state = stateOf([ana, kim, sam]);
    await page.redraw(panel(state, { ...FIRST_STATE, sort: "name" }));
    expect(tabStop()).toEqual(["Ana Diaz"]);
    await page.redraw(panel(state));
    expect(tabStop()).toEqual(["Kim Ode"]);
  });

  test("stays with whoever has the focus, whatever the list goes by", async () => {
    await open(ana, kim, sam);
    await focusFirst();
    await page.press("j");
    await page.redraw(panel(stateOf([ana, kim, sam]), { ...FIRST_STATE, sort: "name" }));
    expect(tabStop()).toEqual(["Kim Ode"]);
    expect(focused()).toBe("Kim Ode");
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

  test("who comes back has it again, one after the other, as long as nobody has moved", async () => {
    await open(ana, kim, sam);
    await focusFirst();
    await page.redraw(panel(stateOf([kim, sam])));
    await page.redraw(panel(stateOf([sam])));
    await page.redraw(panel(stateOf([kim, sam])));
    expect(focused()).toBe("Kim Ode");
    await page.redraw(panel(stateOf([ana, kim, sam])));
    expect(focused()).toBe("Ana Diaz");
  });

  test("who comes back after a move does not take it", async () => {
    await open(ana, kim, sam);
    await focusFirst();
    await page.redraw(panel(stateOf([kim, sam])));
    await page.press("j");
    await page.redraw(panel(stateOf([ana, kim, sam])));
    expect(focused()).toBe("Sam Rivera");
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
    await show(panel(stateOf([ana, kim], "reading")));
    await page.redraw(panel(stateOf([ana, kim])));
    expect(announced()).toEqual([]);
    await page.redraw(panel(stateOf([kim, lastSeen(1, { name: "Fine" })])));
    expect(announced()).toEqual(["1 person is due now"]);
  });
});

test("what was probably meant can be written from the row, which it does not open", async () => {
  const issue = { ...AN_ISSUE, code: "ambiguous-day" as const, found: "03/04/2026" };
  const unclear = someone({ name: "Unclear", issues: [issue, AN_ISSUE] });
  await show(panel(stateOf([unclear]), { ...FIRST_STATE, folded: [] }));
  expect(wordsOf(page.el, ".rapport-mend")).toEqual([
    "Write 2026-04-03",
    "Write 2026-03-04",
    "Open settings",
  ]);
  await page.happens(() => page.el.querySelector<HTMLElement>(".rapport-mend")?.click());
  await page.happens(() => page.el.querySelector<HTMLElement>(".rapport-mend:last-child")?.click());
  expect(asked).toEqual(["mend Unclear: birthday 2026-04-03", "open settings at dateOrder"]);
});

test("who needs attention is listed with each line and reason, which leads there", async () => {
  await show(panel(stateOf([broken]), { ...FIRST_STATE, folded: [] }));
  expect(wordsOf(page.el, ".rapport-issue")).toEqual([
    "Line 3 birthday: “soon” is not a day. Write it as 2026-11-22.",
  ]);
  await page.happens(() => page.el.querySelector<HTMLElement>(".rapport-issue")?.click());
  expect(asked).toEqual(["open People/Broken.md 3"]);
});

test("what several issues of a note ask for is said with the first of them", async () => {
  const issue = { ...AN_ISSUE, code: "ambiguous-day" as const, found: "03/04/2026" };
  const unclear = someone({ name: "Unclear", issues: [issue, { ...issue, line: 9, found: "05/06/2026" }] });
  await show(panel(stateOf([unclear]), { ...FIRST_STATE, folded: [] }));
  const [first, second] = wordsOf(page.el, ".rapport-issue");
  expect(first).toContain("Say so in the settings");
  expect(second).toMatch(/05\/06\/2026” could start with the day or with the month\.$/);
  expect(wordsOf(page.el, ".rapport-mend")).toEqual([
    "Write 2026-04-03",
    "Write 2026-03-04",
    "Open settings",
    "Write 2026-06-05",
    "Write 2026-05-06",
  ]);
});

test("where no last contact could be read, it leads to what the notes say", async () => {
  forgetContacts();
  await show(panel(stateOf([someone()])));
  const buttons = [...page.el.querySelectorAll<HTMLElement>(".rapport-rest-button")];
  expect(buttons.map(({ textContent }) => textContent)).toEqual([
    "What Rapport found in your notes",
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
      "Looked for People, #person. To begin, create a note with somebody's name in such a folder, or mark a note like that.",
      ["new person", "open settings at peopleFolders"],
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
    await show(panel(state));
    expect(wordsOf(page.el, ".rapport-rest-title")).toEqual([title]);
    expect(wordsOf(page.el, ".rapport-rest-hint")[0]).toContain(hint);
    for (const button of page.el.querySelectorAll<HTMLElement>(".rapport-rest-button"))
      await page.happens(() => button.click());
    expect(asked).toEqual(steps);
  });

  test("says that notes are looked through, and that logs are read", async () => {
    await show(panel(stateOf([], "loading")));
    expect(wordsOf(page.el, ".rapport-loading")).toEqual(["Looking through your notes…"]);
    await page.redraw(panel(stateOf([ana], "reading")));
    expect(wordsOf(page.el, ".rapport-header-note")).toEqual(["Reading logs…"]);
  });
});
