import { readFile } from "node:fs/promises";
import { join } from "node:path";

/**
 * Prints what CHANGELOG.md says of a version, and refuses to where package.json, manifest.json and versions.json are not
 * all at it: `node .ci/release-notes.mjs VERSION`.
 */
const [version = "", root = "."] = process.argv.slice(2);
const [pack, manifest, versions] = await Promise.all(
  ["package.json", "manifest.json", "versions.json"].map(async (file) => JSON.parse(await text(file))),
);
const wrong = [
  pack.version === version ? "" : `package.json is at ${pack.version}`,
  manifest.version === version ? "" : `manifest.json is at ${manifest.version}`,
  versions[version] === manifest.minAppVersion ? "" : "versions.json does not have its version of Obsidian",
].filter((problem) => problem !== "");
if (wrong.length > 0) stop(`${version} cannot be released: ${wrong.join("; ")}.`);

const notes = notesOf(await text("CHANGELOG.md"));
if (notes === null) stop(`CHANGELOG.md says nothing of ${version}.`);
console.log(notes);

/** What stands below the heading of the version, up to the next one; null where there is nothing. */
function notesOf(changelog) {
  const [, ...parts] = changelog.split(/^## /m);
  const part = parts.find((each) => each.startsWith(`${version}\n`));
  return part?.slice(version.length).trim() || null;
}

function text(file) {
  return readFile(join(root, file), "utf8");
}

function stop(message) {
  console.error(message);
  process.exit(1);
}
