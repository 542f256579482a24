import { readFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

const FOLDER = dirname(fileURLToPath(import.meta.url));

/** The sample plugin as the three files of a released plugin. */
export async function buildSample(): Promise<{ main: string; manifest: string; css: string }> {
  const result = await build({
    entryPoints: [join(FOLDER, "main.ts")],
    bundle: true,
    write: false,
    format: "cjs",
    target: "es2022",
    external: ["obsidian"],
  });
  return {
    main: result.outputFiles[0]?.text ?? "",
    manifest: await readFile(join(FOLDER, "manifest.json"), "utf8"),
    css: await readFile(join(FOLDER, "styles.css"), "utf8"),
  };
}
