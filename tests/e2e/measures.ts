import type { Locator } from "playwright-core";

/**
 * What is wrong with how an element and everything in it is laid out, one sentence each: what scrolls sideways, what
 * sticks out, words that are cut without an ellipsis, and things that lie on top of each other.
 */
export function layoutFaults(root: Locator): Promise<string[]> {
  return root.evaluate((top) => {
    const SLACK = 1;
    const faults: string[] = [];
    const named = (element: Element): string => {
      const words = element.getAttribute("aria-label") ?? element.textContent ?? "";
      return `${element.className || element.tagName} "${words.trim().slice(0, 40)}"`;
    };
    const isSeen = (element: Element): boolean =>
      element.checkVisibility({ opacityProperty: true, visibilityProperty: true }) &&
      element.closest(".rapport-announcer") === null &&
      getComputedStyle(element).clipPath === "none";
    const seen = [...top.querySelectorAll("*")].filter((element) => isSeen(element));

    const page = document.documentElement;
    if (page.scrollWidth > page.clientWidth) faults.push("The page scrolls sideways");
    for (const element of [top, ...seen]) {
      const { overflowX } = getComputedStyle(element);
      const canScroll = overflowX === "auto" || overflowX === "scroll";
      if (canScroll && element.scrollWidth > element.clientWidth + SLACK)
        faults.push(`${named(element)} scrolls sideways`);
    }

    const ownWords = (element: Element): DOMRect | null => {
      const nodes = [...element.childNodes].filter(
        (node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim(),
      );
      const [first, last] = [nodes[0], nodes.at(-1)];
      if (!first || !last) return null;
      const range = document.createRange();
      range.setStartBefore(first);
      range.setEndAfter(last);
      return range.getBoundingClientRect();
    };
    const clipper = (element: Element): Element => {
      let at: Element = element;
      while (at !== top && at.parentElement && getComputedStyle(at).overflowX === "visible")
        at = at.parentElement;
      return at;
    };
    for (const element of seen) {
      const words = ownWords(element);
      if (!words || words.width === 0) continue;
      const frame = clipper(element);
      const edge = frame.getBoundingClientRect();
      if (getComputedStyle(frame).textOverflow === "ellipsis" || words.top >= edge.bottom) continue;
      if (words.right > edge.right + SLACK || words.left < edge.left - SLACK)
        faults.push(`${named(element)} is cut`);
    }

    const PARTS =
      ".rapport-who, .rapport-edge, .rapport-last, .rapport-reason, .rapport-issue, .rapport-ring";
    const groups = [...top.querySelectorAll(".rapport-row")].map((row) => [...row.querySelectorAll(PARTS)]);
    groups.push(
      seen.filter((element) => element.matches("button, select, textarea, input:not([type=radio]), label")),
    );
    const visiblePart = (element: Element): DOMRect => {
      const { left, top: upper, right, bottom } = element.getBoundingClientRect();
      const box = { left, upper, right, bottom };
      for (let at = element.parentElement; at && top.contains(at); at = at.parentElement) {
        if (getComputedStyle(at).overflowY === "visible") continue;
        const frame = at.getBoundingClientRect();
        box.upper = Math.max(box.upper, frame.top);
        box.bottom = Math.min(box.bottom, frame.bottom);
      }
      return new DOMRect(box.left, box.upper, box.right - box.left, Math.max(0, box.bottom - box.upper));
    };
    for (const group of groups) {
      const boxes = group.filter((part) => isSeen(part)).map((part) => ({ part, box: visiblePart(part) }));
      for (const [index, { part, box }] of boxes.entries()) {
        for (const { part: other, box: second } of boxes.slice(index + 1)) {
          const across = Math.min(box.right, second.right) - Math.max(box.left, second.left);
          const along = Math.min(box.bottom, second.bottom) - Math.max(box.top, second.top);
          if (across > SLACK && along > SLACK + 1) faults.push(`${named(part)} lies on ${named(other)}`);
        }
      }
    }
    return faults;
  });
}

/** The controls in an element that a finger cannot hit well: lower or narrower than 44 pixels. */
export function smallTargets(root: Locator): Promise<string[]> {
  return root.evaluate((top) => {
    const controls = top.querySelectorAll<HTMLElement>(
      "button, [role=button], a, select, textarea, input:not([type=radio]), label:has(input), .rapport-issue, .rapport-row",
    );
    return [...controls]
      .filter((control) => control.checkVisibility())
      .map((control) => ({ control, box: control.getBoundingClientRect() }))
      .filter(({ box }) => box.height < 43.5 || box.width < 43.5)
      .map(({ control, box }) => {
        const name = control.getAttribute("aria-label") ?? control.textContent ?? "";
        return `${control.className} "${name}": ${box.width} × ${box.height}`;
      });
  });
}

/** The fields in an element whose letters are so small that a phone zooms in on them. */
export function smallFields(root: Locator): Promise<string[]> {
  return root.evaluate((top) =>
    [...top.querySelectorAll<HTMLElement>("input:not([type=radio]), select, textarea")]
      .filter((field) => Number.parseFloat(getComputedStyle(field).fontSize) < 16)
      .map((field) => `${field.tagName} ${getComputedStyle(field).fontSize}`),
  );
}
