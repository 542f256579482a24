import { describe, expect, test } from "vitest";
import type { Issue } from "../../src/domain/issue";
import { mendProperty, mendsOf } from "../../src/note/properties/mend";
import { parseYaml } from "./parse-yaml";

const ISSUE: Issue = { code: "ambiguous-day", key: "born", found: "", suggestion: null, line: 2 };

describe("what was probably meant", () => {
  test.each<[string, Partial<Issue>, string[]]>([
    ["either of two days", { found: "03/04/2026" }, ["2026-04-03", "2026-03-04"]],
    ["one day, whichever comes first", { found: "05.05.2026" }, ["2026-05-05"]],
    ["the only day it can be", { found: "22-11-2026" }, ["2026-11-22"]],
    ["no day at all", { found: "31/31/2026" }, []],
    ["a slip of the pen", { code: "unknown-cadence", found: "montly", suggestion: "monthly" }, ["monthly"]],
    ["a word like no other", { code: "unknown-cadence", found: "sometimes" }, []],
    ["what stands in the text", { key: null, found: "03/04/2026" }, []],
    ["what was cut for display", { found: "03/04/2026…" }, []],
    ["something to think about", { code: "impossible-day", found: "2026-02-30" }, []],
  ])("%s", (_, issue, values) => {
    const mends = mendsOf({ ...ISSUE, ...issue });
    expect(mends.map(({ value }) => value)).toEqual(values);
  });
});

describe("mending", () => {
  const CADENCE = { key: "cadence", found: "montly", value: "monthly" };
  const DAY = { key: "commitments", found: "03/04/2026", value: "2026-04-03" };

  test.each([
    ["a value", "cadence: montly # often", "cadence: monthly # often", CADENCE],
    ["quotes stay", 'cadence: "montly"', 'cadence: "monthly"', CADENCE],
    ["a day in an entry", "commitments: send it by 03/04/2026", "commitments: send it by 2026-04-03", DAY],
    [
      "an entry among others",
      "commitments:\n  - call\n  - send it by 03/04/2026\n  - more",
      "commitments:\n  - call\n  - send it by 2026-04-03\n  - more",
      DAY,
    ],
  ])("%s", (_, before, after, mend) => {
    const note = (properties: string): string => `---\n${properties}\nother: 1\n---\ntext\r\n`;
    expect(mendProperty(note(before), mend, parseYaml)).toEqual({ kind: "changed", text: note(after) });
  });

  test.each([
    ["it has been changed", "cadence: weekly", CADENCE, "changed-since"],
    ["it has gone", "other: 1", CADENCE, "changed-since"],
    ["it is there twice", "commitments: [a 03/04/2026, b 03/04/2026]", DAY, "not-provable"],
    ["it stands twice in an entry", "commitments: 03/04/2026 to 03/04/2026", DAY, "changed-since"],
    ["the properties are broken", "cadence: montly\n  bad: [", CADENCE, "invalid-front-matter"],
  ])("is refused where %s", (_, properties, mend, code) => {
    const edit = mendProperty(`---\n${properties}\n---\n`, mend, parseYaml);
    expect(edit).toMatchObject({ kind: "refused", refusal: { code } });
  });
});
