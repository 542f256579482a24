import { configDefaults, defineConfig } from "vitest/config";

process.env["TZ"] = "UTC";

/**
 * The tests by which mutants of the write core are to be found: those by example, in one time zone. Laws over random
 * notes are left out, for what they find by chance one time they may miss the next.
 */
export default defineConfig({
  test: {
    name: "mutation",
    isolate: false,
    include: ["tests/{note,app}/**/*.test.ts"],
    exclude: [
      ...configDefaults.exclude,
      "tests/note/{laws,write-laws,hostile-text,person-verdict,decode-properties}.test.ts",
      "tests/app/{roster,people-index,agenda-feed}.test.ts",
    ],
  },
});
