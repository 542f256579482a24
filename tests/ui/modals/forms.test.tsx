// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import type { Day } from "../../../src/domain/day";
import type { LogEntry } from "../../../src/ui/modals/log-draft";
import { LogForm } from "../../../src/ui/modals/log-form";
import { SnoozeForm } from "../../../src/ui/modals/snooze-form";
import { day } from "../../domain/days";
import { draw, wordsOf, type Drawn } from "../drawn";

const TODAY = day("2026-11-22");

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

async function pressCtrlEnter(): Promise<void> {
  field<HTMLElement>("form").querySelector<HTMLElement>("textarea, input")?.focus();
  await page.press("Enter", { ctrlKey: true });
}

describe("the log form", () => {
  const saved: LogEntry[] = [];
  let save: (entry: LogEntry) => Promise<void>;

  beforeEach(async () => {
    saved.length = 0;
    save = (entry) => Promise.resolve(void saved.push(entry));
    page = await draw(
      <LogForm
        today={TODAY}
        first={{ day: TODAY, channel: "coffee", direction: null, text: "" }}
        ownChannels={["sailing"]}
        preview={({ day: on, channel, text }) => `- ${on} ${channel ?? ""}: ${text}`}
        save={(entry) => save(entry)}
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

  test("shows the line and writes what it shows", async () => {
    await fillIn("textarea", "caught up");
    await fillIn("select", "sailing");
    await fillIn("[type=date]", "2026-11-20");
    await page.happens(() => page.el.querySelectorAll<HTMLElement>("[type=radio]")[2]?.click());
    expect(wordsOf(page.el, ".rapport-form-line")).toEqual(["- 2026-11-20 sailing: caught up"]);
    await pressCtrlEnter();
    expect(saved).toEqual([{ day: "2026-11-20", channel: "sailing", direction: "from", text: "caught up" }]);
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

  test("cancels without saving", async () => {
    await page.happens(() => field<HTMLElement>(".mod-cancel").click());
    expect([saved, closed]).toEqual([[], 1]);
  });
});

describe("the snooze form", () => {
  const saved: Day[] = [];

  beforeEach(async () => {
    saved.length = 0;
    const save = (until: Day): Promise<void> => Promise.resolve(void saved.push(until));
    page = await draw(<SnoozeForm today={TODAY} save={save} onClose={onClose} />);
  });

  test("proposes a week and takes a later day", async () => {
    expect(field<HTMLInputElement>("input").value).toBe("2026-11-29");
    await fillIn("input", "2027-01-02");
    await pressCtrlEnter();
    expect([saved, closed]).toEqual([["2027-01-02"], 1]);
  });

  test("does not take today", async () => {
    await fillIn("input", "2026-11-22");
    expect(wordsOf(page.el, "[role=status]")).toEqual(["Choose a day after today."]);
    await pressCtrlEnter();
    expect(saved).toEqual([]);
  });
});
