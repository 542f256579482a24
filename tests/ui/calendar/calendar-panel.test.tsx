// @vitest-environment happy-dom
import { useState } from "preact/hooks";
import { afterEach, beforeEach, expect, test } from "vitest";
import type { ContactHistory } from "../../../src/domain/contact-calendar";
import type { Person } from "../../../src/domain/person";
import { createDates } from "../../../src/i18n/dates";
import { CalendarPanel, type CalendarShown } from "../../../src/ui/calendar/calendar-panel";
import { toldApart } from "../../../src/ui/suggest/distinctions";
import { day } from "../../domain/days";
import { someone } from "../../domain/people";
import { draw, wordsOf, type Drawn } from "../drawn";

const TODAY = day("2026-11-22");
const ANA = someone({ name: "Ana", path: "People/Ana.md" });
const KIM = someone({ name: "Kim", path: "People/Kim.md" });
const GERMAN = createDates("de");
const CONTACTS: readonly ContactHistory[] = [
  { days: [day("2026-11-20")], person: ANA },
  { days: [day("2026-11-20"), day("2026-11-13")], person: KIM },
];

let page: Drawn;
let opened: Person[];

beforeEach(() => open(CONTACTS));

async function open(histories: readonly ContactHistory[]): Promise<void> {
  opened = [];
  page = await draw(<Shown histories={histories} />);
}

/** The panel with what it shows, as the view keeps it. */
function Shown({ histories }: { readonly histories: readonly ContactHistory[] }) {
  const [shown, setShown] = useState<CalendarShown>({ person: null, unit: "day" });
  return (
    <CalendarPanel
      {...shown}
      today={TODAY}
      onShow={setShown}
      contactsWith={(person) => histories.filter((each) => person === null || each.person === person)}
      dayText={(on) => on}
      weekdayName={GERMAN.weekdayName}
      called={toldApart(histories.map(({ person }) => person))}
      pickPerson={(choose) => choose(ANA)}
      onOpen={(person) => void opened.push(person)}
    />
  );
}
afterEach(() => page.remove());

const inOrder = (): HTMLElement[] => [
  ...page.el.querySelectorAll<HTMLElement>("[role=gridcell][tabindex='0']"),
];

const pressed = async (words: string): Promise<void> => {
  const found = [...page.el.querySelectorAll<HTMLElement>("button, label")].find(
    ({ textContent }) => textContent === words,
  );
  await page.happens(() => (found?.querySelector("input") ?? found)?.click());
};

test("has one tab stop, which is today at first and moves with the arrows", async () => {
  expect(inOrder().map(({ textContent }) => textContent)).toEqual(["2026-11-22: no contact"]);
  inOrder()[0]?.focus();
  await page.press("ArrowLeft");
  await page.press("ArrowLeft");
  expect(document.activeElement?.textContent).toBe("2026-11-20: in touch with Ana, Kim");
  expect(inOrder()).toHaveLength(1);
  await page.press("ArrowUp");
  expect(document.activeElement?.textContent).toBe("2026-11-13: in touch with Kim");
  await page.press("Home");
  await page.press("ArrowLeft");
  expect(document.activeElement?.textContent).toBe("2026-09-28: no contact");
});

test("says below the cell with whom, and leads to their notes", async () => {
  inOrder()[0]?.focus();
  await page.press("ArrowLeft");
  await page.press("ArrowLeft");
  expect(wordsOf(page.el, ".rapport-calendar-about button")).toEqual(["Ana", "Kim"]);
  await pressed("Kim");
  expect(opened).toEqual([KIM]);
});

test("of a crowd so many are named as can be read, and how many more there were", async () => {
  page.remove();
  const crowd = Array.from({ length: 33 }, (_, at) => someone({ name: `P${10 + at}` }));
  await open(crowd.map((person) => ({ days: [TODAY], person })));
  expect(wordsOf(page.el, ".rapport-calendar-about button")).toHaveLength(30);
  expect(wordsOf(page.el, ".rapport-calendar-about .rapport-form-note")).toEqual(["3 more"]);
  expect(wordsOf(page.el, ".rapport-calendar-list li")[0]).toMatch(/, P39, 3 more$/);
});

test("says the same as a list, the newest first, of one person as of everybody", async () => {
  expect(wordsOf(page.el, ".rapport-calendar-list li")).toEqual([
    "2026-11-20: in touch with Ana, Kim",
    "2026-11-13: in touch with Kim",
  ]);
  await pressed("One person…");
  expect(wordsOf(page.el, ".rapport-calendar-list li")).toEqual(["2026-11-20: in touch with Ana"]);
  await pressed("Everybody");
  expect(wordsOf(page.el, ".rapport-calendar-list li")).toHaveLength(2);
});

test("tells two of one name apart, in a cell, in the list and where one of them is chosen", async () => {
  page.remove();
  const namesake = someone({ name: "Ana", path: "Old/Ana.md" });
  await open([...CONTACTS, { days: [day("2026-11-20")], person: namesake }]);
  expect(wordsOf(page.el, ".rapport-calendar-list li")[0]).toBe(
    "2026-11-20: in touch with Ana (Old), Ana (People), Kim",
  );
  await pressed("One person…");
  expect(wordsOf(page.el, ".rapport-form-person")).toEqual(["Ana (People)"]);
});

test("goes by weeks and months as well", async () => {
  await pressed("Week");
  expect(page.el.querySelectorAll("[role=gridcell]")).toHaveLength(52);
  expect(inOrder()[0]?.textContent).toBe("2026-11-16 to 2026-11-22: in touch with Ana, Kim");
  await pressed("Month");
  expect(inOrder()[0]?.textContent).toBe("2026-11-01 to 2026-11-30: in touch with Kim, Ana");
});

test("the days of the week stand above their columns in the user's language, and are heard in full", async () => {
  const headings = wordsOf(page.el, "[role=columnheader]");
  expect(headings).toEqual([
    "MMontag",
    "DDienstag",
    "MMittwoch",
    "DDonnerstag",
    "FFreitag",
    "SSamstag",
    "SSonntag",
  ]);
  expect(wordsOf(page.el, "[role=columnheader] [aria-hidden]").join("")).toBe("MDMDFSS");
  await pressed("Week");
  expect(wordsOf(page.el, "[role=columnheader]")).toEqual([]);
});
