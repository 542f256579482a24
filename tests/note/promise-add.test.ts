import type { PromiseWording } from "../../src/domain/commitment";
import { describe, expect, test } from "vitest";
import { addPromise, type PromiseForm } from "../../src/note/promises/promise-add";
import { PROMISE_CONTEXT } from "./contexts";
import { day } from "./style";

const PROPERTY: PromiseForm = { kind: "property" };
const TASK: PromiseForm = { kind: "task", headings: { mine: "## Promises", theirs: "Waiting for" } };
const DUE = day("2026-11-20");

const mine: PromiseWording = { text: "send the deck", direction: "mine", due: DUE };
const theirs: PromiseWording = { text: "the arranger's name", direction: "theirs", due: null };

describe("addPromise to the property", () => {
  test.each([
    ["", mine, "---\ncommitments:\n  - send the deck by 2026-11-20\n---\n"],
    ["", theirs, '---\nwaiting-for:\n  - "the arranger\'s name"\n---\n'],
    ["---\nI Owe: [a]\n---\n", mine, "---\nI Owe: [a, send the deck by 2026-11-20]\n---\n"],
    ["---\npromises: a\n---\n", mine, "---\npromises:\n  - a\n  - send the deck by 2026-11-20\n---\n"],
    [
      "---\ncommitments:\n- what: a\n  by: 2026-01-01\n---\n",
      mine,
      "---\ncommitments:\n- what: a\n  by: 2026-01-01\n- what: send the deck\n  by: 2026-11-20\n---\n",
    ],
    [
      "---\ncommitments:\n- text: a\n---\n",
      mine,
      "---\ncommitments:\n- text: a\n- text: send the deck\n  due: 2026-11-20\n---\n",
    ],
    ["", { ...mine, text: "send", due: null }, "---\ncommitments:\n  - send\n---\n"],
    [
      "---\ncommitments:\n- what: a\n---\n",
      { ...mine, due: null },
      "---\ncommitments:\n- what: a\n- what: send the deck\n---\n",
    ],
    [
      "---\ncommitments: a by 2026-01-01\n---\n",
      { ...mine, due: null },
      "---\ncommitments:\n  - a by 2026-01-01\n  - send the deck\n---\n",
    ],
    ["", { ...mine, text: " send \n\n it ", due: null }, "---\ncommitments:\n  - send it\n---\n"],
    ["", { ...mine, text: " send\nit ", due: null }, "---\ncommitments:\n  - send it\n---\n"],
    [
      "",
      { ...mine, text: "send by 2026-11-20", due: null },
      "---\ncommitments:\n  - send by 2026-11-20\n---\n",
    ],
    [
      "",
      { ...mine, text: "the report to go on" },
      '---\ncommitments:\n  - "the report to go on 📅 2026-11-20"\n---\n',
    ],
    [
      "",
      { ...mine, text: "the talk of (2026-01-01)" },
      '---\ncommitments:\n  - "the talk of (2026-01-01) by 2026-11-20"\n---\n',
    ],
    [
      "",
      { ...mine, text: "2026-01-01 review" },
      '---\ncommitments:\n  - "2026-11-20 2026-01-01 review"\n---\n',
    ],
  ])("of %j: %j", (note, promise, after) => {
    expect(addPromise(note, { promise, form: PROPERTY }, PROMISE_CONTEXT)).toEqual({
      kind: "changed",
      text: after,
    });
    expect(addPromise(after, { promise, form: PROPERTY }, PROMISE_CONTEXT)).toEqual({ kind: "unchanged" });
  });
});

describe("addPromise as a task", () => {
  const line = "- [ ] send the deck 📅 2026-11-20\n";

  test.each([
    ["an empty note", "", `## Promises\n${line}`],
    ["a note without a log", "# Ana\n", `# Ana\n\n## Promises\n${line}`],
    [
      "a note with a log",
      "# Ana\n## Interactions\n- 2026-01-01\n",
      `# Ana\n\n## Promises\n${line}\n## Interactions\n- 2026-01-01\n`,
    ],
    ["front matter and a log", "---\na: 1\n---\n## Log\n", `---\na: 1\n---\n## Promises\n${line}\n## Log\n`],
    [
      "a log of a lower level",
      "# Ana\n### Log\n- 2026-01-01",
      `# Ana\n### Log\n- 2026-01-01\n\n## Promises\n${line.trimEnd()}`,
    ],
    ["its own section", "## Promises\n- [ ] a\n\n## B\n", `## Promises\n- [ ] a\n${line}\n## B\n`],
    [
      "its own section with other bullets",
      "## Promises\n\n* [x] a\n  more\n",
      `## Promises\n\n* [x] a\n  more\n${line.replace("-", "*")}`,
    ],
    ["its own empty section", "## Promises\n\n## B\n", `## Promises\n${line}\n## B\n`],
    [
      "a section of another name",
      "### I owe them\n_none_\n## B\n",
      `### I owe them\n_none_\n\n${line}## B\n`,
    ],
    [
      "two sections",
      "## I owe them\n- a\n## Promises 🤝\n- b\n",
      `## I owe them\n- a\n## Promises 🤝\n- b\n${line}`,
    ],
  ])("in %s", (_, before, after) => {
    expect(addPromise(before, { promise: mine, form: TASK }, PROMISE_CONTEXT)).toEqual({
      kind: "changed",
      text: after,
    });
    expect(addPromise(after, { promise: mine, form: TASK }, PROMISE_CONTEXT)).toEqual({ kind: "unchanged" });
    const windows = before.replaceAll("\n", "\r\n");
    if (before === "") return;
    expect(addPromise(windows, { promise: mine, form: TASK }, PROMISE_CONTEXT)).toEqual({
      kind: "changed",
      text: after.replaceAll("\n", "\r\n"),
    });
  });

  test("keeps its distance from a line that ends in a lone carriage return", () => {
    const edit = addPromise("a\nb\r## Log", { promise: mine, form: TASK }, PROMISE_CONTEXT);
    expect(edit).toMatchObject({ text: `a\nb\r\r## Promises\r${line.trimEnd()}\r\r## Log` });
  });

  test("of theirs below its own heading", () => {
    const edit = addPromise("## Promises\n- [ ] a\n", { promise: theirs, form: TASK }, PROMISE_CONTEXT);
    expect(edit).toMatchObject({
      text: "## Promises\n- [ ] a\n\n## Waiting for\n- [ ] the arranger's name\n",
    });
  });

  test("writes a day in the words as the Tasks plugin does", () => {
    const promise = { ...mine, text: "send the deck by 2026-11-20", due: null };
    expect(addPromise("", { promise, form: TASK }, PROMISE_CONTEXT)).toMatchObject({
      text: `## Promises\n${line}`,
    });
  });

  test("is refused where a comment is never closed, unless the section stands above it", () => {
    expect(addPromise("%%\nopen\n", { promise: mine, form: TASK }, PROMISE_CONTEXT)).toMatchObject({
      refusal: { code: "unclosed-block", line: 1 },
    });
    const above = addPromise("## Log\n%%\n## Promises\n", { promise: mine, form: TASK }, PROMISE_CONTEXT);
    expect(above).toMatchObject({ text: `## Promises\n${line}\n## Log\n%%\n## Promises\n` });
  });

  test("is refused on the line of a fence that its own section leaves open", () => {
    expect(
      addPromise("## Promises\n```\nopen\n", { promise: mine, form: TASK }, PROMISE_CONTEXT),
    ).toMatchObject({
      refusal: { code: "unclosed-block", line: 2 },
    });
  });

  test("goes to its own side where there are sections of both, and not among milestones", () => {
    const note = "## Milestones\n- 2026-01-01 a\n## They owe me\n- [ ] b\n## I owe them\n- [ ] c\n";
    expect(addPromise(note, { promise: mine, form: TASK }, PROMISE_CONTEXT)).toMatchObject({
      text: `${note}${line}`,
    });
  });

  test.each(["none", "- [x] done", "{{what}}"])(
    "refuses %j, which would not be read as a promise",
    (text) => {
      const promise = { ...mine, text, due: null };
      expect(addPromise("# Ana\n", { promise, form: TASK }, PROMISE_CONTEXT)).toMatchObject({
        kind: "refused",
        refusal: { code: "not-provable", line: null, found: text },
      });
    },
  );
});

test("a promise is refused where the front matter is invalid", () => {
  expect(addPromise("---\na: [\n---\n", { promise: mine, form: PROPERTY }, PROMISE_CONTEXT)).toMatchObject({
    refusal: { code: "invalid-front-matter" },
  });
});

test.each(["", "  \n "])("a promise of the words %j is none", (text) => {
  for (const form of [PROPERTY, TASK]) {
    expect(addPromise("a", { promise: { ...mine, text }, form }, PROMISE_CONTEXT)).toEqual({
      kind: "unchanged",
    });
  }
});
