import { expect, test } from "vitest";
import { silence, type Silence } from "../../src/domain/silence";
import { day } from "./days";
import { inTouchBefore } from "./histories";
import { contactOn, entryOn } from "./people";

const TODAY = day("2026-11-22");

test.each<[number[], Silence | null]>([
  [[], null],
  [[-3], null],
  [[40], { days: 40, gap: null, gaps: null }],
  [[0, 14, 28], { days: 0, gap: 14, gaps: 0 }],
  [[35, 49, 63, 77], { days: 35, gap: 14, gaps: 2.5 }],
  [[-3, 35, 49, 63, 77], { days: 35, gap: 14, gaps: 2.5 }],
])("after entries of %j days ago it is %j", (ages, expected) => {
  expect(silence(inTouchBefore(TODAY, ages), TODAY)).toEqual(expected);
});

test("a last contact that is newer than the log breaks it", () => {
  const person = { ...inTouchBefore(TODAY, [35]), lastContact: contactOn("2026-11-20") };
  expect(silence(person, TODAY)?.days).toBe(2);
});

test("what was called off does not break it", () => {
  const off = entryOn(day("2026-11-20"), { calledOff: true });
  const { interactions } = inTouchBefore(TODAY, [35]);
  expect(silence({ interactions: [...interactions, off], lastContact: null }, TODAY)?.days).toBe(35);
});
