// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import type { Commitment } from "../../../src/domain/commitment";
import type { Day } from "../../../src/domain/day";
import type { Person } from "../../../src/domain/person";
import type { NewMilestone } from "../../../src/note/people/milestone-write";
import { freshDraft, type LogDraft, type LogEntry } from "../../../src/ui/modals/log-draft";
import { LogForm } from "../../../src/ui/modals/log-form";
import { DayForm } from "../../../src/ui/modals/day-form";
import { FRESH_MILESTONE, MilestoneForm, type MilestoneDraft } from "../../../src/ui/modals/milestone-form";
import { NewPersonForm, type NewPersonDraft } from "../../../src/ui/modals/new-person-form";
import { PromiseForm } from "../../../src/ui/modals/promise-form";
import { WordsForm } from "../../../src/ui/modals/words-form";
import { day } from "../../domain/days";
import { someone } from "../../domain/people";
import { draw, wordsOf, type Drawn } from "../drawn";

const TODAY = day("2026-11-22");
const DECK: Commitment = {
  text: "send the deck",
  direction: "mine",
  due: null,
  source: "property",
  line: null,
};
const ANA: Person = { ...someone({ commitments: [DECK] }), path: "People/Ana.md", name: "Ana" };
const KIM: Person = { ...someone({}), path: "People/Kim.md", name: "Kim" };

let page: Drawn;
let closed: number;
const onClose = (): void => void (closed += 1);

beforeEach(() => {
  closed = 0;
});
afterEach(() => page.remove());

function field<T extends Element>(selector: string): T {
  const found = page.el.querySelector<T>(selector);
  if (found === null) throw new Error(`There is no ${selector}`);
  return found;
}

async function fillIn(selector: string, value: string): Promise<void> {
  const input = field<HTMLInputElement>(selector);
  await page.happens(() => {
    input.value = value;
    input.dispatchEvent(new Event(input.tagName === "SELECT" ? "change" : "input", { bubbles: true }));
  });
}

async function type(input: Element | undefined, value: string): Promise<void> {
  if (!(input instanceof HTMLInputElement)) throw new Error("There is no such field");
  await page.happens(() => {
    input.value = value;
    input.dispatchEvent(new Event("input", { bubbles: true }));
  });
}

async function press(selector: string): Promise<void> {
  await page.happens(() => field<HTMLElement>(selector).click());
}

async function pressCtrlEnter(): Promise<void> {
  field<HTMLElement>("form").querySelector<HTMLElement>("textarea, input")?.focus();
  await page.press("Enter", { ctrlKey: true });
}

describe("the log form", () => {
  const saved: LogEntry[] = [];
  let kept: LogDraft | null;
  let save: (entry: LogEntry) => Promise<void>;

  beforeEach(async () => {
    saved.length = 0;
    kept = null;
    save = (entry) => Promise.resolve(void saved.push(entry));
    page = await draw(
      <LogForm
        today={TODAY}
        first={{ ...freshDraft([ANA]), channel: "coffee" }}
        ownChannels={["sailing"]}
        hint={({ direction }) => (direction === "to" ? "Give first" : null)}
        preview={({ contact: { day: on, channel, text } }) => `- ${on} ${channel ?? ""}: ${text}`}
        save={(entry) => save(entry)}
        pickPerson={(choose) => choose(KIM)}
        onDraft={(draft) => (kept = draft)}
        onClose={onClose}
      />,
    );
  });

  test("offers the built-in channels, then the user's own", () => {
    const offered = wordsOf(page.el, "option");
    expect(offered.slice(0, 3)).toEqual(["Not said", "Call", "Video call"]);
    expect(offered.at(-1)).toBe("sailing");
    expect(field<HTMLSelectElement>("select").value).toBe("coffee");
  });

  test("says what to think of before something is asked for", async () => {
    expect(wordsOf(page.el, ".rapport-form-hint")).toEqual([""]);
    await page.happens(() => page.el.querySelectorAll<HTMLElement>("[type=radio]")[1]?.click());
    expect(wordsOf(page.el, ".rapport-form-hint")).toEqual(["Give first"]);
  });

  test("shows the line and writes what it shows", async () => {
    await fillIn("textarea", "caught up");
    await fillIn("select", "sailing");
    await fillIn("[type=date]", "2026-11-20");
    await page.happens(() => page.el.querySelectorAll<HTMLElement>("[type=radio]")[2]?.click());
    expect(wordsOf(page.el, ".rapport-form-line")).toEqual(["- 2026-11-20 sailing: caught up"]);
    await pressCtrlEnter();
    expect(saved[0]?.contact).toMatchObject({
      day: "2026-11-20",
      channel: "sailing",
      direction: "from",
      text: "caught up",
    });
    expect(closed).toBe(1);
  });

  test("says what is wrong with a day to come and does not save it", async () => {
    await fillIn("[type=date]", "2026-12-24");
    expect(field("[type=date]").getAttribute("aria-invalid")).toBe("true");
    expect(wordsOf(page.el, "[role=status]").join("")).toContain("today or an earlier day");
    expect(field<HTMLButtonElement>("[type=submit]").disabled).toBe(true);
    await pressCtrlEnter();
    expect([saved, closed]).toEqual([[], 0]);
  });

  test("stays as it was filled in when nothing could be written, and can be tried again", async () => {
    save = () => Promise.reject(new Error("The disk is full"));
    await fillIn("textarea", "precious words");
    await pressCtrlEnter();
    expect(wordsOf(page.el, "[role=alert]")[0]).toContain("Nothing was written");
    expect(field<HTMLTextAreaElement>("textarea").value).toBe("precious words");
    expect(closed).toBe(0);
    save = (entry) => Promise.resolve(void saved.push(entry));
    await pressCtrlEnter();
    expect([saved.length, closed]).toEqual([1, 1]);
  });

  test("saves once, however often it is told to while it is saving", async () => {
    let finish: () => void = () => undefined;
    save = (entry) => {
      saved.push(entry);
      return new Promise((resolve) => (finish = resolve));
    };
    await pressCtrlEnter();
    await pressCtrlEnter();
    expect(field<HTMLButtonElement>("[type=submit]").disabled).toBe(true);
    await page.happens(() => finish());
    expect([saved.length, closed]).toEqual([1, 1]);
  });

  test("reads the day in words, and the calendar shows what they say", async () => {
    await fillIn(".rapport-form-day [type=text]", "last Friday");
    expect(field<HTMLInputElement>("[type=date]").value).toBe("2026-11-20");
    await fillIn(".rapport-form-day [type=text]", "some day");
    expect(wordsOf(page.el, "[role=status]").join("")).toContain("Write a day");
    expect(field<HTMLButtonElement>("[type=submit]").disabled).toBe(true);
  });

  test("writes with everybody who is added, and without whom is taken out again", async () => {
    await press(".rapport-form-add");
    expect(wordsOf(page.el, ".rapport-form-person > [dir]")).toEqual(["Ana", "Kim"]);
    await pressCtrlEnter();
    expect(saved[0]?.people).toEqual([ANA, KIM]);
    await press(".rapport-form-remove");
    expect(wordsOf(page.el, ".rapport-form-person > [dir]")).toEqual(["Kim"]);
  });

  test("keeps the promises that are ticked, and no others", async () => {
    expect(wordsOf(page.el, ".rapport-form-kept label")).toEqual(["I promised: send the deck"]);
    await pressCtrlEnter();
    await press(".rapport-form-kept input");
    await pressCtrlEnter();
    expect(saved.map((entry) => entry.kept)).toEqual([[], [{ path: ANA.path, promise: DECK }]]);
  });

  test("does not keep a promise of somebody who is taken out again", async () => {
    await press(".rapport-form-add");
    await press(".rapport-form-kept input");
    await press(".rapport-form-remove");
    await pressCtrlEnter();
    expect(saved[0]).toMatchObject({ people: [KIM], kept: [] });
  });

  test("takes tags, what to ask next time and the next contact", async () => {
    const [ask, words, , tags] = [
      ...page.el.querySelectorAll(".rapport-form-extras input:not([type=checkbox])"),
    ];
    await type(ask, "the exam");
    await type(words, "in 3 weeks");
    await type(tags, "#thanks, intro");
    await pressCtrlEnter();
    expect(saved[0]?.contact).toMatchObject({
      askAbout: "the exam",
      nextContact: "2026-12-13",
      tags: ["#thanks", "intro"],
    });
  });

  test("leaves what is folded open as it is when it is emptied again", async () => {
    const more = field<HTMLDetailsElement>("details");
    more.open = true;
    const [ask] = [...page.el.querySelectorAll(".rapport-form-extras input")];
    await type(ask, "the exam");
    await type(ask, "");
    expect(more.open).toBe(true);
  });

  test("hands over each change, so that nothing is lost when the window is closed", async () => {
    expect(kept).toBeNull();
    await fillIn("textarea", "precious words");
    expect(kept).toMatchObject({ text: "precious words", people: [ANA] });
  });

  test("cancels without saving", async () => {
    await page.happens(() => field<HTMLElement>(".mod-cancel").click());
    expect([saved, closed]).toEqual([[], 1]);
  });
});

describe("the form for a day to come", () => {
  const saved: Day[] = [];
  let drafts: string[];

  beforeEach(async () => {
    saved.length = 0;
    drafts = [];
    const save = (until: Day): Promise<void> => Promise.resolve(void saved.push(until));
    const form = { label: "Back on", saveLabel: "Snooze", first: day("2026-11-29") };
    const onDraft = (words: string): void => void drafts.push(words);
    page = await draw(<DayForm {...form} today={TODAY} save={save} onDraft={onDraft} onClose={onClose} />);
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
    page = await draw(
      <PromiseForm
        today={TODAY}
        first={{ text: "", direction: "mine", day: "" }}
        save={(promise) => Promise.resolve(void saved.push(promise))}
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
    const save = (milestone: NewMilestone): Promise<void> => Promise.resolve(void saved.push(milestone));
    const onDraft = (next: MilestoneDraft): void => void (draft = next);
    page = await draw(
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
      problemOf={(words) => (words === "sometimes" ? "That is no cadence." : null)}
      canClear={canClear}
      save={(words) => Promise.resolve(void saved.push(words))}
      onDraft={(words) => drafts.push(words)}
      onClose={onClose}
    />
  );

  beforeEach(() => {
    saved.length = 0;
  });

  test("saves neither what cannot be read nor nothing at all", async () => {
    page = await draw(form(true));
    await pressCtrlEnter();
    await fillIn("input", "sometimes");
    expect(wordsOf(page.el, "[role=status]")).toEqual(["That is no cadence."]);
    await pressCtrlEnter();
    await fillIn("input", " monthly ");
    await pressCtrlEnter();
    expect([saved, closed]).toEqual([["monthly"], 1]);
    expect(drafts).toEqual(["sometimes", " monthly "]);
  });

  test("takes out what is there when it is told to, and offers that only then", async () => {
    page = await draw(form(true));
    await press(".rapport-form-clear");
    expect([saved, closed]).toEqual([[null], 1]);
    await page.redraw(form(false));
    expect(page.el.querySelector(".rapport-form-clear")).toBeNull();
  });
});

describe("the form for somebody new", () => {
  test("shows the note that is made, and does not take the name of one that is there", async () => {
    const saved: NewPersonDraft[] = [];
    page = await draw(
      <NewPersonForm
        first={{ name: "", metAt: "", followsUp: false }}
        place={(name) => (name === "" ? null : { path: `People/${name}.md`, isTaken: name === "Ana" })}
        save={(person) => Promise.resolve(void saved.push(person))}
        onDraft={() => undefined}
        onClose={onClose}
      />,
    );
    await pressCtrlEnter();
    await fillIn("input", "Ana");
    expect(wordsOf(page.el, ".rapport-form-preview")).toEqual([]);
    expect(wordsOf(page.el, "[role=status]").join("")).toContain("There is a note People/Ana.md already");
    await pressCtrlEnter();
    expect(saved).toEqual([]);
    await fillIn("input", "Dee");
    expect(wordsOf(page.el, ".rapport-form-line")).toEqual(["People/Dee.md"]);
    await press("[type=checkbox]");
    await pressCtrlEnter();
    expect(saved).toEqual([{ name: "Dee", metAt: "", followsUp: true }]);
  });
});
