// @vitest-environment happy-dom
import { beforeEach, describe, expect, test, vi } from "vitest";
import { freshDraft, type LogDraft, type LogEntry } from "../../../src/ui/modals/log-draft";
import { LogForm } from "../../../src/ui/modals/log-form";
import { wordsOf } from "../drawn";
import {
  TODAY,
  DECK,
  ANA,
  KIM,
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

describe("the log form", () => {
  const saved: LogEntry[] = [];
  let kept: LogDraft | null;
  let save: (entry: LogEntry) => Promise<boolean>;
  /** Lets the text of the note come, which takes its time. */
  let textComes: (text: string) => void;

  beforeEach(async () => {
    saved.length = 0;
    kept = null;
    save = (entry) => Promise.resolve(saved.push(entry) > 0);
    await show(
      <LogForm
        today={TODAY}
        first={{ ...freshDraft([ANA]), channel: "coffee" }}
        ownChannels={["sailing"]}
        settles={(people) =>
          people.length === 1 ? [{ tag: "congrats", text: "I congratulated: birthday" }] : []
        }
        hint={({ direction }) => (direction === "to" ? "Give first" : null)}
        preview={({ people, contact: { day: on, channel, text } }) => ({
          path: people[0]?.path ?? "",
          lines: (noteText) => `${noteText ?? "-"} ${on} ${channel ?? ""}: ${text}`,
        })}
        noteText={(path) => new Promise((resolve) => (textComes = (text) => resolve(`${path} ${text}`)))}
        save={(entry) => save(entry)}
        pickPerson={(choose) => choose(KIM)}
        onDraft={(draft) => (kept = draft)}
        onClose={onClose}
      />,
    );
  });

  test("offers the built-in channels, then the user's own", () => {
    const offered = wordsOf(page.el, "option");
    expect(offered.slice(0, 3)).toEqual(["Not specified", "Call", "Video call"]);
    expect(offered.at(-1)).toBe("sailing");
    expect(field<HTMLSelectElement>("select").value).toBe("coffee");
  });

  test("has a box for what it settles, which is a tag of the entry", async () => {
    const box = (): HTMLInputElement | undefined =>
      [...page.el.querySelectorAll<HTMLElement>(".rapport-form-check")]
        .find(({ textContent }) => textContent.startsWith("I congratulated"))
        ?.querySelector("input") ?? undefined;
    await page.happens(() => box()?.click());
    expect(box()?.checked).toBe(true);
    await pressCtrlEnter();
    expect(saved[0]?.contact.tags).toEqual(["congrats"]);
  });

  test("shows the line as the note of the first of them will have it, once that is read", async () => {
    expect(wordsOf(page.el, ".rapport-form-line")).toEqual(["- 2026-11-22 coffee:"]);
    textComes("###");
    await expect
      .poll(() => wordsOf(page.el, ".rapport-form-line"))
      .toEqual(["People/Ana.md ### 2026-11-22 coffee:"]);
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
    save = () => Promise.resolve(false);
    await fillIn("textarea", "precious words");
    await pressCtrlEnter();
    expect(wordsOf(page.el, "[role=alert]")[0]).toContain("Nothing was written");
    expect(field<HTMLTextAreaElement>("textarea").value).toBe("precious words");
    expect(closed).toBe(0);
    save = (entry) => Promise.resolve(saved.push(entry) > 0);
    await pressCtrlEnter();
    expect([saved.length, closed]).toEqual([1, 1]);
  });

  test("stays as it was filled in when something breaks, which the console is told", async () => {
    const fault = new Error("It broke");
    save = () => Promise.reject(fault);
    const thrown: unknown[] = [];
    vi.stubGlobal("queueMicrotask", (run: () => void) => {
      try {
        run();
      } catch (error) {
        thrown.push(error);
      }
    });
    await fillIn("textarea", "precious words");
    await pressCtrlEnter();
    vi.unstubAllGlobals();
    expect(thrown).toEqual([fault]);
    expect(wordsOf(page.el, "[role=alert]")[0]).toContain("Something went wrong");
    expect(field<HTMLTextAreaElement>("textarea").value).toBe("precious words");
    expect(closed).toBe(0);
  });

  test("saves once, however often it is told to while it is saving", async () => {
    let finish: (isWritten: boolean) => void = () => undefined;
    save = (entry) => {
      saved.push(entry);
      return new Promise((resolve) => (finish = resolve));
    };
    await pressCtrlEnter();
    await pressCtrlEnter();
    expect(field<HTMLButtonElement>("[type=submit]").disabled).toBe(true);
    await page.happens(() => finish(true));
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

  const unfold = async (): Promise<HTMLDetailsElement> => {
    const more = field<HTMLDetailsElement>("details");
    await page.happens(() => {
      more.open = true;
      more.dispatchEvent(new Event("toggle"));
    });
    return more;
  };

  test("takes tags, what to ask next time and the next contact", async () => {
    expect(page.el.querySelector(".rapport-form-extras")).toBeNull();
    await unfold();
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
    const more = await unfold();
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
