import { countingIn } from "../counting";

/** Plurals and numbers in English. */
export const { number, plural } = countingIn("en");
