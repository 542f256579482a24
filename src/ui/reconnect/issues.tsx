import type { Issue } from "../../domain/issue";
import type { Person } from "../../domain/person";
import type { Surface } from "./surface";
import { WORDS } from "../words";

const { lineText } = WORDS.view;

interface IssuesProps {
  readonly id: string;
  readonly person: Person;
  readonly surface: Surface;
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
        </li>
      ))}
    </ul>
  );
}

function openAt({ line }: Issue, { path }: Person, { actions }: Surface): Promise<void> {
  return actions.open(path, line === null ? {} : { line });
}
