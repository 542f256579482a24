import { readFile } from "node:fs/promises";
import { format } from "prettier";
import { spellings, type Form, type FormTable } from "./form";
import { TABLES } from "./tables";

export const PAGE = new URL("../../docs/note-format.md", import.meta.url);

/** Where a table stands on the page: between a mark with its name and one that ends it. */
const PLACE = /(?<=<!-- forms: (.+) -->\n)[^]*?(?=<!-- end of forms -->)/g;

/** The page as it stands, and as it has to stand by the forms. */
export async function formsPage(): Promise<{ readonly now: string; readonly wanted: string }> {
  const now = await readFile(PAGE, "utf8");
  const missing = TABLES.map(({ name }) => name).filter((name) => !now.includes(`<!-- forms: ${name} -->`));
  if (missing.length > 0) throw new Error(`The page has no place for ${missing.join(", ")}`);
  const filled = now.replace(PLACE, (_, name: string) => `\n${markdownOf(tableNamed(name))}\n\n`);
  return { now, wanted: await format(filled, { parser: "markdown", printWidth: 110 }) };
}

function tableNamed(name: string): FormTable {
  const table = TABLES.find((each) => each.name === name);
  if (table === undefined) throw new Error(`There are no forms called ${name}`);
  return table;
}

function markdownOf({ columns, forms }: FormTable): string {
  const header = ["What", "Written", ...columns];
  return [header, header.map(() => "---"), ...forms.map(cellsOf)].map(rowOf).join("\n");
}

function cellsOf(form: Form): readonly string[] {
  const shown = spellings(form).map((written) => written.split("\n").map(inCode).join("<br>"));
  const isTall = shown.some((spelling) => spelling.includes("<br>"));
  return [form.what, shown.join(isTall ? "<br>or<br>" : ", "), ...form.read];
}

function rowOf(cells: readonly string[]): string {
  return `| ${cells.map((cell) => cell.replaceAll("|", "\\|")).join(" | ")} |`;
}

/** A line as code, which a longer run of backticks than any in it encloses. */
function inCode(line: string): string {
  if (line === "") return "(empty)";
  const longest = Math.max(0, ...Array.from(line.matchAll(/`+/g), ([run]) => run.length));
  const [mark, room] = ["`".repeat(longest + 1), longest > 0 ? " " : ""];
  return mark + room + line + room + mark;
}
