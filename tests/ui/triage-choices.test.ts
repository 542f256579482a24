import { describe, expect, test } from "vitest";
import { readCadence } from "../../src/note/properties/cadence-grammar";
import { USUAL_CADENCES } from "../../src/domain/usual-cadence";
import { triageChoices } from "../../src/ui/triage-choices";
import { MONTHLY } from "../domain/people";

const CIRCLES = [
  { name: "close", cadence: MONTHLY },
  { name: "dormant", cadence: null },
];

function choices(proposed: (typeof USUAL_CADENCES)[number] | null, circles = CIRCLES) {
  return triageChoices(proposed, circles);
}

const shown = (...given: Parameters<typeof choices>): string[] =>
  choices(...given).map(({ key, text, note }) => [key, text, note].filter(Boolean).join(" | "));

describe("the answers to how often", () => {
  test("are the real rhythm, the circles and the ways out, each with its key", () => {
    expect(shown({ count: 6, unit: "week" })).toEqual([
      "r | Every 6 weeks | closest to your real rhythm",
      "1 | close | every month",
      "2 | dormant",
      "n | Never remind me",
      "x | Let go",
      "s | Decide later",
    ]);
  });

  test("are the usual cadences where no circles are defined, the real rhythm not twice", () => {
    expect(shown({ count: 3, unit: "month" }, []).slice(0, 4)).toEqual([
      "r | Every 3 months | closest to your real rhythm",
      "1 | Every month",
      "3 | Every 6 months",
      "4 | Every year",
    ]);
  });

  test("keep their digits when no rhythm is known", () => {
    expect(shown(null).slice(0, 2)).toEqual(["1 | close | every month", "2 | dormant"]);
  });

  test("are never more than there are digits for", () => {
    const many = Array.from({ length: 12 }, (_, index) => ({ name: `c${index}`, cadence: MONTHLY }));
    const keys = choices(null, many).map(({ key }) => key);
    expect(keys).toEqual(["1", "2", "3", "4", "5", "6", "7", "8", "9", "n", "x", "s"]);
  });

  test.each(USUAL_CADENCES)("write %j so that it is read back", (cadence) => {
    const [first] = choices(cadence);
    const words = first?.action?.kind === "cadence" ? first.action.words : null;
    expect(readCadence(words, [])).toEqual({ ok: true, value: { kind: "cadence", cadence } });
  });

  test("write none for who is never to be reminded of, and nothing for who is left open", () => {
    const byKey = new Map(choices(null).map(({ key, action }) => [key, action]));
    expect(byKey.get("n")).toEqual({ kind: "cadence", words: "none" });
    expect(byKey.get("x")).toEqual({ kind: "status", status: "let-go" });
    expect(byKey.get("s")).toBeNull();
  });
});
