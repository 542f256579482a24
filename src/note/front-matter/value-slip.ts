import type { PropertySlip } from "../../domain/issue";
import type { PropertyLine } from "./lines-of-property";
import { closingQuote } from "./yaml-entries";

/** A sign with which no plain value may start; `|` and `>` may, with nothing but their own signs after them. */
const SIGN = /^(?:[@`%*&!,\]}]|[|>][-+\d]{0,2}[ \t]*[^-+\d \t#]|[-?](?: |$))/;
const LINK = /^\[\[[^[\]]{1,300}\]\]/;
const COMMENT = /[ \t]#.*$/;

/** What is wrong with the value of a line; null where nothing is. */
export function valueSlip(line: PropertyLine): PropertySlip | null {
  const { value } = line;
  if (/^["']/.test(value)) return line.close === null ? "unclosed-quote" : afterSlip(line);
  if (/^[[{]/.test(value)) return bracketSlip(line);
  if (SIGN.test(value)) return "sign";
  return /:(?: |$)/.test(value.replace(COMMENT, "")) ? "colon" : null;
}

function bracketSlip(line: PropertyLine): PropertySlip | null {
  const { value, rest, close } = line;
  const link = LINK.exec(value)?.[0];
  if (link !== undefined) return isOver(value.slice(link.length)) ? null : "link";
  if (close !== null) return afterSlip(line);
  if (hasOpenQuote(value)) return "unclosed-quote";
  return isOpen(rest) ? "unclosed-bracket" : null;
}

function afterSlip({ rest, close }: PropertyLine): PropertySlip | null {
  const [after = ""] = rest.slice(close ?? 0).split("\n", 1);
  return isOver(after) ? null : "text-after";
}

function isOver(after: string): boolean {
  return after.replace(COMMENT, "").trim() === "";
}

/** True where more brackets are opened than closed. */
function isOpen(text: string): boolean {
  return (text.match(/[[{]/g)?.length ?? 0) > (text.match(/[\]}]/g)?.length ?? 0);
}

/** True where a part of a list starts with a quote that is not closed in it. */
function hasOpenQuote(value: string): boolean {
  for (let at = 1; at < value.length; at += 1) {
    const quote = value.charAt(at);
    if ((quote !== '"' && quote !== "'") || !/[[{,:\s]/.test(value.charAt(at - 1))) continue;
    const end = closingQuote(value, at, quote);
    if (end === null) return true;
    at = end - 1;
  }
  return false;
}
