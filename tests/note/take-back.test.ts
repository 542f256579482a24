import { describe, expect, test } from "vitest";
import { logTick, placeOf, type Tick } from "../../src/note/checklist/log-tick";
import { takeBackTick } from "../../src/note/checklist/take-back";
import { lineKey, tickId } from "../../src/note/checklist/tick-id";
import { recordInteraction, snoozePerson } from "../../src/note/log/record";
import { setNextContact } from "../../src/note/properties/person-fields";
import type { Edit } from "../../src/note/text/edit";
import { CONTEXT, TODAY } from "./tick-context";
import { day } from "./style";

const NOTE = "---\nlast-contact: 2026-09-30\n---\n## Interactions\n- 2026-09-30 coffee\n";

function tick(kind: string, on = TODAY): Tick {
  const id = tickId(lineKey({ day: on, kind, words: "" }, "Ana.md"), kind);
  return { id, entry: { day: on, channel: null, direction: null, text: kind }, kept: null };
}

const CONTACT = tick("contact");
const LATER = tick("contact", day("2026-11-24"));

function changed(edit: Edit): string {
  if (edit.kind !== "changed") throw new Error(JSON.stringify(edit));
  return edit.text;
}

const log = (text: string, each: Tick): string => changed(logTick(text, each, CONTEXT));
const back = (text: string, each: Tick): string => changed(takeBackTick(text, placeOf(each), CONTEXT));

describe("what is edited meanwhile stays", () => {
  test.each<[string, (text: string) => string]>([
    ["a word elsewhere", (text) => `${text}\n## Notes\nshe sails\n`],
    ["another entry", (text) => text.replace("- 2026-09-30", "- 2026-10-30 call\n- 2026-09-30")],
    ["another property", (text) => text.replace("---\n", "---\nrole: sailor\n")],
    ["a heading above", (text) => text.replace("## Inter", "# Ana\n\n## Inter")],
  ])("%s", (_, edit) => {
    expect(back(edit(log(NOTE, CONTACT)), CONTACT)).toBe(edit(NOTE));
  });

  test("a last contact that was moved on by hand", () => {
    const moved = log(NOTE, CONTACT).replace("last-contact: 2026-11-22", "last-contact: 2026-11-25");
    expect(back(moved, CONTACT)).toBe(NOTE.replace("last-contact: 2026-09-30", "last-contact: 2026-11-25"));
  });

  test("a heading that was made, once something else stands below it", () => {
    const bare = "# Ana\n";
    const own = log(bare, CONTACT).replace(/(- 2026-11-22)/, "- 2026-11-23 call\n$1");
    expect(back(own, CONTACT)).toBe("# Ana\n\n## Interactions\n- 2026-11-23 call\n");
  });

  test.each<[string, (text: string) => string]>([
    ["its words", (text) => text.replace(": contact", ": contact with Bo")],
    ["a line below it", (text) => text.replace(/(: contact .*\n)/, "$1  she is well\n")],
    ["its channel", (text) => text.replace(": contact", " call: contact")],
  ])("an entry with %s changed, and the reason is given", (_, edit) => {
    const text = edit(log(NOTE, CONTACT));
    expect(takeBackTick(text, placeOf(CONTACT), CONTEXT)).toMatchObject({
      kind: "refused",
      refusal: { code: "tick-edited", line: 5 },
    });
  });

  test("a task that was reworded", () => {
    const wording = { text: "send the deck", direction: "mine", due: null } as const;
    const kept: Tick = { ...CONTACT, kept: { own: wording, elsewhere: [] } };
    const text = log("- [ ] send the deck\n", kept).replace("send the deck ✅", "send the new deck ✅");
    expect(takeBackTick(text, placeOf(kept), CONTEXT)).toMatchObject({
      kind: "refused",
      refusal: { code: "tick-edited" },
    });
  });
});

test("nothing is taken back twice", () => {
  expect(takeBackTick(NOTE, placeOf(CONTACT), CONTEXT)).toEqual({ kind: "unchanged" });
});

test("a date that Obsidian has moved with its note does not count as an edit", () => {
  const linked = { ...CONTEXT, dayText: (on: string) => `[[Daily/${on}]]` };
  const text = changed(logTick(NOTE, CONTACT, linked)).replace(
    "[[Daily/2026-11-22]]",
    "[[Journal/2026-11-22|2026-11-22]]",
  );
  expect(back(text, CONTACT)).toBe(NOTE);
});

describe("of two ticks", () => {
  test.each<[string, readonly Tick[], readonly Tick[]]>([
    ["of one day, the first first", [CONTACT, tick("milestone")], [CONTACT, tick("milestone")]],
    ["of one day, the second first", [CONTACT, tick("milestone")], [tick("milestone"), CONTACT]],
    ["of two days, the earlier first", [CONTACT, LATER], [CONTACT, LATER]],
    ["of two days, the later first", [CONTACT, LATER], [LATER, CONTACT]],
    ["of two days, logged backwards", [LATER, CONTACT], [LATER, CONTACT]],
  ])("%s, nothing stays once both are taken back", (_, ticks, order) => {
    for (const note of [NOTE, "# Ana\n", "", NOTE.replace("---\n", "---\nsnooze-until: 2026-12-24\n")]) {
      const logged = ticks.reduce(log, note);
      expect(order.reduce(back, logged)).toBe(note);
    }
  });

  test.each<[string, string]>([
    ["the blank line between them", "## Log\n- 2026-03-01 call\n### 2026-04-01"],
    ["the blank line between them, above other text", "## Log\n- 2026-03-01 call\n### 2026-04-01\n# Ana\n"],
    ["a blank line of its own ending", "## Log\n- 2026-03-01 call\n### 2026-04-01\n\r# Ana"],
    ["the blank line between them, below the heading", "## Log\n### 2026-11-25\n### 2026-11-26\n"],
  ])("that share %s, nothing stays, whichever goes first", (_, note) => {
    const earlier = tick("contact", day("2026-11-21"));
    for (const ticks of [
      [CONTACT, earlier],
      [earlier, CONTACT],
    ]) {
      const logged = ticks.reduce(log, note);
      expect(ticks.reduce(back, logged)).toBe(note);
      expect(ticks.toReversed().reduce(back, logged)).toBe(note);
    }
  });

  test("the last contact stands for the one that is left", () => {
    const both = log(log(NOTE, CONTACT), tick("milestone"));
    expect(back(both, CONTACT)).toContain("last-contact: 2026-11-22\n");
    expect(back(log(log(NOTE, CONTACT), LATER), CONTACT)).toContain("last-contact: 2026-11-24\n");
  });
});

test("a contact that was logged after it keeps the last contact", () => {
  const entry = { day: day("2026-11-25"), channel: "call", direction: null, text: "" };
  const text = changed(recordInteraction(log(NOTE, CONTACT), entry, CONTEXT));
  expect(back(text, CONTACT)).toContain(
    "last-contact: 2026-11-25\n---\n## Interactions\n- 2026-11-25 call\n- 2026-09-30",
  );
});

describe("a contact of one's own on the day of a tick", () => {
  const OWN = { day: TODAY, channel: "call", direction: null, text: "called" } as const;
  const SNOOZED = NOTE.replace("---\n", "---\nsnooze-until: 2026-12-24\nnext-contact: 2026-11-20\n");
  const own = (text: string, on = TODAY): string =>
    changed(recordInteraction(text, { ...OWN, day: on }, CONTEXT));
  const byHand = (text: string): string =>
    text.replace("## Interactions\n", "## Interactions\n- 2026-11-22 tea\n");

  test.each([
    ["", NOTE],
    [", which stays without a snooze and a plan", SNOOZED],
    [" in a note without properties", "# Ana\n\n## Interactions\n- 2026-09-30 coffee\n"],
  ])("keeps the last contact%s", (_, text) => {
    expect(back(own(log(text, CONTACT)), CONTACT)).toBe(own(text));
    expect(back(log(own(text), CONTACT), CONTACT)).toBe(own(text));
  });

  test("keeps it whichever of two ticks is taken back first", () => {
    const ticks = [CONTACT, tick("milestone")];
    for (const text of [NOTE, SNOOZED]) {
      for (const all of [ticks, ticks.toReversed()]) {
        expect(all.reduce(back, own(ticks.reduce(log, text)))).toBe(own(text));
        const [one, other] = ticks as [Tick, Tick];
        expect(all.reduce(back, log(own(log(text, one)), other))).toBe(own(text));
      }
    }
  });

  test("of a day after it keeps snooze and plan away as well", () => {
    const yesterday = tick("contact", day("2026-11-21"));
    expect(back(own(log(SNOOZED, yesterday)), yesterday)).toBe(own(SNOOZED));
  });

  test("that stood there before, written by hand, goes with nothing", () => {
    for (const text of [NOTE, SNOOZED]) expect(back(log(byHand(text), CONTACT), CONTACT)).toBe(byHand(text));
    const both = [CONTACT, tick("milestone")];
    expect(both.reduce(back, both.reduce(log, byHand(SNOOZED)))).toBe(byHand(SNOOZED));
  });

  test("that was called off keeps nothing", () => {
    const off = { ...OWN, text: "cancelled, she was ill" };
    const logged = changed(recordInteraction(log(NOTE, CONTACT), off, CONTEXT));
    expect(back(logged, CONTACT)).toContain("last-contact: 2026-09-30\n");
  });
});

describe("what was planned after a tick stays", () => {
  const plan = (text: string): string => changed(setNextContact(text, day("2026-12-20"), CONTEXT));

  test.each([
    ["where there was a plan before", "---\nnext-contact: 2026-11-20\nlast-contact: 2026-09-30\n---\n"],
    ["where that was spelled otherwise", "---\nfollow_up_date: 2026-11-20\nlast-contact: 2026-09-30\n---\n"],
    ["where there was none", "---\nlast-contact: 2026-09-30\n---\n"],
  ])("%s", (_, text) => {
    const after = back(plan(log(text, CONTACT)), CONTACT);
    expect(after).toBe("---\nlast-contact: 2026-09-30\nnext-contact: 2026-12-20\n---\n");
  });

  test("and so does a snooze", () => {
    const text = "---\nsnooze-until: 2026-12-01\nlast-contact: 2026-09-30\nrole: x\n---\n";
    const snoozed = changed(snoozePerson(log(text, CONTACT), day("2027-01-01"), CONTEXT));
    expect(back(snoozed, CONTACT)).toBe(
      "---\nlast-contact: 2026-09-30\nrole: x\nsnooze-until: 2027-01-01\n---\n",
    );
  });

  test("while an empty spelling beside it keeps nothing away", () => {
    const text = "---\nsnooze-until: 2026-12-01\nsnooze:\n---\n";
    expect(back(log(text, CONTACT), CONTACT)).toBe(text);
  });
});

test("a snooze that stood between a carriage return and a line feed comes back there", () => {
  const note = "---\nname: Ana\rsnooze-until: 2026-12-01\n\ncommitments:\n  - send it\n---\n";
  expect(back(log(note, CONTACT), CONTACT)).toBe(note);
});
