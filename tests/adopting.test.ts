import { afterEach, expect, test } from "vitest";
import { openVault, type OpenVault } from "./host/node";
import { readPage } from "./pages";

const PAGE = (await readPage("docs/adopting.md")).text;
const NOTE = /^```text (.+)\n([\s\S]*?)^```/gm;

/** Each section that shows notes: the notes, and what the page says they are read as. */
const SECTIONS = sectionsOf(PAGE)
  .filter((section) => section.includes("Read as:"))
  .map((section) => ({
    title: section.split("\n", 1)[0] ?? "",
    files: Object.fromEntries(Array.from(section.matchAll(NOTE), ([, path = "", text = ""]) => [path, text])),
    readAs: /^Read as: (.+)\.$/m.exec(section)?.[1] ?? "",
  }));

/** The sections of a page; headings inside of the notes that it shows are none. */
function sectionsOf(page: string): string[] {
  const isShown = { now: false };
  return page.split("\n").reduce<string[]>(
    (sections, line) => {
      if (line.startsWith("```")) isShown.now = !isShown.now;
      if (!isShown.now && line.startsWith("## ")) return [...sections, line.slice(3)];
      return [...sections.slice(0, -1), `${sections.at(-1) ?? ""}\n${line}`];
    },
    [""],
  );
}

interface Listed {
  readonly lastContact: { readonly day: string } | null;
  readonly cadence: { readonly count: number; readonly unit: string } | null;
  readonly dueOn: string | null;
  readonly circle: string | null;
  readonly birthday: string | null;
  readonly commitments: readonly unknown[];
  readonly interactions: readonly unknown[];
  readonly issues: readonly unknown[];
}

let vault: OpenVault | null = null;

afterEach(async () => {
  await vault?.close();
  vault = null;
});

test("the page shows notes of several kinds", () => {
  expect(SECTIONS.length).toBeGreaterThan(5);
});

test.each(SECTIONS)("$title: the notes are read as the page says", async ({ files, readAs }) => {
  vault = await openVault({ files, today: "2026-11-22", settings: { version: 1 } });
  await vault.settle();
  const outcome = await vault.cli("rapport:people", { format: "json" });
  if (outcome.kind !== "printed") throw new Error(outcome.message);
  const { people }: { readonly people: readonly Listed[] } = JSON.parse(outcome.text);
  expect(people.map(sentence)).toEqual([readAs]);
});

/** What is known of somebody, in the words of the page. */
function sentence({ lastContact, cadence, dueOn, circle, birthday, ...lists }: Listed): string {
  const { commitments, interactions, issues } = lists;
  const parts = [
    lastContact === null ? "" : `in touch ${lastContact.day}`,
    cadence === null ? "" : `every ${counted(cadence.count, cadence.unit)}`,
    dueOn === null ? "" : `due ${dueOn}`,
    circle === null ? "" : `circle ${circle}`,
    birthday === null ? "" : `birthday ${birthday}`,
    commitments.length === 0 ? "" : counted(commitments.length, "promise"),
    interactions.length === 0
      ? ""
      : `${interactions.length} ${interactions.length === 1 ? "entry" : "entries"}`,
    issues.length === 0 ? "" : counted(issues.length, "problem"),
  ];
  return parts.filter((part) => part !== "").join(", ");
}

function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? "" : "s"}`;
}
