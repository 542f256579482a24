import { resolve } from "node:path";
import type {} from "wdio-obsidian-service";

/**
 * Runs the specs in Obsidian itself, which the service fetches: the earliest version that the manifest allows and the
 * latest one, on the desktop and as the app shows itself on a phone. Build the plugin first.
 */
const VAULT = "./vault";
const PLUGINS = [".."];

const options = (emulateMobile: boolean, installerVersion: string) => ({
  installerVersion,
  emulateMobile,
  vault: VAULT,
  plugins: PLUGINS,
});

export const config: WebdriverIO.Config = {
  runner: "local",
  framework: "mocha",
  specs: ["./specs/**/*.spec.ts"],
  maxInstances: 2,
  capabilities: [
    {
      browserName: "obsidian",
      browserVersion: "earliest",
      "wdio:obsidianOptions": options(false, "earliest"),
    },
    { browserName: "obsidian", browserVersion: "latest", "wdio:obsidianOptions": options(false, "latest") },
    {
      browserName: "obsidian",
      browserVersion: "latest",
      "goog:chromeOptions": { mobileEmulation: { deviceMetrics: { width: 390, height: 844 } } },
      "wdio:obsidianOptions": options(true, "latest"),
    },
  ],
  services: ["obsidian"],
  reporters: ["obsidian"],
  cacheDir: resolve(".obsidian-cache"),
  mochaOpts: { ui: "bdd", timeout: 60_000 },
  logLevel: "warn",
};
