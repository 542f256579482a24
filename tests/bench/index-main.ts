import { createCore } from "../host/core/create-core";
import { indexRows, restoreCache } from "./index-rows";
import { mentionRows } from "./mention-rows";
import { practiceRows } from "./practice-rows";
import { syntheticVault } from "./synthetic-vault";
import { textRows } from "./text-rows";
import { writeRows } from "./write-rows";

const count = Number(process.argv[2]);
const notes = [...syntheticVault(count)];
const core = await createCore(notes);
restoreCache(core);
const index = indexRows(core, count);
const texts = await textRows(core, notes);
const rows = [...index, ...texts.rows, ...practiceRows(core, texts.people), ...(await mentionRows(count))];
// What does not depend on the size of the vault is measured once.
console.log(JSON.stringify(count === 10_000 ? [...rows, ...writeRows()] : rows));
