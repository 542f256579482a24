import type * as Obsidian from "obsidian";

const MARGIN_PX = 4;

/**
 * Puts a drawn menu at a point, to its right and below, and inside the window. A position with a width stands for
 * an anchor of that width (a submenu's parent item): where there is no room to its right the menu goes to its left.
 */
export function place(el: HTMLElement, position: Obsidian.MenuPositionDef): void {
  const { innerWidth, innerHeight } = el.win;
  const { width, height } = el.getBoundingClientRect();
  const anchor = position.overlap ? 0 : (position.width ?? 0);
  const right = position.x + anchor;
  const left = position.x - width;
  const fitsRight = right + width <= innerWidth - MARGIN_PX;
  const x = position.left || (anchor > 0 && !fitsRight) ? left : right;
  el.setCssProps({
    left: `${Math.clamp(x, MARGIN_PX, Math.max(MARGIN_PX, innerWidth - width - MARGIN_PX))}px`,
    top: `${Math.clamp(position.y, MARGIN_PX, Math.max(MARGIN_PX, innerHeight - height - MARGIN_PX))}px`,
  });
}
