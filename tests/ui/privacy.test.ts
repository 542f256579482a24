import { expect, test } from "vitest";
import { createPrivacy } from "../../src/ui/privacy";
import { someone } from "../domain/people";

/** What a device remembers of a vault. */
function device() {
  const kept = new Map<string, unknown>();
  return {
    loadLocalStorage: (key: string): unknown => kept.get(key) ?? null,
    saveLocalStorage: (key: string, value: unknown): void => void kept.set(key, value),
  };
}

test("private lines are shown until they are hidden, also after the next start, until they are shown again", () => {
  const storage = device();
  const ana = someone({ boundaries: "no calls" });
  const privacy = createPrivacy(storage);
  expect(privacy.shown(ana)).toBe(ana);
  privacy.toggle();
  const nextStart = createPrivacy(storage);
  expect(nextStart.isOn()).toBe(true);
  expect(nextStart.shown(ana).details.boundaries).toBeNull();
  nextStart.toggle();
  expect(createPrivacy(storage).isOn()).toBe(false);
});

test("who listens hears of each change until they stop", () => {
  const privacy = createPrivacy(device());
  let heard = 0;
  const stop = privacy.onChange(() => (heard += 1));
  privacy.toggle();
  privacy.toggle();
  stop();
  privacy.toggle();
  expect(heard).toBe(2);
});
