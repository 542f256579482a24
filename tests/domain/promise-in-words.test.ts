import { expect, test } from "vitest";
import { promiseInWords } from "../../src/domain/promise-in-words";
import { day } from "./days";

const SUNDAY = day("2026-11-22");

test.each([
  ["send the photographs by friday", "send the photographs", "2026-11-27"],
  ["send the photographs by 2026-12-01", "send the photographs", "2026-12-01"],
  ["Fotos schicken bis Freitag", "Fotos schicken", "2026-11-27"],
  ["ask around until 20 November 2027", "ask around", "2027-11-20"],
  ["ask around by in three weeks", "ask around", "2026-12-13"],
  ["stand by her by tomorrow", "stand by her", "2026-11-23"],
  [" stand by her ", "stand by her", null],
  ["go by train", "go by train", null],
  ["by friday", "by friday", null],
  ["friday", "friday", null],
  ["", "", null],
])("%j promises %j until %s", (said, text, due) => {
  expect(promiseInWords(said, SUNDAY)).toEqual({ text, due });
});
