import { indexRows } from "./index-rows";

console.log(JSON.stringify(await indexRows(Number(process.argv[2]))));
