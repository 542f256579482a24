/** What Apple asks for a finger, less a rounded half. */
const SMALLEST_TARGET = 43.5;

/** A phone zooms in on a field with smaller letters. */
const SMALLEST_LETTERS = 16;

/** A box to tick is hit by its label and holds no letters. */
const FIELDS = "input:not([type=radio], [type=checkbox]), select, textarea";
const TARGETS = `button, [role=button], a, label:has(input), .rapport-issue, .rapport-row, ${FIELDS}`;

/** The controls in an element that a finger cannot hit well: lower or narrower than 44 pixels. */
export function smallTargets(root: Element): string[] {
  return [...root.querySelectorAll(TARGETS)]
    .filter((control) => control.checkVisibility())
    .map((control) => ({ control, box: control.getBoundingClientRect() }))
    .filter(({ box }) => Math.min(box.height, box.width) < SMALLEST_TARGET)
    .map(({ control, box }) => {
      const name = control.getAttribute("aria-label") ?? control.textContent ?? "";
      return `${control.className} "${name}": ${box.width} × ${box.height}`;
    });
}

/** The fields in an element whose letters are so small that a phone zooms in on them. */
export function smallFields(root: Element): string[] {
  return [...root.querySelectorAll(FIELDS)]
    .map((field) => ({ field, size: getComputedStyle(field).fontSize }))
    .filter(({ size }) => Number.parseFloat(size) < SMALLEST_LETTERS)
    .map(({ field, size }) => `${field.tagName} ${size}`);
}
