import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";

const KINDS = {
  pale: "too pale in our colours",
  paleByTheme: "too pale in the theme's own colours",
  paleInApp: "too pale in what the app draws",
  axe: "axe, other rules",
  layout: "cut, covered or sideways",
  focus: "focus not seen",
  touch: "too small for a finger",
};

/** What was found under each theme: each sentence once, with the looks and surfaces it holds for. */
export async function report(out, themes) {
  const texts = [];
  for (const { name } of themes) texts.push(themeReport(name, await findingsIn(join(out, name))));
  return texts.join("\n");
}

async function findingsIn(folder) {
  const found = [];
  for (const look of await readdir(folder).catch(() => [])) {
    const text = await readFile(join(folder, look, "findings.json"), "utf8").catch(() => "{}");
    for (const [surface, findings] of Object.entries(JSON.parse(text))) {
      for (const [kind, sentences] of Object.entries(findings))
        for (const sentence of sentences) found.push({ kind, sentence, place: `${look} ${surface}` });
    }
  }
  return found;
}

function themeReport(name, found) {
  const lines = Object.entries(KINDS).flatMap(([kind, title]) => {
    const sentences = placesBySentence(found.filter((each) => each.kind === kind));
    const each = [...sentences].map(([sentence, places]) => `    ${sentence} [${shortened(places)}]`);
    return each.length === 0 ? [] : [`  ${title}: ${each.length}`, ...each];
  });
  return [name, ...(lines.length === 0 ? ["  nothing found"] : lines)].join("\n");
}

function placesBySentence(found) {
  const places = new Map();
  for (const { sentence, place } of found) places.set(sentence, [...(places.get(sentence) ?? []), place]);
  return places;
}

function shortened(places) {
  return places.length > 3
    ? `${places.slice(0, 2).join(", ")} and ${places.length - 2} more`
    : places.join(", ");
}
