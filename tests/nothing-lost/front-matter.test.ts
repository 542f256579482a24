import { expect, test } from "vitest";
import type { Edit } from "../../src/note/text/edit";
import { setProperty } from "../../src/note/front-matter/front-matter-edit";
import { removeProperty } from "../note/remove-property";
import { changeList, type ListChange } from "../../src/note/front-matter/list-property";
import { randomFrom, type Random } from "../fuzz/random";
import { parseYaml } from "../host/core/yaml";
import { frontMatterNote, type OwnForm } from "./front-matters";
import { sized } from "../long-run";

const SEED = Number(process.env["NOTHING_LOST_SEED"] ?? 20_261_122);
const NOTES = sized(100_000);
const KEY = "cadence";
const VALUES = ["monthly", "2026-12-01", "yes", "a: b # c", "it's", "01234", ""];

interface SomeChange {
  readonly name: string;
  readonly change: (text: string) => Edit;
  /** True when doing it again changes nothing. */
  readonly isOnce: boolean;
  /** What must stand there for it to be an ordinary thing to do. */
  readonly suits: readonly OwnForm[];
}

function someChange(random: Random): SomeChange {
  const value = random.pick(VALUES);
  const inList = (change: ListChange) => (text: string) => changeList(text, { key: KEY, change }, parseYaml);
  switch (random.below(4)) {
    case 0: {
      const change = (text: string): Edit => setProperty(text, KEY, value, parseYaml);
      return { name: `set ${value}`, change, isOnce: true, suits: ["none", "value"] };
    }
    case 1: {
      const change = (text: string): Edit => removeProperty(text, KEY, parseYaml);
      return { name: "remove", change, isOnce: true, suits: ["none", "value", "list"] };
    }
    case 2: {
      const change = inList({ kind: "add", value: `x ${value}` });
      return { name: `add ${value}`, change, isOnce: false, suits: ["none", "value", "list"] };
    }
    default:
      return { name: "take out", change: inList({ kind: "remove", at: 0 }), isOnce: false, suits: ["list"] };
  }
}

/** The properties of a text and the lines around those of the key, read without the plugin's own code. */
interface Seen {
  readonly others: string;
  /** All lines with their endings, those of the key and the fences left out. */
  readonly lines: readonly string[];
}

const BLOCK = /^(\uFEFF?)---[ \t]*\r?\n([\s\S]*?)^---[ \t]*(?:\r?\n|$)/m;

function seen(text: string): Seen {
  const block = text.search(BLOCK) === 0 ? BLOCK.exec(text) : null;
  if (block === null) return { others: "{}", lines: text.split(/(?<=\n)/) };
  const [head = "", mark = "", yaml = ""] = block;
  const parsed: unknown = parseYaml(yaml.replaceAll("\r\n", "\n"));
  const properties = typeof parsed === "object" && parsed !== null && !Array.isArray(parsed) ? parsed : {};
  const { [KEY]: _own, ...others }: Record<string, unknown> = { ...properties };
  const lines = [mark, ...withoutKey(yaml.split(/(?<=\n)/)), ...text.slice(head.length).split(/(?<=\n)/)];
  return { others: JSON.stringify(others), lines: lines.filter((line) => line !== "") };
}

/** Lines of the key run on while they are indented, blank or entries at the margin. */
function withoutKey(lines: readonly string[]): string[] {
  const start = lines.findIndex((line) => /^['"]?cadence['"]?:/.test(line));
  if (start < 0) return [...lines];
  const length = lines.slice(start + 1).findIndex((line) => !/^(?:[ \t]+\S|-[ \t])/.test(line));
  return lines.toSpliced(start, length < 0 ? lines.length : length + 1);
}

/** What is wrong with a change, or null. */
function complaint(text: string, changed: string, again: Edit | null): string | null {
  const [before, after] = [seen(text), seen(changed)];
  if (before.others !== after.others) return `${before.others} became ${after.others}`;
  if (before.lines.join("") !== after.lines.join("")) return `stray bytes: ${JSON.stringify(changed)}`;
  return again === null || again.kind === "unchanged" ? null : "twice is not once";
}

test("of 100,000 front matters only the bytes of the key itself change", { timeout: 900_000 }, () => {
  const random = randomFrom(SEED);
  const counts = { ordinary: 0, refused: 0, others: 0, othersRefused: 0, changed: 0 };
  for (let turn = 1; turn <= NOTES; turn += 1) {
    const note = frontMatterNote(random);
    const { name, change, isOnce, suits } = someChange(random);
    const edit = change(note.text);
    const isOrdinary = note.isOrdinary && suits.includes(note.form);
    counts[isOrdinary ? "ordinary" : "others"] += 1;
    if (edit.kind === "refused") counts[isOrdinary ? "refused" : "othersRefused"] += 1;
    if (edit.kind !== "changed") continue;
    counts.changed += 1;
    const wrong = complaint(note.text, edit.text, isOnce ? change(edit.text) : null);
    expect(wrong, `seed ${SEED}, turn ${turn}, ${name}: ${JSON.stringify(note.text)}`).toBeNull();
  }
  const { ordinary, refused, others, othersRefused, changed } = counts;
  console.log(`Refused: ${refused} of ${ordinary} ordinary notes, ${othersRefused} of ${others} others`);
  expect(refused / ordinary).toBeLessThanOrEqual(0.01);
  expect(changed).toBeGreaterThan(NOTES / 2);
});
