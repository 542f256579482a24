import { useState } from "preact/hooks";
import type { FirstFindings } from "../../app/first-run";
import type { MarkerCount } from "../../app/found-people";
import type { PersonMarker } from "../../note/people/recognize";
import { useHiddenName } from "../hidden-name";
import { WORDS } from "../words";

const { FIRST_RUN, firstRunTitle, markerNotesText, markerText } = WORDS.firstRun;

interface FirstRunProps {
  readonly findings: FirstFindings;
  readonly onUse: (markers: readonly PersonMarker[]) => void;
  /** Folders, tags and properties are to be chosen by hand. */
  readonly onAdjust: () => void;
  readonly onLater: () => void;
}

/** Asks which of the markers that were found mark people. What holds already starts ticked, what is likely does not. */
export function FirstRun({ findings: { people, found, likely }, onUse, onAdjust, onLater }: FirstRunProps) {
  const [turned, setTurned] = useState<ReadonlySet<string>>(new Set());
  const turn = (marker: PersonMarker): void => {
    setTurned((before) => toggled(before, keyOf(marker)));
  };
  const isTurned = ({ marker }: MarkerCount): boolean => turned.has(keyOf(marker));
  const ticked = [...found.filter((each) => !isTurned(each)), ...likely.filter(isTurned)];
  const { nameEl, ...named } = useHiddenName(FIRST_RUN.label);
  return (
    <section class="rapport-first-run" {...named}>
      {nameEl}
      <div class="rapport-first-run-question">
        <p class="rapport-first-run-title" role="heading" aria-level={2}>
          {firstRunTitle(people)}
        </p>
        <p class="rapport-first-run-hint">{found.length > 0 ? FIRST_RUN.found : FIRST_RUN.nothingFound}</p>
        <Markers counts={found} isAdded={false} isTicked={(each) => !isTurned(each)} onTurn={turn} />
        {likely.length > 0 && found.length > 0 && <p class="rapport-first-run-hint">{FIRST_RUN.likely}</p>}
        <Markers counts={likely} isAdded isTicked={isTurned} onTurn={turn} />
      </div>
      <div class="rapport-first-run-buttons">
        <button
          type="button"
          class="mod-cta"
          disabled={ticked.length === 0}
          onClick={() => {
            onUse(ticked.map(({ marker }) => marker));
          }}
        >
          {FIRST_RUN.use}
        </button>
        <button type="button" onClick={onAdjust}>
          {FIRST_RUN.adjust}
        </button>
        <button type="button" onClick={onLater}>
          {FIRST_RUN.later}
        </button>
      </div>
    </section>
  );
}

interface MarkersProps {
  readonly counts: readonly MarkerCount[];
  /** True for those that would add notes to the people. */
  readonly isAdded: boolean;
  readonly isTicked: (count: MarkerCount) => boolean;
  readonly onTurn: (marker: PersonMarker) => void;
}

function Markers({ counts, isAdded, isTicked, onTurn }: MarkersProps) {
  if (counts.length === 0) return null;
  return (
    <ul class="rapport-markers" role="list">
      {counts.map((count) => (
        <li key={keyOf(count.marker)}>
          <label class="rapport-marker">
            <input
              type="checkbox"
              checked={isTicked(count)}
              onChange={() => {
                onTurn(count.marker);
              }}
            />
            <span class="rapport-marker-words">
              <bdi class="rapport-marker-name">{markerText(count.marker)}</bdi>{" "}
              <bdi class="rapport-marker-notes">{markerNotesText(count.notes, count.example, isAdded)}</bdi>
            </span>
          </label>
        </li>
      ))}
    </ul>
  );
}

function keyOf({ by, rule }: PersonMarker): string {
  return `${by} ${rule}`;
}

function toggled(keys: ReadonlySet<string>, key: string): ReadonlySet<string> {
  const others = new Set(keys);
  if (!others.delete(key)) others.add(key);
  return others;
}
