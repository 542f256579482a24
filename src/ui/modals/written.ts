/** Rejects when it was not written, so that the window stays; a notice has said why. */
export async function written(isWritten: boolean | Promise<boolean>): Promise<void> {
  if (!(await isWritten)) throw new Error("It was not written");
}
