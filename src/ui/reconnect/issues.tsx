import type { Issue } from "../../domain/issue";
import type { Person } from "../../domain/person";
import { mendsOf } from "../../note/properties/mend";
import type { Surface } from "./surface";
import { WORDS } from "../words";

const { mendText } = WORDS.issue;
const { lineText } = WORDS.view;

interface IssuesProps {
  readonly id: string;
  readonly person: Person;
  readonly surface: Surface;
}

interface MendsProps {
  readonly issue: Issue;
  readonly person: Person;
  readonly actions: Surface["actions"];
}

/** What could not be read in a note; each leads to its line. */
export function Issues({ id, person, surface }: IssuesProps) {
  return (
    <ul class="rapport-issues" id={id}>
      {person.issues.map((issue, index) => (
        <li key={index}>
          <span
            class="rapport-issue"
            role="link"
            tabIndex={-1}
            onClick={(event) => {
              event.stopPropagation();
              void openAt(issue, person, surface);
            }}
            onKeyDown={(event) => {
              if (event.key !== "Enter") return;
              // The key would go on into the editor that gets the focus and break the line there.
              event.preventDefault();
              event.stopPropagation();
              void openAt(issue, person, surface);
            }}
          >
            {issue.line !== null && <span class="rapport-issue-line">{lineText(issue.line)}</span>}{" "}
            {surface.issueText(issue)}
          </span>
          <Mends issue={issue} person={person} actions={surface.actions} />
        </li>
      ))}
    </ul>
  );
}

/** What was probably meant can be written at once. */
function Mends({ issue, person, actions }: MendsProps) {
  const mends = mendsOf(issue);
  if (mends.length === 0) return null;
  return (
    <span class="rapport-mends">
      {mends.map((mend) => (
        <button
          key={mend.value}
          type="button"
          class="rapport-mend"
          tabIndex={-1}
          onClick={(event) => {
            event.stopPropagation();
            void actions.mend(person, mend);
          }}
        >
          {mendText(mend.value)}
        </button>
      ))}
    </span>
  );
}

function openAt({ line }: Issue, { path }: Person, { actions }: Surface): Promise<void> {
  return actions.open(path, line === null ? {} : { line });
}
