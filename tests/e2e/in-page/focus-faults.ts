import { colourOf, contrastOf, groundOf, laidOn } from "./colours";

const TARGETS = "button, input, select, textarea, summary, [tabindex='0']";
/** What may show the focus of something in it. */
const FRAMES = ".rapport-row, .rapport-filter-field, .rapport-segment, .checkbox-container";
/** What WCAG asks of the mark that shows where the focus is, against what is next to it. */
const LEAST = 3;

/** The controls of an element that look no different with the focus on them, or hardly; one of each sort is tried. */
export function focusFaults(root: Element): string[] {
  const before = document.activeElement;
  const faults = [...oneOfEachSort(root)].flatMap(([sort, control]) => {
    const fault = faultOf(control);
    return fault === null ? [] : [`${sort} ${fault}`];
  });
  if (before instanceof HTMLElement) before.focus({ preventScroll: true });
  return faults;
}

function oneOfEachSort(root: Element): Map<string, HTMLElement> {
  const sorts = new Map<string, HTMLElement>();
  for (const control of root.querySelectorAll<HTMLElement>(TARGETS)) {
    if (!control.checkVisibility() || control.matches(":disabled, [tabindex='-1']")) continue;
    const sort = control.className || control.getAttribute("type") || control.tagName.toLowerCase();
    if (!sorts.has(sort)) sorts.set(sort, control);
  }
  return sorts;
}

function faultOf(control: HTMLElement): string | null {
  if (control === document.activeElement) control.blur();
  const shown = [control, ...[control.closest(FRAMES)].filter((frame) => frame !== null)];
  const before = shown.map((element) => marksOf(element));
  control.focus({ preventScroll: true });
  const marked = shown.filter((element, index) => marksOf(element) !== before[index]);
  if (!control.isConnected || document.activeElement !== control) return null;
  if (marked.length === 0) return "looks the same with the focus on it";
  const most = Math.max(...marked.map((element) => ringContrast(element)));
  return most < LEAST ? `has a ring of ${most.toFixed(1)}:1 to what is around it` : null;
}

function marksOf(element: Element): string {
  for (const animation of element.getAnimations()) animation.finish();
  const { outline, outlineOffset, boxShadow, borderColor, backgroundColor } = getComputedStyle(element);
  return [outline, outlineOffset, boxShadow, borderColor, backgroundColor].join("|");
}

/** Of an outline, else of a border; a shadow is of many colours, and that there is one has to be enough. */
function ringContrast(element: Element): number {
  const style = getComputedStyle(element);
  const hasOutline = style.outlineStyle !== "none" && Number.parseFloat(style.outlineWidth) >= 1;
  if (!hasOutline && style.boxShadow !== "none") return 21;
  if (!hasOutline && Number.parseFloat(style.borderTopWidth) < 1) return 1;
  const isInside = hasOutline && Number.parseFloat(style.outlineOffset) < 0;
  const ground = groundOf(isInside ? element : element.parentElement);
  const line = colourOf(hasOutline ? style.outlineColor : style.borderTopColor);
  return contrastOf(laidOn(line, ground), ground);
}
