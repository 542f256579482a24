import { type Browser, chromium } from "playwright-core";
import { launchOptions } from "./find-browser";

/** A headless Chromium: the system's own, else the one that comes from npm. */
export async function launchChromium(): Promise<Browser> {
  return chromium.launch(await launchOptions());
}
