import lucide from "lucide-static/icon-nodes.json";

/** Icons a plugin added: their SVG content, drawn in a box of 100 × 100 (obsidian.d.ts, `addIcon`). */
const added = new Map<string, string>();

const LUCIDE_SHAPE = {
  width: 24,
  height: 24,
  viewBox: "0 0 24 24",
  fill: "none",
  stroke: "currentColor",
  "stroke-width": 2,
  "stroke-linecap": "round",
  "stroke-linejoin": "round",
} as const;

function lucideName(id: string): string | null {
  const name = id.startsWith("lucide-") ? id.slice("lucide-".length) : id;
  return Object.hasOwn(lucide, name) ? name : null;
}

function drawLucide(name: string): SVGSVGElement {
  const svg = createSvg("svg", { cls: ["svg-icon", `lucide-${name}`], attr: LUCIDE_SHAPE });
  for (const [tag, attributes] of lucide[name] ?? []) svg.createSvg(tag, { attr: attributes });
  return svg;
}

function drawAdded(id: string, content: string): SVGSVGElement {
  const svg = createSvg("svg", { cls: ["svg-icon", id], attr: { viewBox: "0 0 100 100" } });
  const parsed = new DOMParser().parseFromString(
    `<svg xmlns="http://www.w3.org/2000/svg">${content}</svg>`,
    "image/svg+xml",
  );
  svg.append(...[...parsed.documentElement.childNodes].map((node) => svg.doc.importNode(node, true)));
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
  const name = lucideName(iconId);
  return name === null ? null : drawLucide(name);
}

export function getIconIds(): string[] {
  return [...Object.keys(lucide).map((name) => `lucide-${name}`), ...added.keys()];
}

/** Replaces the content of `parent`; an unknown id leaves it empty, which is how a wrong name shows. */
export function setIcon(parent: HTMLElement, iconId: string): void {
  const icon = getIcon(iconId);
  parent.empty();
  if (icon) parent.appendChild(icon);
}
