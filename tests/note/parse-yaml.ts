import { parse } from "yaml";

/** YAML as Obsidian's own `parseYaml` reads it: the same library, invalid text throws, days stay strings. */
export function parseYaml(text: string): unknown {
  return parse(text, { logLevel: "error" });
}

/** The more forgiving setting, in which a key may stand twice and the last one rules. */
export function parseYamlLeniently(text: string): unknown {
  return parse(text, { logLevel: "error", uniqueKeys: false });
}
