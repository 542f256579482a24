import { readFile, writeFile } from "node:fs/promises";
import esbuild from "esbuild";
import { forbiddenIn } from "./tests/bundle-rules.mjs";

/**
 * gray-matter without what a phone does not have and nobody should run: its engines (js-yaml, and eval for
 * `---js`), `fs`, `Buffer` and section-matter. What stays is the splitter; its YAML engine is Obsidian's parseYaml.
 */
const slimGrayMatter = {
  name: "slim-gray-matter",
  setup(build) {
    const insideGrayMatter = /[\\/]gray-matter[\\/]/;
    build.onResolve({ filter: /^(?:fs|section-matter)$/ }, ({ path, importer }) =>
      insideGrayMatter.test(importer) ? { path, namespace: "left-out" } : undefined,
    );
    build.onLoad({ filter: /.*/, namespace: "left-out" }, () => ({ contents: "module.exports = () => {};" }));
    build.onLoad({ filter: /[\\/]gray-matter[\\/]lib[\\/]engines\.js$/ }, () => ({
      contents: "module.exports = {};",
    }));
    build.onLoad({ filter: /[\\/]gray-matter[\\/]lib[\\/]utils\.js$/ }, async ({ path }) => ({
      contents: (await readFile(path, "utf8"))
        .replaceAll("Buffer.from(input)", "input")
        .replaceAll("Buffer", "Object"),
    }));
  },
};

/** Builds main.js; the same sources give the same bytes. */
export async function build({ outfile = "main.js", minify = true } = {}) {
  const { outputFiles, metafile } = await esbuild.build({
    entryPoints: ["src/main.ts"],
    bundle: true,
    format: "cjs",
    platform: "browser",
    target: "es2022",
    external: ["obsidian"],
    jsx: "automatic",
    jsxImportSource: "preact",
    charset: "utf8",
    legalComments: "none",
    minify,
    metafile: true,
    write: false,
    plugins: [slimGrayMatter],
    logLevel: "warning",
  });
  const text = outputFiles[0].text;
  const forbidden = forbiddenIn(text);
  if (forbidden.length > 0) throw new Error(`main.js must not contain ${forbidden.join(", ")}`);
  await writeFile(outfile, text);
  return { bytes: Buffer.byteLength(text), metafile };
}

if (process.argv[1] === new URL(import.meta.url).pathname) {
  const { bytes } = await build();
  console.log(`main.js: ${bytes} bytes`);
}
