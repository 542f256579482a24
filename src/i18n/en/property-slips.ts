import type { PropertySlip } from "../../domain/issue";

/** What is wrong with properties that cannot be read, as a clause after a colon; `found` is what stands there. */
export function slipText(slip: PropertySlip, found: string): string {
  const what = `“${found}”`;
  switch (slip) {
    case "unclosed-quote":
      return `a quote is opened in ${what} and never closed`;
    case "unclosed-bracket":
      return `a bracket is opened in ${what} and never closed`;
    case "tab":
      return `${what} is indented with a tab`;
    case "colon":
      return `the value in ${what} has a colon in it`;
    case "twice":
      return `${what} is there twice`;
    case "indentation":
      return `${what} is not indented like the lines it belongs with`;
    case "link":
      return `${what} has a link with text beside it`;
    case "text-after":
      return `${what} goes on after the quote or bracket that ends its value`;
    case "sign":
      return `the value in ${what} starts with a sign that means something else there`;
    case "no-property":
      return `${what} is not a property`;
  }
}

/** What to do about it, as a sentence without its end. */
export function slipFix(slip: PropertySlip): string {
  switch (slip) {
    case "unclosed-quote":
      return "Close the quote at the end of its value";
    case "unclosed-bracket":
      return "Close the bracket at the end of its value";
    case "tab":
      return "Use spaces instead of the tab";
    case "colon":
    case "link":
    case "sign":
      return "Put the whole value in quotes";
    case "twice":
      return "Remove one of the two";
    case "indentation":
      return "Start it below the first letter of those lines";
    case "text-after":
      return "Remove what follows it, or move it inside";
    case "no-property":
      return "Write it as “name: value”, with a space after the colon";
  }
}
