// @vitest-environment happy-dom
import { beforeEach, describe, expect, test } from "vitest";
import type { Commitment } from "../../../src/domain/commitment";
import type { Day } from "../../../src/domain/day";
import type { NewMilestone } from "../../../src/note/people/milestone-write";
import { DayForm } from "../../../src/ui/modals/day-form";
import { FRESH_MILESTONE, MilestoneForm, type MilestoneDraft } from "../../../src/ui/modals/milestone-form";
import { NewPersonForm, type NewPersonDraft } from "../../../src/ui/modals/new-person-form";
import { PromiseForm } from "../../../src/ui/modals/promise-form";
import { WordsForm } from "../../../src/ui/modals/words-form";
import { day } from "../../domain/days";
import { wordsOf } from "../drawn";
import {
  TODAY,
  page,
  closed,
  onClose,
  show,
  field,
  fillIn,
  type,
  press,
  pressCtrlEnter,
  startAnewEachTime,
} from "./form-hands";

startAnewEachTime();

describe("the form for a day to come", () => {
  const saved: Day[] = [];
  let drafts: string[];

  beforeEach(async () => {
    saved.length = 0;
    drafts = [];
    const save = (until: Day): Promise<boolean> => Promise.resolve(saved.push(until) > 0);
    const form = { label: "Back on", saveLabel: "Snooze", first: day("2026-11-29") };
    const onDraft = (words: string): void => void drafts.push(words);
    await show(<DayForm {...form} today={TODAY} save={save} onDraft={onDraft} onClose={onClose} />);
  });

  test("shows what is proposed and takes a later day", async () => {
    expect(field<HTMLInputElement>("input").value).toBe("2026-11-29");
    await fillIn("input", "2027-01-02");
    await pressCtrlEnter();
    expect([saved, closed]).toEqual([["2027-01-02"], 1]);
  });

  test("reads words as days ahead", async () => {
    await fillIn("input", "Friday");
    await pressCtrlEnter();
    expect(saved).toEqual(["2026-11-27"]);
    expect(drafts).toEqual(["Friday"]);
  });

  test("does not take today", async () => {
    await fillIn("input", "2026-11-22");
    expect(wordsOf(page.el, "[role=status]")).toEqual(["Choose a day after today."]);
    await pressCtrlEnter();
    expect(saved).toEqual([]);
  });
});

describe("the promise form", () => {
  const saved: Pick<Commitment, "text" | "direction" | "due">[] = [];

  beforeEach(async () => {
    saved.length = 0;
    await show(
      <PromiseForm
        today={TODAY}
        first={{ text: "", direction: "mine", day: "" }}
        save={(promise) => Promise.resolve(saved.push(promise) > 0)}
        onDraft={() => undefined}
        onClose={onClose}
      />,
    );
  });

  test("saves nothing without words, and a promise of mine without a day", async () => {
    await pressCtrlEnter();
    await fillIn("input", " send the deck ");
    await pressCtrlEnter();
    expect(saved).toEqual([{ text: "send the deck", direction: "mine", due: null }]);
  });

  test("takes the day from the end of the words, shows it, and lets a day of its own say otherwise", async () => {
    await fillIn("input", "send the deck by Friday");
    expect(field<HTMLInputElement>("[type=date]").value).toBe("2026-11-27");
    await pressCtrlEnter();
    await fillIn("[type=date]", "2026-12-24");
    await pressCtrlEnter();
    expect(saved).toEqual([
      { text: "send the deck", direction: "mine", due: "2026-11-27" },
      { text: "send the deck by Friday", direction: "mine", due: "2026-12-24" },
    ]);
  });

  test("takes one of theirs until a day in words, and none that cannot be read", async () => {
    await fillIn("input", "lend me the book");
    await page.happens(() => page.el.querySelectorAll<HTMLElement>("[type=radio]")[1]?.click());
    await fillIn(".rapport-form-day [type=text]", "when the moon is full");
    await pressCtrlEnter();
    expect(saved).toEqual([]);
    await fillIn(".rapport-form-day [type=text]", "next Friday");
    await pressCtrlEnter();
    expect(saved).toEqual([{ text: "lend me the book", direction: "theirs", due: "2026-11-27" }]);
  });
});

describe("the milestone form", () => {
  const saved: NewMilestone[] = [];
  let draft: MilestoneDraft | null = null;

  beforeEach(async () => {
    saved.length = 0;
    const save = (milestone: NewMilestone): Promise<boolean> => Promise.resolve(saved.push(milestone) > 0);
    const onDraft = (next: MilestoneDraft): void => void (draft = next);
    await show(
      <MilestoneForm today={TODAY} first={FRESH_MILESTONE} save={save} onDraft={onDraft} onClose={onClose} />,
    );
  });

  test("takes a birthday with and without its year", async () => {
    await fillIn("[type=text]", "04-15");
    await pressCtrlEnter();
    await fillIn("[type=text]", "1986-04-15");
    await pressCtrlEnter();
    expect(saved).toEqual([
      { kind: "birthday", day: "--04-15" },
      { kind: "birthday", day: "1986-04-15" },
    ]);
  });

  test("asks for the words of something else, and whether it returns", async () => {
    await page.happens(() => page.el.querySelectorAll<HTMLElement>("[type=radio]")[1]?.click());
    const [text, on] = [...page.el.querySelectorAll("[type=text]")];
    await type(on, "2019-06-01");
    await pressCtrlEnter();
    expect(saved).toEqual([]);
    await type(text, "wedding");
    await press("[type=checkbox]");
    await pressCtrlEnter();
    expect(saved).toEqual([{ kind: "other", text: "wedding", day: "2019-06-01", isYearly: true }]);
    expect(draft).toEqual({ kind: "other", text: "wedding", day: "2019-06-01", isYearly: true });
  });
});

describe("the form for a word or two", () => {
  const saved: (string | null)[] = [];
  const drafts: string[] = [];
  const form = (canClear: boolean) => (
    <WordsForm
      label="How often"
      saveLabel="Set"
      placeholder=""
      first=""
      options={["close"]}
      problemOf={(words) => (words === "sometimes" ? "That is not a cadence." : null)}
      canClear={canClear}
      save={(words) => Promise.resolve(saved.push(words) > 0)}
      onDraft={(words) => drafts.push(words)}
      onClose={onClose}
    />
  );

  beforeEach(() => {
    saved.length = 0;
  });

  test("saves neither what cannot be read nor nothing at all", async () => {
    await show(form(true));
    await pressCtrlEnter();
    await fillIn("input", "sometimes");
    expect(wordsOf(page.el, "[role=status]")).toEqual(["That is not a cadence."]);
    await pressCtrlEnter();
    await fillIn("input", " monthly ");
    await pressCtrlEnter();
    expect([saved, closed]).toEqual([["monthly"], 1]);
    expect(drafts).toEqual(["sometimes", " monthly "]);
  });

  test("takes out what is there when it is told to, and offers that only then", async () => {
    await show(form(true));
    await press(".rapport-form-clear");
    expect([saved, closed]).toEqual([[null], 1]);
    await page.redraw(form(false));
    expect(page.el.querySelector(".rapport-form-clear")).toBeNull();
  });
});

describe("the form for somebody new", () => {
  test("shows the note that is made, and does not take the name of one that is there", async () => {
    const saved: NewPersonDraft[] = [];
    await show(
      <NewPersonForm
        first={{ name: "", metAt: "", followsUp: false }}
        place={(name) => (name === "" ? null : { path: `People/${name}.md`, isTaken: name === "Ana" })}
        save={(person) => Promise.resolve(saved.push(person) > 0)}
        onDraft={() => undefined}
        onClose={onClose}
      />,
    );
    await pressCtrlEnter();
    await fillIn("input", "Ana");
    expect(wordsOf(page.el, ".rapport-form-preview")).toEqual([]);
    expect(wordsOf(page.el, "[role=status]").join("")).toContain("There is already a note People/Ana.md");
    await pressCtrlEnter();
    expect(saved).toEqual([]);
    await fillIn("input", "Dee");
    expect(wordsOf(page.el, ".rapport-form-line")).toEqual(["People/Dee.md"]);
    await press("[type=checkbox]");
    await pressCtrlEnter();
    expect(saved).toEqual([{ name: "Dee", metAt: "", followsUp: true }]);
  });
});
