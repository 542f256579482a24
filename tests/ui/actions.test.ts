import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import type { PersonAction } from "../../src/app/act";
import { UndoHistory } from "../../src/app/undo-history";
import type { Person } from "../../src/domain/person";
import { veiled } from "../../src/domain/privacy";
import { createDates } from "../../src/i18n/dates";
import { Actions } from "../../src/ui/actions";
import { createNotices } from "../../src/ui/notices";
import { actingIn } from "../app/acting-in";
import { MemoryVault } from "../app/memory-vault";
import { day } from "../domain/days";
import { promise, someone } from "../domain/people";
import { openNodeWindow, type NodeWindow } from "../host/node-window";
import { setDevice } from "../host/core/platform";
import { TODAY } from "./people";

// The module comes from the app; here it is the host's.
vi.mock("obsidian", async () => (await import("../host/obsidian")).obsidianModule);

const BROKEN = "---\nstatus: [\n---\n";

let page: NodeWindow;
let vault: MemoryVault;
let history: UndoHistory;
/** Whether private lines are hidden. */
let isPrivate: boolean;

beforeEach(() => {
  page = openNodeWindow("2026-11-22");
  vault = new MemoryVault();
  history = new UndoHistory(vault);
  isPrivate = false;
});

afterEach(() => page.release());

function actions(): Actions {
  const today = () => TODAY;
  const clock = { today, now: () => new Date(2026, 10, 22, 12), onDayChange: () => () => undefined };
  const acting = actingIn(vault, { history, today: TODAY });
  const nothing = (): never => {
    throw new Error("This is not asked for here");
  };
  const notices = createNotices(history, () => undefined);
  return new Actions({
    clock,
    acting,
    history,
    notices,
    dates: createDates("en-GB"),
    privacy: { shown: (person) => (isPrivate ? veiled(person) : person) },
    createPerson: nothing,
    openSettings: nothing,
    get app() {
      return nothing();
    },
  });
}

/** People with those notes, by name. */
function people(notes: Readonly<Record<string, string>>): Person[] {
  return Object.entries(notes).map(([name, text]) => {
    const path = `People/${name}.md`;
    vault.texts.set(path, text);
    return someone({ name, path });
  });
}

function noticeLines(): string[] {
  const texts = [...document.querySelectorAll(".notice .rapport-notice-text")];
  return texts.flatMap(({ textContent }) => textContent.split("\n"));
}

const snooze = (): PersonAction => ({ kind: "snooze", until: day("2026-12-06") });

test("one note that cannot be written does not keep the others from being snoozed, and is named", async () => {
  const all = people({ Ana: "", Bo: BROKEN, Cy: "" });
  const left = await actions().actEach(all, snooze);
  expect(left.map(({ name }) => name)).toEqual(["Bo"]);
  expect(noticeLines()).toEqual([
    "Snoozed until 6 Dec: Ana and Cy.",
    "Not done for 1 of 3:",
    expect.stringMatching(/^Bo: People\/Bo\.md, line \d: the properties cannot be read/),
  ]);
  expect(vault.texts.get("People/Bo.md")).toBe(BROKEN);
  expect(vault.texts.get("People/Cy.md")).toBe("---\nsnooze-until: 2026-12-06\n---\n");
});

test("the notice takes back all that was written, as one step", async () => {
  const all = people({ Ana: "", Bo: BROKEN, Cy: "x" });
  await actions().actEach(all, snooze);
  document.querySelector<HTMLButtonElement>(".rapport-notice-undo")?.click();
  await vi.waitFor(() => expect([...vault.texts.values()]).toEqual(["", BROKEN, "x"]));
  expect((await history.undo()).kind).toBe("none");
  expect(await history.redo()).toMatchObject({ step: { label: "Snoozed until 6 Dec: Ana and Cy." } });
});

test("a notice goes once its action has been undone elsewhere, and the notices of other actions stay", async () => {
  const [ana, bo] = people({ Ana: "", Bo: "" });
  const acts = actions();
  for (const person of [ana, bo]) if (person !== undefined) await acts.act([person], snooze);
  expect(noticeLines()).toEqual(["Snoozed until 6 Dec: Ana.", "Snoozed until 6 Dec: Bo."]);
  await acts.undo();
  expect(noticeLines()).toEqual(["Snoozed until 6 Dec: Ana."]);
  expect(document.querySelectorAll(".rapport-notice-undo")).toHaveLength(1);
});

test("no more than the last two notices stand at once; what went without one is undone all the same, and told in one place", async () => {
  const all = people({ Ana: "a", Bo: "b", Cy: "c" });
  const acts = actions();
  for (const person of all) await acts.act([person], snooze);
  expect(noticeLines()).toEqual(["Snoozed until 6 Dec: Bo.", "Snoozed until 6 Dec: Cy."]);
  for (let step = 0; step < all.length; step += 1) await acts.undo();
  expect([...vault.texts.values()]).toEqual(["a", "b", "c"]);
  const left = [...document.querySelectorAll(".notice")].map(({ textContent }) => textContent);
  expect(left).toEqual(["Undone: “Snoozed until 6 Dec: Ana.”"]);
});

describe("on a phone, where a notice stands over the header", () => {
  beforeEach(() => setDevice("phone"));
  afterEach(() => setDevice("desktop"));

  const shown = () =>
    [...document.querySelectorAll(".notice .notice-message")].map(({ textContent }) => textContent);

  test("there is one notice at a time, of what was done or undone last, and earlier steps are undone all the same", async () => {
    const all = people({ Ana: "a", Bo: "b", Cy: "c" });
    const acts = actions();
    for (const person of all.slice(0, 2)) await acts.act([person], snooze);
    expect(shown()).toEqual(["Snoozed until 6 Dec: Bo.Undo"]);
    await acts.undo();
    expect(shown()).toEqual(["Undone: “Snoozed until 6 Dec: Bo.”"]);
    for (const person of all.slice(2)) await acts.act([person], snooze);
    expect(shown()).toEqual(["Snoozed until 6 Dec: Cy.Undo"]);
    for (let step = 0; step < 2; step += 1) await acts.undo();
    expect(shown()).toEqual(["Undone: “Snoozed until 6 Dec: Ana.”"]);
    expect([...vault.texts.values()]).toEqual(["a", "b", "c"]);
  });

  test("one that names with whom it could not be done stays beside it", async () => {
    const all = people({ Ana: BROKEN, Bo: "", Cy: "" });
    const acts = actions();
    await acts.actEach(all.slice(0, 2), snooze);
    for (const person of all.slice(2)) await acts.act([person], snooze);
    expect(noticeLines()).toEqual(
      expect.arrayContaining(["Not done for 1 of 2:", "Snoozed until 6 Dec: Cy."]),
    );
  });
});

test("one that names with whom it could not be done is not pushed away", async () => {
  const all = people({ Ana: BROKEN, Bo: "", Cy: "", Dee: "", Eve: "" });
  const acts = actions();
  await acts.actEach(all.slice(0, 2), snooze);
  for (const person of all.slice(2)) await acts.act([person], snooze);
  const named = "Not done for 1 of 2:";
  expect(noticeLines()).toEqual(expect.arrayContaining([named, "Snoozed until 6 Dec: Eve."]));
  expect(noticeLines()).not.toContain("Snoozed until 6 Dec: Cy.");
});

test("nothing can be undone where nothing could be written", async () => {
  const all = people({ Ana: BROKEN, Bo: BROKEN });
  expect(await actions().actEach(all, snooze)).toEqual(all);
  expect(noticeLines()[0]).toBe("Not done for 2 of 2:");
  expect(document.querySelector(".rapport-notice-undo")).toBeNull();
});

test("two hundred people are one step", async () => {
  const names = Array.from({ length: 200 }, (_, at) => [`Person ${at}`, `# ${at}\n`]);
  const all = people(Object.fromEntries(names));
  expect(await actions().actEach(all, snooze)).toEqual([]);
  expect(noticeLines()).toEqual(["Snoozed until 6 Dec: Person 0, Person 1 and 198 others."]);
  expect([...vault.texts.values()].filter((text) => text.includes("snooze-until: 2026-12-06"))).toHaveLength(
    200,
  );
  await history.undo();
  expect([...vault.texts.values()]).toEqual(names.map(([, text]) => text));
});

test("all who say so already are told of in passing", async () => {
  const all = people({
    Ana: "---\nsnooze-until: 2026-12-06\n---\n",
    Bo: "---\nsnooze-until: 2026-12-06\n---\n",
  });
  expect(await actions().actEach(all, snooze)).toEqual([]);
  expect(document.querySelector(".notice")?.textContent).toBe("The note of Ana and Bo already says so.");
});

const PAUSE: PersonAction = { kind: "status", status: "paused" };
const LOG: PersonAction = {
  kind: "log",
  contact: { day: TODAY, channel: null, direction: null, text: "" },
  kept: [],
};

describe("a notice says what still lists somebody who was to leave the list", () => {
  const due = { ...promise("mine", "2026-11-20"), text: "send the deck" };
  const today = { ...promise("mine", "2026-11-22"), text: "call the school" };
  const later = promise("mine", "2026-11-23");
  const theirs = promise("theirs", "2026-11-01");
  const hushed = { ...due, text: "the letter #private" };

  test.each([
    [
      "a promise that is due",
      snooze(),
      [later, due],
      "Snoozed until 6 Dec: Ana. Still listed for a promise: send the deck.",
    ],
    [
      "several, the earliest first",
      snooze(),
      [today, due],
      "Snoozed until 6 Dec: Ana. Still listed for promises: send the deck; call the school.",
    ],
    ["a promise, while paused", PAUSE, [due], "Paused: Ana. Still listed for a promise: send the deck."],
    ["a promise that is due later: nothing", snooze(), [later], "Snoozed until 6 Dec: Ana."],
    ["what they promised: nothing", snooze(), [theirs], "Snoozed until 6 Dec: Ana."],
    ["anything, once logged: nothing", LOG, [due], "Logged with Ana."],
  ])("%s", async (_, action, commitments, expected) => {
    const [ana] = people({ Ana: "" });
    await actions().act(ana === undefined ? [] : [{ ...ana, commitments }], () => action);
    expect(noticeLines()).toEqual([expected]);
  });

  test("a private promise is not told of while private lines are hidden", async () => {
    isPrivate = true;
    const [ana] = people({ Ana: "" });
    await actions().act(ana === undefined ? [] : [{ ...ana, commitments: [hushed] }], snooze);
    expect(noticeLines()).toEqual(["Snoozed until 6 Dec: Ana."]);
  });

  test("of several it names those, and only where the snooze was written", async () => {
    const all = people({ Ana: "", Bo: BROKEN, Cy: "", Di: "" });
    const promised = all.map((each) => (each.name === "Di" ? each : { ...each, commitments: [due] }));
    await actions().actEach(promised, snooze);
    expect(noticeLines()[0]).toBe(
      "Snoozed until 6 Dec: Ana, Cy and Di. Still listed for a promise: Ana and Cy.",
    );
    expect(await history.undo()).toMatchObject({ step: { label: "Snoozed until 6 Dec: Ana, Cy and Di." } });
  });
});
