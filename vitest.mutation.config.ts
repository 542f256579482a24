import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

process.env["TZ"] = "UTC";

const WRITE_TESTS = [
  "{edit,text-changes,insertion}",
  "{front-matter-edit,several-properties,property-proof,list-property,rewrite-properties}",
  "yaml-*",
  "{append-interaction,entry-reader,entry-mark,interaction-log,ambiguous-entry,log-shapes,record,record-contact}",
  "{lines,list-block,read-body,status-write,milestone-write,person-fields}",
  "{promise-add,promise-edit,promise-day,move-promise,linked-promises,commitment-lines,task-line,new-person}",
];

/**
 * The tests by which mutants of the write core are to be found: those by example, in one time zone. Laws over random
 * notes are left out, for what they find by chance one time they may miss the next.
 */
export default defineConfig({
  resolve: {
    alias: { obsidian: fileURLToPath(new URL("./tests/nothing-lost/obsidian.ts", import.meta.url)) },
  },
  test: {
    name: "mutation",
    isolate: false,
    // A mutant has its own, shorter time; this is for the first run, on a machine that may be busy.
    testTimeout: 30_000,
    include: [
      ...WRITE_TESTS.map((names) => `tests/note/**/${names}.test.ts`),
      "tests/domain/same-value.test.ts",
      "tests/app/{act,undo-history,perform,insert-checklist}.test.ts",
      "tests/nothing-lost/{note-store,note-store-unsaved,note-store-created,found,rewriting}.test.ts",
    ],
  },
});
