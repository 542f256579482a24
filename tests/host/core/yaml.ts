import { parse, stringify } from "yaml";
import { readSimpleYaml } from "./simple-yaml";

/**
 * YAML 1.2 as the app reads it: days stay strings, a key that occurs twice is an error, an alias bomb is refused.
 * Throws YAMLParseError.
 */
export function parseYaml(yaml: string): unknown {
  return readSimpleYaml(yaml) ?? parse(yaml, { logLevel: "error" });
}

/** As `processFrontMatter` writes it: an empty value is nothing after the colon, long lines are not folded. */
export function stringifyYaml(value: unknown): string {
  return stringify(value, { nullStr: "", lineWidth: 0, aliasDuplicateObjects: false });
}
