/** Red, green and blue from 0 to 255, and how much of it covers what is behind, from 0 to 1. */
export type Colour = readonly [red: number, green: number, blue: number, cover: number];

const WHITE: Colour = [255, 255, 255, 1];

/** What a theme means by its letters and by what they stand on. */
const LETTERS = ["normal", "muted", "faint", "accent", "error", "on-accent"].map((name) => `--text-${name}`);
const GROUNDS = [
  "--background-primary",
  "--background-primary-alt",
  "--background-secondary",
  "--background-secondary-alt",
  "--modal-background",
  "--background-modifier-form-field",
  "--interactive-normal",
  "--interactive-accent",
];
const OVERLAYS = ["--background-modifier-hover", "--background-modifier-active-hover", "--interactive-hover"];

/** A colour in whatever form a computed style has it. */
export function colourOf(text: string): Colour {
  const context = new OffscreenCanvas(1, 1).getContext("2d", { willReadFrequently: true });
  if (context === null) throw new Error("Nothing can be drawn here");
  context.fillStyle = text;
  context.fillRect(0, 0, 1, 1);
  const [red = 0, green = 0, blue = 0, cover = 0] = context.getImageData(0, 0, 1, 1).data;
  return [red, green, blue, cover / 255];
}

export function laidOn([red, green, blue, cover]: Colour, ground: Colour): Colour {
  const mix = (part: number, below: number): number => Math.round(part * cover + below * (1 - cover));
  return [mix(red, ground[0]), mix(green, ground[1]), mix(blue, ground[2]), 1];
}

/** What is seen behind the words of an element; pictures are not looked at. */
export function groundOf(element: Element | null): Colour {
  const above: Colour[] = [];
  for (let at = element; at !== null; at = at.parentElement) {
    const colour = colourOf(getComputedStyle(at).backgroundColor);
    above.push(colour);
    if (colour[3] === 1) break;
  }
  return above.reduceRight((ground, colour) => laidOn(colour, ground), WHITE);
}

/** How far two colours can be told apart, from 1 to 21, as WCAG counts it. */
export function contrastOf(one: Colour, other: Colour): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].toSorted((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

function luminance([red, green, blue]: Colour): number {
  const [r = 0, g = 0, b = 0] = [red, green, blue].map((part) => {
    const share = part / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

export function hexOf(colour: Colour): string {
  const parts = colour.slice(0, 3).map((part) => part.toString(16).padStart(2, "0"));
  return `#${parts.join("")}`;
}

/** The colours that the theme in force gives to the app's variables, by their hex. */
export interface ThemeColours {
  readonly letters: Readonly<Record<string, string>>;
  readonly grounds: Readonly<Record<string, string>>;
}

export function themeColours(): ThemeColours {
  const probe = document.body.appendChild(document.createElement("span"));
  const valueOf = (name: string): Colour => {
    probe.style.color = `var(${name})`;
    return colourOf(getComputedStyle(probe).color);
  };
  const plain = GROUNDS.map((name) => [hexOf(valueOf(name)), name] as const);
  const covered = OVERLAYS.flatMap((name) =>
    GROUNDS.map((ground) => [hexOf(laidOn(valueOf(name), valueOf(ground))), `${name} on ${ground}`] as const),
  );
  const letters = LETTERS.map((name) => [hexOf(valueOf(name)), name] as const);
  probe.remove();
  return { letters: firstOf(letters), grounds: firstOf([...plain, ...covered]) };
}

/** Where two variables have one colour, the first one names it. */
function firstOf(named: readonly (readonly [string, string])[]): Record<string, string> {
  return Object.fromEntries(named.toReversed());
}
