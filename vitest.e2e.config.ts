import { defineConfig } from "vitest/config";

/** The specs that run the built plugin in Chromium; one at a time, because they share its processor. */
export default defineConfig({
  test: {
    include: ["tests/e2e/**/*.test.ts"],
    globalSetup: "tests/e2e/suite.ts",
    pool: "forks",
    fileParallelism: false,
    // The specs share one connection to the browser; what they must not share, the vault, each opens for itself.
    isolate: false,
    testTimeout: 90_000,
    hookTimeout: 60_000,
  },
});
