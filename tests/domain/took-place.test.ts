import { expect, test } from "vitest";
import { tookPlace } from "../../src/domain/took-place";

test.each([
  ["cancelled, she was ill", false],
  ["Canceled", false],
  ["lunch cancelled", false],
  ["dinner was cancelled by her", false],
  ["postponed to spring", false],
  ["rescheduled: 2026-12-01", false],
  ["no-show", false],
  ["she had to cancel", false],
  ["Treffen abgesagt", false],
  ["verschoben auf Freitag", false],
  ["ausgefallen", false],
  ["~~lunch at the harbour~~", false],
  ["planned", false],
  ["Planned: lunch at the harbour", false],
  ["TBD", false],
  ["?", false],
  ["geplant", false],
  ["", true],
  ["planned the trip together", true],
  ["the move", true],
  ["she cancelled the wedding", true],
  ["cancelled her old contract together", true],
  ["talked about the trip that was cancelled", true],
  ["~~lunch~~ tea at the harbour", true],
  ["she was a no-show at the fair", true],
])("%j: %s", (text, expected) => {
  expect(tookPlace(text)).toBe(expected);
});
