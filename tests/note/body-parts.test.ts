import { describe, expect, test } from "vitest";
import { bodyStretches } from "../../src/note/body/body-parts";
import { readLog } from "../../src/note/log/log-section";
import { STYLE } from "./style";

/** What each heading of a note leads into; the part before the first one goes first. */
function partsOf(text: string, checklist = "Reconnect"): string[] {
  return bodyStretches(readLog(text, STYLE), checklist).map(({ part }) =>
    part.kind === "promises" ? part.direction : part.kind,
  );
}

describe("what a heading says of the lines below it", () => {
  test.each([
    ["## Promises", "mine"],
    ["# 🤝 My promises", "mine"],
    ["### Open threads:", "mine"],
    ["## I owe them", "mine"],
    ["## **Things I owe them**", "mine"],
    ["## What I owe her", "mine"],
    ["## Waiting for", "theirs"],
    ["## Waiting on", "theirs"],
    ["#### They owe me", "theirs"],
    ["## THINGS THEY OWE ME", "theirs"],
    ["## He owes me", "theirs"],
    ["## They promised", "theirs"],
    ["Waiting for\n---", "theirs"],
    ["## Interactions", "log"],
    ["## Reconnect", "checklist"],
    ["## Career", "biography"],
    ["## Work history", "biography"],
    ["## Important dates", "biography"],
    ["## Versprechen", "mine"],
    ["## Von mir versprochen", "mine"],
    ["## Erwartet", "theirs"],
    ["## Mir versprochen", "theirs"],
    ["## Gespräche", "log"],
    ["## Werdegang", "biography"],
    ["## Work", "other"],
    ["## Thoughts on promises", "other"],
    ["##", "other"],
  ])("%j leads into %s", (heading, expected) => {
    expect(partsOf(heading)).toEqual(["other", expected]);
  });

  test("the checklist is the one of the settings, and none where that is empty", () => {
    expect(partsOf("## Reconnect\n## People today", "## People today")).toEqual([
      "other",
      "other",
      "checklist",
    ]);
    expect(partsOf("##\n- [ ] a", "")).toEqual(["other", "other"]);
  });
});

describe("headings below a heading", () => {
  test("mean what it means, unless they say something else", () => {
    expect(partsOf("## Waiting for\n### Money\n### Promises\n#### Soon\n### Books")).toEqual([
      "other",
      "theirs",
      "theirs",
      "mine",
      "mine",
      "theirs",
    ]);
  });

  test("belong to a log and to the checklist whatever they say", () => {
    expect(partsOf("## Meetings\n### Open threads\n## Reconnect\n### Promises\n## Promises")).toEqual([
      "other",
      "log",
      "log",
      "checklist",
      "checklist",
      "mine",
    ]);
  });

  test("mean nothing more once a heading of the same level ends it", () => {
    expect(partsOf("## Promises\n## Notes\n# Waiting for\n# Ana")).toEqual([
      "other",
      "mine",
      "other",
      "theirs",
      "other",
    ]);
  });
});

test("the stretches of a note hold each of its lines once, but the headings", () => {
  const text = "a\n# b\nc\nd\n---\ne\n\n## f\n";
  const stretches = bodyStretches(readLog(text, STYLE), "Reconnect");
  expect(stretches.map(({ heading, from, to }) => [heading?.text ?? null, from, to])).toEqual([
    [null, 0, 1],
    ["b", 2, 3],
    ["d", 5, 7],
    ["f", 8, 8],
  ]);
});
