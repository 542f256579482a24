import type { VNode } from "preact";
import { useMemo, useRef } from "preact/hooks";
import { headingText } from "../parts/heading-text";
import { Icon } from "../parts/icon";
import { useOwnId } from "../parts/own-id";
import type { DrawnRow, DrawnSection } from "./use-drawn-rows";
import { useRowElements } from "./use-row-elements";

interface SectionBlockProps {
  readonly drawn: DrawnSection;
  readonly onFold: () => void;
  /** Leads from the heading to the first row; false where none is listed. */
  readonly onDown: () => boolean;
  /** Draws a row; the key is that of its element. */
  readonly drawRow: (row: DrawnRow, key: number | undefined) => VNode;
}

/** A section: its heading, which folds it, and its rows. */
export function SectionBlock({ drawn, onFold, onDown, drawRow }: SectionBlockProps) {
  const { section, placed, gapBelow } = drawn;
  const { heading, count, isFolded } = section;
  const list = useRef<HTMLUListElement>(null);
  const rows = useMemo(() => placed.map(({ listed }) => listed), [placed]);
  const elements = useRowElements(list, rows);
  const headingId = useOwnId();
  const listId = `${headingId}-rows`;
  return (
    <section class={`rapport-section is-${heading.kind === "section" ? heading.id : "value"}`}>
      <div class="rapport-section-heading" role="heading" aria-level={2}>
        <button
          type="button"
          class="rapport-section-button"
          id={headingId}
          aria-expanded={!isFolded}
          {...(isFolded ? {} : { "aria-controls": listId })}
          onClick={onFold}
          onKeyDown={(event) => {
            if (event.key === "ArrowDown" && onDown()) event.preventDefault();
          }}
        >
          <bdi class="rapport-section-name">{headingText(heading)}</bdi>
          <Icon name="chevron-right" />
          <span class="rapport-section-count">{count}</span>
        </button>
      </div>
      {!isFolded && (
        <ul
          class="rapport-rows"
          ref={list}
          role="list"
          id={listId}
          aria-labelledby={headingId}
          style={gapBelow > 0 ? { paddingBlockEnd: `${gapBelow}px` } : undefined}
        >
          {placed.map((row) => drawRow(row, elements.get(row.listed.key)?.element))}
        </ul>
      )}
    </section>
  );
}
