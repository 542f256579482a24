// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import {
  freshGathering,
  gatheringOf,
  newNames,
  type GatheringDraft,
  type GatheringSaid,
} from "../../../src/ui/practices/gathering-draft";
import { GatheringForm } from "../../../src/ui/practices/gathering-form";
import { day } from "../../domain/days";
import { someone } from "../../domain/people";
import { FormPage, noteText, previewOf } from "./form-page";

const TODAY = day("2026-11-22");
const ANA = someone({ name: "Ana", path: "People/Ana.md" });
const KIM = someone({ name: "Kim", path: "People/Kim.md" });
const GATHERED = {
  people: [ANA],
  newcomers: [
    { name: "Jo Lind", tookPart: true },
    { name: "Tactile maps", tookPart: false },
  ],
};
const FRESH = freshGathering(GATHERED, { day: "2026-11-20", metAt: "the fair" });

describe("what a draft tells", () => {
  test("those who took part are there, what the text links to may be anything", () => {
    expect(gatheringOf(FRESH, TODAY)).toEqual({
      day: "2026-11-20",
      channel: "meeting",
      people: [ANA],
      newcomers: ["Jo Lind"],
      metAt: "the fair",
      text: "",
    });
  });

  test.each<[string, Partial<GatheringDraft>]>([
    ["nobody was there", { people: [], newcomers: [] }],
    ["it is still to come", { day: "2026-11-26" }],
    ["its day cannot be read", { day: "some day" }],
  ])("nothing where %s", (_, part) => {
    expect(gatheringOf({ ...FRESH, ...part }, TODAY)).toBeNull();
  });

  test("names that are typed are read one by one, each once", () => {
    expect(newNames({ ...FRESH, others: " Max  Berg, jo lind;; Ida Norn," })).toEqual([
      "Jo Lind",
      "Max Berg",
      "Ida Norn",
    ]);
  });
});

describe("the form", () => {
  const saved: GatheringSaid[] = [];
  let page: FormPage;

  beforeEach(async () => {
    saved.length = 0;
    page = await FormPage.open(
      <GatheringForm
        today={TODAY}
        gathered={GATHERED}
        ownChannels={[]}
        first={FRESH}
        place={(name) => ({ path: `People/${name}.md`, isTaken: name === "Ana" })}
        pickPerson={(choose) => choose(KIM)}
        noteText={noteText}
        preview={({ people, text }) => previewOf(people[0]?.path ?? "", `${people.length} ${text}`)}
        save={(said) => Promise.resolve(saved.push(said) > 0)}
        onDraft={() => undefined}
        onClose={() => undefined}
      />,
    );
  });
  afterEach(() => page.remove());

  test("names everybody, with the note that somebody new gets", () => {
    expect(page.words(".rapport-form-check")).toEqual([
      "Ana",
      "Jo LindNew: People/Jo Lind.md will be created",
      "Tactile mapsNew: People/Tactile maps.md will be created",
    ]);
    expect(page.control("Tactile maps").checked).toBe(false);
  });

  test("is saved with those who are ticked, picked and typed", async () => {
    await page.press("Ana");
    await page.press("Add a person…");
    await page.fillIn("Others who have no note yet", "Max Berg");
    await page.fillIn("What was it about?", "the plan");
    expect(page.words(".rapport-form-line")).toEqual(["People/Kim.md | 1 the plan"]);
    await page.save();
    expect(saved).toMatchObject([{ people: [KIM], newcomers: ["Jo Lind", "Max Berg"], text: "the plan" }]);
  });

  test("is not saved over a note that is there", async () => {
    await page.fillIn("Others who have no note yet", "Ana");
    expect(page.words(".rapport-form-problem")).toContain("There is already a note People/Ana.md");
    await page.save();
    expect(saved).toEqual([]);
  });

  test("asks where they were met only while somebody is new", async () => {
    expect(page.control("Where you met").value).toBe("the fair");
    await page.press("Jo Lind");
    expect(page.words("label").some((label) => label.startsWith("Where you met"))).toBe(false);
  });
});
