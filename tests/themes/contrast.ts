import type { ThemeColours } from "../e2e/in-page/colours";
import type { VaultPage } from "../e2e/vault-page";

/** Words that are too pale. */
export interface Pale {
  /** The class of what they stand in, and whether that is drawn by Rapport. */
  readonly where: string;
  readonly isOurs: boolean;
  readonly letters: string;
  readonly ground: string;
  readonly ratio: number;
}

/**
 * What axe finds too pale in a part of the page. Run on the app around it as well, it tells what a theme asks of every
 * reader from what only our elements show.
 */
export function paleWords({ page }: VaultPage, selector: string): Promise<Pale[]> {
  return page.evaluate(paleInPage, selector);
}

async function paleInPage(selector: string): Promise<Pale[]> {
  const found = await window.axe?.run(selector, { runOnly: ["color-contrast"], elementRef: true });
  const nodes = found?.violations.flatMap((violation) => violation.nodes) ?? [];
  return nodes.flatMap(({ element, any: [check] }) => {
    if (element === undefined || check === undefined) return [];
    const { fgColor, bgColor, contrastRatio } = check.data;
    const ours = element.closest("[class*='rapport-']");
    const where = element.className || ours?.className || element.tagName.toLowerCase();
    return [{ where, isOurs: ours !== null, letters: fgColor, ground: bgColor, ratio: contrastRatio }];
  });
}

/** One sentence about pale words, with the variables of the theme that have those colours. */
export function described({ where, letters, ground, ratio }: Pale, theme: ThemeColours): string {
  const named = (hex: string, names: Names): string => {
    const name = nameIn(names, hex);
    return name === undefined ? hex : `${hex} (${name})`;
  };
  return `${where}: ${named(letters, theme.letters)} on ${named(ground, theme.grounds)}, ${ratio}:1`;
}

/** Whether the theme itself gives these colours to letters and to what they stand on. */
export function isOfTheTheme({ letters, ground }: Pale, theme: ThemeColours): boolean {
  return nameIn(theme.letters, letters) !== undefined && nameIn(theme.grounds, ground) !== undefined;
}

type Names = Readonly<Record<string, string>>;

/** How far a part of a colour may be off, of 255: browsers round when they lay one colour on another. */
const ROUNDED = 2;

function nameIn(names: Names, hex: string): string | undefined {
  const parts = partsOf(hex);
  const isNear = ([other]: [string, string]): boolean =>
    partsOf(other).every((part, index) => Math.abs(part - (parts[index] ?? 0)) <= ROUNDED);
  return Object.entries(names).find(isNear)?.[1];
}

function partsOf(hex: string): number[] {
  return [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16));
}
