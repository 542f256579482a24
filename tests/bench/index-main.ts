import { indexRows } from "./index-rows";
import { mentionRows } from "./mention-rows";
import { practiceRows } from "./practice-rows";
import { textRows } from "./text-rows";
import { writeRows } from "./write-rows";

const count = Number(process.argv[2]);
const rows = [
  ...(await indexRows(count)),
  ...(await mentionRows(count)),
  ...(await textRows(count)),
  ...(await practiceRows(count)),
];
// What does not depend on the size of the vault is measured once.
console.log(JSON.stringify(count === 10_000 ? [...rows, ...writeRows()] : rows));
