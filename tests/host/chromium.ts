import { existsSync } from "node:fs";
import { type Browser, chromium } from "playwright-core";

/** Where systems keep a browser that can be driven. The one named by CHROMIUM_PATH comes before all. */
const KNOWN_PLACES = [
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/usr/bin/google-chrome-stable",
  "/usr/bin/microsoft-edge",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
  "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
  "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
  "C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe",
];

/** Started as root, as in many containers, Chromium refuses its sandbox. */
const isRoot = (): boolean => process.getuid?.() === 0;

async function bundledBrowser(): Promise<{ executablePath: string; args: string[] }> {
  const { default: packaged } = await import("@sparticuz/chromium");
  return { executablePath: await packaged.executablePath(), args: packaged.args };
}

/** A headless Chromium: the system's own, else the one that comes from npm (Linux on x64 only). */
export async function launchChromium(): Promise<Browser> {
  const chosen = process.env["CHROMIUM_PATH"] ?? KNOWN_PLACES.find((path) => existsSync(path));
  if (chosen !== undefined) {
    return chromium.launch({ executablePath: chosen, args: isRoot() ? ["--no-sandbox"] : [] });
  }
  return chromium.launch(await bundledBrowser());
}
