import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type NodeWindow, openNodeWindow } from "../../node-window";
import { readBlocks } from "./blocks";
import { drawBlock } from "./draw";
import { drawInline } from "./inline";
import { workTime } from "../../../work-time";

let nodeWindow: NodeWindow;
beforeAll(() => void (nodeWindow = openNodeWindow()));
afterAll(() => nodeWindow.release());

function drawn(source: string): HTMLElement {
  const el = createDiv();
  for (const block of readBlocks(source)) drawBlock(el, block);
  return el;
}

function inline(source: string): string {
  const el = createDiv();
  drawInline(el, source);
  return el.innerHTML;
}

test.each([
  ["**bold** and _soft_", "<strong>bold</strong> and <em>soft</em>"],
  ["~~gone~~ ==marked==", "<del>gone</del> <mark>marked</mark>"],
  ["`a ** b`", "<code>a ** b</code>"],
  ["2 * 3 * 4 and snake_case_name", "2 * 3 * 4 and snake_case_name"],
  ["\\*not\\*", "*not*"],
  ["before %%hidden%% after", "before  after"],
  ["call her ^rapport-1-a", "call her "],
  ["2 ^3 and x^2", "2 ^3 and x^2"],
  ["#1 is no tag", "#1 is no tag"],
  ["a#b", "a#b"],
  ["<script>alert(1)</script>", "&lt;script&gt;alert(1)&lt;/script&gt;"],
])("%j is drawn as %j", (source, html) => {
  expect(inline(source)).toBe(html);
});

test.each([
  ["[[Ana Diaz]]", "Ana Diaz", "Ana Diaz"],
  ["[[People/Ana|her]]", "People/Ana", "her"],
  ["[[Ana#Talks]]", "Ana#Talks", "Ana > Talks"],
  ["[her](People/Ana%20Diaz.md)", "People/Ana Diaz.md", "her"],
  ["[bad](javascript:alert)", "javascript:alert", "bad"],
])("%j is a link inside the vault", (source, target, text) => {
  const el = createDiv();
  drawInline(el, source);
  const linkEl = el.querySelector("a.internal-link");
  expect([linkEl?.getAttribute("data-href"), linkEl?.textContent]).toEqual([target, text]);
});

describe("blocks", () => {
  test("frontmatter is none, and `---` below it is a rule", () => {
    expect(readBlocks("---\ncadence: monthly\n---\ntext\n\n---\n").map(({ kind }) => kind)).toEqual([
      "paragraph",
      "rule",
    ]);
  });

  test("what looks like a heading inside a fence is code", () => {
    const el = drawn("```md\n# not a heading\n```\n# a heading\n");
    expect(el.querySelector("pre > code.language-md")?.textContent).toBe("# not a heading\n");
    expect(el.querySelectorAll("h1")).toHaveLength(1);
  });

  test("tasks know their line in the note, frontmatter counted", () => {
    const el = drawn("---\na: 1\n---\n- [ ] one\n\t- [x] two\n- three\n");
    const lines = [...el.querySelectorAll("input")].map((box) => [
      box.getAttribute("data-line"),
      box.checked,
    ]);
    expect(lines).toEqual([
      ["3", false],
      ["4", true],
    ]);
    expect(el.querySelector("li li")?.textContent).toBe("two");
  });

  test("a quote may be a callout, a table has its head", () => {
    const el = drawn("> [!tip] Mind\n> the step\n\n| Day | Who |\n| --- | --- |\n| Mon | Ana |\n");
    expect(el.querySelector('.callout[data-callout="tip"] .callout-content')?.textContent).toBe("the step");
    expect(el.querySelector("thead")?.textContent).toBe("DayWho");
    expect(el.querySelectorAll("tbody td")).toHaveLength(2);
  });

  test("an unclosed fence and an unclosed comment end with the note", () => {
    expect(readBlocks("```\ncode\n").map(({ kind }) => kind)).toEqual(["code"]);
    expect(readBlocks("%%\nhidden\n").map(({ kind }) => kind)).toEqual(["comment"]);
  });

  test("a line of a megabyte is shown as it is, in no time", () => {
    const took = workTime(() => {
      expect(drawn("*a[[".repeat(250_000)).textContent).toHaveLength(1_000_000);
    });
    expect(took).toBeLessThan(2_000);
  });
});
