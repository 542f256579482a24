import type { PropertySlip } from "../../domain/issue";
import type { PropertyLine } from "./lines-of-property";

/** What is wrong with where a line stands, by those above it in the same property; null where nothing is. */
export function placeSlip(
  each: PropertyLine,
  before: readonly PropertyLine[],
  base: number,
): PropertySlip | null {
  const { indent, hasKey, isListEntry } = each;
  const above = before.at(-1);
  if (indent < base) return "indentation";
  if (indent === base && !hasKey) return isListEntry && above !== undefined ? null : "no-property";
  if (above === undefined) return null;
  if (indent > above.indent) return hasKey && above.hasKey && hasPlainValue(above) ? "indentation" : null;
  return before.some((other) => columns(other).includes(indent)) ? null : "indentation";
}

function hasPlainValue({ value }: PropertyLine): boolean {
  return value !== "" && !/^["'[{|>&!#]/.test(value);
}

/** Where lines that belong to the same map or list as a line may start: with it, or with what its list sign is before. */
function columns({ indent, isListEntry, line }: PropertyLine): readonly number[] {
  return isListEntry ? [indent, line.text.search(/[^ -]/)] : [indent];
}
