/**
 * True where the long runs are asked for (`npm run test:long`). Without it the same tests go over a part of the notes,
 * actions and events, so that everybody's run ends within minutes.
 */
export const IS_LONG = process.env["RAPPORT_LONG"] === "1";

/** The full number in a long run, else an eighth of it. */
export function sized(full: number): number {
  return IS_LONG ? full : Math.ceil(full / 8);
}
