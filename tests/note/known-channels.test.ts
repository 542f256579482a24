import { describe, expect, it } from "vitest";
import { KnownChannels } from "../../src/note/log/known-channels";

describe("the words that name a channel", () => {
  const channels = new KnownChannels(["Walk", " walk in the park ", "", "Über"]);

  it.each([
    ["call → sent the plan", "call"],
    ["Call → sent the plan", "call"],
    ["called her", null],
    ["walk in the park, sunny", "walk in the park"],
    ["walk in the rain", "walk"],
    ["über den Fluss", "über"],
    ["überall", null],
    ["e-mail: the plan", "e-mail"],
    ["meeting-room 4", null],
    ["carrier pigeon", null],
    ["", null],
  ])("finds at the start of %j: %j", (text, expected) => {
    expect(channels.atStartOf(text)).toBe(expected);
  });

  it.each([
    ["coffee", true],
    ["walk", true],
    ["anruf", true],
    ["wal", false],
    ["", false],
  ])("knows %j: %j", (word, expected) => {
    expect(channels.has(word)).toBe(expected);
  });
});
