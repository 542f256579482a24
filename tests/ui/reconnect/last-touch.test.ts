import { expect, test } from "vitest";
import { lastTouch } from "../../../src/ui/reconnect/last-touch";
import { day } from "../../domain/days";
import { contactOn, entryOn, someone } from "../../domain/people";

const TODAY = day("2026-11-22");
const entry = entryOn(day("2026-09-30"), { channel: "coffee" });

test("the last entry says most, also on the day of the last contact", () => {
  const person = someone({ lastContact: contactOn("2026-09-30"), interactions: [entry] });
  expect(lastTouch(person, TODAY)).toEqual({ kind: "talk", interaction: entry });
});

test("a newer contact that has no entry is told instead", () => {
  const lastContact = { ...contactOn("2026-11-03"), source: "mention" as const, from: "Daily/2026-11-03.md" };
  const person = someone({ lastContact, interactions: [entry] });
  expect(lastTouch(person, TODAY)).toEqual({ kind: "contact", contact: lastContact });
});

test.each(["tension", "repair"])("of %s no words are said, for a list is looked at beside others", (tag) => {
  const quarrel = entryOn(day("2026-11-20"), { channel: "coffee", text: "quarrel over rent", tags: [tag] });
  expect(lastTouch(someone({ interactions: [entry, quarrel] }), TODAY)).toMatchObject({
    interaction: { day: "2026-11-20", channel: "coffee", text: "" },
  });
});

test("an entry that lies ahead is no contact yet", () => {
  const ahead = entryOn(day("2026-12-01"));
  const person = someone({ lastContact: contactOn("2026-09-30"), interactions: [ahead, entry] });
  expect(lastTouch(person, TODAY)).toEqual({ kind: "talk", interaction: entry });
});

test("before any contact it is since when they are known, or nothing", () => {
  const known = someone({ knownSince: day("2026-11-03") });
  expect(lastTouch(known, TODAY)).toEqual({ kind: "known", since: "2026-11-03" });
  expect(lastTouch(someone(), TODAY)).toBeNull();
});
