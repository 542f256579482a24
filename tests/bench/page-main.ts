import { bundleRows, paintRows } from "./page-rows";

console.log(JSON.stringify([...(await bundleRows()), ...(await paintRows())]));
