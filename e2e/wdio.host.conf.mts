import HostService from "./host-service.mts";

/**
 * Runs the same specs on the host, in a Chromium that is there: CHROMIUM_PATH and CHROMEDRIVER_PATH name the two.
 * Build the plugin first.
 */
const binary = process.env["CHROMIUM_PATH"];
const driver = process.env["CHROMEDRIVER_PATH"];

export const config: WebdriverIO.Config = {
  runner: "local",
  framework: "mocha",
  specs: ["./specs/**/*.spec.ts"],
  maxInstances: 1,
  capabilities: [
    {
      browserName: "chrome",
      "goog:chromeOptions": {
        ...(binary === undefined ? {} : { binary }),
        args: ["--headless=new", "--no-sandbox", "--window-size=1280,900"],
      },
      ...(driver === undefined ? {} : { "wdio:chromedriverOptions": { binary: driver } }),
    },
  ],
  services: [[HostService, {}]],
  reporters: ["spec"],
  mochaOpts: { ui: "bdd", timeout: 60_000 },
  logLevel: "warn",
};
