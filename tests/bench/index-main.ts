import { indexRows } from "./index-rows";
import { mentionRows } from "./mention-rows";
import { textRows } from "./text-rows";

const count = Number(process.argv[2]);
console.log(
  JSON.stringify([...(await indexRows(count)), ...(await mentionRows(count)), ...(await textRows(count))]),
);
