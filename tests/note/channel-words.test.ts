import { describe, expect, test } from "vitest";
import { CHANNELS, type Direction } from "../../src/domain/interaction";
import { channelText } from "../../src/i18n/de/channels";
import { channelMeant, FOREIGN_CHANNELS } from "../../src/note/log/channel-words";
import { formatEntry } from "../../src/note/log/log-entry";
import { readInteractions, type LogStyle } from "../../src/note/log/interaction-log";
import { day } from "../domain/days";

const STYLE: LogStyle = {
  heading: "Kontakte",
  headings: [],
  order: "newest-first",
  channels: ["padel"],
  dateOrder: "unset",
};
const TODAY = day("2026-11-22");
const DIRECTIONS: readonly (Direction | null)[] = [null, "to", "from", "both"];

/** What the only entry of a log says. */
function readBack(line: string): [string | null, Direction | null, string] | null {
  const [entry] = readInteractions(`## Kontakte\n\n${line}\n`, STYLE);
  return entry === undefined ? null : [entry.channel, entry.direction, entry.text];
}

describe.each([...CHANNELS, "padel"])("the channel %s, written in German", (channel) => {
  test.each(DIRECTIONS)("is read as itself again with the direction %s", (direction) => {
    for (const text of ["", "der Umzug", "mit den Kindern"]) {
      const entry = { day: TODAY, channel: channelText(channel), direction, text };
      expect(readBack(formatEntry(entry, TODAY))).toEqual([channel, direction, text]);
    }
  });
});

test.each([
  ["- 2026-11-12 brief chat about the move", [null, null, "brief chat about the move"]],
  ["- 2026-11-12 Treffen mit dem Verein geplant", [null, null, "Treffen mit dem Verein geplant"]],
  ["- 2026-11-12 Anrufe sortiert", [null, null, "Anrufe sortiert"]],
  ["- 2026-11-12 E-Mail → der Plan", ["email", "to", "der Plan"]],
])("%s", (line, expected) => {
  expect(readBack(line)).toEqual(expected);
});

test("a word of another language stands for one channel, and a channel for itself", () => {
  for (const word of FOREIGN_CHANNELS) expect(CHANNELS).toContain(channelMeant(word));
  for (const channel of [...CHANNELS, "padel"]) expect(channelMeant(channel)).toBe(channel);
});
