/**
 * True for a property of the object itself. It is for loops over the keys of an object, which engines make cheap when
 * they are asked in just this way: no list of keys is made and each value is found at once. A walk over a vault goes
 * over the properties of every note.
 */
export function isOwn(source: object, key: string): source is Readonly<Record<string, unknown>> {
  return Object.prototype.hasOwnProperty.call(source, key);
}
