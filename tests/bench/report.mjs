import { verdict } from "./verdict.mjs";

const HEAD = ["what", "measured", "floor", "ratio", "bar", "holds"];

/** The rows as a table of aligned columns, each figure beside its floor of the same run. */
export function report(rows) {
  const cells = [HEAD, ...rows.map(cellsOf)];
  const widths = HEAD.map((_, column) => Math.max(...cells.map((row) => row[column].length)));
  const lineOf = (row) => row.map((cell, column) => cell.padEnd(widths[column])).join("  ");
  return cells.map((row) => lineOf(row).trimEnd()).join("\n");
}

function cellsOf(row) {
  const { what, value, unit, floor } = row;
  const ratio = floor === undefined ? "" : (value / floor.value).toFixed(1);
  const beside = floor === undefined ? "" : `${floor.value.toFixed(2)} ms: ${floor.what}`;
  const measured = unit === "bytes" ? `${(value / 1000).toFixed(1)} kB` : `${value.toFixed(2)} ms`;
  const { bar, holds } = verdict(row) ?? { bar: "" };
  return [what, measured, beside, ratio, bar, bar === "" ? "" : holds ? "yes" : "no"];
}
