/** A folder as the settings name it, without the slashes and blanks around it that some people write. */
export function plainFolder(folder: string): string {
  return folder.trim().replace(/^\/+|\/+$/g, "");
}
