export const FENCE = /^[ \t]*(`{3,}(?=[^`]*$)|~{3,})/;
export const HEADING = /^ {0,3}(#{1,6})(?:[ \t]+(.*))?$/;
export const THEMATIC_BREAK = /^ {0,3}(?:(?:-[ \t]*){3,}|(?:_[ \t]*){3,}|(?:\*[ \t]*){3,})$/;
export const SETEXT = /^ {0,3}(=+|-+)[ \t]*$/;
export const QUOTE = /^ {0,3}>[ \t]?/;
export const CALLOUT = /^\[![^\]]+\]/;
export const FOOTNOTE = /^ {0,3}\[\^([^\s\]]+)\]:/;
export const HTML = /^ {0,3}<(?:[A-Za-z/][^>]*>?|!--)/;
export const TABLE_RULE = /^[ \t]*\|?[ \t]*:?-+:?[ \t]*(?:\|[ \t]*:?-+:?[ \t]*)*\|?[ \t]*$/;
export const LONE_BLOCK_ID = /^\^([A-Za-z0-9-]+)$/;
/** Nobody nests quotes deeper; a text that does must not exhaust the stack. */
export const DEEPEST_QUOTE = 50;
export const BLANK = /^\s*$/;

/** What begins another block without a blank line before it. */
export function interrupts(content: string): boolean {
  const begins = [FENCE, HEADING, THEMATIC_BREAK, QUOTE, DELIMITER, LIST_ITEM];
  return begins.some((pattern) => pattern.test(content));
}

const DELIMITER = /^[ \t]*(?:%%|\$\$)[ \t]*$/;
const LIST_ITEM = /^ {0,3}(?:[-*+]|1[.)])[ \t]+\S/;

/** The line that closes a fence is of the same character and at least as long. */
export function closingFence(opening: string): RegExp {
  const fence = FENCE.exec(opening)?.[1] ?? "```";
  return new RegExp(`^[ \\t]*\\${fence[0] ?? "`"}{${fence.length},}[ \\t]*$`);
}

export function indentOf(content: string): string {
  return /^[ \t]*/.exec(content)?.[0] ?? "";
}
