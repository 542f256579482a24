import * as lucide from "lucide-static";

/** Icons a plugin added: their SVG content, drawn in a box of 100 × 100 (obsidian.d.ts, `addIcon`). */
const added = new Map<string, string>();

/** `trash-2` is exported as `Trash2`, under its older names too. */
function exportName(id: string): string {
  const name = id.startsWith("lucide-") ? id.slice("lucide-".length) : id;
  return name
    .split("-")
    .map((part) => part.charAt(0).toUpperCase() + part.slice(1))
    .join("");
}

function lucideSource(id: string): string | null {
  const source: unknown = Reflect.get(lucide, exportName(id));
  return typeof source === "string" && id !== "" ? source : null;
}

function parseSvg(source: string): Element {
  return new DOMParser().parseFromString(source, "image/svg+xml").documentElement;
}

function drawLucide(id: string, source: string): SVGSVGElement {
  const parsed = parseSvg(source);
  const attributes = [...parsed.attributes].filter(({ name }) => name !== "class" && name !== "xmlns");
  const svg = createSvg("svg", { cls: ["svg-icon", `lucide-${id.replace(/^lucide-/, "")}`] });
  for (const { name, value } of attributes) svg.setAttribute(name, value);
  svg.append(...[...parsed.children].map((child) => svg.doc.importNode(child, true)));
  return svg;
}

function drawAdded(id: string, content: string): SVGSVGElement {
  const svg = createSvg("svg", { cls: ["svg-icon", id], attr: { viewBox: "0 0 100 100" } });
  const parsed = parseSvg(`<svg xmlns="http://www.w3.org/2000/svg">${content}</svg>`);
  svg.append(...[...parsed.childNodes].map((node) => svg.doc.importNode(node, true)));
  return svg;
}

export function addIcon(iconId: string, svgContent: string): void {
  added.set(iconId, svgContent);
}

export function removeIcon(iconId: string): void {
  added.delete(iconId);
}

/** Null for an unknown id. Both `alarm-clock` and `lucide-alarm-clock` are known, as in the app. */
export function getIcon(iconId: string): SVGSVGElement | null {
  const content = added.get(iconId);
  if (content !== undefined) return drawAdded(iconId, content);
  const source = lucideSource(iconId);
  return source === null ? null : drawLucide(iconId, source);
}

/** `Trash2` is `trash-2`, `ArrowDownAZ` is `arrow-down-a-z`. */
function idOf(exported: string): string {
  return exported
    .replace(/([A-Z]|\d+)/g, "-$1")
    .toLowerCase()
    .replace(/^-/, "");
}

export function getIconIds(): string[] {
  const names = Object.keys(lucide).filter((name) => /^[A-Z]/.test(name));
  return [...names.map((name) => `lucide-${idOf(name)}`), ...added.keys()];
}

/** Replaces the content of `parent`; an unknown id leaves it empty, which is how a wrong name shows. */
export function setIcon(parent: HTMLElement, iconId: string): void {
  const icon = getIcon(iconId);
  parent.empty();
  if (icon) parent.appendChild(icon);
}
