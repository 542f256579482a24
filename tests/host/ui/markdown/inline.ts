/** Draws the inline marks of a line of a note. Everything that is no mark is text, never HTML. */

interface Mark {
  readonly pattern: RegExp;
  readonly draw: (parentEl: Node, match: RegExpExecArray) => void;
}

const SAFE_SCHEME = /^(https?|mailto|tel|sms|obsidian):/i;

function drawInternalLink(parentEl: Node, linktext: string, display: string): void {
  const attr = { "data-href": linktext, "aria-label": null, target: "_blank", rel: "noopener nofollow" };
  parentEl.createEl("a", { cls: "internal-link", href: linktext, text: display, attr });
}

function drawExternalLink(parentEl: Node, url: string, display: string): void {
  if (!SAFE_SCHEME.test(url)) {
    drawInternalLink(parentEl, decodeURIComponentSafely(url), display);
    return;
  }
  parentEl.createEl("a", {
    cls: "external-link",
    href: url,
    text: display,
    attr: { target: "_blank", rel: "noopener" },
  });
}

function decodeURIComponentSafely(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

const nested =
  (tag: keyof HTMLElementTagNameMap): Mark["draw"] =>
  (parentEl, [, inner = ""]) =>
    drawInline(parentEl.createEl(tag), inner);

/** In order of precedence: what stands first wins where two could begin at the same place. */
const MARKS: readonly Mark[] = [
  { pattern: /^%%.*?%%/, draw: () => undefined },
  // The name of a block, by which links lead to it, is not shown in reading view.
  { pattern: /^\^[A-Za-z0-9-]+\s*$/, draw: () => undefined },
  { pattern: /^\\([\\`*_{}[\]()#+\-.!~|<>=%])/, draw: (el, [, char = ""]) => el.appendText(char) },
  {
    pattern: /^(`+)(.+?)\1(?!`)/,
    draw: (el, [, , code = ""]) => void el.createEl("code", { text: code.trim() }),
  },
  {
    pattern: /^!?\[\[([^[\]|]+?)(?:\|([^[\]]*))?\]\]/,
    draw: (el, [, target = "", display]) =>
      drawInternalLink(el, target, display || target.replace(/^#/, "").replaceAll("#", " > ")),
  },
  {
    pattern: /^!?\[([^[\]]*)\]\(<?([^()<>\s]+(?:\([^()]*\))?|[^<>]+(?=>))>?(?:\s+"[^"]*")?\)/,
    draw: (el, [, display = "", url = ""]) => drawExternalLink(el, url, display || url),
  },
  { pattern: /^<((?:https?|mailto):[^<>\s]+)>/, draw: (el, [, url = ""]) => drawExternalLink(el, url, url) },
  { pattern: /^https?:\/\/[^\s<>()]+[^\s<>().,;:!?]/, draw: (el, [url]) => drawExternalLink(el, url, url) },
  { pattern: /^\*\*(?=\S)(.+?\S?)\*\*/, draw: nested("strong") },
  { pattern: /^__(?=\S)(.+?\S?)__/, draw: nested("strong") },
  { pattern: /^~~(.+?)~~/, draw: nested("del") },
  { pattern: /^==(.+?)==/, draw: nested("mark") },
  { pattern: /^\*(?=\S)([^*]*\S)\*/, draw: nested("em") },
  { pattern: /^_(?=\S)([^_]*\S)_(?!\w)/, draw: nested("em") },
  {
    pattern: /^#([\p{L}\p{N}_/-]*[\p{L}_/-][\p{L}\p{N}_/-]*)/u,
    draw: (el, [tag]) => void el.createEl("a", { cls: "tag", href: tag, text: tag }),
  },
];

/** A tag, an emphasis by underscores and the name of a block do not begin inside a word. */
const WORD_END = /[\p{L}\p{N}_]$/u;

function markAt(
  rest: string,
  before: string,
): { readonly mark: Mark; readonly match: RegExpExecArray } | null {
  const isInWord = WORD_END.test(before);
  for (const mark of MARKS) {
    const match = mark.pattern.exec(rest);
    if (!match) continue;
    if (isInWord && /^[#_h^]/.test(rest)) continue;
    return { mark, match };
  }
  return null;
}

const MAY_BEGIN = /[%\\`![<h*_~=#^]/;

/** Looking for marks takes time that grows with the square of the line; beyond this length it is shown as it is. */
const MAX_LENGTH = 20_000;

export function drawInline(parentEl: Node, source: string): void {
  if (source.length > MAX_LENGTH) return parentEl.appendText(source);
  let text = "";
  let rest = source;
  while (rest !== "") {
    const found = MAY_BEGIN.test(rest.charAt(0)) ? markAt(rest, text) : null;
    const taken = found?.match[0] ?? rest.charAt(0);
    rest = rest.slice(taken.length);
    if (!found) {
      text += taken;
      continue;
    }
    parentEl.appendText(text);
    text = "";
    found.mark.draw(parentEl, found.match);
  }
  parentEl.appendText(text);
}
