const NO_BREAK_SPACES = /[\u00a0\u202f]/g;

/** Slashes tidied, no-break spaces made plain, Unicode composed. `..` stays: the app does not resolve it either. */
export function normalizePath(path: string): string {
  const tidy = path.replace(/[\\/]+/g, "/").replace(/^\/|\/$/g, "");
  return tidy === "" ? "/" : tidy.replace(NO_BREAK_SPACES, " ").normalize("NFC");
}

export function parseLinktext(linktext: string): { path: string; subpath: string } {
  const text = linktext.replace(NO_BREAK_SPACES, " ").normalize("NFC");
  const hash = text.indexOf("#");
  if (hash === -1) return { path: text.trim(), subpath: "" };
  return { path: text.slice(0, hash).trim(), subpath: text.slice(hash).trim() };
}

export function getLinkpath(linktext: string): string {
  return parseLinktext(linktext).path;
}

/** Two headings match in a link when this is the same for both. */
export function stripHeading(heading: string): string {
  return heading
    .replace(/[!"#$%&()*+,.:;<=>?@^`{|}~/[\]\\\r\n]/g, " ")
    .replace(/\s+/g, " ")
    .trim();
}

/** Takes away only what would end or split a link. */
export function stripHeadingForLink(heading: string): string {
  return heading
    .replace(/([:#|^\\\r\n]|%%|\[\[|]])/g, " ")
    .replace(/\s+/g, " ")
    .trim();
}

export function parentPath(path: string): string {
  const slash = path.lastIndexOf("/");
  return slash <= 0 ? "/" : path.slice(0, slash);
}

export function joinPath(folder: string, name: string): string {
  return folder === "/" || folder === "" ? name : `${folder}/${name}`;
}

/** Files and folders whose path has a part that starts with a dot are no part of the vault: `.obsidian`, `.git`, `.trash`. */
export function isHidden(path: string): boolean {
  return path.startsWith(".") || path.includes("/.");
}

/** What Windows and Android do not take in a name; the app itself refuses it only there. */
const UNSTORABLE = /[*"\\<>:|?]/;

/** The normalised path of something that is to be created. */
export function checkedPath(path: string): string {
  const normalized = normalizePath(path);
  if (!UNSTORABLE.test(normalized)) return normalized;
  throw new Error('File name cannot contain any of the following characters: * " \\ / < > : | ?');
}
