// @vitest-environment happy-dom
import { useRef, useState } from "preact/hooks";
import { afterEach, beforeEach, expect, test } from "vitest";
import { useTyped, type Typed } from "../../../src/ui/reconnect/use-typed";
import { draw, type Drawn } from "../drawn";

let page: Drawn;
/** What has arrived, each with the chip that was chosen then. */
let arrived: string[];
let typed: Typed;
let choose: (chip: string) => void;

/** A box beside a chip; what is typed arrives together with the chip, as the state of a view. */
function Box() {
  const input = useRef<HTMLInputElement>(null);
  const [text, setText] = useState("");
  const [chip, setChip] = useState("all");
  choose = setChip;
  const onText = (next: string): void => {
    arrived.push(`${next}, ${chip}`);
    setText(next);
  };
  typed = useTyped({ input, text, onText });
  return <input ref={input} value={typed.text} />;
}

beforeEach(async () => {
  arrived = [];
  page = await draw(<Box />);
});
afterEach(() => page.remove());

function shown(): string | undefined {
  return page.el.querySelector("input")?.value;
}

const type = (text: string): Promise<void> => page.happens(() => typed.type(text));

test("a letter is shown at once and arrives after the frame that shows it", async () => {
  await type("a");
  expect([shown(), arrived]).toEqual(["a", []]);
  await page.paint();
  expect([shown(), arrived]).toEqual(["a", ["a, all"]]);
});

test("of letters that come within a frame only the last one arrives", async () => {
  await type("a");
  await type("an");
  await page.paint();
  expect([shown(), arrived]).toEqual(["an", ["an, all"]]);
});

test("what is needed now arrives now, and once", async () => {
  await type("ana");
  await page.happens(() => typed.arrive());
  expect(arrived).toEqual(["ana, all"]);
  await page.happens(() => typed.arrive());
  await page.paint();
  expect(arrived).toEqual(["ana, all"]);
});

test("what was chosen before a letter arrives stays chosen", async () => {
  await type("a");
  await page.happens(() => choose("late"));
  await page.paint();
  expect(arrived).toEqual(["a, late"]);
});

test("a letter does not arrive once the box has been closed", async () => {
  await type("a");
  await page.redraw(null);
  await new Promise<void>((resolve) => requestAnimationFrame(() => setTimeout(resolve, 0)));
  expect(arrived).toEqual([]);
});
