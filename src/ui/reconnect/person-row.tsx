import { useMemo, useState } from "preact/hooks";
import type { Day } from "../../domain/day";
import { veiledRow } from "../../domain/privacy";
import { Icon } from "../parts/icon";
import { Issues } from "./issues";
import { useOwnId } from "../parts/own-id";
import { shareGone } from "./ring";
import { drawRing } from "./ring-mark";
import { RowActions } from "./row-actions";
import { drawCheck } from "./row-check";
import { REASONS_SHOWN, rowFace, type ReasonLine, type RowFace } from "./row-face";
import type { Listed } from "./listed";
import type { Surface } from "./surface";
import { WORDS } from "../words";

const { boundariesText, moreReasonsText, VIEW } = WORDS.view;

/** Where a row stands: in its section for a screen reader, and below how many pixels left out. */
export interface RowPlace {
  readonly position: number;
  readonly size: number;
  readonly gap: number;
}

interface PersonRowProps {
  readonly listed: Listed;
  readonly today: Day;
  /** What tells the person from somebody else in the list who would look the same; empty where nobody does. */
  readonly apart: string;
  readonly place: RowPlace;
  /** True for the one row that the Tab key goes to. */
  readonly isCurrent: boolean;
  /** True while its actions stand below it, for the keyboard and for touch. */
  readonly isUnfolded: boolean;
  readonly isSelected: boolean;
  readonly surface: Surface;
}

/**
 * One person of the list. A row that nothing has changed for hands back what it drew before; one that has moved up or down
 * hands back what is in it. Its parts are functions and no components: of those a hundred would be in sight at once, and
 * each took longer to keep than to draw.
 */
export function PersonRow(props: PersonRowProps) {
  const { listed, today, apart, place, isCurrent, isUnfolded, isSelected, surface } = props;
  const { section, key } = listed;
  const row = useMemo(
    () => (surface.isPrivate ? veiledRow(listed.row) : listed.row),
    [listed.row, surface.isPrivate],
  );
  const { position, size, gap } = place;
  const [isPointedAt, pointAt] = useState(false);
  const factsId = useOwnId();
  const face = useMemo(
    () => rowFace(row, { section, today, dates: surface.dates }),
    [row, section, today, surface],
  );
  const inside = useMemo(
    () => (
      <>
        {drawCheck(face.name, isSelected)}
        {drawRing(shareGone(row.person, today))}
        {drawName({ face, apart, isCurrent, isSelected, factsId })}
        {section === "attention" ? (
          <Issues id={factsId} person={row.person} surface={surface} />
        ) : (
          drawFacts({ face, id: factsId, isWhole: isUnfolded })
        )}
        {section !== "attention" && (isPointedAt || isUnfolded) && (
          <RowActions person={row.person} surface={surface} />
        )}
      </>
    ),
    [face, row, section, today, apart, isCurrent, isUnfolded, isSelected, isPointedAt, surface],
  );
  return useMemo(
    () => (
      <li
        class={rowClass(face, { isUnfolded, isSelected })}
        data-rapport-key={key}
        aria-setsize={size}
        aria-posinset={position}
        draggable={isPointedAt}
        style={gap > 0 ? { marginBlockStart: `${gap}px` } : undefined}
        {...pointing(pointAt)}
      >
        {inside}
      </li>
    ),
    [inside, key, position, size, gap],
  );
}

/** The mouse on a row; a finger is told by its tap. */
function pointing(pointAt: (isPointedAt: boolean) => void) {
  return {
    onPointerEnter: ({ pointerType }: PointerEvent) => {
      if (pointerType === "mouse") pointAt(true);
    },
    onPointerLeave: () => {
      pointAt(false);
    },
  };
}

function rowClass(
  { isLate }: RowFace,
  { isUnfolded, isSelected }: Pick<PersonRowProps, "isUnfolded" | "isSelected">,
): string {
  const states = [
    ["is-late", isLate],
    ["is-unfolded", isUnfolded],
    ["is-selected", isSelected],
  ] as const;
  return ["rapport-row", ...states.flatMap(([name, holds]) => (holds ? [name] : []))].join(" ");
}

interface NameProps extends Pick<PersonRowProps, "apart"> {
  readonly face: RowFace;
  readonly isCurrent: boolean;
  readonly isSelected: boolean;
  /** What describes the person to a screen reader once the name has been read. */
  readonly factsId: string;
}

function drawName({ face, apart, isCurrent, isSelected, factsId }: NameProps) {
  const selectedId = `${factsId}-selected`;
  const apartId = `${factsId}-apart`;
  const described = [...(isSelected ? [selectedId] : []), ...(apart === "" ? [] : [apartId]), factsId];
  const name = (
    <span
      class="rapport-name"
      role="link"
      dir="auto"
      tabIndex={isCurrent ? 0 : -1}
      aria-describedby={described.join(" ")}
    >
      {face.name}
    </span>
  );
  return (
    <span class="rapport-who">
      {apart === "" ? (
        name
      ) : (
        <span class="rapport-alike">
          {name}
          <small class="rapport-apart" id={apartId} dir="auto">
            {apart}
          </small>
        </span>
      )}
      {isSelected && (
        <span id={selectedId} hidden>
          {VIEW.selection.selected}
        </span>
      )}
      {face.label !== null && <small class="rapport-label">{face.label}</small>}
    </span>
  );
}

interface FactsProps {
  readonly face: RowFace;
  readonly id: string;
  /** True when all reasons are shown. */
  readonly isWhole: boolean;
}

/** Each text finds its own direction, because a note may run the other way than the app. */
function drawFacts({ face: { edge, last, reasons, boundaries }, id, isWhole }: FactsProps) {
  const shown = isWhole ? reasons : reasons.slice(0, REASONS_SHOWN);
  const rest = reasons.length - shown.length;
  return (
    <div class="rapport-facts" id={id}>
      {edge !== "" && <bdi class="rapport-edge">{edge}</bdi>}
      {last !== null && (
        <span class="rapport-last">
          {last.lead !== "" && <bdi class="rapport-lead">{last.lead}</bdi>}{" "}
          <span class="rapport-gist" dir="auto">
            {last.text}
          </span>
        </span>
      )}
      {shown.map((reason, at) => drawReason(reason, { at, more: at === shown.length - 1 ? rest : 0 }))}
      {isWhole && boundaries !== null && (
        <span class="rapport-reason is-boundaries">
          <Icon name="hand" />
          <span class="rapport-reason-text" dir="auto">
            {boundariesText(boundaries)}
          </span>
        </span>
      )}
    </div>
  );
}

function drawReason(reason: ReasonLine, { at, more }: { readonly at: number; readonly more: number }) {
  return (
    <span key={at} class={`rapport-reason is-${reason.tone}`}>
      <Icon name={reason.icon} />
      <span class="rapport-reason-words">
        {reason.lead !== "" && <bdi class="rapport-reason-lead">{reason.lead}</bdi>}{" "}
        <span class="rapport-reason-text" dir="auto">
          {reason.text}
        </span>
      </span>{" "}
      {reason.when !== "" && <bdi class="rapport-reason-when">{reason.when}</bdi>}
      {more > 0 && <bdi class="rapport-more">{moreReasonsText(more)}</bdi>}
    </span>
  );
}
