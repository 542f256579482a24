import { edited, UNCHANGED, type Edit } from "../text/edit";
import { locateFrontMatter } from "./front-matter";
import { notProvable } from "./property-proof";
import { readNote, refusedFor, type ParseYaml } from "./read-note";
import { sameValue } from "../../domain/same-value";

/** The host's own YAML writer. */
export type WriteYaml = (value: object) => string;

/** The host's own YAML parser and writer, so that the result is what the app itself would write. */
export interface RewriteContext {
  readonly parseYaml: ParseYaml;
  readonly writeYaml: WriteYaml;
}

/**
 * All properties written anew with the values they have, as the app does it when one of them is changed in its
 * Properties panel: comments, quotes and the shape of lists are lost, the body and the line endings stay. Refused for
 * invalid front matter, and where re-reading does not show the very same values.
 */
export function rewriteProperties(text: string, context: RewriteContext): Edit {
  const before = readNote(text, context.parseYaml);
  if (before.error !== null) return refusedFor(before.error);
  const found = locateFrontMatter(text);
  if (found === null || Object.keys(before.properties).length === 0) return UNCHANGED;
  const yaml = context.writeYaml(before.properties).replace(/\n/g, found.open.end);
  const after = text.slice(0, found.yamlStart) + yaml + text.slice(found.yamlEnd);
  const reread = readNote(after, context.parseYaml);
  const isSame = reread.body === before.body && sameValue(reread.properties, before.properties);
  return isSame ? edited(text, after) : notProvable(text, Object.keys(before.properties)[0] ?? "");
}

/**
 * A change that may write the properties anew where nothing less makes it provable, all in one edit. Where the change
 * is refused all the same, nothing is rewritten either.
 */
export function rewritingIfNeeded(
  change: (text: string) => Edit,
  context: RewriteContext,
): (text: string) => Edit {
  return (text) => {
    const edit = change(text);
    if (edit.kind !== "refused" || edit.refusal.code !== "not-provable") return edit;
    const rewritten = rewriteProperties(text, context);
    return rewritten.kind === "changed" ? change(rewritten.text) : edit;
  };
}
