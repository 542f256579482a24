/**
 * Adds members to a prototype or a global the way the app does: they can be overwritten, and a `for … in` over
 * an instance does not see them. Getters stay getters.
 */
export function define<T extends object>(target: T, members: Partial<T> & ThisType<T>): void {
  for (const [name, property] of Object.entries(Object.getOwnPropertyDescriptors(members))) {
    Object.defineProperty(target, name, { ...property, enumerable: false, configurable: true });
  }
}
