import { describe, expect, test } from "vitest";
import { removals } from "../../src/note/front-matter/field-changes";
import { createFieldReader } from "../../src/note/properties/fields";
import { parseYaml } from "./parse-yaml";

describe("what is taken out of a field", () => {
  const context = { fields: createFieldReader(), parseYaml };

  test.each<[object, string[]]>([
    [
      { "snooze-until": "2026-12-01", "prm-snooze-until": "2026-12-02" },
      ["snooze-until", "prm-snooze-until"],
    ],
    [{ snooze: "2026-12-01" }, ["snooze"]],
    [{ "snooze-until": "" }, []],
    [{ snooze: true }, []],
    [{ snooze: "weekly" }, []],
    [{ "next-contact": "2026-12-01" }, []],
  ])("of %j is %j", (properties, keys) => {
    expect(removals(properties, "snooze", context)).toEqual(keys.map((key) => ({ key, value: null })));
  });
});
