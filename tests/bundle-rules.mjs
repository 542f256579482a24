/** What a plugin's main.js must not contain: code made from text, and what exists in Node only. */
const FORBIDDEN = [
  { name: "eval", pattern: /\beval\s*\(/ },
  { name: "new Function", pattern: /\bnew\s+Function\b|[^.\w]Function\s*\(/ },
  { name: "Buffer", pattern: /\bBuffer\b/ },
  { name: "a require of anything but obsidian", pattern: /\brequire\s*\(\s*(?!["']obsidian["']\s*\))/ },
  { name: "an import call", pattern: /\bimport\s*\(/ },
  { name: "a network call", pattern: /\b(?:fetch|XMLHttpRequest|WebSocket|sendBeacon|requestUrl)\s*\(/ },
];

/** The names of the rules that the text of a bundle breaks. */
export function forbiddenIn(text) {
  return FORBIDDEN.filter(({ pattern }) => pattern.test(text)).map(({ name }) => name);
}
