import { countingIn } from "../counting";

/** Plurals and numbers in German. */
export const { number, plural } = countingIn("de");
