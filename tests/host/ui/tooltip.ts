import type * as Obsidian from "obsidian";

const DEFAULT_DELAY_MS = 200;
const GAP_PX = 8;

/** One tooltip at a time and per document, as in the app. */
let shown: { readonly el: HTMLElement; readonly over: HTMLElement } | null = null;

export function hideTooltip(): void {
  shown?.el.detach();
  shown = null;
}

function place(el: HTMLElement, over: HTMLElement, options: Obsidian.TooltipOptions): void {
  const box = over.getBoundingClientRect();
  const gap = options.gap ?? GAP_PX;
  const placement = options.placement ?? "bottom";
  const middle = { left: box.left + box.width / 2, top: box.top + box.height / 2 };
  const spots = {
    bottom: { left: middle.left, top: box.bottom + gap },
    top: { left: middle.left, top: box.top - gap },
    left: { left: box.left - gap, top: middle.top },
    right: { left: box.right + gap, top: middle.top },
  };
  el.addClass(`mod-${placement}`);
  el.setCssProps({ left: `${spots[placement].left}px`, top: `${spots[placement].top}px` });
}

/** Shows a tooltip at once; it goes when the pointer leaves, or when another is shown. */
export function displayTooltip(
  target: HTMLElement,
  content: string | DocumentFragment,
  options: Obsidian.TooltipOptions = {},
): void {
  hideTooltip();
  const el = target.doc.body.createDiv({ cls: ["tooltip", ...(options.classes ?? [])], text: content });
  el.createDiv("tooltip-arrow");
  place(el, target, options);
  shown = { el, over: target };
}

/** The text is the element's `aria-label`; that attribute is also what shows the tooltip on hover, wherever set. */
export function setTooltip(el: HTMLElement, tooltip: string, options: Obsidian.TooltipOptions = {}): void {
  if (tooltip === "") {
    el.removeAttribute("aria-label");
    return;
  }
  el.setAttr("aria-label", tooltip);
  if (options.placement) el.setAttr("data-tooltip-position", options.placement);
  if (options.delay !== undefined) el.setAttr("data-tooltip-delay", options.delay);
  if (options.classes) el.setAttr("data-tooltip-classes", options.classes.join(" "));
}

function optionsOf(el: HTMLElement): Obsidian.TooltipOptions {
  const placement = el.getAttr("data-tooltip-position");
  const known = (["bottom", "right", "left", "top"] as const).find((name) => name === placement);
  const classes = el.getAttr("data-tooltip-classes")?.split(" ");
  return { ...(known ? { placement: known } : {}), ...(classes ? { classes } : {}) };
}

function delayOf(el: HTMLElement): number {
  const given = el.getAttr("data-tooltip-delay");
  return given === null ? DEFAULT_DELAY_MS : Number(given);
}

/** Shows tooltips for every labelled element of the window. Phones have no hover, so nothing happens there. */
export function listenForTooltips(win: Window): () => void {
  let timer = 0;
  const over = (event: Event): void => {
    const target = event.target;
    const el = target instanceof Element ? target.closest<HTMLElement>("[aria-label]") : null;
    if (el && el === shown?.over) return;
    win.clearTimeout(timer);
    hideTooltip();
    const label = el?.getAttr("aria-label");
    if (!el || !label || el.instanceOf(HTMLInputElement)) return;
    timer = win.setTimeout(() => {
      if (el.isConnected) displayTooltip(el, label, optionsOf(el));
    }, delayOf(el));
  };
  win.document.addEventListener("mouseover", over);
  win.document.addEventListener("mousedown", hideTooltip);
  return () => {
    win.clearTimeout(timer);
    win.document.removeEventListener("mouseover", over);
    win.document.removeEventListener("mousedown", hideTooltip);
    hideTooltip();
  };
}
