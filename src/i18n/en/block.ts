import type { BlockProblem } from "../../note/block/list-block";
import { number, plural } from "./counting";
import { filterIssueText, meantText } from "./filter";

/** The words of the block that lists people in a note. */
export const BLOCK = {
  label: "People",
  nobody: "Nobody at present.",
};

/** What is wrong with a line of a block. */
export function blockProblemText(problem: BlockProblem): string {
  return `Line ${problem.line}: ${problemText(problem)}`;
}

function problemText(problem: BlockProblem): string {
  switch (problem.kind) {
    case "filter":
      return meantText(filterIssueText(problem.issue), problem.issue.suggestion);
    case "limit":
      return `“${problem.found}” is not a number from 1 to 100.`;
    case "option":
      return `“${problem.found}” is not known. Choose one of: ${problem.known.join(", ")}.`;
  }
}

/** Those who match and are beyond the limit. */
export function moreText(people: number): string {
  return plural(people, { one: "1 more", other: `${number(people)} more` });
}
