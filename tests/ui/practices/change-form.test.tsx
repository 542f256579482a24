// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import type { LifeChange } from "../../../src/note/people/life-change";
import { changeOf, freshChange, type ChangeDraft } from "../../../src/ui/practices/change-draft";
import { ChangeForm } from "../../../src/ui/practices/change-form";
import { day } from "../../domain/days";
import { someone } from "../../domain/people";
import { FormPage, noteText, previewOf } from "./form-page";

const TODAY = day("2026-11-22");
const ANA = someone({ name: "Ana", company: "Tidewater", role: "architect" });

describe("what a draft tells", () => {
  test.each<[string, Partial<ChangeDraft>, Partial<LifeChange> | null]>([
    ["nothing", {}, null],
    ["the same with blanks", { company: " Tidewater " }, null],
    ["an emptied field", { company: "" }, null],
    [
      "another company",
      { company: "Harbour" },
      {
        values: [{ field: "company", label: "company", value: "Harbour" }],
        summary: "new job: architect, Harbour",
      },
    ],
    ["a first place", { location: "Porto" }, { summary: "move to Porto" }],
    ["something else", { words: " a daughter " }, { values: [], words: "a daughter", summary: "a daughter" }],
    ["own words before all", { role: "lead", words: "at last" }, { summary: "at last" }],
    ["a day in words", { words: "x", day: "yesterday" }, { day: day("2026-11-21") }],
    ["a day to come", { words: "x", day: "tomorrow" }, null],
  ])("%s", (_, part, expected) => {
    const told = changeOf({ ...freshChange(ANA), ...part }, ANA, TODAY);
    if (expected === null) expect(told).toBeNull();
    else expect(told).toMatchObject(expected);
  });
});

test.each<[string, Partial<ChangeDraft>, LifeChange["response"] | undefined]>([
  ["a new job is a reason to congratulate", { company: "Harbour" }, "congratulate"],
  ["of own words nobody knows whether they are good news", { words: "her mother died" }, "none"],
  ["neither is it known beside a new job", { company: "Harbour", words: "at last" }, "none"],
  ["what was chosen stays chosen", { words: "a daughter", response: "congratulate" }, "congratulate"],
])("%s", (_, part, expected) => {
  expect(changeOf({ ...freshChange(ANA), ...part }, ANA, TODAY)?.response).toBe(expected);
});

describe("the form", () => {
  const saved: LifeChange[] = [];
  let page: FormPage;

  beforeEach(async () => {
    saved.length = 0;
    page = await FormPage.open(
      <ChangeForm
        today={TODAY}
        person={ANA}
        first={freshChange(ANA)}
        noteText={noteText}
        preview={({ values }) => previewOf(ANA.path, values.map(({ value }) => value).join())}
        save={(change) => Promise.resolve(saved.push(change) > 0)}
        onDraft={() => undefined}
        onClose={() => undefined}
      />,
    );
  });
  afterEach(() => page.remove());

  test("opens with what the note says, and is saved once something differs", async () => {
    expect(page.control("Company").value).toBe("Tidewater");
    expect(page.control("Record").disabled).toBe(true);
    await page.fillIn("Company", "Harbour");
    expect(page.words(".rapport-form-line")).toEqual([`${ANA.path} | Harbour`]);
    await page.save();
    expect(saved).toMatchObject([{ response: "congratulate", day: TODAY }]);
  });

  test("congratulates on own words only once that is chosen", async () => {
    await page.fillIn("Something else", "her mother died");
    expect(page.control("Neither").checked).toBe(true);
    expect(page.control("Congratulate").checked).toBe(false);
    await page.save();
    expect(saved).toMatchObject([{ response: "none" }]);
  });

  test("says what comes of each answer", async () => {
    await page.press("Stand by them");
    expect(page.words(".rapport-form-hint")[0]).toMatch(/within a week/);
    await page.fillIn("Something else", "is ill");
    await page.save();
    expect(saved).toMatchObject([{ response: "support", summary: "is ill" }]);
  });
});
