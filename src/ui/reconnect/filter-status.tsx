import { useEffect, useState } from "preact/hooks";
import type { Filter, FilterIssue } from "../../domain/filter";
import type { Group } from "../../domain/grouping";
import { WORDS } from "../words";

const { FILTER, filterIssueText, foundText } = WORDS.filter;

/** The first thing that is wrong; a key that still waits for its value at the end is only being typed. */
export function issueToTell({ issues }: Filter, text: string): FilterIssue | null {
  const end = text.trimEnd().length;
  return issues.find(({ code, to }) => code !== "no-value" || to < end) ?? null;
}

interface FilterProblemProps {
  readonly issue: FilterIssue | null;
  readonly text: string;
  readonly onText: (text: string) => void;
}

/** What is wrong with the filter in a sentence, and a button that puts in what was probably meant. */
export function FilterProblem({ issue, text, onText }: FilterProblemProps) {
  const suggestion = issue?.suggestion ?? null;
  return (
    <div class="rapport-filter-problem" role="status">
      {issue !== null && <span>{filterIssueText(issue)}</span>}
      {issue !== null && suggestion !== null && (
        <button
          type="button"
          class="rapport-filter-instead"
          onClick={() => {
            onText(text.slice(0, issue.from) + suggestion + text.slice(issue.to));
          }}
        >
          {FILTER.instead(suggestion)}
        </button>
      )}
    </div>
  );
}

/** Typing is over by then, and a screen reader has said the letters. */
const PAUSE_MS = 700;

/** Tells a screen reader how many people match, once typing has paused. */
export function FilterFindings({ found }: { readonly found: readonly Group[] | null }) {
  const [words, say] = useState("");
  useEffect(() => {
    if (found === null) return;
    const timer = window.setTimeout(() => say(foundText(peopleIn(found))), PAUSE_MS);
    return () => {
      window.clearTimeout(timer);
    };
  }, [found]);
  return (
    <div class="rapport-announcer" role="status">
      {words}
    </div>
  );
}

/** Who needs attention may stand in another group too. */
function peopleIn(groups: readonly Group[]): number {
  return new Set(groups.flatMap(({ rows }) => rows.map(({ person }) => person.path))).size;
}
