import { defineConfig } from "vitest/config";

/** The specs, or what `npm run themes` looks at. */
const INCLUDED =
  process.env["RAPPORT_THEMES"] === undefined ? "tests/e2e/**/*.test.ts" : "tests/themes/*.look.ts";

/** The specs that run the built plugin in Chromium; two at a time: one waits while the other works. */
export default defineConfig({
  test: {
    include: [INCLUDED],
    globalSetup: "tests/e2e/suite.ts",
    pool: "forks",
    maxWorkers: 2,
    // The specs of a worker share a connection to its browser; what they must not share, the vault, each opens for itself.
    isolate: false,
    testTimeout: 90_000,
    // What is waited for is there at once on a quiet machine; the tests in Node run beside these.
    expect: { poll: { timeout: 30_000, interval: 20 } },
    hookTimeout: 60_000,
  },
});
