import type { PropertySlip } from "../../domain/issue";

/** What is wrong with properties that cannot be read, as a sentence without its end; `found` is what stands there. */
export function slipText(slip: PropertySlip, found: string): string {
  const what = `„${found}“`;
  switch (slip) {
    case "unclosed-quote":
      return `In ${what} wird ein Anführungszeichen geöffnet und nie geschlossen`;
    case "unclosed-bracket":
      return `In ${what} wird eine Klammer geöffnet und nie geschlossen`;
    case "tab":
      return `${what} ist mit einem Tabulator eingerückt`;
    case "colon":
      return `Der Wert in ${what} enthält einen Doppelpunkt`;
    case "twice":
      return `${what} steht zweimal da`;
    case "indentation":
      return `${what} ist anders eingerückt als die Zeilen, zu denen es gehört`;
    case "link":
      return `In ${what} steht Text neben einem Link`;
    case "text-after":
      return `${what} geht hinter dem Anführungszeichen oder der Klammer weiter, mit der der Wert endet`;
    case "sign":
      return `Der Wert in ${what} beginnt mit einem Zeichen, das dort etwas anderes bedeutet`;
    case "no-property":
      return `${what} ist keine Eigenschaft`;
  }
}

/** What to do about it, as a sentence without its end. */
export function slipFix(slip: PropertySlip): string {
  switch (slip) {
    case "unclosed-quote":
      return "Bitte das Anführungszeichen am Ende des Wertes schließen";
    case "unclosed-bracket":
      return "Bitte die Klammer am Ende des Wertes schließen";
    case "tab":
      return "Bitte Leerzeichen statt des Tabulators schreiben";
    case "colon":
    case "link":
    case "sign":
      return "Bitte den ganzen Wert in Anführungszeichen setzen";
    case "twice":
      return "Bitte eine von beiden herausnehmen";
    case "indentation":
      return "Bitte unter dem ersten Buchstaben jener Zeilen beginnen";
    case "text-after":
      return "Bitte herausnehmen, was dahinter steht, oder nach innen ziehen";
    case "no-property":
      return "Richtig geschrieben ist „Name: Wert“, mit einem Leerzeichen nach dem Doppelpunkt";
  }
}
