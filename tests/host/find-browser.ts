import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { access, constants, mkdtemp, readFile, rename, rm, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { tmpdir, userInfo } from "node:os";
import { delimiter, dirname, join } from "node:path";
import { promisify } from "node:util";
import type { LaunchOptions } from "playwright-core";

const run = promisify(execFile);

/** A browser that has been seen to run on this machine. */
export interface FoundBrowser {
  readonly executablePath: string;
  /** What it needs in its environment besides what is there. */
  readonly env: Readonly<Record<string, string>>;
}

const NAMES = [
  "chromium",
  "chromium-browser",
  "google-chrome",
  "google-chrome-stable",
  "msedge",
  "microsoft-edge",
];
/** Where the browsers of other systems stand, whose folders are on no PATH. */
const PLACES = [
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
  "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
  "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
  "C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe",
];
const ADVICE = "Set CHROMIUM_PATH to the program of a Chromium, Chrome or Edge.";

/** The browser of CHROMIUM_PATH, else one on the PATH, else the one that comes with the development packages. */
export async function findBrowser(): Promise<FoundBrowser> {
  const chosen = process.env["CHROMIUM_PATH"];
  if (chosen !== undefined && chosen !== "") {
    if (await runs({ executablePath: chosen, env: {} })) return { executablePath: chosen, env: {} };
    throw new Error(`CHROMIUM_PATH names ${chosen}, which does not run. ${ADVICE}`);
  }
  return (await installedBrowser()) ?? (await packagedBrowser());
}

async function installedBrowser(): Promise<FoundBrowser | null> {
  const folders = (process.env["PATH"] ?? "").split(delimiter).filter((folder) => folder !== "");
  const suffix = process.platform === "win32" ? ".exe" : "";
  const onPath = NAMES.flatMap((name) => folders.map((folder) => join(folder, name + suffix)));
  for (const executablePath of [...onPath, ...PLACES]) {
    const found = { executablePath, env: {} };
    if ((await isProgram(executablePath)) && (await runs(found))) return found;
  }
  return null;
}

async function isProgram(path: string): Promise<boolean> {
  return access(path, constants.X_OK).then(
    () => true,
    () => false,
  );
}

/**
 * Whether it can be started at all. A program may be there and not run: a distribution's stub that only says how to
 * install the real one, a binary for another processor, one whose libraries are missing.
 */
async function runs({ executablePath, env }: FoundBrowser): Promise<boolean> {
  // On Windows a browser that is asked for its version opens a window instead.
  if (process.platform === "win32") return isProgram(executablePath);
  return run(executablePath, ["--version"], { env: { ...process.env, ...env }, timeout: 20_000 }).then(
    () => true,
    () => false,
  );
}

/** Chromium from npm. Where the system lacks the libraries or the fonts that it needs, those beside it are used. */
async function packagedBrowser(): Promise<FoundBrowser> {
  const folder = await unpackedBrowser().catch((error: unknown) => {
    throw new Error(
      `No browser was found, and the packaged one could not be unpacked (${String(error)}). ${ADVICE}`,
    );
  });
  const executablePath = join(folder, "chromium");
  const fonts: Record<string, string> = existsSync("/etc/fonts/fonts.conf")
    ? {}
    : { FONTCONFIG_PATH: folder };
  const libraries = [join(folder, "al2023", "lib"), process.env["LD_LIBRARY_PATH"]]
    .filter(Boolean)
    .join(delimiter);
  for (const env of [fonts, { ...fonts, LD_LIBRARY_PATH: libraries }]) {
    if (await runs({ executablePath, env })) return { executablePath, env };
  }
  throw new Error(`No browser was found, and the packaged one does not run on this machine. ${ADVICE}`);
}

/** The folder of the unpacked browser. It gets its name only when it is whole, so that two runs may race for it. */
async function unpackedBrowser(): Promise<string> {
  const root = dirname(dirname(dirname(createRequire(import.meta.url).resolve("@sparticuz/chromium"))));
  const { version }: { version: string } = JSON.parse(await readFile(join(root, "package.json"), "utf8"));
  const folder = join(tmpdir(), `rapport-chromium-${version}-${userInfo().username}`);
  if (existsSync(folder)) return folder;
  const partial = await mkdtemp(`${folder}-`);
  await unpackInto(partial, root);
  await writeFile(join(partial, "fonts.conf"), fontSettings(folder));
  await rename(partial, folder).catch(async (error: unknown) => {
    await rm(partial, { recursive: true, force: true });
    if (!existsSync(folder)) throw error;
  });
  return folder;
}

/** The package unpacks into the system's temporary folder, with libraries only where it takes itself to be on Lambda. */
async function unpackInto(folder: string, root: string): Promise<void> {
  const script = `import("@sparticuz/chromium").then((chromium) => chromium.default.executablePath());`;
  const env = {
    ...process.env,
    TMPDIR: folder,
    TMP: folder,
    TEMP: folder,
    AWS_LAMBDA_JS_RUNTIME: "nodejs20.x",
  };
  await run(process.execPath, ["--eval", script], { cwd: root, env });
}

function fontSettings(folder: string): string {
  return `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig><dir>${folder}/fonts</dir><cachedir>${folder}/fonts-cache</cachedir></fontconfig>
`;
}

/** How that browser is started. Containers seldom let it build its sandbox; the pages it is given here are our own. */
export async function launchOptions(): Promise<LaunchOptions> {
  const { executablePath, env } = await findBrowser();
  return {
    executablePath,
    env: { ...process.env, ...env },
    args: ["--no-sandbox", "--font-render-hinting=none"],
  };
}
