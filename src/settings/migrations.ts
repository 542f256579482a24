/** Turns the settings of one version into those of the next; pure, and never undone. */
export type Migration = (saved: object) => object;

/** The step at index `n` leads from version `n` to version `n + 1`. Version 0 is a file without a version. */
export const migrations: readonly Migration[] = [(saved) => ({ ...saved, version: 1 })];
