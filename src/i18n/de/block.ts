import type { BlockProblem } from "../../note/block/list-block";
import { number } from "./counting";
import { filterIssueText, meantText } from "./filter";

/** The words of the block that lists people in a note. */
export const BLOCK = {
  label: "Personen",
  nobody: "Zurzeit niemand.",
};

/** What is wrong with a line of a block. */
export function blockProblemText(problem: BlockProblem): string {
  return `Zeile ${problem.line}: ${problemText(problem)}`;
}

function problemText(problem: BlockProblem): string {
  switch (problem.kind) {
    case "filter":
      return meantText(filterIssueText(problem.issue), problem.issue.suggestion);
    case "limit":
      return `„${problem.found}“ ist keine Zahl von 1 bis 100.`;
    case "option":
      return `„${problem.found}“ ist nicht bekannt. Möglich sind: ${problem.known.join(", ")}.`;
  }
}

/** Those who match and are beyond the limit. */
export function moreText(people: number): string {
  return `${number(people)} weitere`;
}
