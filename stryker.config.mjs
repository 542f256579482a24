import { tmpdir } from "node:os";
import { join } from "node:path";

/** What writes into notes: every file that decides which bytes change, and whether they may. */
const WRITE_CORE = [
  "src/note/**/{edit,text-changes,insertion}.ts",
  "src/domain/same-value.ts",
  "src/note/**/{front-matter-edit,property-lines,property-proof,list-property,field-changes,rewrite-properties}.ts",
  "src/note/**/yaml-{entries,entry-edit,list,list-edit,flow,scalar}.ts",
  "src/note/**/{log-append,record,record-contact,status-write,milestone-write}.ts",
  "src/note/**/{promise-add,promise-edit,promise-day,promise-proof,task-line}.ts",
  "src/vault/note-store.ts",
  "src/app/{undo-history,perform}.ts",
];

/** @type {import("@stryker-mutator/api/core").PartialStrykerOptions} */
export default {
  mutate: WRITE_CORE,
  testRunner: "vitest",
  vitest: { configFile: "vitest.mutation.config.ts", related: false },
  plugins: ["@stryker-mutator/vitest-runner"],
  coverageAnalysis: "perTest",
  concurrency: 1,
  ignorePatterns: ["main.js", "examples", "docs", "tests/{bench,e2e,fuzz,plugin}"],
  timeoutMS: 2000,
  tempDirName: join(tmpdir(), "rapport-mutation"),
  cleanTempDir: "always",
  reporters: ["clear-text", "json"],
  jsonReporter: { fileName: "tests/__output__/mutation.json" },
  clearTextReporter: { allowColor: false, reportTests: false, skipFull: true },
  thresholds: { high: 95, low: 90, break: 90 },
};
