import type { Issue } from "../../domain/issue";
import type { Person } from "../../domain/person";
import { mendsOf } from "../../note/properties/mend";
import type { SettingPlace } from "../setting-places";
import type { Surface } from "./surface";
import { WORDS } from "../words";

const { issueFix, issueReason, issueText, mendText } = WORDS.issue;
const { lineText, VIEW } = WORDS.view;

interface IssuesProps {
  readonly id: string;
  readonly person: Person;
  readonly surface: Surface;
}

interface IssueProps {
  readonly issue: Issue;
  readonly person: Person;
  readonly surface: Pick<Surface, "actions" | "openSettings">;
  /** True when an issue above asks for the same already. */
  readonly isAdvised: boolean;
}

/** What is put right in the settings for all notes at once. */
const PLACES: Readonly<Partial<Record<Issue["code"], SettingPlace>>> = {
  "ambiguous-day": "dateOrder",
  "unknown-circle": "circles",
};

/** What could not be read in a note; each leads to its line. What several ask for is said with the first of them. */
export function Issues({ id, person, surface }: IssuesProps) {
  const { issues } = person;
  return (
    <ul class="rapport-issues" id={id}>
      {issues.map((issue, index) => {
        const above = issues.slice(0, index).map(issueFix);
        const props = { issue, person, surface, isAdvised: above.includes(issueFix(issue)) };
        return (
          <li key={index}>
            <IssueLine {...props} />
            <Mends {...props} />
          </li>
        );
      })}
    </ul>
  );
}

function IssueLine({ issue, person, surface, isAdvised }: IssueProps) {
  return (
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
      {isAdvised ? issueReason(issue) : issueText(issue)}
    </span>
  );
}

/** What was probably meant can be written at once, and what concerns all notes leads to the settings. */
function Mends({ issue, person, surface, isAdvised }: IssueProps) {
  const { actions, openSettings } = surface;
  const mends = mendsOf(issue).map((mend) => ({
    text: mendText(mend.value),
    run: () => void actions.mend(person, mend),
  }));
  const place = PLACES[issue.code];
  const settings = { text: VIEW.header.openSettings, run: () => openSettings(place) };
  const ways = place === undefined || isAdvised ? mends : [...mends, settings];
  if (ways.length === 0) return null;
  return (
    <span class="rapport-mends">
      {ways.map(({ text, run }) => (
        <button
          key={text}
          type="button"
          class="rapport-mend"
          tabIndex={-1}
          onClick={(event) => {
            event.stopPropagation();
            run();
          }}
        >
          {text}
        </button>
      ))}
    </span>
  );
}

function openAt({ line }: Issue, { path }: Person, { actions }: IssueProps["surface"]): Promise<void> {
  return actions.open(path, line === null ? {} : { line });
}
