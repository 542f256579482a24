/** Nothing but marks and blanks, looked at in one go, for such a line may be as long as it likes. */
const MARKS = /^[-* \t]+$/;
const THREE = /[-*][ \t]*[-*][ \t]*[-*]/;

/** Whether a line is drawn across the note, such as `---` or `* * *`, and no bullet. */
export function isRuleLine(text: string): boolean {
  return MARKS.test(text) && THREE.test(text);
}
