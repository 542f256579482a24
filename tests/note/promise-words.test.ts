import { describe, expect, test } from "vitest";
import { readPromise } from "../../src/note/promises/promise-words";
import { anyDay } from "./body";
import { fastest } from "./fastest";

describe("what is promised, and until when", () => {
  test.each<[string, string, string | null]>([
    ["send the deck", "send the deck", null],
    ["send the deck by 2026-11-20", "send the deck", "2026-11-20"],
    ["send the deck, by 2026-11-20.", "send the deck", "2026-11-20"],
    ["send the deck (by 2026-11-20)", "send the deck", "2026-11-20"],
    ["send the deck due: 2026-11-20", "send the deck", "2026-11-20"],
    ["send the deck — due on 2026-11-20", "send the deck", "2026-11-20"],
    ["send the deck due by [[2026-11-20]]", "send the deck", "2026-11-20"],
    ["send the deck by [[Daily/2026-11-20|Friday]]", "send the deck", "2026-11-20"],
    ["send the deck [[2026-11-20]]", "send the deck", "2026-11-20"],
    ["send the deck, [[Daily/2026-11-20]].", "send the deck", "2026-11-20"],
    ["send the deck @[[2026-11-20|2026-11-20]]", "send the deck", "2026-11-20"],
    ["send [[Ana Diaz]] [[2026-11-20]]", "send Ana Diaz", "2026-11-20"],
    ["2026-11-20 send the deck", "send the deck", "2026-11-20"],
    ["2026-11-20: send the deck", "send the deck", "2026-11-20"],
    ["[[2026-11-20]] send the deck", "send the deck", "2026-11-20"],
    ["send the deck (2026-11-20)", "send the deck", "2026-11-20"],
    ["send the deck 📅 2026-11-20", "send the deck", "2026-11-20"],
    ["send the deck 🗓️2026-11-20", "send the deck", "2026-11-20"],
    ["send the deck 📆 [[2026-11-20]]", "send the deck", "2026-11-20"],
    ["send the deck [due:: 2026-11-20]", "send the deck", "2026-11-20"],
    ["send the deck (due:: [[2026-11-20]])", "send the deck", "2026-11-20"],
    ["send [[Bo|Bo's]] deck to [[People/Ana Diaz]]", "send Bo's deck to Ana Diaz", null],
    ["send the deck %% the long one %%", "send the deck", null],
    ["ask about [[X]] and [x](x.md)", "ask about X and [x](x.md)", null],
    ["send  the\tdeck", "send the deck", null],
    ["[the deck](deck.md) for her", "[the deck](deck.md) for her", null],
    ["send the deck by 2026-11-20 #work", "send the deck #work", "2026-11-20"],
    ["send the deck by 2026-11-20. #work #sales/2026", "send the deck #work #sales/2026", "2026-11-20"],
    ["lunch with her [[2026-11-20]] #work", "lunch with her #work", "2026-11-20"],
    ["send the deck 📅 2026-11-20 #work", "send the deck #work", "2026-11-20"],
    ["2026-11-20 send the deck #work", "send the deck #work", "2026-11-20"],
    ["send the deck #work by 2026-11-20", "send the deck #work", "2026-11-20"],
    ["send the deck by 2026-11-20 # work", "send the deck by 2026-11-20 # work", null],
  ])("%j: %j, %s", (words, text, day) => {
    expect(readPromise(words, anyDay)).toMatchObject({ text, day, unread: null });
  });
});

describe("what the Tasks plugin and Dataview write is left out of the words", () => {
  test.each<[string, string | null]>([
    ["send the deck 📅 2026-11-20 ⏫", "2026-11-20"],
    ["send the deck ⏫ 🔁 every week when done 📅 2026-11-20 ➕ 2026-11-01 ^a1b2", "2026-11-20"],
    ["send the deck 🛫 2026-11-01 ⏳ 2026-11-10 📅 2026-11-20", "2026-11-20"],
    ["send the deck ⏳ 2026-11-10", "2026-11-10"],
    ["send the deck ➕ 2026-11-01", null],
    ["send the deck 🆔 abc ⛔ def,ghi 🏁 delete", null],
    ["send the deck [priority:: high] [due:: 2026-11-20] [created:: 2026-11-01]", "2026-11-20"],
    ["send the deck (scheduled:: 2026-11-10)", "2026-11-10"],
    ["#task send the deck 📅 2026-11-20", "2026-11-20"],
    ["send the deck #todo", null],
    ["send the deck 📅 2026-11-20 [repeat:: every month]", "2026-11-20"],
    ["send the deck by 2026-11-20 ➕ 2026-11-01", "2026-11-20"],
  ])("%j", (words, day) => {
    expect(readPromise(words, anyDay)).toMatchObject({ text: "send the deck", day });
  });
});

describe("a day that cannot be read", () => {
  test.each([
    ["send the deck by 2026-02-30", "impossible-day", "2026-02-30"],
    ["send the deck 📅 2026-13-01 ⏫", "impossible-day", "2026-13-01"],
    ["send the deck by 03/04/2026", "ambiguous-day", "03/04/2026"],
  ])("%j is told as %s", (words, code, found) => {
    expect(readPromise(words, anyDay)).toMatchObject({
      text: "send the deck",
      day: null,
      unread: { code, found },
    });
  });

  test.each(["meet in room 1204", "call her by Friday", "bring 12 chairs", "📅 Friday, the deck"])(
    "%j has none",
    (words) => {
      expect(readPromise(words, anyDay)).toMatchObject({ text: words, day: null, unread: null });
    },
  );

  test.each<[string, string]>([
    ["send the notes from [[2026-11-20]]", "send the notes from 2026-11-20"],
    ["go through what we said (see [[2026-11-20]])", "go through what we said (see 2026-11-20)"],
    ["move the talk to [[2026-11-20]]", "move the talk to 2026-11-20"],
    ["die Notizen vom [[2026-11-20]]", "die Notizen vom 2026-11-20"],
    ["go through [[2026-11-20 Kick-off]]", "go through 2026-11-20 Kick-off"],
    ["go through [[2026-11-20|the talk]]", "go through the talk"],
    ["go through [[2026-11-20#The talk]]", "go through 2026-11-20"],
    ["go through [[2026-11-20]] with her", "go through 2026-11-20 with her"],
    ["send the deck 2026-11-20", "send the deck 2026-11-20"],
  ])("%j has none, for it is what it is about", (words, text) => {
    expect(readPromise(words, anyDay)).toMatchObject({ text, day: null, unread: null });
  });
});

describe("no promise", () => {
  test.each([
    "",
    "_none_",
    "None yet.",
    "No open threads.",
    "*no promises at the moment*",
    "nothing open",
    "n/a",
    "N/A",
    "—",
    "…",
    "TBD",
    "(empty)",
    "📅 2026-11-20",
    "[[2026-11-20]]",
    "Email [ ] Phone [ ] Signal",
    "Email [x] Phone",
    "{{promise}}",
    "<% tp.file.cursor() %>",
    "~~send the deck~~",
    "✅ sent the deck",
    "%% send the deck %%",
  ])("%j", (words) => {
    expect(readPromise(words, anyDay)).toBeNull();
  });

  test.each([
    "nothing beats a handwritten letter: write one",
    "none of the photos are printed yet",
    "no rush: the book",
  ])("but %j is one", (words) => {
    expect(readPromise(words, anyDay)?.text).toBe(words);
  });
});

test.each([
  "a",
  " ",
  "📅 ",
  "📅 2026-11-20 ",
  "🔁 every ",
  "⛔ a, ",
  "[due:: ",
  "[due:: [[a]]",
  "[[",
  "(due::",
  " ^",
  "~~",
  "by ",
  "by 2026-11-20 ",
  "%%",
  "<!--",
  "no open ",
  "[ ",
  "{",
  "—",
])("1 MB of %j is read within 50 ms", (bait) => {
  const words = bait.repeat(1_000_000 / bait.length);
  expect(
    fastest(() => [readPromise(words, anyDay), readPromise(`a ${words} by 2026-11-20`, anyDay)]),
  ).toBeLessThan(50);
});
