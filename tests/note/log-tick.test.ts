import type { PromiseWording } from "../../src/domain/commitment";
import { describe, expect, test } from "vitest";
import { logTick, type Tick } from "../../src/note/checklist/log-tick";
import { rewordTick } from "../../src/note/checklist/reword-tick";
import { takeBackTick } from "../../src/note/checklist/take-back";
import { lineKey, tickId } from "../../src/note/checklist/tick-id";
import { CONTEXT, TODAY } from "./tick-context";
import { day } from "./style";

const ANA = "People/Ana Diaz.md";
const NOTE = "---\nlast-contact: 2026-09-30 # by the river\n---\n## Interactions\n- 2026-09-30 coffee\n";

function contact(text: string, on = TODAY): Tick {
  const id = tickId(lineKey({ day: on, kind: "contact", words: "" }, ANA), text);
  return { id, entry: { day: on, channel: null, direction: null, text }, kept: null };
}

function promise(wording: PromiseWording): Tick {
  const id = tickId(lineKey({ day: TODAY, kind: "promise", words: wording.text }, ANA), "");
  const direction = wording.direction === "mine" ? "to" : "from";
  return {
    id,
    entry: { day: TODAY, channel: null, direction, text: wording.text },
    kept: { own: wording, elsewhere: [] },
  };
}

/** What an edit made of a note, with every mark's id and letters as dots. */
function after(edit: ReturnType<typeof logTick>): string {
  if (edit.kind !== "changed") throw new Error(edit.kind);
  return edit.text.replace(/%%rapport [a-z\d]{8}-[a-z\d]{5}-[a-z\d]{5}/g, "%%…");
}

describe("a contact", () => {
  test("is logged with what was before it, and takes no more room than that", () => {
    expect(after(logTick(NOTE, contact(""), CONTEXT))).toBe(
      NOTE.replace("2026-09-30 #", "2026-11-22 #").replace(
        "- 2026-09-30",
        "- 2026-11-22 %%… was last-contact=2026-09-30%%\n- 2026-09-30",
      ),
    );
  });

  test("has the words that were added to the line", () => {
    const text = after(logTick(NOTE, contact("the move %% to Lisbon"), CONTEXT));
    expect(text).toContain("- 2026-11-22: the move \\%\\% to Lisbon %%… was last-contact=2026-09-30%%\n");
  });

  test.each([
    [
      "no property",
      "## Interactions\n",
      "---\nlast-contact: 2026-11-22\n---\n## Interactions\n- 2026-11-22 %%… was --- last-contact%%\n",
    ],
    [
      "no log",
      "---\na: 1\n---\nx",
      "---\na: 1\nlast-contact: 2026-11-22\n---\nx\n\n## Interactions\n- 2026-11-22 %%… was last-contact +2/0%%",
    ],
    [
      "a snooze and a planned contact",
      "---\nsnooze-until: 2026-12-01\nlast-contact: '2026-09-30'\nnext-contact: 2026-11-20\n---\n## Log\n- 2026-09-30 coffee\n",
      "---\nlast-contact: '2026-11-22'\n---\n## Log\n- 2026-11-22 %%… was last-contact='2026-09-30' @0:snooze-until%3A+2026-12-01%0A @2:next-contact%3A+2026-11-20%0A%%\n- 2026-09-30 coffee\n",
    ],
    [
      "a newer contact on record",
      "---\nlast-contact: 2026-11-25\n---\n## Log\n- 2026-11-25 coffee\n",
      "---\nlast-contact: 2026-11-25\n---\n## Log\n- 2026-11-25 coffee\n- 2026-11-22 %%…%%\n",
    ],
    [
      "a log of headings",
      "---\nlast-contact: 2026-09-30\n---\n## Log\n### 2026-09-30 coffee\nthe move\n",
      "---\nlast-contact: 2026-11-22\n---\n## Log\n### 2026-11-22\n%%… was last-contact=2026-09-30 +0/1%%\n\n### 2026-09-30 coffee\nthe move\n",
    ],
    [
      "a table",
      "---\nlast-contact: 2026-09-30\n---\n## Log\n| Date | Notes |\n|---|---|\n| 2026-09-30 | coffee |\n",
      "---\nlast-contact: 2026-11-22\n---\n## Log\n| Date | Notes |\n|---|---|\n| 2026-11-22 | %%… was last-contact=2026-09-30%% |\n| 2026-09-30 | coffee |\n",
    ],
  ])("in a note with %s", (_, note, expected) => {
    const edit = logTick(note, contact(""), CONTEXT);
    expect(after(edit)).toBe(expected);
    const place = { key: contact("").id, day: TODAY };
    expect(edit.kind === "changed" && takeBackTick(edit.text, place, CONTEXT)).toEqual({
      kind: "changed",
      text: note,
    });
  });

  test("without words adds nothing to an entry that stands there for the day", () => {
    const own = NOTE.replace("- 2026-09-30", "- [[2026-11-22]] call ← she rang\n- 2026-09-30");
    expect(logTick(own, contact(""), CONTEXT)).toEqual({ kind: "unchanged" });
    expect(rewordTick(own, contact(""), CONTEXT)).toMatchObject({ kind: "unchanged" });
    expect(after(rewordTick(own, contact("tea too"), CONTEXT))).toContain("- 2026-11-22: tea too %%");
  });

  test("is refused where the properties are no YAML", () => {
    expect(logTick("---\na: [\n---\n", contact(""), CONTEXT)).toMatchObject({
      kind: "refused",
      refusal: { code: "invalid-front-matter" },
    });
  });
});

describe("a promise", () => {
  const deck: PromiseWording = { text: "send the deck", direction: "mine", due: day("2026-11-20") };

  test.each([
    [
      "the properties",
      "---\ncommitments:\n  - send the deck by 2026-11-20\n  - the book\n---\n",
      "---\ncommitments:\n  - the book\n",
    ],
    ["a task", "- [ ] send the deck 📅 2026-11-20\n", "- [x] send the deck 📅 2026-11-20 ✅ 2026-11-22\n"],
  ])("is closed in %s with the entry", (_, note, closed) => {
    const text = after(logTick(note, promise(deck), CONTEXT));
    expect(text).toContain(closed);
    expect(text).toContain("- 2026-11-22 → send the deck %%");
  });

  test("that is not there any more logs nothing", () => {
    expect(logTick(NOTE, promise(deck), CONTEXT)).toMatchObject({
      kind: "refused",
      refusal: { code: "promise-gone" },
    });
  });

  test("is known by its words on one line", () => {
    const note = "---\ncommitments:\n  - 'send  the deck by 2026-11-20'\n---\n";
    expect(logTick(note, promise(deck), CONTEXT).kind).toBe("changed");
  });
});

describe("rewordTick", () => {
  const logged = logTick(NOTE, contact("tea"), CONTEXT);
  const note = logged.kind === "changed" ? logged.text : "";

  test("gives the entry the words that the line has got since, and takes all back all the same", () => {
    const edit = rewordTick(note, contact("tea and cake"), CONTEXT);
    expect(after(edit)).toContain("- 2026-11-22: tea and cake %%… was last-contact=2026-09-30%%\n");
    const place = { key: contact("").id, day: TODAY };
    expect(edit.kind === "changed" && takeBackTick(edit.text, place, CONTEXT)).toEqual({
      kind: "changed",
      text: NOTE,
    });
  });

  test.each([
    ["the same words", note, "tea"],
    ["an entry that was edited", note.replace(": tea", ": tea with Bo"), "tea and cake"],
    ["an entry that was taken out", NOTE, "tea and cake"],
  ])("leaves %s", (_, text, words) => {
    expect(rewordTick(text, contact(words), CONTEXT)).toEqual({ kind: "unchanged" });
  });
});
