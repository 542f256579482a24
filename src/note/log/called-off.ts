import type { Interaction } from "../../domain/interaction";

/** In a few words at the start, with nothing behind them that was called off instead: "cancelled the wedding". */
const CALLED_OFF =
  /^(?:[\p{L}'’-]{1,30} ){0,2}(?:was |is |had to )?(?:cancell?ed|cancel|postponed|rescheduled|no-show|called off|did not happen|didn['’]t happen|abgesagt|verschoben|ausgefallen|entfallen)(?=$|\s*[.,;:!?()–—]|\s-|\s(?:again|by|because|due|to|until|till|since|for|on|at|last|this|auf|wegen|von|bis)(?![\p{L}\p{N}]))/iu;
const STRUCK_OUT = /^~~[^~]+~~[\s.!]*$/;

const PLANNED = /^(?:planned|scheduled|tentative|tb[adc]|geplant|vorgesehen|\?+)(?=$|\s*[.,;:!?()–—]|\s-)/i;

/** No word that says it stands farther from the start. */
const REACH = 300;

/** True where the words of an entry say that nothing came of it: it was called off, is struck out, or was only planned. */
export function isCalledOff(text: string): boolean {
  const start = text.slice(0, REACH);
  return CALLED_OFF.test(start) || PLANNED.test(start) || STRUCK_OUT.test(start);
}

/** An entry as it was read, which says so where nothing came of it. */
export function withOutcome(entry: Interaction): Interaction {
  return isCalledOff(entry.text) ? { ...entry, calledOff: true } : entry;
}
