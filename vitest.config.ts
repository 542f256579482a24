import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

/** Days must not depend on where the user lives: west, east, with daylight saving at midnight, and at the date line. */
const TIME_ZONES = ["UTC", "America/New_York", "Africa/Cairo", "Pacific/Kiritimati"];

/** Where only the calendar itself is tried: half hours, half an hour of daylight saving, a day left out. */
const FURTHER_ZONES = ["Asia/Kolkata", "Australia/Lord_Howe", "America/St_Johns", "Pacific/Apia"];

/** Long runs over text and events, in which no clock has a part: one zone is enough for them. */
const WITHOUT_CLOCK = [
  "tests/note/{hostile-text,laws,*-laws,brief-block,properties-before,yaml-*}.test.ts",
  "tests/note/{scan-note,text-changes,sections,lines,file-name,list-property}.test.ts",
  "tests/i18n/{spoken-literals,every-word}.test.ts",
  "tests/app/{roster,undo-*}.test.ts",
];

export default defineConfig({
  test: {
    pool: "forks",
    // Two processors have work enough while some tests only wait.
    maxWorkers: "100%",
    coverage: {
      include: ["src/note/**/*.ts", "src/vault/note-store.ts"],
      reporter: ["text", "json"],
      reportsDirectory: "tests/__output__/coverage",
      thresholds: { branches: 95 },
    },
    projects: [
      ...TIME_ZONES.map((zone) => ({
        test: {
          name: zone,
          env: { TZ: zone },
          // These tests share nothing that one of them could leave behind, so one process does for all files.
          isolate: false,
          include: ["tests/{domain,note,settings,app,i18n}/**/*.test.ts"],
          exclude: zone === "UTC" ? [] : WITHOUT_CLOCK,
          testTimeout: 20_000,
        },
      })),
      ...FURTHER_ZONES.map((zone) => ({
        test: {
          name: zone,
          env: { TZ: zone },
          isolate: false,
          include: ["tests/domain/{time-zone,calendar}.test.ts"],
        },
      })),
      {
        // The package of that name holds types alone; the app brings the module itself.
        resolve: {
          alias: { obsidian: fileURLToPath(new URL("./tests/nothing-lost/obsidian.ts", import.meta.url)) },
        },
        test: {
          name: "host",
          env: { TZ: "UTC" },
          // To load the host takes longer than most of these tests, and each of them closes the vaults it has opened.
          isolate: false,
          include: [
            "tests/{host,vault,engine,ui,plugin,forms,fuzz,nothing-lost}/**/*.test.{ts,tsx}",
            "tests/*.test.ts",
          ],
          testTimeout: 20_000,
        },
      },
    ],
  },
});
