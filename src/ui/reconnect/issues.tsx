import type { Issue } from "../../domain/issue";
import type { Person } from "../../domain/person";
import { mendsOf } from "../../note/properties/mend";
import type { SettingPlace } from "../setting-places";
import type { Surface } from "./surface";
import { WORDS } from "../words";

const { mendText } = WORDS.issue;
const { lineText, VIEW } = WORDS.view;

interface IssuesProps {
  readonly id: string;
  readonly person: Person;
  readonly surface: Surface;
}

interface MendsProps {
  readonly issue: Issue;
  readonly person: Person;
  readonly surface: Pick<Surface, "actions" | "openSettings">;
}

/** What is put right in the settings for all notes at once. */
const PLACES: Readonly<Partial<Record<Issue["code"], SettingPlace>>> = {
  "ambiguous-day": "dateOrder",
  "unknown-circle": "circles",
};

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
          <Mends issue={issue} person={person} surface={surface} />
        </li>
      ))}
    </ul>
  );
}

/** What was probably meant can be written at once, and what concerns all notes leads to the settings. */
function Mends({ issue, person, surface }: MendsProps) {
  const { actions, openSettings } = surface;
  const mends = mendsOf(issue).map((mend) => ({
    text: mendText(mend.value),
    run: () => void actions.mend(person, mend),
  }));
  const place = PLACES[issue.code];
  const settings = { text: VIEW.header.openSettings, run: () => openSettings(place) };
  const ways = place === undefined ? mends : [...mends, settings];
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

function openAt({ line }: Issue, { path }: Person, { actions }: Surface): Promise<void> {
  return actions.open(path, line === null ? {} : { line });
}
