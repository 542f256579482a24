/** How a line of the checklist is laid out, as the text around its link and its reason. */
export interface LineFormat {
  readonly before: string;
  readonly between: string;
  readonly after: string;
  readonly isReasonFirst: boolean;
}

const LINK = "{{link}}";
const REASON = "{{reason}}";

/** A layout such as `{{link}} — {{reason}}`; null where one of the two is missing, stands twice, or lines break. */
export function parseLineFormat(text: string): LineFormat | null {
  const parts = text.trim().split(/(\{\{(?:link|reason)\}\})/);
  const [before = "", first, between = "", second, after = "", ...further] = parts;
  if (further.length > 0 || first === second || first === undefined || second === undefined) return null;
  return /[\r\n]/.test(text) ? null : { before, between, after, isReasonFirst: first === REASON };
}

/** The layout of that text, else the one that lines have before anything is set. */
export function lineFormatOf(text: string): LineFormat {
  return parseLineFormat(text) ?? PLAIN;
}

/** The words of a line; without a reason the link alone. */
export function formatLine(format: LineFormat, { link, reason }: { link: string; reason: string }): string {
  if (reason === "") return link;
  const [first, second] = format.isReasonFirst ? [reason, link] : [link, reason];
  return `${format.before}${first}${format.between}${second}${format.after}`;
}

/** The layout that lines have before anything is set. */
export const LINE_FORMAT = `${LINK} — ${REASON}`;

const PLAIN: LineFormat = { before: "", between: " — ", after: "", isReasonFirst: false };

/** What stands on both sides of a line's link. */
export interface AroundLink {
  readonly head: string;
  readonly tail: string;
}

/** Where the reason of a line is to be looked for. */
export interface ReasonPart {
  readonly reason: string;
  /** What is left behind it once its first characters have been understood. */
  readonly rest: (length: number) => string;
  /** True where nothing stands in front that the layout does not have there. */
  readonly isPlain: boolean;
  /** True where what stands in front of the link is of the layout, or nothing. */
  readonly isFrontPlain: boolean;
}

const SEPARATOR = /^\s*(?:—|–|-(?!>))?\s*/;

/** The reason of a line, as the layout places it; a line that was laid out otherwise has it behind the link. */
export function reasonPart(format: LineFormat, { head, tail }: AroundLink): ReasonPart {
  const { before, between, after, isReasonFirst } = format;
  if (isReasonFirst && head.startsWith(before) && head.endsWith(between)) {
    const reason = head.slice(before.length, head.length - between.length);
    return { reason, rest: () => withoutStart(tail, after), isPlain: true, isFrontPlain: true };
  }
  const hasReason = !isReasonFirst && tail.startsWith(between);
  const reason = hasReason ? tail.slice(between.length) : tail.replace(SEPARATOR, "");
  return {
    reason,
    rest: (length) => withoutStart(reason.slice(length), length === 0 ? "" : after),
    isPlain: hasReason && head === before,
    isFrontPlain: head === (isReasonFirst ? "" : before),
  };
}

function withoutStart(text: string, start: string): string {
  return text.startsWith(start.trimEnd()) ? text.slice(start.trimEnd().length) : text;
}
