import { setIcon } from "obsidian";
import { copying } from "./icon-copies";

/** Obsidian's icons for every list, so that one opened later finds them drawn. */
export const drawIcon = copying(setIcon);
