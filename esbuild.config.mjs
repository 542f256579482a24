import { readFile, writeFile } from "node:fs/promises";
import esbuild from "esbuild";
import { forbiddenIn } from "./tests/bundle-rules.mjs";

/** What of gray-matter is not needed to split a note: its writers, and the kinds of value that no note holds. */
const LEFT_OUT = /^(?:fs|section-matter|\.\/lib\/excerpt|\.\/stringify|\.\/lib\/stringify)$/;
const KIND_OF = `module.exports = (value) => (Array.isArray(value) ? "array" : value === null ? "null" : typeof value);`;

/**
 * gray-matter without what a phone does not have and nobody should run: its engines (js-yaml, and eval for
 * `---js`), `fs` and `Buffer`. What stays is the splitter; its YAML engine is Obsidian's parseYaml.
 */
const slimGrayMatter = {
  name: "slim-gray-matter",
  setup(build) {
    const isGrayMatter = /[\\/]gray-matter[\\/]/;
    build.onResolve({ filter: LEFT_OUT }, ({ path, importer }) =>
      isGrayMatter.test(importer) ? { path, namespace: "left-out" } : undefined,
    );
    build.onLoad({ filter: /.*/, namespace: "left-out" }, () => ({ contents: "module.exports = () => {};" }));
    build.onLoad({ filter: /[\\/]gray-matter[\\/]lib[\\/]engines\.js$/ }, () => ({
      contents: "module.exports = {};",
    }));
    build.onLoad({ filter: /[\\/]kind-of[\\/]index\.js$/ }, () => ({ contents: KIND_OF }));
    build.onLoad({ filter: /[\\/]gray-matter[\\/]lib[\\/]utils\.js$/ }, async ({ path }) => ({
      contents: (await readFile(path, "utf8")).replaceAll("Buffer.from(input)", "input"),
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
  if (!process.argv.includes("--quiet")) console.log(`main.js: ${bytes} bytes`);
}
