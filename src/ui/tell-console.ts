/** The console shows what was thrown as it shows any other error of a plugin, and a test that meets it fails. */
export function tellConsole(error: unknown): void {
  queueMicrotask(() => {
    throw error;
  });
}
