import { describe, expect, test } from "vitest";
import { CHANNELS } from "../../src/domain/interaction";
import { readSettings } from "../../src/settings/read-settings";
import {
  cadenceRules,
  DEFAULT_SETTINGS,
  entryTags,
  logStyle,
  readCircle,
  parseProperty,
  peopleRules,
  purposeTags,
  type Settings,
} from "../../src/settings/settings";

function settings(changes: Partial<Settings>): Settings {
  return { ...DEFAULT_SETTINGS, ...changes };
}

describe("a circle is a line of name and cadence", () => {
  test.each([
    ["close: 1 month", { name: "close", cadence: { count: 1, unit: "month" } }],
    [" Inner circle :  every 2 weeks ", { name: "Inner circle", cadence: { count: 2, unit: "week" } }],
    ["dormant: none", { name: "dormant", cadence: null }],
    ["A: 30", { name: "A", cadence: { count: 30, unit: "day" } }],
  ])("%j: %j", (line, circle) => {
    expect(readCircle(line)).toEqual({ ok: true, circle });
  });

  test.each([
    ["close", null],
    [": 1 month", null],
    ["close:", null],
    ["close: sometimes", null],
    ["close: montly", "monthly"],
    ["", null],
  ])("%j is none; meant was %j", (line, suggestion) => {
    expect(readCircle(line)).toEqual({ ok: false, suggestion });
  });
});

describe("a property is a line of key and value", () => {
  test.each([
    ["type: person", { key: "type", value: "person" }],
    ["categories: [[People]]", { key: "categories", value: "[[People]]" }],
    ["type", null],
    ["type:", null],
    [": person", null],
    ["", null],
  ])("%j: %j", (line, expected) => {
    expect(parseProperty(line)).toEqual(expected);
  });
});

describe("the cadences that the settings describe", () => {
  test("are those of the circles, and none for everybody", () => {
    const { circles, defaultCadence } = cadenceRules(DEFAULT_SETTINGS);
    expect(circles).toEqual([
      { name: "inner", cadence: { count: 2, unit: "week" } },
      { name: "close", cadence: { count: 1, unit: "month" } },
      { name: "friend", cadence: { count: 3, unit: "month" } },
      { name: "network", cadence: { count: 6, unit: "month" } },
    ]);
    expect(defaultCadence).toBeNull();
  });

  test.each<[string, object | null]>([
    ["quarterly", { count: 3, unit: "month" }],
    ["close", { count: 1, unit: "month" }],
    ["none", null],
    [" ", null],
    ["sometimes", null],
  ])("by default %j: %j", (defaultCadence, expected) => {
    expect(cadenceRules(settings({ defaultCadence })).defaultCadence).toEqual(expected);
  });
});

test("people are looked for where the settings say, tags with or without their sign", () => {
  const rules = peopleRules(
    settings({ peopleTags: ["#person", "contact"], peopleProperties: ["type: person", "broken"] }),
    ["Templates"],
  );
  expect(rules).toEqual({
    folders: DEFAULT_SETTINGS.peopleFolders,
    tags: ["person", "contact"],
    properties: [{ key: "type", value: "person" }],
    templateFolders: ["Templates"],
  });
});

test("purposes go by the tags of the settings; lines that cannot be read are left out", () => {
  const tags = purposeTags(settings({ purposeTags: ["thanks: danke", "broken", "help:"] }));
  expect([tags.tagOf("thanks"), tags.tagOf("help")]).toEqual(["danke", "help"]);
});

test("what entries are tagged with says nothing of what somebody cares about, whatever it is called", () => {
  const tags = entryTags(settings({ purposeTags: ["thanks: danke"] }));
  expect(tags).toEqual(expect.arrayContaining(["danke", "help", "feedback", "private"]));
  expect(tags).not.toContain("thanks");
});

test("a log is written as the settings say, on the user's own channels too", () => {
  expect(logStyle(settings({ logHeading: "Talks", logOrder: "oldest-first", channels: ["chess"] }))).toEqual({
    heading: "Talks",
    headings: [],
    order: "oldest-first",
    channels: [...CHANNELS, "chess"],
    dateOrder: "unset",
  });
});

test("the defaults are settings that can be read", () => {
  expect(readSettings(DEFAULT_SETTINGS)).toEqual({
    settings: DEFAULT_SETTINGS,
    mayOverwrite: true,
    rejected: {},
  });
});
