import { describe, expect, test } from "vitest";
import { parseDay, type Day } from "../../src/domain/day";
import { recordInteraction, snoozePerson, wakePerson, type RecordContext } from "../../src/note/log/record";
import { isBackDatedIn } from "../../src/note/people/back-dated";
import { PROMISE_CONTEXT } from "./contexts";
import { day } from "./style";

const context: RecordContext = {
  ...PROMISE_CONTEXT,
  lastContactDay: (value) => {
    const link = Array.isArray(value) ? `[[${String(value)}]]` : value;
    return typeof link === "string" ? parseDay(/\d{4}-\d{2}-\d{2}/.exec(link)?.[0] ?? "") : null;
  },
  isBackDated: (on, text) => isBackDatedIn(text, { day: on, today: day("2026-11-22") }, PROMISE_CONTEXT),
  dayText: (written) => written,
};
const ENTRY = { day: day("2026-05-05"), channel: "call", direction: "to", text: "hi" } as const;
const LOG = "## Interactions\n- 2026-05-05 call → hi\n";

/** A note of these properties with a log, and the same after recording the entry. */
function recorded(properties: string): string {
  const edit = recordInteraction(`---\n${properties}---\n# Ana\n`, ENTRY, context);
  if (edit.kind !== "changed") throw new Error(JSON.stringify(edit));
  const match = /^---\n([^]*)---\n# Ana\n\n([^]*)$/.exec(edit.text);
  expect(match?.[2]).toBe(LOG);
  return match?.[1] ?? "";
}

describe("recordInteraction", () => {
  test.each([
    ["moves the day forward", "last-contact: 2026-01-01 # c\n", "last-contact: 2026-05-05 # c\n"],
    ["fills an empty day", "last-contact:\nx: 1\n", "last-contact: 2026-05-05\nx: 1\n"],
    ["adds the canonical key", "name: Ana\n", "name: Ana\nlast-contact: 2026-05-05\n"],
    ["writes the note's own spelling", "Last Contacted: 2026-01-01\n", "Last Contacted: 2026-05-05\n"],
    ["keeps quotes", "last_met: '2026-01-01'\n", "last_met: '2026-05-05'\n"],
    ["keeps a link", 'last-contact: "[[2026-01-01]]"\n', 'last-contact: "[[2026-05-05]]"\n'],
    [
      "keeps the folder of a link, not its label",
      'last-contact: "[[Daily/2026-01-01|New Year]]"\n',
      'last-contact: "[[Daily/2026-05-05]]"\n',
    ],
    [
      "quotes a link that had no quotes",
      "last-contact: [[2026-01-01]]\n",
      'last-contact: "[[2026-05-05]]"\n',
    ],
    ["leaves a later day alone", "last-contact: 2026-06-01\n", "last-contact: 2026-06-01\n"],
    ["leaves the same day alone", "last-contact: 2026-05-05T10:00\n", "last-contact: 2026-05-05T10:00\n"],
    ["leaves a value it cannot read alone", "last-contact: spring\n", "last-contact: spring\n"],
    [
      "ends a snooze",
      "last-contact: 2026-01-01\nsnooze-until: 2026-12-01\nprm-snooze-until: 2027-01-01\n",
      "last-contact: 2026-05-05\n",
    ],
    [
      "leaves the snooze when it is back-dated",
      "last-contact: 2026-06-01\nsnooze-until: 2026-12-01\n",
      "last-contact: 2026-06-01\nsnooze-until: 2026-12-01\n",
    ],
    [
      "takes out a next contact that is reached",
      "next_follow_up: 2026-05-05\nlast-contact: 2026-06-01\n",
      "last-contact: 2026-06-01\n",
    ],
    [
      "leaves a next contact that is to come",
      "next-contact: 2026-05-06\nlast-contact: 2026-06-01\n",
      "next-contact: 2026-05-06\nlast-contact: 2026-06-01\n",
    ],
    [
      "leaves a next contact it cannot read",
      "next-contact: soon\nlast-contact: 2026-06-01\n",
      "next-contact: soon\nlast-contact: 2026-06-01\n",
    ],
  ])("%s", (_, properties, expected) => {
    expect(recorded(properties)).toBe(expected);
  });

  test("gives a note without front matter one, and writes the log in the same edit", () => {
    expect(recordInteraction("# Ana\r\n", ENTRY, context)).toEqual({
      kind: "changed",
      text: "---\r\nlast-contact: 2026-05-05\r\n---\r\n# Ana\r\n\r\n## Interactions\r\n- 2026-05-05 call → hi\r\n",
    });
  });

  test("writes two talks of one day as two entries", () => {
    const first = recordInteraction("", ENTRY, context);
    const second = first.kind === "changed" ? recordInteraction(first.text, ENTRY, context) : first;
    expect(second).toEqual({
      kind: "changed",
      text: `---\nlast-contact: 2026-05-05\n---\n${LOG}- 2026-05-05 call → hi\n`,
    });
  });

  test("writes the day as the context says", () => {
    const linked = { ...context, dayText: (written: string) => `[[Daily/${written}|${written}]]` };
    const edit = recordInteraction("---\nlast-contact: 2026-05-05\n---\n", ENTRY, linked);
    expect(edit).toMatchObject({
      text: expect.stringContaining("- [[Daily/2026-05-05|2026-05-05]] call → hi"),
    });
  });

  test.each([
    ["---\ntags: [a, b\n---\n", "invalid-front-matter"],
    ["---\n{name: Ana}\n---\n", "not-provable"],
    ["---\nlast-contact: &a 2026-01-01\nmet-on: *a\n---\n", "not-provable"],
    ["a\n%%\n", "unclosed-block"],
  ])("writes neither the entry nor the day into %j", (note, code) => {
    expect(recordInteraction(note, ENTRY, context)).toMatchObject({ kind: "refused", refusal: { code } });
  });
});

describe("an entry before the newest contact that is known", () => {
  const entry = { ...ENTRY, day: day("2026-09-01") };
  const afterLogging = (text: string, elsewhere: Day | null = null): string => {
    const isBackDated: RecordContext["isBackDated"] = (on, now) =>
      (elsewhere !== null && elsewhere > on) || context.isBackDated(on, now);
    const edit = recordInteraction(text, entry, { ...context, isBackDated });
    return edit.kind === "changed" ? edit.text : edit.kind;
  };
  const SNOOZED = "---\nsnooze-until: 2026-12-01\n---\n";

  test.each([
    ["in the log", `${SNOOZED}## Log\n- 2026-10-01: hi\n`],
    ["as a line", `${SNOOZED}**Last contact:** 2026-10-20\n## Log\n- 2026-08-01: hi\n`],
    ["as a link to a day", `${SNOOZED}lunch [[2026-10-20]]\n## Log\n- 2026-08-01: hi\n`],
    [
      "in a log of the properties",
      `---\ninteractions: ["2026-10-20: hi"]\nsnooze: 2026-12-01\n---\n## Log\n`,
    ],
    [
      "in the log, later than the property",
      "---\nlast-contact: 2026-08-01\nsnooze: 2026-12-01\n---\n## Log\n- 2026-10-01: hi\n",
    ],
  ])("leaves the properties alone when that is %s", (_, text) => {
    const [above = ""] = text.split("## Log");
    const after = afterLogging(text);
    expect(after.split("## Log")[0]).toBe(above);
    expect(after).toContain("- 2026-09-01 call → hi\n");
  });

  test("leaves them alone when other notes know of it", () => {
    expect(afterLogging(`${SNOOZED}# Ana\n`, day("2026-10-01"))).toBe(
      `${SNOOZED}# Ana\n\n## Interactions\n- 2026-09-01 call → hi\n`,
    );
  });

  test.each([
    ["is older", "- 2026-08-01: hi"],
    ["is of the same day", "- 2026-09-01: hi"],
    ["was called off", "- 2026-10-01: cancelled"],
    ["is still to come", "- 2026-12-24: dinner"],
  ])("moves the last contact where what the log has %s", (_, line) => {
    expect(afterLogging(`${SNOOZED}## Log\n${line}\n`)).toContain("---\nlast-contact: 2026-09-01\n---\n");
  });
});

test("a talk that was called off is logged and moves nothing", () => {
  const off = { ...ENTRY, direction: null, text: "cancelled, she was ill" };
  const edit = recordInteraction("---\nsnooze: 2026-06-01\n---\n## Interactions\n", off, context);
  expect(edit).toMatchObject({
    kind: "changed",
    text: "---\nsnooze: 2026-06-01\n---\n## Interactions\n- 2026-05-05 call: cancelled, she was ill\n",
  });
});

describe("snoozePerson and wakePerson", () => {
  test.each([
    ["---\nx: 1\n---\n", "---\nx: 1\nsnooze-until: 2026-12-24\n---\n"],
    ["---\nprm-snooze-until: 2026-01-01\n---\n", "---\nprm-snooze-until: 2026-12-24\n---\n"],
    ['---\nsnooze-until: "[[2026-01-01]]"\n---\n', '---\nsnooze-until: "[[2026-12-24]]"\n---\n'],
  ])("snoozes %j", (note, expected) => {
    const until = day("2026-12-24");
    expect(snoozePerson(note, until, context)).toEqual({ kind: "changed", text: expected });
    expect(snoozePerson(expected, until, context)).toEqual({ kind: "unchanged" });
  });

  test("wakes under every spelling and leaves an empty one", () => {
    const note = "---\na: 1\nsnooze-until: 2026-12-24\nPRM snooze until: 2026-01-01\nsnooze_until:\n---\nb";
    expect(wakePerson(note, context)).toEqual({ kind: "changed", text: "---\na: 1\nsnooze_until:\n---\nb" });
  });

  test.each(["", "b\n", "---\nsnooze-until:\n---\n"])("wakes nobody in %j", (note) => {
    expect(wakePerson(note, context)).toEqual({ kind: "unchanged" });
  });

  test("says why it cannot wake somebody", () => {
    expect(wakePerson("---\na: [\n---\n", context)).toMatchObject({ kind: "refused" });
  });
});
