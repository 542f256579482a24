// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test } from "vitest";
import type { Introduction } from "../../../src/domain/introductions";
import type { Person } from "../../../src/domain/person";
import { IntroduceForm, type IntroduceDraft } from "../../../src/ui/practices/introduce-form";
import { someone } from "../../domain/people";
import { FormPage, noteText, previewOf } from "./form-page";

const ANA = someone({ name: "Ana", path: "People/Ana.md", role: "potter" });
const KIM = someone({ name: "Kim", path: "People/Kim.md" });
const ZOE = someone({ name: "Zoe", path: "People/Zoe.md" });
const SUGGESTIONS: readonly Introduction[] = [
  { one: ANA, other: KIM, shared: ["maps", "tea"] },
  { one: KIM, other: ZOE, shared: ["chess", "rivers"] },
];

const saved: string[][] = [];
const copied: string[] = [];
const drafted: string[] = [];
let picks: Person[];
let page: FormPage;

async function open(first: Partial<IntroduceDraft> = {}): Promise<void> {
  page = await FormPage.open(
    <IntroduceForm
      first={{ one: null, other: null, words: "", ...first }}
      suggestions={SUGGESTIONS}
      inCommon={(one, other) => (one === ZOE || other === ZOE ? [] : ["maps", "tea"])}
      pickPerson={(choose) => choose(picks.shift() ?? ANA)}
      called={({ name }) => (name === "Kim" ? "Kim (Old)" : name)}
      copy={(text) => void copied.push(text)}
      draftTo={({ name }, words) => void drafted.push(`${name}: ${words}`)}
      noteText={noteText}
      preview={([one, other], words) => previewOf(one.path, `${one.name}>${other.name}: ${words}`)}
      save={([one, other], words) => Promise.resolve(saved.push([one.name, other.name, words]) > 0)}
      onDraft={() => undefined}
      onClose={() => undefined}
    />,
  );
}

beforeEach(() => {
  saved.length = 0;
  copied.length = 0;
  drafted.length = 0;
  picks = [];
});
afterEach(() => page.remove());

test("a suggestion fills in both and what they share", async () => {
  await open();
  expect(page.words(".rapport-form-offer")).toEqual([
    "Ana and Kim (Old)maps, tea",
    "Kim (Old) and Zoechess, rivers",
  ]);
  await page.press("Ana and Kim");
  expect(page.words(".rapport-form-line")).toEqual(["People/Ana.md | Ana>Kim: maps, tea"]);
  expect(page.words(".rapport-form-hint")[0]).toBe("They share: maps, tea.");
  await page.save();
  expect(saved).toEqual([["Ana", "Kim", "maps, tea"]]);
});

test("with one of them known, those are suggested who fit", async () => {
  await open({ one: ZOE });
  expect(page.words(".rapport-form-offer")).toEqual(["Kim (Old) and Zoechess, rivers"]);
});

test("has a text to ask each of them first, which is copied or taken on as a draft", async () => {
  await open({ one: ANA, other: KIM });
  expect(page.words(".rapport-form-copied .rapport-form-label")).toEqual([
    "Ask Ana first",
    "Ask Kim (Old) first",
  ]);
  await page.press("Copy");
  expect(copied[0]).toMatch(/^Hello Ana, .*Kim\. You both care about maps, tea\./);
  expect(page.words(".rapport-form-letter")[1]).toContain("Ana (potter)");
  await page.press("Draft a message…");
  expect(drafted).toEqual([`Ana: ${copied[0]}`]);
});

test("what they share follows whom is chosen, and words of one's own stay", async () => {
  await open();
  picks = [ANA, KIM, ZOE];
  await page.press("Choose a person…");
  expect(page.control("Log the introduction").disabled).toBe(true);
  await page.press("Choose a person…");
  expect(page.words(".rapport-form-line")).toEqual(["People/Ana.md | Ana>Kim: maps, tea"]);
  await page.press("Kim");
  expect(page.words(".rapport-form-line")).toEqual(["People/Ana.md | Ana>Zoe:"]);
  await page.fillIn("What brings them together", "the river");
  picks = [KIM];
  await page.press("Zoe");
  expect(page.words(".rapport-form-line")).toEqual(["People/Ana.md | Ana>Kim: the river"]);
});

test("once the first is chosen the keyboard is at the second", async () => {
  await open();
  picks = [ANA, KIM];
  const slots = (): HTMLElement[] => [...page.el.querySelectorAll<HTMLElement>(".rapport-form-slot")];
  await page.press("Choose a person…");
  expect(document.activeElement).toBe(slots()[1]);
  slots()[0]?.focus();
  await page.press("Choose a person…");
  expect(document.activeElement).toBe(slots()[0]);
});

test("once a pair that was suggested is chosen, the keyboard is at the second of them", async () => {
  await open();
  page.control("Ana and Kim").focus();
  await page.press("Ana and Kim");
  expect(document.activeElement?.textContent).toBe("Kim (Old)");
});

test("a title is nothing to greet somebody by", async () => {
  await open({ one: someone({ name: "Dr. Imogen Blackwood", path: "People/Imogen.md" }), other: KIM });
  expect(page.words(".rapport-form-letter")[0]).toMatch(/^Hello Imogen, /);
});

test("nobody is introduced to themselves", async () => {
  await open({ one: ANA, other: ANA });
  expect(page.control("Log the introduction").disabled).toBe(true);
});
