import { changeProperties } from "../../src/note/front-matter/front-matter-edit";
import type { ParseYaml } from "../../src/note/front-matter/read-note";
import type { Edit } from "../../src/note/text/edit";

/** The note without the property of that very key. */
export function removeProperty(text: string, key: string, parseYaml: ParseYaml): Edit {
  return changeProperties(text, [{ key, value: null }], parseYaml);
}
