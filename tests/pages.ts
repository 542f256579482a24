import { readdir, readFile } from "node:fs/promises";
import { dirname, join, relative } from "node:path";
import { fileURLToPath } from "node:url";

const REPOSITORY = dirname(dirname(fileURLToPath(import.meta.url)));

/** A page of the documentation, by its path from the top of the repository. */
export interface Page {
  readonly path: string;
  readonly text: string;
}

/** A command shown on a page and what the page says that it prints. */
export interface ShownRun {
  readonly command: string;
  readonly output: readonly string[];
}

/** A table's rows without its header. */
export type Table = readonly (readonly string[])[];

export async function readPage(path: string): Promise<Page> {
  return { path, text: await readFile(join(REPOSITORY, path), "utf8") };
}

/** Every page that a reader of the repository is led to. */
export async function readPages(): Promise<Page[]> {
  const entries = await readdir(join(REPOSITORY, "docs"), { recursive: true, withFileTypes: true });
  const inDocs = entries
    .filter((entry) => entry.isFile() && entry.name.endsWith(".md"))
    .map((entry) => relative(REPOSITORY, join(entry.parentPath, entry.name)).replaceAll("\\", "/"));
  const paths = ["README.md", "CONTRIBUTING.md", "CHANGELOG.md", "examples/README.md", ...inDocs.toSorted()];
  return Promise.all(paths.map(readPage));
}

/** The tables between a heading and the next one; a heading that is not there fails the test. */
export function tablesUnder({ path, text }: Page, heading: string): Table[] {
  const rows = sectionOf({ path, text }, heading).split("\n");
  const tables: string[][][] = [];
  rows.forEach((row, at) => {
    if (!row.startsWith("|")) return;
    if (!(rows[at - 1] ?? "").startsWith("|")) tables.push([]);
    tables.at(-1)?.push(cellsOf(row));
  });
  return tables.map((table) => table.slice(2));
}

/** The text under a heading up to the next heading of any level. */
export function sectionOf({ path, text }: Page, heading: string): string {
  const lines = text.split("\n");
  const headings = headingLines(lines);
  const at = headings.find((line) => lines[line]?.replace(/^#+ /, "") === heading);
  if (at === undefined) throw new Error(`${path} has no heading "${heading}"`);
  return lines
    .slice(
      at + 1,
      headings.find((line) => line > at),
    )
    .join("\n");
}

/** The indexes of the lines with headings, those in code left out. */
function headingLines(lines: readonly string[]): number[] {
  let isCode = false;
  return lines.flatMap((line, at) => {
    if (line.startsWith("```")) isCode = !isCode;
    return !isCode && /^#+ /.test(line) ? at : [];
  });
}

/** What stands in a cell as code, each piece without its backticks. */
export function codeIn(text: string): string[] {
  return Array.from(text.matchAll(/`([^`]+)`/g), ([, code = ""]) => code);
}

/** Where the links of a page lead, those in code left out. */
export function linksOf({ text }: Page): string[] {
  const prose = text.replace(/^```.*?^```/gms, "").replace(/`[^`]*`/g, "");
  return Array.from(prose.matchAll(/\]\(([^)]+)\)/g), ([, target = ""]) => target);
}

/** The anchors that the headings of a page make. */
export function anchorsOf({ text }: Page): string[] {
  const lines = text.split("\n");
  return headingLines(lines).map((at) =>
    (lines[at] ?? "")
      .replace(/^#+ /, "")
      .toLowerCase()
      .replace(/[^\p{L}\p{N} _-]/gu, "")
      .replaceAll(" ", "-"),
  );
}

/** The runs that a page shows in blocks of `console`. */
export function runsOf({ text }: Page): ShownRun[] {
  return Array.from(
    text.matchAll(/^```console\n\$ (.+)\n([^]*?)^```/gm),
    ([, command = "", output = ""]) => ({
      command,
      output: output.trimEnd().split("\n"),
    }),
  );
}

/** The words of a command line, without the quotes that hold some of them together. */
export function wordsOf(command: string): string[] {
  return Array.from(command.matchAll(/(?:[^\s"]|"[^"]*")+/g), ([word]) => word.replaceAll('"', ""));
}

/** A line such as `| a \| b |`; `\|` is part of its cell. */
function cellsOf(row: string): string[] {
  const cells = row.trim().replaceAll("\\|", "\u0000").split("|").slice(1, -1);
  return cells.map((cell) => cell.replaceAll("\u0000", "|").trim());
}
