import { readFile, writeFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { format, resolveConfig } from "prettier";
import { verdict } from "./verdict.mjs";

const PAGE = new URL("../../docs/performance.md", import.meta.url);
const BEGIN = "<!-- measured by npm run bench -- --write -->";
const END = "<!-- end of measures -->";
/** As wide as a line of a narrow window still has room for. */
const CHART_WIDTH = 40;

/** Writes what was measured into docs/performance.md, between the marks; the words around it stay. */
export async function writePage(machine, rows) {
  const page = await readFile(PAGE, "utf8");
  const [before, rest] = page.split(BEGIN);
  const after = rest?.split(END)[1];
  if (after === undefined) throw new Error("docs/performance.md has no place for measures");
  const measured = [BEGIN, machine, table(rows), "How time grows with the vault:", growth(rows), END];
  const filepath = fileURLToPath(PAGE);
  const text = `${before}${measured.join("\n\n")}${after}`;
  await writeFile(PAGE, await format(text, { ...(await resolveConfig(filepath)), filepath }));
}

function table(rows) {
  const lines = rows.map((row) => {
    const { what, value, unit, floor } = row;
    const ratio = floor === undefined ? "" : `${(value / floor.value).toFixed(1)} ×`;
    const beside = floor === undefined ? "" : `${amount(floor.value, unit)}, ${floor.what}`;
    const asked = verdict(row);
    const outcome = asked === null ? "" : `${asked.bar}: ${asked.holds ? "held" : "**missed**"}`;
    return `| ${[what, amount(value, unit), beside, ratio, outcome].join(" | ")} |`;
  });
  return [
    "| What | Median | Floor, in the same run | Ratio | Bar |",
    "| --- | --- | --- | --- | --- |",
    ...lines,
  ].join("\n");
}

/** One bar for each size of vault of every row that was measured at several, each group drawn to its longest. */
function growth(rows) {
  const groups = new Map();
  for (const { what, value, unit } of rows) {
    const match = /^(.*?)(\d[\d,]*) people\b(.*)$/.exec(what);
    if (match === null || unit !== "ms") continue;
    const [, start, people, end] = match;
    const name = `${start}N people${end}`;
    groups.set(name, [...(groups.get(name) ?? []), { people, value }]);
  }
  const charts = [...groups]
    .filter(([, sizes]) => sizes.length > 1)
    .map(([name, sizes]) => chart(name, sizes));
  return ["```text", charts.join("\n\n"), "```"].join("\n");
}

function chart(name, sizes) {
  const longest = Math.max(...sizes.map(({ value }) => value));
  const bars = sizes.map(({ people, value }) => {
    const length = Math.max(1, Math.round((value / longest) * CHART_WIDTH));
    return `${people.padStart(7)} ${"█".repeat(length)} ${shown(value)} ms`;
  });
  return [name, ...bars].join("\n");
}

function amount(value, unit) {
  return unit === "bytes" ? `${Number((value / 1000).toPrecision(3))} kB` : `${shown(value)} ${unit}`;
}

function shown(value) {
  return value >= 100 ? value.toFixed(0) : value.toPrecision(2);
}
