/** What comparing two pictures comes to. */
export interface Comparison {
  /** The first of them, half as large, as a PNG in base64. */
  readonly small: string;
  /** The share of its tiles that look other than in the second one, from 0 to 1; 1 where there is no second one. */
  readonly share: number;
}

/** The side of a tile in pixels of the smaller picture. Within one the edges of letters even out. */
const TILE = 8;
/** Of 255 in any colour; what two browsers make of the same letters stays below it. */
const NEARLY = 5;

/** Compares a picture with a kept one that is half as large, both PNGs in base64. */
export async function comparePictures(now: string, kept: string | null): Promise<Comparison> {
  const picture = await decoded(now);
  const size = { width: Math.round(picture.width / 2), height: Math.round(picture.height / 2) };
  const small = drawn(picture, size).canvas.toDataURL("image/png").split(",")[1] ?? "";
  if (kept === null) return { small, share: 1 };
  const before = await decoded(kept);
  if (before.width !== size.width || before.height !== size.height) return { small, share: 1 };
  return { small, share: differing(tilesOf(await decoded(small)), tilesOf(before)) };
}

async function decoded(png: string): Promise<ImageBitmap> {
  const bytes = Uint8Array.from(atob(png), (character) => character.charCodeAt(0));
  return createImageBitmap(new Blob([bytes], { type: "image/png" }));
}

interface Size {
  readonly width: number;
  readonly height: number;
}

function drawn(picture: ImageBitmap, { width, height }: Size): CanvasRenderingContext2D {
  const canvas = Object.assign(document.createElement("canvas"), { width, height });
  const context = canvas.getContext("2d");
  if (context === null) throw new Error("Nothing can be drawn here");
  context.imageSmoothingQuality = "high";
  context.drawImage(picture, 0, 0, width, height);
  return context;
}

type Colour = readonly [red: number, green: number, blue: number];

/** The mean colour of each tile, row by row. */
function tilesOf(picture: ImageBitmap): Colour[] {
  const context = drawn(picture, picture);
  const tiles: Colour[] = [];
  for (let y = 0; y + TILE <= picture.height; y += TILE) {
    for (let x = 0; x + TILE <= picture.width; x += TILE)
      tiles.push(mean(context.getImageData(x, y, TILE, TILE)));
  }
  return tiles;
}

function mean({ data }: ImageData): Colour {
  const sum = [0, 0, 0];
  data.forEach((value, at) => {
    if (at % 4 < 3) sum[at % 4] = (sum[at % 4] ?? 0) + value;
  });
  const [red = 0, green = 0, blue = 0] = sum.map((part) => part / (TILE * TILE));
  return [red, green, blue];
}

function differing(tiles: readonly Colour[], others: readonly Colour[]): number {
  const isOther = (colour: Colour, at: number): boolean =>
    colour.some((part, index) => Math.abs(part - (others[at]?.[index] ?? 0)) > NEARLY);
  return tiles.filter(isOther).length / tiles.length;
}
