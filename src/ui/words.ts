import { getLanguage } from "obsidian";
import { languageOf } from "../i18n/languages";

/** The words of the app's language. They are chosen once, because the app itself restarts to change its language. */
export const WORDS = languageOf(getLanguage()).words;
