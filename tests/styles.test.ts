import { readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";

const REPOSITORY = dirname(dirname(fileURLToPath(import.meta.url)));
const HOST_STYLES = join(REPOSITORY, "tests", "host", "css");

const STYLES = withoutComments(readFileSync(join(REPOSITORY, "styles.css"), "utf8"));
/** Where people have chosen the colours of their system, those have names of their own. */
const [OF_THEMES = "", OF_THE_SYSTEM = ""] = STYLES.split("@media (forced-colors: active)");

interface Declaration {
  readonly property: string;
  readonly value: string;
}

function withoutComments(css: string): string {
  return css.replace(/\/\*[^*]*\*+(?:[^/*][^*]*\*+)*\//g, "");
}

function declarationsOf(css: string): Declaration[] {
  const found = css.matchAll(/(?:^|[{;])\s*(-{0,2}[a-z][a-z0-9-]*)\s*:\s*([^;{}]+)(?=[;}])/gm);
  return [...found].map(([, property = "", value = ""]) => ({ property, value: value.trim() }));
}

const DECLARATIONS = declarationsOf(OF_THEMES);

function valuesOf(property: RegExp): string[] {
  return DECLARATIONS.filter((each) => property.test(each.property)).map(
    (each) => `${each.property}: ${each.value}`,
  );
}

/** The variables that a text names or sets, without doubles. */
function variablesIn(css: string, pattern: RegExp): Set<string> {
  return new Set([...css.matchAll(pattern)].map(([, name = ""]) => name));
}

const NAMED = /var\(\s*(--[a-z0-9-]+)/g;
const SET = /(?:^|[\s;{"'])(--[a-z0-9-]+)(?=\s*:|["'])/g;

/** Colours by numbers or by name; what is mixed out of the theme's colours is the theme's. */
const COLOUR =
  /#[0-9a-f]{3,8}\b|\b(?:rgba?|hsla?|hwb|lab|lch|oklab|oklch)\((?!from var\()|\b(?:black|white|gr[ae]y|silver|red|green|blue|yellow|orange|purple|pink|brown|navy|teal)\b(?!-)/i;
const COLOURED = /^(?:--rapport-.*|color|background.*|border.*|outline.*|box-shadow|fill|stroke|.*-color)$/;

test("there is something to look at", () => {
  expect(DECLARATIONS.length).toBeGreaterThan(700);
  expect(declarationsOf(OF_THE_SYSTEM).length).toBeGreaterThan(5);
});

test("every colour is one of the theme's", () => {
  const values = valuesOf(COLOURED);
  expect(values.length).toBeGreaterThan(150);
  const plain = values.map((value) => value.replace(/var\(--[a-z0-9-]+/g, "var("));
  expect(plain.filter((value) => COLOUR.test(value))).toEqual([]);
});

test("every typeface and every weight is one of the theme's", () => {
  const values = valuesOf(/^font-(?:family|weight)$/);
  expect(values.filter((value) => !/: (?:var\(--font-[a-z-]+\)|inherit)$/.test(value))).toEqual([]);
});

test("letters are as large as the theme or the user has them, and no smaller than a phone asks for", () => {
  const values = [...valuesOf(/^font-size$/), ...valuesOf(/^--rapport-small$/)];
  const follows = /: (?:var\(|max\(1[46]px, var\(|calc\(var\(|[0-9.]+em$|inherit$)/;
  expect(values.filter((value) => !follows.test(value))).toEqual([]);
});

test("gaps and corners are the theme's; a few pixels only draw a line or make up for one", () => {
  const values = valuesOf(/^(?:gap|column-gap|row-gap|border-radius|(?:padding|margin)(?:-[a-z-]+)?)$/);
  const outOfSums = values.map((value) => value.replace(/(?:calc|max|min)\([^;]*\)/g, ""));
  const large = outOfSums.filter((value) => /\b(?:[3-9]|\d{2,})(?:\.\d+)?px/.test(value));
  expect(large).toEqual([]);
});

test("nothing is forced on a theme", () => {
  expect(STYLES).not.toContain("!important");
});

test("every variable is one of Obsidian's, or set by Rapport", () => {
  const host = readdirSync(HOST_STYLES).filter((name) => name !== "playground.css");
  const ofTheApp = host.map((name) => readFileSync(join(HOST_STYLES, name), "utf8")).join("\n");
  const known = new Set([...variablesIn(ofTheApp, SET), ...variablesIn(STYLES, SET), ...setByCode()]);
  const named = [...variablesIn(STYLES, NAMED)];
  expect(named.length).toBeGreaterThan(50);
  expect(named.filter((name) => !known.has(name))).toEqual([]);
});

/** What the code sets on an element, such as how far a row has been drawn aside. */
function setByCode(): Set<string> {
  const folder = join(REPOSITORY, "src", "ui");
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((name) =>
    /\.tsx?$/.test(name),
  );
  const text = files.map((name) => readFileSync(join(folder, name), "utf8")).join("\n");
  return variablesIn(text, /["'](--rapport-[a-z-]+)["']/g);
}
