/** A folder as the settings name it, with the slashes of a vault and without those around it that some people write. */
export function plainFolder(folder: string): string {
  return folder
    .trim()
    .replace(/[\\/]+/g, "/")
    .replace(/^\/|\/$/g, "");
}
