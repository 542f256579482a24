import { describe, expect, test } from "vitest";
import type { Field } from "../../src/note/properties/fields";
import { withLogHeading, withMeaning, type TaughtMeaning } from "../../src/settings/taught";

const SEEN: TaughtMeaning = { field: "last-contact" };

describe("a property is given another meaning", () => {
  test.each<[string, readonly string[], TaughtMeaning, readonly string[]]>([
    ["in a line of its own", ["x: birthday"], SEEN, ["x: birthday", "last seen: last-contact"]],
    [
      "in the place of its line",
      ["Last-Seen: birthday", "x: role"],
      SEEN,
      ["last seen: last-contact", "x: role"],
    ],
    [
      "once",
      ["last seen: role", "x: role", "lastseen: ignore"],
      SEEN,
      ["last seen: last-contact", "x: role"],
    ],
    ["none at all", [], { field: null }, ["last seen: ignore"]],
    ["that of its name", ["x: role", "last seen: ignore"], null, ["x: role"]],
    ["that of its name, which it had", ["x: role"], null, ["x: role"]],
    ["beside a line that cannot be read", ["last seen"], SEEN, ["last seen", "last seen: last-contact"]],
  ])("%s", (_, lines, meaning, expected) => {
    expect(withMeaning(lines, "last seen", meaning)).toEqual(expected);
  });

  test.each<Field>(["waiting-for", "snooze", "labelled-day", "formatted-name"])(
    "which is found again under its word: %s",
    (field) => {
      const [line = ""] = withMeaning([], "key", { field });
      expect(withMeaning([line], "key", { field })).toEqual([line]);
    },
  );
});

describe("a heading", () => {
  test("becomes one of logs once, however it is spelled", () => {
    expect(withLogHeading(["Treffen", "gespräche"], "💬 Gespräche", true)).toEqual([
      "Treffen",
      "💬 Gespräche",
    ]);
  });

  test("is one no longer", () => {
    expect(withLogHeading(["Treffen", "gespräche"], "Gespräche", false)).toEqual(["Treffen"]);
  });
});
