import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";

/**
 * Brings manifest.json, versions.json and CHANGELOG.md in step with the version of package.json, and leaves an empty
 * heading for what comes next. `npm version` runs it after it has written package.json, and commits what it changed.
 */
const root = process.argv[2] ?? ".";
const { version } = JSON.parse(await text("package.json"));
const manifest = JSON.parse(await text("manifest.json"));
const versions = JSON.parse(await text("versions.json"));
const changelog = await text("CHANGELOG.md");

if (!/^\d+\.\d+\.\d+$/.test(version)) stop(`${version} is no version that Obsidian accepts: write 1.2.3.`);
const [, news] = changelog.split(/^## Unreleased$/m);
if (news === undefined) stop("CHANGELOG.md has no “## Unreleased” that could be released.");
if (/^\s*(?:## |$)/.test(news))
  stop("CHANGELOG.md has nothing under “## Unreleased” that could be released.");

await write("manifest.json", json({ ...manifest, version }));
await write("versions.json", json({ ...versions, [version]: manifest.minAppVersion }));
await write("CHANGELOG.md", changelog.replace(/^## Unreleased$/m, `## Unreleased\n\n## ${version}`));
console.log(`manifest.json, versions.json and CHANGELOG.md are at ${version}.`);

function text(file) {
  return readFile(join(root, file), "utf8");
}

function write(file, content) {
  return writeFile(join(root, file), content);
}

function json(value) {
  return `${JSON.stringify(value, null, 2)}\n`;
}

function stop(message) {
  console.error(message);
  process.exit(1);
}
