import { indexRows } from "./index-rows";
import type { BenchRow } from "./measure";

const rows: BenchRow[] = [];
for (const count of (process.argv[2] ?? "1000,10000,50000").split(",").map(Number)) {
  rows.push(...(await indexRows(count)));
}
console.log(JSON.stringify(rows));
