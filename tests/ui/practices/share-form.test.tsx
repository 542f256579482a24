// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test } from "vitest";
import type { Person } from "../../../src/domain/person";
import { FRESH_SHARE, ShareForm, type Reader, type ShareDraft } from "../../../src/ui/practices/share-form";
import { someone } from "../../domain/people";
import { FormPage, noteText, previewOf } from "./form-page";

const NAMES = ["Ana", "Bo", "Cas", "Dee", "Eva", "Finn", "Gil", "Hana"];
const READERS: readonly Reader[] = NAMES.map((name) => ({
  person: someone({ name, path: `People/${name}.md` }),
  why: "cares about maps",
}));
const KIM = someone({ name: "Kim", path: "People/Kim.md" });

const saved: { readonly names: readonly string[]; readonly words: string }[] = [];
let kept: ShareDraft | null;
let page: FormPage;

async function open(readers: readonly Reader[], first = FRESH_SHARE): Promise<void> {
  page = await FormPage.open(
    <ShareForm
      readers={readers}
      first={first}
      called={({ name }) => (name === "Bo" ? "Bo (Old)" : name)}
      pickPerson={(choose) => choose(KIM)}
      noteText={noteText}
      preview={(people, words) =>
        previewOf(people[0]?.path ?? "", `${people.map(namesOf).join("+")} ${words}`)
      }
      save={(people, words) => Promise.resolve(saved.push({ names: people.map(namesOf), words }) > 0)}
      onDraft={(draft) => (kept = draft)}
      onClose={() => undefined}
    />,
  );
}

function namesOf({ name }: Person): string {
  return name;
}

beforeEach(() => {
  saved.length = 0;
  kept = null;
});
afterEach(() => page.remove());

test("offers the first readers with their reasons, and the others on demand", async () => {
  await open(READERS);
  expect(page.words(".rapport-form-note")).toHaveLength(6);
  expect(page.words(".rapport-form-check").slice(0, 2)).toEqual([
    "Anacares about maps",
    "Bo (Old)cares about maps",
  ]);
  await page.press("Show 2 more people");
  expect(page.words(".rapport-form-check")).toHaveLength(8);
});

test("saves those who were ticked, in the order of the ticks, and the word about it", async () => {
  await open(READERS);
  await page.press("Bo");
  await page.press("Ana");
  await page.press("Cas");
  await page.press("Cas");
  await page.fillIn("A word about it", " for the atlas ");
  expect(page.words(".rapport-form-line")).toEqual(["People/Bo.md | Bo+Ana for the atlas"]);
  await page.save();
  expect(saved).toEqual([{ names: ["Bo", "Ana"], words: "for the atlas" }]);
});

test("cannot be saved while nobody is chosen, and shows no line to be written", async () => {
  await open(READERS);
  expect(page.words(".rapport-form-preview")).toEqual([]);
  expect(page.control("Log as shared").disabled).toBe(true);
  await page.save();
  expect(saved).toEqual([]);
});

test("where nobody fits it says so, and somebody added by hand is chosen and can be taken out again", async () => {
  await open([]);
  expect(page.words(".rapport-form-hint")[0]).toMatch(/^Nobody's interests/);
  await page.press("Add a person…");
  expect(page.control("Kim").checked).toBe(true);
  expect(kept).toMatchObject({ chosen: [KIM], added: [KIM] });
  await page.press("Kim");
  expect(page.control("Log as shared").disabled).toBe(true);
  expect(page.words(".rapport-form-check")).toEqual(["Kim"]);
});
