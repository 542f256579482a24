// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test } from "vitest";
import { FarewellForm } from "../../../src/ui/practices/farewell-form";
import { LettingGoWindow } from "../../../src/ui/practices/letting-go-window";
import { toldApart } from "../../../src/ui/suggest/distinctions";
import { someone } from "../../domain/people";
import { FormPage } from "./form-page";

const OFFERS = ["Ana", "Kim"].map((name) => ({
  person: someone({ name, path: `People/${name}.md` }),
  why: "overdue for 14 months",
}));

const done: string[] = [];
let isWritten: boolean;
let page: FormPage;

beforeEach(() => {
  done.length = 0;
  isWritten = true;
});
afterEach(() => page.remove());

async function open(offers = OFFERS): Promise<void> {
  page = await FormPage.open(
    <LettingGoWindow
      offers={offers}
      called={toldApart(offers.map(({ person }) => person))}
      onOpen={({ name }) => void done.push(`open ${name}`)}
      onLess={({ name }, whenDone) => {
        done.push(`less ${name}`);
        if (isWritten) whenDone();
      }}
      onPause={({ name }) => {
        done.push(`pause ${name}`);
        return Promise.resolve(isWritten);
      }}
      onLetGo={({ name }, whenDone) => {
        done.push(`let go ${name}`);
        whenDone();
      }}
      onClose={() => void done.push("close")}
    />,
  );
}

const names = (): string[] => page.words(".rapport-letting-go-name");

test("each has a reason and the ways there are, and goes once it is settled", async () => {
  await open([...OFFERS, { person: someone({ name: "Zoe" }), why: "overdue for 14 months" }]);
  expect(page.words(".rapport-form-note")).toHaveLength(3);
  await page.press("Less often…: Ana");
  expect(names()).toEqual(["Kim", "Zoe"]);
  await page.press("Pause: Zoe");
  expect(names()).toEqual(["Kim"]);
  await page.press("Let go…: Kim");
  expect(done).toEqual(["less Ana", "pause Zoe", "let go Kim"]);
  expect(page.words(".rapport-form-hint")).toEqual(["There is nobody whom it would be time to let go."]);
});

test("two of one name are told apart by their folders, on the buttons as well", async () => {
  await open(
    ["Home", "Work"].map((folder) => ({
      person: someone({ name: "Sam", path: `${folder}/Sam.md` }),
      why: "overdue for 14 months",
    })),
  );
  expect(names()).toEqual(["Sam (Home)", "Sam (Work)"]);
  await page.press("Pause: Sam (Work)");
  expect(names()).toEqual(["Sam (Home)"]);
});

test("the keyboard goes on with the next one, else with the one before, else with Close", async () => {
  await open([...OFFERS, { person: someone({ name: "Zoe" }), why: "overdue for 14 months" }]);
  const focused = (): string | undefined => document.activeElement?.textContent;
  await page.press("Pause: Ana");
  expect(focused()).toBe("Kim");
  await page.press("Let go…: Zoe");
  expect(focused()).toBe("Kim");
  await page.press("Less often…: Kim");
  expect(focused()).toBe("Close");
});

test("whoever could not be paused or met less often stays", async () => {
  isWritten = false;
  await open();
  await page.press("Pause: Ana");
  await page.press("Less often…: Ana");
  expect(names()).toEqual(["Ana", "Kim"]);
});

test("a name opens the note", async () => {
  await open();
  await page.press("Kim");
  expect(done).toEqual(["open Kim"]);
});

test("the last kind word can be changed and copied, and only what was sent is logged", async () => {
  const saved: boolean[] = [];
  page = await FormPage.open(
    <FarewellForm
      first="Thank you"
      copy={(text) => void done.push(text)}
      save={(isSent) => Promise.resolve(saved.push(isSent) > 0)}
      onClose={() => undefined}
    />,
  );
  await page.fillIn("A last kind word", "Thank you for all");
  await page.press("Copy");
  await page.save();
  await page.press("I have sent it");
  await page.save();
  expect([done, saved]).toEqual([["Thank you for all"], [false, true]]);
});
