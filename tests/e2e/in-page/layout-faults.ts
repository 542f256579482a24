/** Boxes are placed at fractions of pixels; less than this is no fault. */
const SLACK = 1;

/** The parts of a row that must not cover each other. */
const PARTS = ".rapport-who, .rapport-edge, .rapport-last, .rapport-reason, .rapport-issue, .rapport-ring";

const CONTROLS = "button, select, textarea, input:not([type=radio]), label";

/**
 * What is wrong with how an element and everything in it is laid out, one sentence each: what scrolls sideways, words
 * that are cut without an ellipsis, and things that lie on top of each other.
 */
export function layoutFaults(root: Element): string[] {
  const seen = [...root.querySelectorAll("*")].filter((element) => isSeen(element));
  const groups = [...root.querySelectorAll(".rapport-row")].map((row) => [...row.querySelectorAll(PARTS)]);
  groups.push(seen.filter((element) => element.matches(CONTROLS)));
  return [
    ...sidewaysScrolling([document.documentElement, root, ...seen]),
    ...seen
      .filter((element) => coversOthers(element))
      .map((element) => `The tooltip of ${named(element)} lies over it`),
    ...seen.filter((element) => isCut(element, root)).map((element) => `${named(element)} is cut`),
    ...groups.flatMap((group) =>
      overlaps(
        group.filter((part) => isSeen(part)),
        root,
      ),
    ),
  ];
}

function named(element: Element): string {
  const words = element.getAttribute("aria-label") ?? element.textContent ?? "";
  return `${element.className || element.tagName} "${words.trim().slice(0, 40)}"`;
}

/** The app shows a label as a tooltip wherever the pointer is in that element, so only what is one thing has one. */
function coversOthers(element: Element): boolean {
  return (
    element.hasAttribute("aria-label") && element.querySelector("button, input, p, [role=option]") !== null
  );
}

/** What is only for screen readers is clipped to nothing, and may be as large as it likes. */
function isSeen(element: Element): boolean {
  const isShown = element.checkVisibility({ opacityProperty: true, visibilityProperty: true });
  return isShown && getComputedStyle(element).clipPath === "none";
}

function sidewaysScrolling(elements: readonly Element[]): string[] {
  const scrolls = (element: Element): boolean =>
    element === document.documentElement || /auto|scroll/.test(getComputedStyle(element).overflowX);
  return elements
    .filter((element) => scrolls(element) && element.scrollWidth > element.clientWidth + SLACK)
    .map((element) =>
      element === document.documentElement
        ? "The page scrolls sideways"
        : `${named(element)} scrolls sideways`,
    );
}

/** Words that go on beyond what is shown of them; those that wrapped out of sight below were meant to. */
function isCut(element: Element, root: Element): boolean {
  const words = ownWords(element);
  if (words === null || words.width === 0) return false;
  const frame = clipper(element, root);
  const edge = frame.getBoundingClientRect();
  if (getComputedStyle(frame).textOverflow === "ellipsis" || words.top >= edge.bottom) return false;
  return words.right > edge.right + SLACK || words.left < edge.left - SLACK;
}

/** The box of the words that an element has itself, not in its children. */
function ownWords(element: Element): DOMRect | null {
  const isWords = (node: Node): boolean =>
    node.nodeType === Node.TEXT_NODE && node.textContent?.trim() !== "";
  const words = [...element.childNodes].filter(isWords);
  const [first, last] = [words[0], words.at(-1)];
  if (!first || !last) return null;
  const range = document.createRange();
  range.setStartBefore(first);
  range.setEndAfter(last);
  return range.getBoundingClientRect();
}

/** The nearest element that hides what sticks out of it. */
function clipper(element: Element, root: Element): Element {
  let at = element;
  while (at !== root && at.parentElement && getComputedStyle(at).overflowX === "visible")
    at = at.parentElement;
  return at;
}

function overlaps(elements: readonly Element[], root: Element): string[] {
  const boxes = elements.map((element) => ({ element, box: withWords(element, visiblePart(element, root)) }));
  return boxes.flatMap(({ element, box }, index) =>
    boxes
      .slice(index + 1)
      .filter(({ element: other, box: others }) => !element.contains(other) && cover(box, others))
      .filter(({ element: other }) => staysInSight(element) === staysInSight(other))
      .map(({ element: other }) => `${named(element)} lies on ${named(other)}`),
  );
}

/** The buttons of a form, below which the fields scroll by. */
function staysInSight(element: Element): boolean {
  return element.closest(".rapport-form-buttons") !== null;
}

/** The box of an element together with those of its words that stick out of it sideways. */
function withWords(element: Element, box: DOMRect): DOMRect {
  const words = getComputedStyle(element).overflowX === "visible" ? ownWords(element) : null;
  if (words === null || words.width === 0 || box.height === 0) return box;
  const left = Math.min(box.left, words.left);
  return new DOMRect(left, box.top, Math.max(box.right, words.right) - left, box.height);
}

function cover(one: DOMRect, other: DOMRect): boolean {
  const across = Math.min(one.right, other.right) - Math.max(one.left, other.left);
  const along = Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top);
  return across > SLACK && along > 2 * SLACK;
}

/** The box of an element without what is scrolled out of sight above and below. */
function visiblePart(element: Element, root: Element): DOMRect {
  const box = element.getBoundingClientRect();
  let { top, bottom } = box;
  for (let at = element.parentElement; at && root.contains(at); at = at.parentElement) {
    if (getComputedStyle(at).overflowY === "visible") continue;
    const frame = at.getBoundingClientRect();
    top = Math.max(top, frame.top);
    bottom = Math.min(bottom, frame.bottom);
  }
  return new DOMRect(box.left, top, box.width, Math.max(0, bottom - top));
}
