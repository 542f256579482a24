import { defineConfig } from "vitest/config";

/** Days must not depend on where the user lives: west, east, with daylight saving at midnight, and at the date line. */
const TIME_ZONES = ["UTC", "America/New_York", "Africa/Cairo", "Pacific/Kiritimati"];

export default defineConfig({
  test: {
    pool: "forks",
    projects: [
      ...TIME_ZONES.map((zone) => ({
        test: {
          name: zone,
          env: { TZ: zone },
          // These tests share nothing that one of them could leave behind, so one process does for all files.
          isolate: false,
          include: ["tests/{domain,note,settings,app,i18n}/**/*.test.ts"],
        },
      })),
      {
        test: {
          name: "host",
          env: { TZ: "UTC" },
          include: ["tests/{host,vault,ui,plugin,forms,fuzz}/**/*.test.{ts,tsx}", "tests/*.test.ts"],
          testTimeout: 20_000,
        },
      },
    ],
  },
});
