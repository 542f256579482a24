import { expect, test } from "vitest";
import { isCalledOff } from "../../src/note/log/called-off";

test.each([
  ["cancelled, she was ill", true],
  ["Canceled", true],
  ["lunch cancelled", true],
  ["dinner was cancelled by her", true],
  ["postponed to spring", true],
  ["rescheduled: 2026-12-01", true],
  ["no-show", true],
  ["she had to cancel", true],
  ["Treffen abgesagt", true],
  ["verschoben auf Freitag", true],
  ["ausgefallen", true],
  ["~~lunch at the harbour~~", true],
  ["planned", true],
  ["Planned: lunch at the harbour", true],
  ["TBD", true],
  ["?", true],
  ["geplant", true],
  ["", false],
  ["planned the trip together", false],
  ["the move", false],
  ["she cancelled the wedding", false],
  ["cancelled her old contract together", false],
  ["talked about the trip that was cancelled", false],
  ["~~lunch~~ tea at the harbour", false],
  ["she was a no-show at the fair", false],
])("%j: %s", (text, expected) => {
  expect(isCalledOff(text)).toBe(expected);
});
