/** Writes the tables of forms into docs/note-format.md: `npx tsx tests/forms/write-tables.ts`. */
import { writeFile } from "node:fs/promises";
import { formsPage, PAGE } from "./page";

const { now, wanted } = await formsPage();
if (wanted !== now) await writeFile(PAGE, wanted);
