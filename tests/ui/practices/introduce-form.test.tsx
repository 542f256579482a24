// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test } from "vitest";
import type { Introduction } from "../../../src/domain/introductions";
import type { Person } from "../../../src/domain/person";
import { IntroduceForm, type IntroduceDraft } from "../../../src/ui/practices/introduce-form";
import { someone } from "../../domain/people";
import { FormPage } from "./form-page";

const ANA = someone({ name: "Ana", path: "People/Ana.md", role: "potter" });
const KIM = someone({ name: "Kim", path: "People/Kim.md" });
const ZOE = someone({ name: "Zoe", path: "People/Zoe.md" });
const SUGGESTIONS: readonly Introduction[] = [
  { one: ANA, other: KIM, shared: ["maps", "tea"] },
  { one: KIM, other: ZOE, shared: ["chess", "rivers"] },
];

const saved: string[][] = [];
const copied: string[] = [];
let picks: Person[];
let page: FormPage;

async function open(first: Partial<IntroduceDraft> = {}): Promise<void> {
  page = await FormPage.open(
    <IntroduceForm
      first={{ one: null, other: null, words: "", ...first }}
      suggestions={SUGGESTIONS}
      inCommon={(one, other) => (one === ZOE || other === ZOE ? [] : ["maps", "tea"])}
      pickPerson={(choose) => choose(picks.shift() ?? ANA)}
      copy={(text) => void copied.push(text)}
      preview={([one, other], words) => `${one.name}>${other.name}: ${words}`}
      save={([one, other], words) => Promise.resolve(void saved.push([one.name, other.name, words]))}
      onDraft={() => undefined}
      onClose={() => undefined}
    />,
  );
}

beforeEach(() => {
  saved.length = 0;
  copied.length = 0;
  picks = [];
});
afterEach(() => page.remove());

test("a suggestion fills in both and what they share", async () => {
  await open();
  expect(page.words(".rapport-form-offer")).toEqual(["Ana and Kimmaps, tea", "Kim and Zoechess, rivers"]);
  await page.press("Ana and Kim");
  expect(page.words(".rapport-form-line")).toEqual(["Ana>Kim: maps, tea"]);
  expect(page.words(".rapport-form-hint")[0]).toBe("They share: maps, tea.");
  await page.save();
  expect(saved).toEqual([["Ana", "Kim", "maps, tea"]]);
});

test("with one of them known, those are suggested who fit", async () => {
  await open({ one: ZOE });
  expect(page.words(".rapport-form-offer")).toEqual(["Kim and Zoechess, rivers"]);
});

test("has a text to ask each of them first, which is copied", async () => {
  await open({ one: ANA, other: KIM });
  expect(page.words(".rapport-form-copied .rapport-form-label")).toEqual(["Ask Ana first", "Ask Kim first"]);
  await page.press("Copy");
  expect(copied[0]).toMatch(/^Hello Ana, .*Kim\. You both care about maps, tea\./);
  expect(page.words(".rapport-form-letter")[1]).toContain("Ana (potter)");
});

test("what they share follows whom is chosen, and words of one's own stay", async () => {
  await open();
  picks = [ANA, KIM, ZOE];
  await page.press("Choose a person…");
  expect(page.control("Log the introduction").disabled).toBe(true);
  await page.press("Choose a person…");
  expect(page.words(".rapport-form-line")).toEqual(["Ana>Kim: maps, tea"]);
  await page.press("Kim");
  expect(page.words(".rapport-form-line")).toEqual(["Ana>Zoe:"]);
  await page.fillIn("What brings them together", "the river");
  picks = [KIM];
  await page.press("Zoe");
  expect(page.words(".rapport-form-line")).toEqual(["Ana>Kim: the river"]);
});

test("nobody is introduced to themselves", async () => {
  await open({ one: ANA, other: ANA });
  expect(page.control("Log the introduction").disabled).toBe(true);
});
